import { testRule } from '../testing/rule-cases.ts';
import { incentiveAgainstObjective } from './incentive-against-objective.ts';

const usd = (amount: number) => ({ amount, currency: 'USD' });
const tier = (from: number, amount?: number) => ({ from, ...(amount === undefined ? {} : { amount: usd(amount) }) });
const returns = { id: 'returns', name: 'Returns', unit: 'count', direction: 'decrease' };
const paid = (tiers: readonly object[], direction = 'decrease', more: object = {}) => ({
  kpis: [{ ...returns, direction }],
  incentives: [{ id: 'bonus', title: 'Bonus', kpi: 'returns', tiers, ...more }],
});
const conflict = (resolution?: string) => ({
  conflicts: [{ objective: 'margin', why: 'Discounts', ...(resolution === undefined ? {} : { resolution }) }],
});
const rewarded = (volume: object, margin: object, incentive: object = {}) => ({
  objectives: [
    { id: 'volume', title: 'Sell more', party: 'acme', ...volume },
    { id: 'margin', title: 'Earn more', party: 'orbit', inScope: true, ...margin },
  ],
  kpis: [{ id: 'sales', name: 'Sales', unit: 'count', direction: 'increase', objectives: ['volume'] }],
  incentives: [{ id: 'bonus', title: 'Bonus', kpi: 'sales', ...incentive }],
});

testRule(incentiveAgainstObjective, {
  passes: [
    { name: 'less is worth more', plan: paid([tier(0, 500), tier(10, 200)]) },
    { name: 'one tier', plan: paid([tier(0, 500)]) },
    { name: 'gifts cannot be compared', plan: paid([tier(0), tier(10)]) },
    { name: 'more of what should rise', plan: paid([tier(10, 200), tier(20, 500)], 'increase') },
    { name: 'a conflict that was resolved', plan: rewarded(conflict('By region'), {}) },
    { name: 'against an objective told for context', plan: rewarded(conflict(), { inScope: false }) },
    { name: 'against one that was dropped', plan: rewarded(conflict(), { status: 'dropped' }) },
  ],
  fails: [
    {
      name: 'more of what should fall',
      plan: paid([tier(20, 500), tier(10, 200)]),
      message: 'risingReward',
      subject: 'incentive/bonus',
      values: { incentive: 'Bonus', kpi: 'Returns' },
    },
    {
      name: 'for an objective in conflict with another',
      plan: rewarded(conflict(), {}),
      message: 'conflict',
      values: { objective: 'Sell more', against: 'Earn more' },
    },
    {
      name: 'the other one declares it',
      plan: rewarded({}, { conflicts: [{ objective: 'volume', why: 'Discounts', resolution: ' ' }] }),
      message: 'conflict',
      values: { objective: 'Sell more', against: 'Earn more' },
    },
    {
      name: 'against a joint objective',
      plan: rewarded(conflict(), { party: undefined, inScope: undefined }),
      message: 'conflict',
    },
  ],
  notApplicable: [
    { name: 'no KPI', plan: paid([tier(10, 200), tier(20, 500)], 'decrease', { kpi: undefined }) },
    { name: 'withdrawn', plan: paid([tier(10, 200), tier(20, 500)], 'decrease', { withdrawn: '2017-05-01' }) },
    { name: 'a draft', plan: { stage: 'draft', ...paid([tier(10, 200), tier(20, 500)]) } },
  ],
});
