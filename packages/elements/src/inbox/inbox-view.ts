import type { Difference, Intention } from '@tandem-plan/core/change';

/** Sketch of core's view until it is there. */
export interface InboxBy {
  readonly actor: string;
  readonly party: string;
  readonly at: string;
}
export interface InboxQuestion {
  readonly kind: 'blank' | 'proposal' | 'topic' | 'target' | 'revision';
  readonly type: string;
  readonly id: string;
  readonly field: string | null;
  readonly by: InboxBy | null;
  readonly note: string | null;
  readonly due: string | null;
  readonly value: unknown;
  /** What answers it without typing anything. */
  readonly accept: readonly Intention[] | null;
}
export interface InboxOverwritten {
  readonly field: string;
  readonly was: unknown;
  readonly is: unknown;
  readonly whose: InboxBy;
  readonly restore: readonly Intention[];
}
export interface InboxChange {
  readonly type: string;
  readonly id: string;
  readonly by: InboxBy;
  readonly differences: readonly Difference[];
  readonly overwritten: readonly InboxOverwritten[];
}
export interface InboxView {
  readonly seq: number;
  readonly waiting: readonly InboxQuestion[];
  readonly changes: readonly InboxChange[];
}
