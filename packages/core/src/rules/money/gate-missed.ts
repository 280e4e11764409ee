import type { Plan } from '../../plan/index.ts';
import { daysBetween, gateDue, hasKpiCondition, isGated, isReached, judgeGate } from '../../views/index.ts';
import type { Query } from '../query.ts';
import { kpiReads } from '../results/kpi-figures.ts';
import { defineRule, one } from '../rule.ts';
import { cannotTell, fail, pass, type Verdict } from '../verdict.ts';

type Investment = Plan['investments'][number];

/** A gate that was not passed in time, or that the money did not wait for. Subjects: gated investments. Reason and examples: docs/rules/gate-missed.md */
export const gateMissed = defineRule({
  id: 'gate-missed',
  meta: {
    category: 'money',
    severity: 'warning',
    weight: 3,
    cause: 'effort',
    reads: [
      ...kpiReads,
      'investments.title',
      'investments.amount',
      'investments.gate',
      'investments.released',
      'milestones.title',
      'milestones.due',
      'milestones.met',
    ],
    alone: 'investments',
    messages: ['milestoneMissed', 'figureMissed', 'releasedEarly', 'releasedUnmet', 'noResults'],
    stages: ['agreed', 'active'],
  },
  options: {},
  subjects: (q) =>
    q.plan.investments.filter((investment) => {
      const { gate, released } = investment;
      if (released !== undefined) return gate.milestone !== undefined;
      return isGated(gate) && dayOf(investment, q) !== undefined;
    }),
  refs: one('investment'),
  test(investment, q, { asOf }) {
    if (investment.released !== undefined) return whetherReleasedEarly(investment, investment.released, q);
    const due = dayOf(investment, q) ?? asOf;
    return due >= asOf ? pass : whetherMissed(investment, due, q);
  },
});

const milestoneOf = ({ gate }: Investment, q: Query) =>
  gate.milestone === undefined ? undefined : q.get('milestones', gate.milestone);

/** By when the gate is to be passed. */
const dayOf = (investment: Investment, q: Query) => gateDue(investment.gate, milestoneOf(investment, q));

function whetherReleasedEarly(investment: Investment, released: string, q: Query): Verdict {
  const milestone = milestoneOf(investment, q);
  if (milestone === undefined) return pass;
  if (isReached(milestone, released)) return pass;
  const { met } = milestone;
  const { title, amount } = investment;
  return fail(
    met === undefined ? 'releasedUnmet' : 'releasedEarly',
    { investment: title, amount, released, milestone: milestone.title, met: met ?? null },
    {
      subjects: [{ type: 'milestone', id: milestone.id }],
      at: q.at(investment, 'investments.released'),
      evidence: [q.at(investment, 'investments.released'), q.at(milestone, 'milestones.met')],
    },
  );
}

function whetherMissed(investment: Investment, due: string, q: Query): Verdict {
  const { title, amount, gate } = investment;
  const milestone = milestoneOf(investment, q);
  const late = daysBetween(due, q.asOf);
  const values = { investment: title, amount, due, days: late };
  const day = gate.due === undefined && milestone !== undefined ? q.at(milestone, 'milestones.due') : undefined;
  const evidence = [day ?? q.at(investment, 'investments.gate', 'due')];
  if (milestone !== undefined && !isReached(milestone, q.asOf)) {
    return fail(
      'milestoneMissed',
      { ...values, milestone: milestone.title },
      {
        extent: late,
        subjects: [{ type: 'milestone', id: milestone.id }],
        evidence: [...evidence, q.at(milestone, 'milestones.title')],
      },
    );
  }
  const record = gate.kpi === undefined || !hasKpiCondition(gate) ? undefined : q.get('kpis', gate.kpi);
  const kpi = record === undefined ? undefined : { record, view: q.kpiView(record.id) };
  const { condition } = judgeGate(gate, { milestone, kpi }, q.asOf);
  if (condition === null || condition.met === true) return pass;
  const { name, value, needed, comparison, unit, currency } = condition;
  if (value === null) return cannotTell('noResults', { ...values, kpi: name });
  return fail(
    'figureMissed',
    { ...values, kpi: name, value, needed, comparison, unit, currency },
    {
      extent: late,
      subjects: [{ type: 'kpi', id: condition.kpi }],
      evidence: [...evidence, q.at(investment, 'investments.gate', 'value')],
    },
  );
}
