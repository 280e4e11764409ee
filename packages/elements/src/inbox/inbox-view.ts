import type { Difference, Intention } from '@tandem-plan/core/change';

/** Mirrors core's view until it is there. */
type Row = Readonly<Record<string, unknown>>;
export interface Author {
  readonly actor: string | null;
  readonly party: string;
  readonly at: string | null;
}
export interface Waiting {
  readonly key: string;
  readonly kind: 'blank' | 'proposal' | 'target' | 'revision' | 'topic' | 'request' | 'fund-request' | 'claim';
  readonly type: string;
  readonly id: string;
  readonly field: string | null;
  readonly by: Author;
  readonly note: string | null;
  readonly due: string | null;
  readonly value?: unknown;
  readonly accept: readonly Intention[] | null;
}
export interface InboxDifference {
  readonly op: 'added' | 'removed' | 'changed';
  readonly type: string;
  readonly id: string;
  readonly name: string | null;
  readonly field: string | null;
  readonly key: Row | null;
  readonly known: boolean;
  readonly from?: unknown;
  readonly to?: unknown;
  readonly by: Author;
}
export interface Overwriting {
  readonly seq: number;
  readonly over: number;
  readonly type: string;
  readonly id: string;
  readonly field: string;
  readonly key: Row | null;
  readonly was?: unknown;
  readonly is?: unknown;
  readonly by: Author;
  readonly whose: Author;
  readonly stands: boolean;
  readonly restore: readonly Intention[];
}
export interface InboxChange {
  readonly type: string;
  readonly id: string;
  readonly name: string | null;
  readonly path: string | null;
  readonly seq: number;
  readonly by: Author;
  readonly differences: readonly InboxDifference[];
  readonly overwritten: readonly Overwriting[];
}
export interface InboxView {
  readonly seq: number;
  readonly waiting: readonly Waiting[];
  readonly changes: readonly InboxChange[];
}
export type { Difference };
