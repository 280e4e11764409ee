import { isBlank } from '../live.ts';
import { defineRule } from '../rule.ts';
import { fail, pass } from '../verdict.ts';
import { noAnnex, oneOf, withAnnex } from './annex-subject.ts';

/** A function that nobody answers for. Subjects: functions of the annex. Reason and examples: docs/rules/function-lead-missing.md */
export const functionLeadMissing = defineRule({
  id: 'function-lead-missing',
  meta: {
    category: 'internal',
    severity: 'warning',
    weight: 3,
    cause: 'internal',
    reads: ['annex.functions.name', 'annex.functions.lead'],
    messages: ['noLead', 'noAnnex'],
    stages: ['proposed', 'agreed', 'active'],
  },
  options: {},
  subjects: (q) => withAnnex(q, ({ functions }) => functions),
  refs: oneOf('function'),
  test({ it }, q) {
    if (it === undefined) return noAnnex;
    if (!isBlank(it.lead)) return pass;
    const at = q.at(it, 'annex.functions.lead');
    return fail('noLead', { function: it.name }, { at, evidence: [q.at(it, 'annex.functions.name')] });
  },
});
