import { testRule } from '../testing/rule-cases.ts';
import { pricingConflict } from './pricing-conflict.ts';

const tiers = (...amounts: readonly number[]) =>
  amounts.map((amount, index) => ({ from: 100 * (index + 1), amount: { amount, currency: 'USD' } }));
const one = { id: 'rebate', title: 'Volume rebate', kpi: 'reams', reward: 'rebate', tiers: tiers(500, 900) };
const other = { id: 'deal', title: 'Autumn discount', kpi: 'reams', reward: 'discount', tiers: tiers(500, 1200) };
const plan = (mine: object = {}, theirs: object = {}) => ({
  kpis: [
    { id: 'reams', name: 'Reams sold', unit: 'count' },
    { id: 'desks', name: 'Desks sold', unit: 'count' },
  ],
  incentives: [
    { ...one, ...mine },
    { ...other, ...theirs },
  ],
});
const adds = { stackable: true };

testRule(pricingConflict, {
  passes: [
    { name: 'both add up', plan: plan(adds, adds) },
    { name: 'one adds up, and the tiers agree', plan: plan(adds, { tiers: tiers(500, 900) }) },
    { name: 'one adds up, and no threshold is the same', plan: plan(adds, { tiers: [{ ...tiers(1)[0], from: 50 }] }) },
  ],
  fails: [
    {
      name: 'one does not add up',
      plan: plan(adds, { stackable: false }),
      message: 'notStackable',
      subject: 'incentive/rebate,incentive/deal',
      values: { kpi: 'Reams sold' },
    },
    {
      name: 'different amounts at one threshold',
      plan: plan(adds),
      message: 'amounts',
      values: { ofOne: { amount: 900, currency: 'USD' }, ofOther: { amount: 1200, currency: 'USD' } },
    },
    {
      name: 'people in common',
      plan: plan({ stackable: false, whom: ['omar'] }, { whom: ['ana', 'omar'] }),
      message: 'notStackable',
    },
    { name: 'one is for all', plan: plan({ stackable: false, whom: ['omar'] }), message: 'notStackable' },
    {
      name: 'withdrawn only later',
      plan: plan({ stackable: false, withdrawn: '2017-10-01' }),
      message: 'notStackable',
    },
  ],
  cannotTell: [{ name: 'nobody says whether they add up', plan: plan(), message: 'unclear' }],
  notApplicable: [
    { name: 'on different figures', plan: plan({ stackable: false }, { kpi: 'desks' }) },
    { name: 'another kind of reward', plan: plan({ stackable: false }, { reward: 'travel' }) },
    { name: 'withdrawn', plan: plan({ stackable: false, withdrawn: '2017-09-30' }) },
    { name: 'for different people', plan: plan({ stackable: false, whom: ['ana'] }, { whom: ['omar'] }) },
    { name: 'a draft', plan: { ...plan({ stackable: false }), stage: 'draft' } },
  ],
});
