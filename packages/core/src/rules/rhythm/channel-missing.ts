import { defineRule, wholePlan } from '../rule.ts';
import { fail, pass } from '../verdict.ts';

/** The plan does not say how the parties talk to each other. Subject: the plan. Reason and examples: docs/rules/channel-missing.md */
export const channelMissing = defineRule({
  id: 'channel-missing',
  meta: {
    category: 'rhythm',
    severity: 'warning',
    weight: 2,
    cause: 'communication',
    reads: ['plan.title', 'channels.name'],
    messages: ['missing'],
    stages: ['proposed', 'agreed', 'active'],
  },
  options: {},
  subjects: (q) => [q.plan],
  refs: wholePlan,
  test: ({ channels }, q) =>
    channels.length > 0
      ? pass
      : fail('missing', {}, { at: q.at(q.plan, 'plan.channels'), evidence: [q.at(q.plan, 'plan.title')] }),
});
