import type { Plan } from '@tandem-plan/core/plan';
import type { Intention } from '@tandem-plan/core/change';
import type { Outcome } from '../plan/intent.ts';
import type { Doing } from '../plan/may.ts';
import type { Locale } from '../texts/locale.ts';

/** What the fields of one editor have in common; made anew when any of it changes. */
export interface Desk {
  readonly plan: Plan;
  readonly locale: Locale;
  /** ISO day the plan is looked at. */
  readonly asOf: string;
  /** The party the reader acts for, `''` when unknown. */
  readonly party: string;
  readonly readonly: boolean;
  /** Whether the reader may change a record of this type, `record` being the one or what is known of it. */
  readonly may: (type: string, record: Readonly<Record<string, unknown>>, doing: Doing) => boolean;
  /** Whether the reader may answer what the other side left open. */
  readonly answers: boolean;
  /** Ids for new records. */
  readonly newId: (type: string) => string;
  readonly send: (intentions: readonly Intention[]) => Promise<Outcome>;
}
