import { isBlank } from '../live.ts';
import { defineRule } from '../rule.ts';
import { fail, pass } from '../verdict.ts';
import { functionName, noAnnex, oneOf, withAnnex } from './annex-subject.ts';

/** A promise to answer, and nobody who may decide. Subjects: policies of the annex. Reason and examples: docs/rules/decider-missing.md */
export const deciderMissing = defineRule({
  id: 'decider-missing',
  meta: {
    category: 'internal',
    severity: 'warning',
    weight: 3,
    cause: 'internal',
    reads: ['annex.policies.decider', 'annex.policies.requestType', 'annex.policies.function', 'annex.functions.name'],
    messages: ['noDecider', 'noAnnex'],
    stages: ['proposed', 'agreed', 'active'],
  },
  options: {},
  subjects: (q) => withAnnex(q, ({ policies }) => policies),
  refs: oneOf('policy'),
  test({ it: policy, annex }, q) {
    if (policy === undefined) return noAnnex;
    if (!isBlank(policy.decider)) return pass;
    return fail(
      'noDecider',
      { type: policy.requestType, function: functionName(annex, policy.function) },
      { at: q.at(policy, 'annex.policies.decider'), evidence: [q.at(policy, 'annex.policies.requestType')] },
    );
  },
});
