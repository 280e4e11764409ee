import { defineRule, one } from '../rule.ts';
import { cannotTell, fail, pass } from '../verdict.ts';

/** A target only one side wants. Subjects: KPIs with a target. Reason and examples: docs/rules/target-not-agreed.md */
export const targetNotAgreed = defineRule({
  id: 'target-not-agreed',
  meta: {
    category: 'measurement',
    severity: 'warning',
    weight: 4,
    cause: 'commitment',
    reads: ['kpis.name', 'kpis.target', 'parties.name'],
    alone: 'kpis',
    messages: ['notAccepted', 'noProposer'],
    fixes: ['accept'],
    stages: ['proposed', 'agreed', 'active'],
  },
  options: {},
  subjects: (q) => (q.plan.parties.length < 2 ? [] : q.plan.kpis.filter(({ target }) => target.value !== undefined)),
  refs: one('kpi'),
  test(kpi, q) {
    const { proposedBy, acceptedBy } = kpi.target;
    const missing = q.plan.parties.filter(({ id }) => id !== proposedBy && !acceptedBy.includes(id));
    if (missing.length === 0) return pass;
    const proposer = proposedBy === undefined ? undefined : q.get('parties', proposedBy);
    if (proposer === undefined) return cannotTell('noProposer', { kpi: kpi.name });
    return fail(
      'notAccepted',
      { kpi: kpi.name, proposer: proposer.name, parties: missing.map(({ name }) => name) },
      {
        at: q.at(kpi, 'kpis.target.acceptedBy'),
        evidence: [
          q.at(kpi, 'kpis.target.value'),
          q.at(kpi, 'kpis.target.proposedBy'),
          q.at(kpi, 'kpis.target.acceptedBy'),
        ],
        fixes:
          missing.length > 1
            ? []
            : [
                {
                  title: 'accept',
                  values: { party: missing[0]?.name },
                  commands: [{ type: 'kpi.acceptTarget', input: { kpi: kpi.id } }],
                },
              ],
      },
    );
  },
});
