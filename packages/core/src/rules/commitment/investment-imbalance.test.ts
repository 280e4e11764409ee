import { testRule } from '../testing/rule-cases.ts';
import { investmentImbalance } from './investment-imbalance.ts';

const usd = (amount: number) => ({ amount, currency: 'USD' });
const parties = (...investments: readonly (object | undefined)[]) => ({
  parties: [
    { id: 'acme', name: 'Acme Paper', kind: 'vendor' },
    { id: 'orbit', name: 'Orbit Office', kind: 'partner' },
    { id: 'delta', name: 'Delta Supplies', kind: 'distributor' },
  ]
    .slice(0, investments.length)
    .map((party, index) => ({ ...party, commitment: { investment: investments[index] } })),
});
const euro = (rate: number, on = '2017-01-01', from = 'EUR', to = 'USD') => ({ rates: [{ from, to, rate, on }] });
const eur = (amount: number) => ({ amount, currency: 'EUR' });
const decided = (on: string) => ({
  decisions: [{ id: 'd', title: 'Orbit invests people, not money', on, subject: { type: 'party', id: 'orbit' } }],
});

testRule(investmentImbalance, {
  passes: [
    { name: 'fifteen per cent', plan: parties(usd(85), usd(15)) },
    { name: 'ten per cent of three parties', plan: parties(usd(45), usd(45), usd(10)) },
    { name: 'two currencies by the rate of the plan', plan: { ...parties(usd(80), eur(10)), ...euro(2) } },
    { name: 'nobody invests', plan: parties(usd(0), usd(0)) },
    { name: 'the parties decided on it', plan: { ...parties(usd(99), usd(1)), ...decided('2017-02-01') } },
  ],
  fails: [
    {
      name: 'fourteen per cent',
      plan: parties(usd(86), usd(14)),
      message: 'little',
      severity: 'warning',
      subject: 'party/orbit',
      values: { party: 'Orbit Office', share: 14, total: usd(100) },
    },
    {
      name: 'nine per cent of three parties',
      plan: parties(usd(46), usd(45), usd(9)),
      message: 'little',
      subject: 'party/delta',
    },
    { name: 'the vendor invests nothing', plan: parties(usd(0), usd(50)), message: 'little', subject: 'party/acme' },
    {
      name: 'a little in the plan’s currency, by the rate the other way round',
      plan: { ...parties(usd(90), eur(20)), ...euro(2, '2017-01-01', 'USD', 'EUR') },
      message: 'little',
      values: { party: 'Orbit Office', investment: eur(20), share: 10, total: usd(100) },
    },
    { name: 'a decision to come', plan: { ...parties(usd(99), usd(1)), ...decided('2017-10-01') }, message: 'little' },
    { name: 'a higher share', plan: parties(usd(70), usd(30)), options: { share: 40 }, message: 'little' },
  ],
  cannotTell: [
    { name: 'one does not say', plan: parties(usd(86), undefined), message: 'unstated' },
    {
      name: 'two currencies and no rate',
      plan: parties(usd(86), eur(14)),
      message: 'currencies',
      values: { rates: [{ from: 'EUR', to: 'USD', on: '2017-09-30' }] },
    },
    {
      name: 'a rate that holds only later',
      plan: { ...parties(usd(86), eur(14)), ...euro(2, '2017-10-01') },
      message: 'currencies',
    },
  ],
  notApplicable: [
    { name: 'nobody says', plan: {} },
    { name: 'one party only', plan: { ...parties(usd(1)), stakeholders: [] } },
    { name: 'a draft', plan: { stage: 'draft', ...parties(usd(86), usd(14)) } },
  ],
});
