import { testRule } from '../testing/rule-cases.ts';
import { growthStrategyUnserved } from './growth-strategy-unserved.ts';

const parties = [
  { id: 'acme', name: 'Acme Paper', kind: 'vendor' },
  { id: 'orbit', name: 'Orbit Office', kind: 'partner', growth: { levers: ['upsell', 'retention'] } },
];
const plan = (...objectives: readonly object[]) => ({
  parties,
  objectives: objectives.map((objective, index) => ({ id: `o${index}`, title: 'Grow', ...objective })),
});

testRule(growthStrategyUnserved, {
  passes: [
    { name: 'a joint objective pulls a lever', plan: plan({ lever: 'new-market' }, { lever: 'retention' }) },
    { name: 'its own objective in scope does', plan: plan({ lever: 'upsell', party: 'orbit', inScope: true }) },
  ],
  fails: [
    {
      name: 'the plan grows in another way',
      plan: plan({ lever: 'new-market' }, {}),
      message: 'unserved',
      severity: 'warning',
      subject: 'party/orbit',
      values: { levers: ['upsell', 'retention'], pulled: ['new-market'], objectives: 2 },
    },
    {
      name: 'only an objective told for context does',
      plan: plan({ lever: 'new-market' }, { lever: 'upsell', party: 'orbit' }),
      message: 'unserved',
    },
    {
      name: 'only the other party pulls it, for itself',
      plan: plan({ lever: 'new-market' }, { lever: 'upsell', party: 'acme', inScope: true }),
      message: 'unserved',
    },
    {
      name: 'the one that did was dropped',
      plan: plan({ lever: 'new-market' }, { lever: 'upsell', status: 'dropped' }),
      message: 'unserved',
    },
  ],
  cannotTell: [
    { name: 'no objective names a lever', plan: plan({}, {}), message: 'noLevers' },
    { name: 'there are no objectives', plan: plan(), message: 'noLevers' },
  ],
  notApplicable: [
    { name: 'nobody names levers', plan: { objectives: [{ id: 'grow', title: 'Grow', lever: 'upsell' }] } },
    { name: 'a draft', plan: { stage: 'draft', ...plan({ lever: 'new-market' }) } },
  ],
});
