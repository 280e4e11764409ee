import { isDay, type Plan } from '../../plan/index.ts';
import { kpiView } from '../kpi/compute.ts';
import type { BudgetView, InvestmentView } from './budget-view.ts';
import { budgetsOf } from './budgets.ts';
import { fundsOf } from './funds.ts';
import { hasKpiCondition, isReached, isReleased, judgeGate } from './gate.ts';
import { type DatedMoney, partyNamed } from './money.ts';
import { initiativeOf, natureOf } from './spending.ts';
import { sumMoney } from './sum.ts';

/**
 * The plan's money as of a day: what is set aside, spent and left; investments with the gates they wait for; funds
 * from allocation to reimbursement. Currencies are told apart, and added up only by rates that the plan states.
 *
 * @throws RangeError if `asOf` is no day
 * Source: docs/money.md
 */
export function budgetView(plan: Plan, { asOf }: { asOf: string }): BudgetView {
  if (!isDay(asOf)) throw new RangeError(`asOf: expected a day such as 2017-09-30, got "${asOf}"`);
  const { currency, investments } = plan;
  const now = (all: readonly { readonly amount: DatedMoney['money'] }[]): DatedMoney[] =>
    all.map(({ amount }) => ({ money: amount, on: asOf }));
  return {
    asOf,
    currency,
    ...budgetsOf(plan, asOf),
    unplanned: unplannedOf(plan, asOf),
    investments: investments.map((investment) => investmentView(plan, investment, asOf)),
    released: sumMoney(
      plan,
      investments.flatMap(({ amount, released }) =>
        released === undefined || released > asOf ? [] : [{ money: amount, on: released }],
      ),
      currency,
    ),
    held: sumMoney(plan, now(investments.filter((one) => !isReleased(one, asOf))), currency),
    funds: fundsOf(plan, asOf),
  };
}

function investmentView(plan: Plan, investment: Plan['investments'][number], asOf: string): InvestmentView {
  const { id, title, party, amount, gate, released } = investment;
  const milestone = plan.milestones.find((one) => one.id === gate.milestone);
  const record = hasKpiCondition(gate) ? plan.kpis.find((one) => one.id === gate.kpi) : undefined;
  const kpi = record === undefined ? undefined : { record, view: kpiView(plan, record.id, { asOf }) };
  const on = released === undefined || released > asOf ? null : released;
  return {
    id,
    title,
    party: partyNamed(plan, party),
    amount,
    gate: judgeGate(gate, { milestone, kpi }, asOf),
    released: on,
    early: on !== null && milestone !== undefined && !isReached(milestone, on),
  };
}

function unplannedOf(plan: Plan, asOf: string): BudgetView['unplanned'] {
  const spent = plan.spending.filter(({ on }) => on <= asOf);
  const of = (nature: 'reactive' | undefined): DatedMoney[] =>
    spent
      .filter((spend) => {
        const initiative = initiativeOf(plan, spend);
        return (
          natureOf(
            spend,
            plan.initiatives.find(({ id }) => id === initiative),
          ) === nature
        );
      })
      .map(({ amount, on }) => ({ money: amount, on }));
  const [reactive, unknown] = [
    sumMoney(plan, of('reactive'), plan.currency),
    sumMoney(plan, of(undefined), plan.currency),
  ];
  const { total } = sumMoney(
    plan,
    spent.map(({ amount, on }) => ({ money: amount, on })),
    plan.currency,
  );
  const share =
    total === null || total.amount <= 0 || reactive.total === null
      ? null
      : (reactive.total.amount / total.amount) * 100;
  return { reactive, unknown, share };
}
