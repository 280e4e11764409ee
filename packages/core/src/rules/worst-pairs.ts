/** Two records of one list, in its order. */
export interface Pair<R> {
  readonly one: R;
  readonly other: R;
  readonly weight: number;
}

/**
 * Each record with that other one of which the pair weighs most, the first of several such; no pair twice. Of hundreds
 * that all go against one another a report of every two would be too long to make, to send and to read: here each
 * stands once or more, and there are no more pairs than records.
 *
 * @param weigh how bad the pair is, from 0; `undefined` where the two are none
 * @param worst the most that it can be: who has such a pair is compared no further
 */
export function worstPairs<R>(
  records: readonly R[],
  weigh: (one: R, other: R) => number | undefined,
  worst: number,
): readonly Pair<R>[] {
  const found: (Pair<R> | undefined)[] = records.map(() => undefined);
  // Plain loops: of a thousand records these are half a million pairs.
  for (const [at, one] of records.entries())
    for (let next = at + 1; next < records.length; next += 1) {
      const mine = found[at]?.weight ?? -1;
      const theirs = found[next]?.weight ?? -1;
      if (mine === worst && theirs === worst) continue;
      const other = records[next] as R;
      const weight = weigh(one, other);
      if (weight === undefined || (weight <= mine && weight <= theirs)) continue;
      const pair = { one, other, weight };
      if (weight > mine) found[at] = pair;
      if (weight > theirs) found[next] = pair;
    }
  return [...new Set(found)].filter((pair) => pair !== undefined);
}
