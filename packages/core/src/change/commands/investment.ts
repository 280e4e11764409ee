import { day, number, optional, reference } from '../../plan/schema/fields.ts';
import type { Refusal } from '../command.ts';
import { defineCommand } from '../define.ts';
import { recordIn } from '../funds/steps.ts';
import { changesOf } from '../records/update.ts';
import { refuse } from '../refusal.ts';
import { dayOf } from '../stamp.ts';

/**
 * Releases the money of an investment whose gate is passed: its milestone is met by then, and its KPI reached the figure.
 * What a KPI comes to is told by a view, which no command can ask: `value` is the result the sender goes by, in the KPI's
 * unit, and stands in the log as such.
 */
export const release = defineCommand({
  type: 'investment.release',
  in: 'investments',
  by: 'id',
  input: { id: reference('investment'), on: optional(day()), value: optional(number({ unit: 'kpi' })) },
  owners: ({ record }) => [record.party],
  check({ plan, record: { released, gate }, input, at }): readonly Refusal[] {
    if (released !== undefined) return [refuse('investment.released', '/id', { on: released })];
    const milestone = recordIn(plan.milestones, gate.milestone);
    const on = input.on ?? dayOf(at);
    const waits = milestone !== undefined && (milestone.met === undefined || milestone.met > on);
    const kpi = recordIn(plan.kpis, gate.kpi);
    const out = waits ? [refuse('gate.milestone', '/id', { milestone: milestone.title })] : [];
    if (kpi === undefined || gate.value === undefined) return out;
    if (input.value === undefined) return [...out, refuse('gate.no-value', '/value', { kpi: kpi.name })];
    const falls = kpi.direction === 'decrease' || kpi.direction === 'below';
    const atMost = (gate.comparison ?? (falls ? 'at-most' : 'at-least')) === 'at-most';
    const reached = atMost ? input.value <= gate.value : input.value >= gate.value;
    const { unit, currency = plan.currency } = kpi;
    return reached
      ? out
      : [
          ...out,
          refuse('gate.figure', '/value', { kpi: kpi.name, needed: gate.value, got: input.value, unit, currency }),
        ];
  },
  apply: ({ record, input, at }) =>
    changesOf('investment', record, { set: { released: input.on ?? dayOf(at) }, unset: [] }),
});
