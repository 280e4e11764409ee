import { testRule } from '../testing/rule-cases.ts';
import { tierAtRisk } from './tier-at-risk.ts';

const need = (requirement: string, met?: string, by?: string) => ({
  requirement,
  ...(met === undefined ? {} : { met }),
  ...(by === undefined ? {} : { by }),
});
const gold = (requirements: readonly object[], more: object = {}) => ({
  programme: { tier: 'Gold', requirements, ...more },
});

testRule(tierAtRisk, {
  passes: [
    { name: 'all met', plan: gold([need('Two experts', 'yes', '2017-10-01')]) },
    { name: 'ninety-one days left', plan: gold([need('Two experts', 'no', '2017-12-30')]) },
    { name: 'one is met, of the other nothing is said', plan: gold([need('Two experts', 'yes'), need('Sales')]) },
    { name: 'a shorter look ahead', plan: gold([need('Two experts', 'no', '2017-11-15')]), options: { within: 30 } },
  ],
  fails: [
    {
      name: 'ninety days left',
      plan: gold([need('Two experts', 'no', '2017-12-29')]),
      message: 'atRisk',
      subject: 'plan',
      values: { tier: 'Gold', requirements: ['Two experts'], days: 90 },
    },
    {
      name: 'due when the tier runs out',
      plan: gold([need('Sales', 'at-risk')], { validUntil: '2017-12-01' }),
      message: 'atRisk',
      values: { due: '2017-12-01' },
    },
    {
      name: 'past its day, and it comes first',
      plan: gold([need('Sales', 'at-risk', '2017-12-01'), need('Two experts', 'no', '2017-08-31')]),
      message: 'missed',
      values: { requirements: ['Two experts', 'Sales'], days: 30 },
    },
    { name: 'on the day', plan: gold([need('Sales', 'no', '2017-09-30')]), message: 'atRisk', values: { days: 0 } },
  ],
  cannotTell: [
    {
      name: 'nothing says whether they are met',
      plan: gold([need('Sales', undefined, '2017-10-01')]),
      message: 'unknown',
    },
    { name: 'nothing says by when', plan: gold([need('Sales', 'no')]), message: 'undated' },
  ],
  notApplicable: [
    { name: 'no requirements', plan: gold([]) },
    { name: 'still proposed', plan: { stage: 'proposed', ...gold([need('Sales', 'no', '2017-10-01')]) } },
  ],
});
