import { isPartner } from '../party-pairs.ts';
import { hasTarget } from '../results/kpi-figures.ts';
import { defineRule, wholePlan } from '../rule.ts';
import { fail, pass } from '../verdict.ts';

/** A number and nothing else. Subject: the plan, once a KPI has a target. Reason and examples: docs/rules/quota-only.md */
export const quotaOnly = defineRule({
  id: 'quota-only',
  meta: {
    category: 'measurement',
    severity: 'error',
    weight: 5,
    cause: 'commitment',
    reads: [
      'parties.kind',
      'objectives.party',
      'objectives.status',
      'initiatives.status',
      'actions.status',
      'kpis.name',
      'kpis.target',
      'kpis.targets',
      'kpis.range',
    ],
    messages: ['quotaOnly'],
    stages: ['proposed', 'agreed', 'active'],
    folds: ['objective-without-actions', 'plan-too-distant', 'success-criteria-missing'],
  },
  options: {},
  subjects: (q) => (q.plan.kpis.some(hasTarget) ? [q.plan] : []),
  refs: wholePlan,
  test({ parties, objectives, initiatives, actions, kpis }, q) {
    const kept = ({ status }: { readonly status?: string | undefined }) => status !== 'dropped';
    const partners = new Set(parties.filter(isPartner).map(({ id }) => id));
    const ofPartner = objectives.some((one) => one.party !== undefined && partners.has(one.party) && kept(one));
    if (ofPartner || initiatives.some(kept) || actions.some(kept)) return pass;
    const quotas = kpis.filter(hasTarget);
    return fail(
      'quotaOnly',
      { kpis: quotas.map(({ name }) => name) },
      {
        evidence: quotas
          .slice(0, 3)
          .flatMap((kpi) => [
            q.at(kpi, 'kpis.target.value'),
            ...(kpi.target.value === undefined ? [q.at(kpi, 'kpis.targets', 0), q.at(kpi, 'kpis.range')] : []),
          ]),
      },
    );
  },
});
