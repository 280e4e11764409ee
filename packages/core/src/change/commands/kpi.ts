import { choice, day, nullable, number, optional, period, reference, slice, text } from '../../plan/schema/fields.ts';
import type { Effect } from '../command.ts';
import { defineCommand } from '../define.ts';
import { rowPosition } from '../effects.ts';
import type { Row } from '../json.ts';
import { changesOf } from '../records/update.ts';
import { rowEffect } from '../records/set-row.ts';
import { refuse } from '../refusal.ts';
import { dayOf } from '../stamp.ts';

const figure = () => number({ unit: 'kpi' });
const at = () => ({ kpi: reference('kpi'), period: period(), slice: slice() });

type Point = Readonly<{ period: string; slice: Row }>;

const columns = ['period', 'slice'];

const keyOf = ({ period, slice }: Point): Row => ({ period, slice });

const pointOf = <P extends Point>(points: readonly P[], point: Point): P | undefined =>
  points[rowPosition(points, columns, keyOf(point))];

/** A series stays in the order of its periods. */
function pointEffect(
  record: Row,
  field: string,
  points: readonly Point[],
  key: Point,
  row: Row | null,
): readonly Effect[] {
  const later = points.findIndex(({ period }) => period > key.period);
  return rowEffect('kpi', record, field, keyOf(key), row, later === -1 ? points.length : later);
}

const missing = ({ period, slice }: Point) => refuse('row.unknown', '/period', { period, slice });

/** The target of one period and slice, in the KPI's unit; `null` takes it away. */
export const setTarget = defineCommand({
  type: 'kpi.setTarget',
  in: 'kpis',
  by: 'kpi',
  input: { ...at(), value: nullable(figure()) },
  check: ({ record, input }) =>
    input.value === null && pointOf(record.targets, input) === undefined ? missing(input) : undefined,
  apply: ({ record, input }) =>
    pointEffect(
      record,
      'targets',
      record.targets,
      input,
      input.value === null ? null : { ...keyOf(input), value: input.value },
    ),
});

/**
 * The actual of one period and slice; `null` takes it away. Restating a figure keeps what else is known of it,
 * such as its source, unless the input says otherwise.
 */
export const recordActual = defineCommand({
  type: 'kpi.recordActual',
  in: 'kpis',
  by: 'kpi',
  input: {
    ...at(),
    value: optional(nullable(figure())),
    numerator: optional(number()),
    denominator: optional(number()),
    source: optional(text()),
    recordedBy: optional(reference('stakeholder')),
    on: optional(day()),
    cause: optional(choice(['misalignment', 'capability', 'effort', 'market'])),
  },
  check({ record, input }) {
    if (input.value === undefined && input.numerator === undefined) {
      return refuse('required', '/value', { field: 'value' });
    }
    return input.value === null && pointOf(record.actuals, input) === undefined ? missing(input) : undefined;
  },
  apply({ record, input, at }) {
    const { kpi: _, ...given } = input;
    const row =
      given.value === null ? null : { ...pointOf(record.actuals, input), ...given, on: given.on ?? dayOf(at) };
    return pointEffect(record, 'actuals', record.actuals, input, row);
  },
});

/** The target of the whole plan period, put to the other party: what was accepted before no longer holds. */
export const proposeTarget = defineCommand({
  type: 'kpi.proposeTarget',
  in: 'kpis',
  by: 'kpi',
  input: { kpi: reference('kpi'), value: figure(), on: optional(day()) },
  apply: ({ record, input, actor, at }) =>
    changesOf('kpi', record, {
      set: {
        'target.value': input.value,
        'target.proposedBy': actor.party,
        'target.acceptedBy': [],
        'target.on': input.on ?? dayOf(at),
      },
      unset: [],
    }),
});

/** A party agrees to the target that the other one proposed. */
export const acceptTarget = defineCommand({
  type: 'kpi.acceptTarget',
  right: 'answer',
  in: 'kpis',
  by: 'kpi',
  input: { kpi: reference('kpi') },
  check({ record: { target }, input: { kpi }, actor: { party } }) {
    if (target.value === undefined) return refuse('target.missing', '/kpi', { kpi });
    if (target.proposedBy === party) return refuse('target.own', '/kpi', { kpi, party });
    return target.acceptedBy.includes(party) ? refuse('target.accepted', '/kpi', { kpi, party }) : undefined;
  },
  apply: ({ record, actor }) =>
    changesOf('kpi', record, {
      set: { 'target.acceptedBy': [...record.target.acceptedBy, actor.party] },
      unset: [],
    }),
});
