import { defineRule, wholePlan } from '../rule.ts';
import { fail, pass } from '../verdict.ts';

/** The parties have no regular talk between reviews. Subject: the plan. Reason and examples: docs/rules/catch-up-missing.md */
export const catchUpMissing = defineRule({
  id: 'catch-up-missing',
  meta: {
    category: 'rhythm',
    severity: 'warning',
    weight: 2,
    cause: 'communication',
    reads: ['plan.title', 'catchUps.title', 'catchUps.cadence'],
    messages: ['missing', 'noCadence'],
    stages: ['agreed', 'active'],
  },
  options: {},
  subjects: (q) => [q.plan],
  refs: wholePlan,
  test({ title, catchUps }, q) {
    const [first] = catchUps;
    if (first === undefined) return fail('missing', { plan: title }, { evidence: [q.at(q.plan, 'plan.title')] });
    if (catchUps.some(({ cadence }) => cadence.unit !== undefined)) return pass;
    return fail(
      'noCadence',
      { catchUps: catchUps.map((catchUp) => catchUp.title) },
      { at: q.at(first, 'catchUps.cadence'), evidence: [q.at(first, 'catchUps.title')] },
    );
  },
});
