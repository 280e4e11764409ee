import { type PlanLog, StoreError } from '@tandem-plan/store';
import { Unusable } from '../io.ts';

export type Keeping =
  | { readonly in: 'sqlite'; readonly file: string }
  | { readonly in: 'postgres'; readonly url: string };

/** @throws Unusable with the store's own reason, which never holds a password */
export async function openLog(keeping: Keeping): Promise<PlanLog> {
  try {
    // Each brings its own driver, and only one is needed.
    if (keeping.in === 'sqlite') {
      const { openSqliteLog } = await import('@tandem-plan/store/sqlite');
      return await openSqliteLog(keeping.file);
    }
    const { openPostgresLog } = await import('@tandem-plan/store/postgres');
    return await openPostgresLog({ connection: keeping.url });
  } catch (error) {
    if (error instanceof StoreError) throw new Unusable(`tandem serve: ${error.message}`);
    throw error;
  }
}
