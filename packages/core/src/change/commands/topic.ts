import { day, optional, prose, reference } from '../../plan/schema/fields.ts';
import type { Plan } from '../../plan/schema/plan.ts';
import { defineCommand } from '../define.ts';
import { changesOf } from '../records/update.ts';
import { refuse } from '../refusal.ts';
import { dayOf } from '../stamp.ts';

const partyOf = (plan: Plan, stakeholder: string): string | undefined =>
  plan.stakeholders.find(({ id }) => id === stakeholder)?.party;

/** The other side has heard it, and says what comes of it. */
export const acknowledge = defineCommand({
  type: 'topic.acknowledge',
  right: 'answer',
  in: 'topics',
  by: 'topic',
  input: {
    topic: reference('topic'),
    by: reference('stakeholder'),
    on: optional(day()),
    outcome: optional(prose(1000)),
  },
  check({ plan, record, input: { by }, actor: { party } }) {
    const speaker = partyOf(plan, by);
    if (speaker === undefined) return refuse('dangling', '/by', { got: by, type: 'stakeholder' });
    if (speaker !== party) return refuse('stakeholder.other-party', '/by', { stakeholder: by, party });
    if (speaker === partyOf(plan, record.by)) return refuse('topic.own', '/topic', { party });
    return record.acknowledged === undefined
      ? undefined
      : refuse('topic.acknowledged', '/topic', { on: record.acknowledged });
  },
  apply({ record, input, at }) {
    const { by, on = dayOf(at), outcome } = input;
    const heard = { acknowledgedBy: by, acknowledged: on };
    return changesOf('topic', record, { set: outcome === undefined ? heard : { ...heard, outcome }, unset: [] });
  },
});
