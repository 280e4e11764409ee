import { closedAround } from '../../plan/closed.ts';
import { choice, day, nullable, number, optional, prose, reference, table, text } from '../../plan/schema/fields.ts';
import type { Plan } from '../../plan/schema/plan.ts';
import type { Effect, Refusal, RunContext } from '../command.ts';
import { defineCommand } from '../define.ts';
import { type Row, same } from '../json.ts';
import { rowsEffect } from '../records/set-row.ts';
import { refuse } from '../refusal.ts';
import { rowFinder } from '../rows.ts';
import { dayOf } from '../stamp.ts';
import {
  alone,
  checkPoints,
  figure,
  keyOf,
  listed,
  type PathOf,
  place,
  type PointChange,
  pointFinder,
  pointsEffect,
} from './points.ts';

type Kpi = Plan['kpis'][number];
type Actual = Kpi['actuals'][number];

const actual = () => ({
  ...place(),
  value: optional(nullable(figure())),
  numerator: optional(number()),
  denominator: optional(number()),
  source: optional(text()),
  recordedBy: optional(reference('stakeholder')),
  on: optional(day()),
  cause: optional(choice(['misalignment', 'capability', 'effort', 'market'])),
});

const reason = () => optional(prose(1000));

type Given = Omit<Actual, 'value'> & { readonly value?: number | null | undefined };
type Why = string | undefined;

function check(plan: Plan, { actuals }: Kpi, points: readonly Given[], why: Why, path: PathOf): readonly Refusal[] {
  return [
    ...checkPoints('actuals', actuals, points, path),
    ...points.flatMap(({ value, numerator }, index) =>
      value === undefined && numerator === undefined
        ? [refuse('required', `${path(index)}/value`, { field: 'value' })]
        : [],
    ),
    ...(why === undefined ? unreasoned(plan, actuals, points) : []),
  ];
}

/** What both parties settled changes with a reason only. */
function unreasoned(plan: Plan, actuals: Kpi['actuals'], points: readonly Given[]): readonly Refusal[] {
  const find = pointFinder(actuals, points);
  for (const given of points) {
    const { period } = given;
    const closed = closedAround(plan, period);
    if (closed === undefined) continue;
    const before = find(given);
    if (!same(figureOf(before), figureOf(rowOf(given, before))))
      return [refuse('period.closed-reason', '/why', { period, closed })];
  }
  return [];
}

/** What else is known of a figure stays, such as its source; a figure that is given another way is no longer what it was. */
function rowOf(given: Given, before: Actual | undefined): Row | null {
  if (given.value === null) return null;
  const { value, numerator, denominator, ...known } = before ?? {};
  return { ...known, ...(given.numerator === undefined ? {} : present({ denominator })), ...given };
}

const present = (row: Row): Row => Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined));

const figureOf = (row: Row | null | undefined): Row =>
  present({ value: row?.['value'], numerator: row?.['numerator'], denominator: row?.['denominator'] });

function apply(record: Kpi, points: readonly Given[], why: Why, { at, actor }: RunContext): readonly Effect[] {
  const find = pointFinder(record.actuals, points);
  // What a figure was before an instant is told once, by the first change of that instant.
  const isTold = rowFinder({ key: ['period', 'slice', 'at'] }, record.restatements);
  const changes: PointChange[] = [];
  const history: { readonly row: Row }[] = [];
  for (const given of points) {
    const before = find(given);
    const row = rowOf(given, before);
    changes.push([given, row && { ...row, on: given.on ?? dayOf(at) }]);
    const was = figureOf(before);
    // A late first figure has no past; what is told then is why it came.
    const told = { ...keyOf(given), at, by: actor.party, ...was, ...present({ source: before?.source, why }) };
    if (!same(was, figureOf(row)) && (before ?? why) !== undefined && isTold(told) === -1) history.push({ row: told });
  }
  // Taken back from the end: first the figure, then what tells of it, as `guardClosed` wants it.
  return [
    ...rowsEffect('kpi', record, 'restatements', history),
    ...pointsEffect(record, 'actuals', record.actuals, changes),
  ];
}

/**
 * The actual of one period and slice; `null` takes it away. Restating a figure keeps what else is known of it,
 * such as its source, unless the input says otherwise, and what it was goes into `restatements`.
 */
export const recordActual = defineCommand({
  type: 'kpi.recordActual',
  in: 'kpis',
  by: 'kpi',
  input: { kpi: reference('kpi'), ...actual(), why: reason() },
  check: ({ plan, record, input }) => check(plan, record, [input], input.why, alone),
  apply: ({ record, input: { kpi: _, why, ...given }, ...context }) => apply(record, [given], why, context),
});

/** Many actuals of one KPI in one step: all are recorded, or none. A period and slice may come once. */
export const recordActuals = defineCommand({
  type: 'kpi.recordActuals',
  in: 'kpis',
  by: 'kpi',
  input: { kpi: reference('kpi'), points: table(actual(), ['period', 'slice']), why: reason() },
  check: ({ plan, record, input: { points, why } }) => check(plan, record, points, why, listed),
  apply: ({ record, input: { points, why }, ...context }) => apply(record, points, why, context),
});
