import { closedAround } from '../plan/closed.ts';
import { rowKey } from '../plan/integrity.ts';
import type { Plan } from '../plan/schema/plan.ts';
import { type Point, pointFinder } from './commands/points.ts';
import type { Effect, Refusal, RunContext } from './command.ts';
import { recordIn } from './funds/steps.ts';
import { type Row, same } from './json.ts';
import { refuse } from './refusal.ts';
import { rowFinder } from './rows.ts';

type Kpi = Plan['kpis'][number];
type History = Kpi['restatements'];

/**
 * What speaks against a change of what both parties settled, whichever command makes it: targets stay, an actual changes
 * only where its history tells what it was, and history tells nothing that was not so.
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
  const closedOf = (period: string) => closedAround(plan, period);
  const closed = <P extends Point>(points: readonly P[]) =>
    points.filter(({ period }) => closedOf(period) !== undefined);
  const out: Refusal[] = [];
  for (const { period } of changed(closed(old.targets), closed(now.targets)))
    out.push(refuse('period.closed', '/targets', { period, closed: closedOf(period) }));
  const untold = [
    ...retold(closed(old.restatements), now.restatements, now.actuals),
    ...retold(closed(now.restatements), old.restatements, old.actuals),
    ...untoldIn(closed(old.actuals), closed(now.actuals), now, at),
  ];
  for (const { period } of untold)
    out.push(refuse('period.closed-reason', '/actuals', { period, closed: closedOf(period) }));
  return out;
}

/**
 * What one history tells of a figure and the other does not, though the figure beside that other is not what was told:
 * a past may go once the figure is that past again, and come while it still is, so that each takes the other back.
 */
function retold(told: History, other: History, actuals: Kpi['actuals']): readonly Point[] {
  const find = rowFinder({ key: ['period', 'slice', 'at'] }, other);
  const changed = told.filter((one) => {
    const position = find(one);
    return position === -1 || !same(figureOf(one), figureOf(other[position]));
  });
  const figureIn = pointFinder(actuals, changed);
  return changed.filter((one) => !same(figureOf(one), figureOf(figureIn(one))));
}

/** Changed figures of which neither what they were is told, nor that they once were what they are now. */
function untoldIn(old: Kpi['actuals'], now: Kpi['actuals'], { restatements }: Kpi, at: string): readonly Point[] {
  const points = changed(old, now);
  if (points.length === 0) return points;
  const histories = new Map<string, History>();
  for (const one of restatements)
    histories.set(rowKey(place, one), [...(histories.get(rowKey(place, one)) ?? []), one]);
  const [figureThen, figureNow] = [pointFinder(old, points), pointFinder(now, points)];
  return points.filter((point) => {
    const told = [figureOf(figureThen(point)), figureOf(figureNow(point))];
    return !histories
      .get(rowKey(place, point))
      ?.some((one) => one.at === at || told.some((figure) => same(figureOf(one), figure)));
  });
}

const place = { key: ['period', 'slice'] };

/** Points whose figure is another one now, came or went. */
function changed<P extends Point>(old: readonly P[], now: readonly P[]): readonly P[] {
  if (old.length === 0 && now.length === 0) return now;
  const [before, after] = [pointFinder(old, now), pointFinder(now, old)];
  return [
    ...now.filter((point) => !same(figureOf(before(point)), figureOf(point))),
    ...old.filter((point) => after(point) === undefined && !same(figureOf(point), figureOf(undefined))),
  ];
}

const figureOf = (point: Row | undefined): Row => {
  const { value, numerator, denominator } = point ?? {};
  return { value, numerator, denominator };
};
