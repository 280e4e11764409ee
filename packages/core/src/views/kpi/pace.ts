export type Direction = 'increase' | 'decrease' | 'above' | 'below';

/** What a lower-is-better figure may score at most, as its ratio has no bound when the figure nears zero. */
const ceiling = 10;

/**
 * How a result stands against what was due, 1 = on plan, more is better whatever the direction.
 *
 * Higher is better: result / due; where a loss is planned (due below zero), 1 plus the difference as a share
 * of it. Lower is better: due / result, at most 10. A floor of zero is held, 1, or it is not, 0.
 *
 * @param actual in the KPI's unit
 * @param due what was due, same unit
 * @returns `null` while nothing is due
 * @example pace('increase', 30, 25) // 1.2
 * @example pace('decrease', 48, 24) // 0.5: twice the hours allowed
 * Source: docs/kpi.md#pace
 */
export function pace(direction: Direction, actual: number, due: number): number | null {
  const lower = direction === 'decrease' || direction === 'below';
  if (due < 0) return 1 + (lower ? due - actual : actual - due) / -due;
  if (lower) {
    if (actual <= 0) return due === 0 && actual === 0 ? 1 : ceiling;
    return Math.min(due / actual, ceiling);
  }
  if (due !== 0) return actual / due;
  return direction === 'above' ? (actual < 0 ? 0 : 1) : null;
}

/**
 * The same against a floor and a ceiling: 1 inside, less the further outside.
 *
 * @returns the nearer bound as `due`; `null` without bounds
 */
export function rangePace(
  actual: number,
  from: number | undefined,
  to: number | undefined,
): { readonly due: number; readonly pace: number | null } | null {
  if (from !== undefined && actual < from) return { due: from, pace: pace('above', actual, from) };
  if (to !== undefined && actual > to) return { due: to, pace: pace('below', actual, to) };
  const bound = from ?? to;
  return bound === undefined ? null : { due: bound, pace: 1 };
}
