import { closedAround } from '../plan/closed.ts';
import { recordOf } from '../plan/query.ts';
import type { Plan } from '../plan/schema/plan.ts';
import type { Effect, Refusal } from './command.ts';
import type { Row } from './json.ts';
import { refuse } from './refusal.ts';
import { rowFinder } from './rows.ts';

type Kpi = Plan['kpis'][number];
type Point = Kpi['targets'][number] | Kpi['actuals'][number];

/**
 * What speaks against setting all targets or actuals of a KPI at once: those of a closed period stay. An actual is restated
 * by `kpi.recordActual`, which asks for the reason and keeps what it was.
 */
export function guardClosed(before: Plan, after: Plan, effects: readonly Effect[]): readonly Refusal[] {
  if (before.closedPeriods.length === 0) return [];
  const out: Refusal[] = [];
  for (const effect of effects) {
    if (effect.op !== 'set' || effect.type !== 'kpi') continue;
    const [old, now] = [before, after].map((plan) => recordOf(plan, 'kpi', effect.id) as Kpi | undefined);
    if (old === undefined || now === undefined) continue;
    for (const [field, code] of [
      ['targets', 'period.closed'],
      ['actuals', 'period.closed-reason'],
    ] as const) {
      const period =
        field in effect.set || effect.unset.includes(field) ? changed(before, old[field], now[field]) : undefined;
      if (period !== undefined)
        out.push(refuse(code, `/${field}`, { period, closed: closedAround(before, period) ?? '' }));
    }
  }
  return out;
}

/** The first period that is closed and whose figures differ; what else is known of them may. */
function changed(plan: Plan, before: readonly Point[], after: readonly Point[]): string | undefined {
  const isClosed = ({ period }: Point) => closedAround(plan, period) !== undefined;
  const [old, now] = [before.filter(isClosed), after.filter(isClosed)];
  const lost = missing(old, now) ?? missing(now, old);
  return lost?.period;
}

function missing(some: readonly Point[], others: readonly Point[]): Point | undefined {
  const find = rowFinder({ key: ['period', 'slice'] }, others);
  return some.find((point) => {
    const other: Row = { ...others[find({ ...point })] };
    const own: Row = { ...point };
    return ['period', 'value', 'numerator', 'denominator'].some((column) => own[column] !== other[column]);
  });
}
