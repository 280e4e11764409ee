import { testRule } from '../testing/rule-cases.ts';
import { policiesContradict } from './policies-contradict.ts';

const within = (amount: number, unit: string) => ({ respondWithin: { amount, unit } });
const annex = (one: object, other: object) => ({
  functions: [
    { id: 'finance', name: 'Finance' },
    { id: 'sales', name: 'Sales' },
  ],
  policies: [
    { id: 'a', function: 'finance', requestType: 'credit-terms', ...one },
    { id: 'b', function: 'sales', requestType: 'credit-terms', ...other },
  ],
});

testRule(policiesContradict, {
  passes: [
    { name: 'a day is eight hours', annex: annex(within(1, 'days'), within(8, 'hours')) },
    { name: 'the same decider, written otherwise', annex: annex({ decider: 'CFO' }, { decider: ' cfo' }) },
  ],
  fails: [
    {
      name: 'different times',
      annex: annex(within(2, 'days'), within(4, 'hours')),
      message: 'times',
      subject: 'policy/a,policy/b',
      values: { functions: ['Finance', 'Sales'], amount: 2, unit: 'days', otherAmount: 4, otherUnit: 'hours' },
    },
    {
      name: 'different deciders',
      annex: annex({ ...within(2, 'days'), decider: 'CFO' }, { ...within(2, 'days'), decider: 'Head of sales' }),
      message: 'deciders',
      values: { ofOne: 'CFO', ofOther: 'Head of sales' },
    },
    {
      name: 'different times, though only one names a decider',
      annex: annex({ ...within(2, 'days'), decider: 'CFO' }, within(3, 'days')),
      message: 'times',
    },
  ],
  cannotTell: [
    { name: 'without the annex', message: 'noAnnex' },
    {
      name: 'one names no time',
      annex: annex({ ...within(2, 'days'), decider: 'CFO' }, { decider: 'CFO' }),
      message: 'oneSided',
    },
    { name: 'one names no decider', annex: annex({ decider: 'CFO' }, {}), message: 'oneSided' },
  ],
  notApplicable: [
    { name: 'different types', annex: annex(within(2, 'days'), { ...within(4, 'hours'), requestType: 'delivery' }) },
    { name: 'neither says anything', annex: annex({}, {}) },
    { name: 'a draft', plan: { stage: 'draft' }, annex: annex(within(2, 'days'), within(4, 'hours')) },
  ],
});
