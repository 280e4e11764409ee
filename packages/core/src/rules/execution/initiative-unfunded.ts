import type { Plan } from '../../plan/index.ts';
import { addDays } from '../../views/index.ts';
import { isLiveInitiative } from '../live.ts';
import { type Money, moneyTotal } from '../money-total.ts';
import { days } from '../options.ts';
import type { Query } from '../query.ts';
import { defineRule, one } from '../rule.ts';
import { cannotTell, fail, type Handle, pass } from '../verdict.ts';

interface Source {
  readonly amount: Money;
  readonly evidence: Handle;
}

/** Work that begins without the money it takes. Subjects: initiatives with a budget that run or soon begin. Reason and examples: docs/rules/initiative-unfunded.md */
export const initiativeUnfunded = defineRule({
  id: 'initiative-unfunded',
  meta: {
    category: 'execution',
    severity: 'warning',
    weight: 3,
    cause: 'commitment',
    reads: [
      'initiatives.title',
      'initiatives.status',
      'initiatives.start',
      'initiatives.budget',
      'budgetLines.initiative',
      'budgetLines.amount',
      'fundRequests.initiative',
      'fundRequests.status',
      'fundRequests.amount',
      'fundRequests.approved',
      'investments.amount',
      'investments.gate',
      'investments.released',
      'milestones.initiative',
    ],
    alone: 'initiatives',
    messages: ['unfunded', 'currencies'],
    stages: ['agreed', 'active'],
  },
  options: { within: days(90) },
  subjects: (q, { options }) => {
    const horizon = addDays(q.asOf, options.within);
    return q.plan.initiatives.filter(
      ({ status, start, budget }) =>
        budget !== undefined &&
        isLiveInitiative({ status }) &&
        (status === 'doing' || (start !== undefined && start <= horizon)),
    );
  },
  refs: one('initiative'),
  test(initiative, q) {
    const { title, budget } = initiative;
    if (budget === undefined) return pass;
    const sources = sourcesOf(initiative, q);
    const funded = moneyTotal(
      sources.map(({ amount }) => amount),
      budget.currency,
    );
    if (funded?.currency !== budget.currency) return cannotTell('currencies', { initiative: title });
    const missing = { ...budget, amount: budget.amount - funded.amount };
    if (missing.amount <= 0) return pass;
    return fail(
      'unfunded',
      { initiative: title, budget, funded, missing },
      {
        extent: missing.amount / budget.amount,
        evidence: [q.at(initiative, 'initiatives.budget'), ...sources.map(({ evidence }) => evidence)],
      },
    );
  },
});

/** Where its money comes from: what was set aside, approved, or released behind one of its milestones. */
function sourcesOf({ id }: Plan['initiatives'][number], q: Query): readonly Source[] {
  const { budgetLines, fundRequests, investments } = q.plan;
  const isOfIt = ({ gate }: Plan['investments'][number]) =>
    gate.milestone !== undefined && q.get('milestones', gate.milestone)?.initiative === id;
  return [
    ...budgetLines
      .filter(({ initiative }) => initiative === id)
      .map((line) => ({ amount: line.amount, evidence: q.at(line, 'budgetLines.amount') })),
    ...fundRequests
      .filter(({ initiative, status }) => initiative === id && status === 'approved')
      .map((request) => ({
        amount: request.approved ?? request.amount,
        evidence: q.at(request, request.approved === undefined ? 'fundRequests.amount' : 'fundRequests.approved'),
      })),
    ...investments
      .filter((investment) => investment.released !== undefined && investment.released <= q.asOf && isOfIt(investment))
      .map((investment) => ({ amount: investment.amount, evidence: q.at(investment, 'investments.amount') })),
  ];
}
