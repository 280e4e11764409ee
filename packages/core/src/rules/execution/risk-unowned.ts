import { isPresent } from '../live.ts';
import { defineRule, one } from '../rule.ts';
import { fail, pass } from '../verdict.ts';

/** Likelihood times impact, each from 1 to 5, from which on a risk is a grave one. */
const grave = 9;

/** A risk that nobody watches. Subjects: risks. Reason and examples: docs/rules/risk-unowned.md */
export const riskUnowned = defineRule({
  id: 'risk-unowned',
  meta: {
    category: 'execution',
    severity: 'warning',
    weight: 2,
    cause: 'commitment',
    reads: ['risks.title', 'risks.owner', 'risks.likelihood', 'risks.impact', 'stakeholders.name', 'stakeholders.left'],
    alone: 'risks',
    messages: ['none', 'left'],
    stages: ['proposed', 'agreed', 'active'],
  },
  options: {},
  subjects: (q) => q.plan.risks,
  refs: one('risk'),
  test(risk, q, { asOf }) {
    const { title, likelihood = 0, impact = 0 } = risk;
    const owner = risk.owner === undefined ? undefined : q.get('stakeholders', risk.owner);
    if (owner !== undefined && isPresent(owner, asOf)) return pass;
    return fail(
      owner === undefined ? 'none' : 'left',
      { risk: title, owner: owner?.name ?? null, left: owner?.left ?? null },
      {
        severity: likelihood * impact < grave ? 'note' : 'warning',
        extent: likelihood * impact,
        at: q.at(risk, 'risks.owner'),
        evidence: [
          q.at(risk, 'risks.title'),
          q.at(risk, 'risks.likelihood'),
          q.at(risk, 'risks.impact'),
          ...(owner === undefined ? [] : [q.at(owner, 'stakeholders.left')]),
        ],
      },
    );
  },
});
