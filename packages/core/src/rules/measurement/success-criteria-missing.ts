import { isBlank, isLiveInitiative } from '../live.ts';
import { defineRule, one } from '../rule.ts';
import { fail, pass } from '../verdict.ts';

/** Work of which nobody said when it is done. Subjects: live initiatives. Reason and examples: docs/rules/success-criteria-missing.md */
export const successCriteriaMissing = defineRule({
  id: 'success-criteria-missing',
  meta: {
    category: 'measurement',
    severity: 'warning',
    weight: 2,
    cause: 'communication',
    reads: ['initiatives.title', 'initiatives.status', 'initiatives.completion'],
    alone: 'initiatives',
    messages: ['noCriteria'],
    stages: ['proposed', 'agreed', 'active'],
  },
  options: {},
  subjects: (q) => q.plan.initiatives.filter(isLiveInitiative),
  refs: one('initiative'),
  test(initiative, q) {
    if (!initiative.completion.every(isBlank)) return pass;
    return fail(
      'noCriteria',
      { initiative: initiative.title },
      {
        at: q.at(initiative, 'initiatives.completion'),
        evidence: [q.at(initiative, 'initiatives.title')],
      },
    );
  },
});
