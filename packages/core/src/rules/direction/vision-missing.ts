import { isBlank } from '../live.ts';
import { isPartner } from '../party-pairs.ts';
import { isAsked, leaveBlank, pencilReads } from '../pencilled.ts';
import { defineRule, wholePlan } from '../rule.ts';
import { fail, pass } from '../verdict.ts';

const purpose = { type: 'purpose', id: '' };

/** Nobody wrote down what the parties want to become together. Subject: the plan. Reason and examples: docs/rules/vision-missing.md */
export const visionMissing = defineRule({
  id: 'vision-missing',
  meta: {
    category: 'direction',
    severity: 'warning',
    weight: 3,
    cause: 'big-picture',
    reads: ['plan.title', 'purpose.vision', 'parties.name', 'parties.kind', ...pencilReads],
    messages: ['missing'],
    fixes: ['leaveBlank'],
    stages: ['proposed', 'agreed', 'active'],
  },
  options: {},
  subjects: (q) => (isAsked(q, purpose, 'vision') ? [] : [q.plan]),
  refs: wholePlan,
  test(plan, q) {
    if (!isBlank(plan.purpose.vision)) return pass;
    // Among several partners a machine cannot say who is to write first.
    const [partner, ...further] = plan.parties.filter(isPartner);
    return fail(
      'missing',
      {},
      {
        at: q.at(plan.purpose, 'purpose.vision'),
        evidence: [q.at(plan, 'plan.title')],
        fixes: partner === undefined || further.length > 0 ? [] : [leaveBlank(q, purpose, 'vision', partner)],
      },
    );
  },
});
