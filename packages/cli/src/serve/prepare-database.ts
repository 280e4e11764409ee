import { StoreError } from '@tandem-plan/store';
import { Unusable } from '../io.ts';

/**
 * @param owner address of the database, as a role that may create in it
 * @throws Unusable with the store's own reason, which never holds a password
 */
export async function prepareDatabase(owner: string, runtimeRole: string): Promise<void> {
  const { preparePostgres } = await import('@tandem-plan/store/postgres');
  try {
    await preparePostgres(owner, { runtimeRole });
  } catch (error) {
    if (error instanceof StoreError) throw new Unusable(`tandem serve --prepare: ${error.message}`);
    throw error;
  }
}
