import type { Plan } from '../../plan/index.ts';
import { calendarOf } from './calendar-of.ts';
import { pace, rangePace } from './pace.ts';
import { type Grain, periodParts } from './period.ts';
import { series } from './series.ts';
import { measureOf, valueOf, wholeFigures } from './whole.ts';

type Kpi = Plan['kpis'][number];

/** What one period brought, not the run so far; figures in the KPI's unit. */
export interface PeriodPace {
  readonly period: string;
  /** Its last day. */
  readonly end: string;
  readonly value: number;
  /** Its own target; without targets by period that of the plan, unless figures add up over time. */
  readonly due: number | null;
  /** As `pace`; `null` where nothing was due or nobody says which way is better. */
  readonly pace: number | null;
}

/**
 * Every period that has ended and is reported, in order of time, by itself.
 *
 * Source: docs/kpi.md#period-by-period
 */
export function periodPaces(plan: Plan, kpi: Kpi, { asOf }: { asOf: string }): readonly PeriodPace[] {
  const measure = measureOf(kpi);
  const { targets, actuals } = wholeFigures(plan, kpi);
  const standing = kpi.targets.length === 0 && measure !== 'flow' ? (kpi.target.value ?? null) : null;
  const paces: PeriodPace[] = [];
  for (const { period, range, target, actual } of series(targets, actuals, measure, {
    calendar: calendarOf(plan, kpi),
    asOf,
  })) {
    if (actual === undefined) continue;
    const value = valueOf(actual, kpi);
    const due = target === undefined ? standing : valueOf(target, kpi);
    paces.push({ period, end: range.end, value, ...compared(kpi, value, due) });
  }
  return paces;
}

function compared({ direction, range }: Kpi, value: number, due: number | null): Pick<PeriodPace, 'due' | 'pace'> {
  if (direction === 'range') return rangePace(value, range.from, range.to) ?? { due: null, pace: null };
  return { due, pace: direction === undefined || due === null ? null : pace(direction, value, due) };
}

const perYear: Readonly<Record<Grain, number>> = { year: 1, quarter: 4, month: 12 };

/** Whether the second period is the next one after the first, of the same length. */
export function follows(first: string, second: string): boolean {
  const [one, other] = [periodParts(first), periodParts(second)];
  const place = ({ grain, year, nth }: typeof one) => year * perYear[grain] + nth;
  return one.grain === other.grain && place(other) === place(one) + 1;
}
