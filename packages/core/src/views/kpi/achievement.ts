import type { Plan } from '../../plan/index.ts';
import { pace, rangePace } from './pace.ts';

type Kpi = Plan['kpis'][number];

/**
 * How much of a target is reached, 1 = all of it, more is better whatever the direction. It is reckoned as pace is, with
 * the target in the place of what was due.
 *
 * @param value in the KPI's unit
 * @param target same unit; a range is held to its bounds instead
 * @returns `null` without a direction or bounds, and for a target of zero that is to be climbed to: there is no share of nothing
 * Source: docs/kpi.md#achievement
 */
export function achievement(
  { direction, range }: Pick<Kpi, 'direction' | 'range'>,
  value: number,
  target: number,
): number | null {
  if (direction === undefined) return null;
  return direction === 'range'
    ? (rangePace(value, range.from, range.to)?.pace ?? null)
    : pace(direction, value, target);
}

/**
 * Whether a target is met, which has an answer where a share of it has none.
 *
 * @returns `null` without a direction, or for a range without bounds
 * @example isMet({ direction: 'increase', range: {} }, 5, 0) // true
 */
export function isMet(
  { direction, range }: Pick<Kpi, 'direction' | 'range'>,
  value: number,
  target: number,
): boolean | null {
  if (direction === undefined) return null;
  if (direction === 'range') {
    if (range.from === undefined && range.to === undefined) return null;
    return value >= (range.from ?? value) && value <= (range.to ?? value);
  }
  return direction === 'increase' || direction === 'above' ? value >= target : value <= target;
}
