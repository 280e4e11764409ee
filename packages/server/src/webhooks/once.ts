/** From the first to the last, both included. */
interface Range {
  readonly from: number;
  readonly to: number;
}

/** Gaps that are kept for a plan: what other processes wrote, which this one does not tell. */
const maxRanges = 200;

/**
 * Knows which events of each plan were told by this process. Not the highest alone: of two requests at once the later
 * one may be told first.
 */
export interface Once {
  /** Whether none of these was told before; from now on they are. */
  isNew(plan: string, from: number, to: number): boolean;
}

export function createOnce(): Once {
  const plans = new Map<string, readonly Range[]>();
  return {
    isNew(plan, from, to) {
      const told = plans.get(plan) ?? [];
      if (told.some((range) => range.from <= to && from <= range.to)) return false;
      plans.set(plan, joined([...told, { from, to }]));
      return true;
    },
  };
}

/** In order, with neighbours made one; of too many the gap between the oldest two counts as told. */
function joined(ranges: Range[]): readonly Range[] {
  const found: Range[] = [];
  for (const range of ranges.sort((a, b) => a.from - b.from)) {
    const last = found.at(-1);
    if (last !== undefined && last.to + 1 === range.from) found[found.length - 1] = { from: last.from, to: range.to };
    else found.push(range);
  }
  const [first, second, ...others] = found;
  return found.length > maxRanges && first !== undefined && second !== undefined
    ? [{ from: first.from, to: second.to }, ...others]
    : found;
}
