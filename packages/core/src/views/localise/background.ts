/** How leaves do where nothing in particular is wrong. */
export interface Background {
  /** Actual as a part of planned: 1 is all that was planned. */
  readonly level: number;
  /** Standard deviation of that part from leaf to leaf. */
  readonly spread: number;
}

/** Parts of the plan are counted in steps of one in so many. */
const steps = 1000;
/** Who does more than so many times the plan is counted with those who do as many. */
const most = 4;
/** Leaves that all agree to the last digit are still not known better than this. */
const leastSpread = 0.01;
/** The part of the leaves that has to be as it should be, and how many deviations of them that many lie within. */
const kept = 0.4;
const keptDeviations = 0.5244;

interface Run {
  readonly from: number;
  readonly to: number;
}

/**
 * Level and spread of the shortest interval that holds two fifths of the leaves, after the shorth, which cannot be moved
 * by leaves that lack or exceed unless they are more than half. Where two intervals share no leaf, the higher is where
 * nothing is wrong. Leaves of a few units say little of a part and are left out, unless there are too few others.
 *
 * @param grain the smallest difference that a figure can show
 * @returns `null` where nothing was planned
 * Source: Rousseeuw and Leroy, Robust Regression and Outlier Detection, 1987, chapter 4, with their factor for few leaves
 */
export function backgroundOf(planned: Float64Array, actual: Float64Array, grain: number): Background | null {
  const counts = new Uint32Array(most * steps + 1);
  const large = countInto(counts, planned, actual, 10 * grain);
  const all = large < 8 ? countInto(counts.fill(0), planned, actual, 0) : large;
  if (all === 0) return null;
  const wanted = Math.ceil(kept * all);
  const densest = shortest(counts, wanted, 0);
  const { from, to } = higher(shortest(counts, wanted, (densest?.to ?? 0) + 1), densest) ?? { from: 0, to: 0 };
  const few = 1 + 5 / Math.max(all - 1, 1);
  return {
    level: (from + to) / 2 / steps,
    spread: Math.max((few * (to - from)) / 2 / steps / keptDeviations, leastSpread),
  };
}

function countInto(counts: Uint32Array, planned: Float64Array, actual: Float64Array, atLeast: number): number {
  let all = 0;
  for (let leaf = 0; leaf < planned.length; leaf += 1) {
    const due = planned[leaf] ?? 0;
    const part = (actual[leaf] ?? 0) / due;
    if (due <= 0 || due < atLeast || Number.isNaN(part)) continue;
    const step = Math.round(Math.min(Math.max(part, 0), most) * steps);
    counts[step] = (counts[step] ?? 0) + 1;
    all += 1;
  }
  return all;
}

/** The shortest run of steps from `first` on with so many leaves in it; of several the highest. */
function shortest(counts: Uint32Array, wanted: number, first: number): Run | undefined {
  let best: Run | undefined;
  let inside = 0;
  let from = first;
  for (let to = first; to < counts.length; to += 1) {
    inside += counts[to] ?? 0;
    while (inside - (counts[from] ?? 0) >= wanted) {
      inside -= counts[from] ?? 0;
      from += 1;
    }
    if (inside >= wanted && (best === undefined || to - from <= best.to - best.from)) best = { from, to };
  }
  return best;
}

/** What is left above the shortest counts when it is about as close together, for its height. */
function higher(above: Run | undefined, densest: Run | undefined): Run | undefined {
  if (above === undefined || densest === undefined) return densest;
  const relative = ({ from, to }: Run) => (to - from + 1) / (from + to + 1);
  return relative(above) <= 3 * relative(densest) ? above : densest;
}
