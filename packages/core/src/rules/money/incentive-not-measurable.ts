import type { Plan } from '../../plan/index.ts';
import type { Query } from '../query.ts';
import { defineRule, one } from '../rule.ts';
import { fail, pass } from '../verdict.ts';
import { isOffered } from './offered.ts';

type Incentive = Plan['incentives'][number];

/** A reward for what nobody counts. Subjects: incentives not withdrawn. Reason and examples: docs/rules/incentive-not-measurable.md */
export const incentiveNotMeasurable = defineRule({
  id: 'incentive-not-measurable',
  meta: {
    category: 'money',
    severity: 'warning',
    weight: 3,
    cause: 'communication',
    reads: [
      'incentives.title',
      'incentives.activity',
      'incentives.kpi',
      'incentives.objectives',
      'incentives.withdrawn',
      'kpis.name',
      'kpis.objectives',
    ],
    alone: 'incentives',
    messages: ['noKpi'],
    fixes: ['measure'],
    stages: ['proposed', 'agreed', 'active'],
  },
  options: {},
  subjects: (q) => q.plan.incentives.filter((incentive) => isOffered(incentive, q.asOf)),
  refs: one('incentive'),
  test(incentive, q) {
    const { id, title, kpi } = incentive;
    if (kpi !== undefined) return pass;
    const [likely, other] = kpisOf(incentive, q);
    return fail(
      'noKpi',
      { incentive: title },
      {
        at: q.at(incentive, 'incentives.kpi'),
        evidence: [q.at(incentive, 'incentives.title'), q.at(incentive, 'incentives.activity')],
        // Of several KPIs only people know which one they meant.
        fixes:
          likely === undefined || other !== undefined
            ? []
            : [
                {
                  title: 'measure',
                  values: { kpi: likely.name },
                  commands: [{ type: 'incentive.update', input: { id, set: { kpi: likely.id } } }],
                },
              ],
      },
    );
  },
});

/** What measures the objectives it is for. */
const kpisOf = ({ objectives }: Incentive, q: Query) => [...new Set(objectives.flatMap((id) => q.kpisFor(id)))];
