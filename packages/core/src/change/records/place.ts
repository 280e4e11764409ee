import type { PlanRecord } from '../../plan/query.ts';

/** Where a record goes: behind a neighbour (`null`: first), at an index, or at the end. */
export interface Place {
  readonly index?: number | undefined;
  readonly after?: string | null | undefined;
}

/**
 * A neighbour says more than a number once the other side has added above; the number stands in when the
 * neighbour is gone. An index beyond the end means the end.
 */
export function indexOf(records: readonly PlanRecord[], { index, after }: Place): number {
  if (after === null) return 0;
  const neighbour = after === undefined ? -1 : records.findIndex(({ id }) => id === after);
  return neighbour === -1 ? Math.min(index ?? records.length, records.length) : neighbour + 1;
}
