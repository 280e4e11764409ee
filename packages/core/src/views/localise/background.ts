/** How leaves do where nothing in particular is wrong. */
export interface Background {
  /** Actual as a part of planned: 1 is all that was planned. */
  readonly level: number;
  /** Standard deviation of that part from leaf to leaf. */
  readonly spread: number;
}

/** Parts of the plan are counted in steps of this many. */
const steps = 1000;
/** Nobody does more than so many times the plan; what does is counted with these. */
const most = 4;
/** A plan whose leaves all agree to the last digit is still not known better than this. */
const leastSpread = 0.01;

/**
 * Level and spread of the shortest interval that holds half of the leaves (the shorth), which what lacks or exceeds
 * cannot move as long as it is less than half of them. Leaves of a few units say little of a part and are left out,
 * unless there are too few others.
 *
 * @param grain the smallest difference that a figure can show
 * @returns `null` where nothing was planned
 * Source: Rousseeuw and Leroy, Robust Regression and Outlier Detection, 1987, with their factor for few leaves
 */
export function backgroundOf(planned: Float64Array, actual: Float64Array, grain: number): Background | null {
  const counts = new Uint32Array(most * steps + 1);
  const large = countInto(counts, planned, actual, 10 * grain);
  const all = large < 8 ? countInto(counts.fill(0), planned, actual, 0) : large;
  if (all === 0) return null;
  const { from, to } = shortest(counts, Math.floor(all / 2) + 1);
  const half = (to - from) / 2 / steps;
  const few = 1 + 5 / Math.max(all - 1, 1);
  // Half of a normal distribution lies within 0.6745 of its standard deviation.
  return { level: (from + to) / 2 / steps, spread: Math.max((few * half) / 0.6745, leastSpread) };
}

function countInto(counts: Uint32Array, planned: Float64Array, actual: Float64Array, atLeast: number): number {
  let all = 0;
  for (let leaf = 0; leaf < planned.length; leaf += 1) {
    const due = planned[leaf] ?? 0;
    const part = (actual[leaf] ?? 0) / due;
    // Not so for a leaf that nobody reported.
    if (!(due > 0 && due >= atLeast && part === part)) continue;
    const step = Math.round(Math.min(Math.max(part, 0), most) * steps);
    counts[step] = (counts[step] ?? 0) + 1;
    all += 1;
  }
  return all;
}

/** The shortest run of steps with so many leaves in it; of several the highest, since nothing lacks there. */
function shortest(counts: Uint32Array, wanted: number): { readonly from: number; readonly to: number } {
  let best = { from: 0, to: counts.length - 1 };
  let inside = 0;
  let from = 0;
  for (let to = 0; to < counts.length; to += 1) {
    inside += counts[to] ?? 0;
    while (inside - (counts[from] ?? 0) >= wanted) {
      inside -= counts[from] ?? 0;
      from += 1;
    }
    if (inside >= wanted && to - from <= best.to - best.from) best = { from, to };
  }
  return best;
}
