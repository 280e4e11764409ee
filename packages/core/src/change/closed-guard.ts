import { closedAround } from '../plan/closed.ts';
import type { Plan } from '../plan/schema/plan.ts';
import { type Point, pointFinder } from './commands/points.ts';
import type { Effect, Refusal, RunContext } from './command.ts';
import { recordIn } from './funds/steps.ts';
import { type Row, same } from './json.ts';
import { refuse } from './refusal.ts';

type Kpi = Plan['kpis'][number];

/**
 * What speaks against a change of what both parties settled, whichever command makes it: targets stay, an actual changes
 * only where its history tells what it was, and history goes only when the figure is again what it was.
 */
export function guardClosed(
  before: Plan,
  after: Plan,
  effects: readonly Effect[],
  { at }: RunContext,
): readonly Refusal[] {
  if (before.closedPeriods.length === 0) return [];
  const ids = new Set(effects.flatMap(({ op, type, id }) => (type === 'kpi' && op !== 'move' ? [id] : [])));
  return [...ids].flatMap((id) => {
    const [old, now] = [recordIn(before.kpis, id), recordIn(after.kpis, id)];
    return old === undefined || now === undefined ? [] : changesOf(before, old, now, at);
  });
}

function changesOf(plan: Plan, old: Kpi, now: Kpi, at: string): readonly Refusal[] {
  const out: Refusal[] = [];
  const closed = <P extends Point>(points: readonly P[]) =>
    points.filter(({ period }) => closedOf(period) !== undefined);
  const closedOf = (period: string) => closedAround(plan, period);
  for (const { period } of changed(closed(old.targets), closed(now.targets)))
    out.push(refuse('period.closed', '/targets', { period, closed: closedOf(period) }));

  const figureNow = pointFinder(now.actuals, now.actuals);
  const isAsItWas = (was: Point) => same(figureOf(was), figureOf(figureNow(was)));
  const isAt = (point: Point) => (one: Point) => one.period === point.period && same(one.slice, point.slice);
  const gone = closed(old.restatements).filter(
    (one) => !now.restatements.some((kept) => kept.at === one.at && isAt(one)(kept)) && !isAsItWas(one),
  );
  const untold = changed(closed(old.actuals), closed(now.actuals)).filter((point) => {
    const history = now.restatements.filter(isAt(point));
    return !history.some((one) => one.at === at || isAsItWas(one));
  });
  for (const { period } of [...untold, ...gone])
    out.push(refuse('period.closed-reason', '/actuals', { period, closed: closedOf(period) }));
  return out;
}

/** Points whose figure is another one now, came or went. */
function changed<P extends Point>(old: readonly P[], now: readonly P[]): readonly P[] {
  const [before, after] = [pointFinder(old, now), pointFinder(now, old)];
  return [
    ...now.filter((point) => !same(figureOf(before(point)), figureOf(point))),
    ...old.filter((point) => after(point) === undefined),
  ];
}

const figureOf = (point: Row | undefined): Row => {
  const { value, numerator, denominator } = point ?? {};
  return { value, numerator, denominator };
};
