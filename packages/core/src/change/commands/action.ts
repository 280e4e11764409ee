import { day, optional, prose, reference } from '../../plan/schema/fields.ts';
import type { Plan } from '../../plan/schema/plan.ts';
import { defineCommand } from '../define.ts';
import { rowsEffect } from '../records/set-row.ts';
import { changesOf } from '../records/update.ts';
import { refuse } from '../refusal.ts';
import { dayOf } from '../stamp.ts';

type Action = Plan['actions'][number];

const closed = ({ id, status }: Action) =>
  status === 'done' || status === 'dropped' ? refuse('action.closed', '/id', { id, status }) : undefined;

export const complete = defineCommand({
  type: 'action.complete',
  in: 'actions',
  by: 'id',
  input: { id: reference('action'), on: optional(day()) },
  check: ({ record }) => closed(record),
  apply: ({ record, input, at }) =>
    changesOf('action', record, { set: { status: 'done', done: input.on ?? dayOf(at) }, unset: [] }),
});

/** Moves an action's due day on, and keeps from when and why. Twice on one day is one carry-over. */
export const carryOver = defineCommand({
  type: 'action.carryOver',
  in: 'actions',
  by: 'id',
  input: { id: reference('action'), to: day(), why: prose(1000), on: optional(day()) },
  check({ record, input: { id, to } }) {
    if (record.due === undefined) return refuse('action.no-due', '/id', { id });
    if (to <= record.due) return refuse('action.not-later', '/to', { due: record.due, got: to });
    return closed(record);
  },
  apply({ record, input: { to, why, on: given }, at }) {
    const on = given ?? dayOf(at);
    const from = record.carried.find((row) => row.on === on)?.from ?? record.due;
    return [
      ...rowsEffect('action', record, 'carried', [{ row: { on, from, to, why } }]),
      ...changesOf('action', record, { set: { due: to }, unset: [] }),
    ];
  },
});
