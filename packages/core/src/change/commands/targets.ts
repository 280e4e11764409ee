import { closedAround } from '../../plan/closed.ts';
import { flag, nullable, optional, reference, table } from '../../plan/schema/fields.ts';
import type { Plan } from '../../plan/schema/plan.ts';
import type { Effect, Refusal } from '../command.ts';
import { defineCommand } from '../define.ts';
import { refuse } from '../refusal.ts';
import {
  alone,
  checkPoints,
  figure,
  keyOf,
  listed,
  type PathOf,
  place,
  type Point,
  pointFinder,
  pointsEffect,
} from './points.ts';

type Kpi = Plan['kpis'][number];
type Given = Point & { readonly value: number | null; readonly pinned?: boolean | undefined };

const target = () => ({ ...place(), value: nullable(figure()), pinned: optional(flag()) });

const check = (plan: Plan, { targets }: Kpi, points: readonly Given[], path: PathOf): readonly Refusal[] => [
  ...checkPoints('targets', targets, points, path),
  ...points.flatMap(({ period }, index) => {
    const closed = closedAround(plan, period);
    return closed === undefined ? [] : [refuse('period.closed', `${path(index)}/period`, { period, closed })];
  }),
];

/** Whether a target is pinned stays as it is unless the input says so. */
function apply(record: Kpi, points: readonly Given[]): readonly Effect[] {
  const find = pointFinder(record.targets, points);
  const changes = points.map((given) => {
    const { value, pinned = find(given)?.pinned === true } = given;
    return [given, value === null ? null : { ...keyOf(given), value, ...(pinned ? { pinned } : {}) }] as const;
  });
  return pointsEffect(record, 'targets', record.targets, changes);
}

/**
 * The target of one period and slice, in the KPI's unit; `null` takes it away. `pinned` keeps it as it is when the figures
 * around it are spread anew.
 */
export const setTarget = defineCommand({
  type: 'kpi.setTarget',
  in: 'kpis',
  by: 'kpi',
  input: { kpi: reference('kpi'), ...target() },
  check: ({ plan, record, input }) => check(plan, record, [input], alone),
  apply: ({ record, input }) => apply(record, [input]),
});

/** Many targets of one KPI in one step: all are set, or none. A period and slice may come once. */
export const setTargets = defineCommand({
  type: 'kpi.setTargets',
  in: 'kpis',
  by: 'kpi',
  input: { kpi: reference('kpi'), points: table(target(), ['period', 'slice']) },
  check: ({ plan, record, input: { points } }) => check(plan, record, points, listed),
  apply: ({ record, input: { points } }) => apply(record, points),
});
