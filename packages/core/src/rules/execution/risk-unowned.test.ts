import { testRule } from '../testing/rule-cases.ts';
import { riskUnowned } from './risk-unowned.ts';

const plan = (more: object, left?: string) => ({
  risks: [{ id: 'stock', title: 'Stock runs out', ...more }],
  stakeholders: [{ id: 'omar', party: 'orbit', name: 'Omar Haddad', left }],
});

testRule(riskUnowned, {
  passes: [
    { name: 'somebody watches it', plan: plan({ owner: 'omar', likelihood: 5, impact: 5 }) },
    { name: 'until tomorrow', plan: plan({ owner: 'omar' }, '2017-10-01') },
  ],
  fails: [
    {
      name: 'nobody watches a grave one',
      plan: plan({ likelihood: 3, impact: 3 }),
      message: 'none',
      severity: 'warning',
      subject: 'risk/stock',
      values: { risk: 'Stock runs out' },
    },
    { name: 'nobody watches a small one', plan: plan({ likelihood: 2, impact: 4 }), message: 'none', severity: 'note' },
    { name: 'nobody said how grave it is', plan: plan({ impact: 5 }), message: 'none', severity: 'note' },
    {
      name: 'who watched it has left',
      plan: plan({ owner: 'omar', likelihood: 5, impact: 2 }, '2017-09-30'),
      message: 'left',
      severity: 'warning',
      values: { owner: 'Omar Haddad', left: '2017-09-30' },
    },
  ],
  notApplicable: [{ name: 'no risks' }, { name: 'a draft', plan: { stage: 'draft', ...plan({}) } }],
});
