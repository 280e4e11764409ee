import { isBlank } from '../live.ts';
import { defineRule } from '../rule.ts';
import { fail, pass } from '../verdict.ts';
import { noAnnex, oneOf, withAnnex } from './annex-subject.ts';

/** A function that nothing follows for, whatever it does. Subjects: functions of the annex. Reason and examples: docs/rules/function-without-consequences.md */
export const functionWithoutConsequences = defineRule({
  id: 'function-without-consequences',
  meta: {
    category: 'internal',
    severity: 'warning',
    weight: 2,
    cause: 'internal',
    reads: ['annex.functions.name', 'annex.functions.kpis'],
    messages: ['noKpis', 'noConsequence', 'noAnnex'],
    stages: ['proposed', 'agreed', 'active'],
  },
  options: {},
  subjects: (q) => withAnnex(q, ({ functions }) => functions),
  refs: oneOf('function'),
  test({ it }, q) {
    if (it === undefined) return noAnnex;
    const at = q.at(it, 'annex.functions.kpis');
    if (it.kpis.length === 0)
      return fail('noKpis', { function: it.name }, { at, evidence: [q.at(it, 'annex.functions.name')], extent: 0 });
    const idle = it.kpis.filter(({ consequence }) => isBlank(consequence));
    if (idle.length === 0) return pass;
    return fail(
      'noConsequence',
      { function: it.name, kpis: idle.map(({ name }) => name) },
      {
        at,
        evidence: idle.map((kpi) => q.at(it, 'annex.functions.kpis', it.kpis.indexOf(kpi), 'name')),
        extent: idle.length,
      },
    );
  },
});
