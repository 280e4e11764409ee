import { number, optional, day, reference } from '../../plan/schema/fields.ts';
import { defineCommand } from '../define.ts';
import { changesOf } from '../records/update.ts';
import { refuse } from '../refusal.ts';
import { dayOf } from '../stamp.ts';

/** The target of the whole plan period, put to the other party: what was accepted before no longer holds. */
export const proposeTarget = defineCommand({
  type: 'kpi.proposeTarget',
  in: 'kpis',
  by: 'kpi',
  input: { kpi: reference('kpi'), value: number({ unit: 'kpi' }), on: optional(day()) },
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
