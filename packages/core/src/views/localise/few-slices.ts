/** A slice and what it lacks, by its position among the slices compared. */
export interface RankedSlice {
  readonly at: number;
  /** In figures that add up; of ranked ones 0 where it lacks nothing. */
  readonly lacks: number;
}

/** No more are named than people can take up at once. */
export const asMany = 3;
/** Where the few hold less than this, taking them up leaves too much undone. */
const enough = 0.6;

/** The slices that lack most first; of equals, the one whose key comes first. */
export const ranked = (slices: readonly (RankedSlice & { readonly key: string })[]): readonly RankedSlice[] =>
  slices
    .map(({ at, lacks, key }) => ({ at, lacks: Math.max(lacks, 0), key }))
    .sort((a, b) => b.lacks - a.lacks || (a.key < b.key ? -1 : 1));

/**
 * The fewest slices that hold most of what all lack: at most three and fewer than half. Each of them then lacks at least
 * twice what each other does, on average; of two or three slices, all but one will do where that is so. Of slices that
 * lack the same, all are named or none.
 *
 * @param slices all that are compared, ranked
 * @returns none where more would have to be named
 * Source: docs/kpi.md#few-slices
 */
export function fewSlices(slices: readonly RankedSlice[]): readonly RankedSlice[] {
  const all = slices.reduce((sum, { lacks }) => sum + lacks, 0);
  let held = 0;
  for (const [at, { lacks }] of slices.slice(0, asMany).entries()) {
    held += lacks;
    const others = slices.slice(at + 1);
    const [next] = others;
    if (next === undefined || next.lacks === lacks || held < enough * all) continue;
    const named = at + 1;
    const isTwice = held / named >= (2 * (all - held)) / others.length;
    if (named < others.length || (slices.length <= 3 && isTwice)) return slices.slice(0, named);
  }
  return [];
}
