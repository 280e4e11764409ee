import { testRule } from '../testing/rule-cases.ts';
import { objectivesOneSided } from './objectives-one-sided.ts';

const volume = { id: 'volume', title: 'Sell more paper', party: 'acme' };
const margin = { id: 'margin', title: 'Earn more on every order', party: 'orbit' };
const joint = (id: string, ...serves: readonly string[]) => ({ id, title: id, serves });
const plan = (...objectives: readonly object[]) => ({ objectives: [volume, margin, ...objectives] });

testRule(objectivesOneSided, {
  passes: [
    { name: 'one joint objective serves both', plan: plan(joint('grow', 'volume', 'margin')) },
    { name: 'each serves one', plan: plan(joint('grow', 'volume'), joint('profit', 'margin')) },
    {
      name: 'the second side is served by way of another joint objective',
      plan: plan(joint('grow', 'volume', 'profit'), joint('profit', 'margin')),
    },
    {
      name: 'two that serve each other',
      plan: plan(joint('grow', 'profit'), joint('profit', 'grow', 'volume', 'margin')),
    },
  ],
  fails: [
    {
      name: 'all serve the vendor',
      plan: plan(joint('grow', 'volume'), joint('more', 'volume')),
      message: 'oneSided',
      severity: 'warning',
      subject: 'plan',
      values: { party: 'Acme Paper', others: ['Orbit Office'], objectives: 2 },
    },
    {
      name: 'one does not say whom it serves, the other serves the partner',
      plan: plan(joint('grow'), joint('profit', 'margin')),
      message: 'oneSided',
      values: { party: 'Orbit Office', objectives: 1 },
    },
    {
      name: 'the one for the other side was dropped',
      plan: plan(joint('grow', 'volume'), { ...joint('profit', 'margin'), status: 'dropped' }),
      message: 'oneSided',
    },
  ],
  cannotTell: [{ name: 'none says whom it serves', plan: plan(joint('grow')), message: 'nothingServed' }],
  notApplicable: [
    { name: 'no joint objectives', plan: plan() },
    { name: 'the joint one was reached', plan: plan({ ...joint('grow', 'volume'), status: 'reached' }) },
    { name: 'a draft', plan: { stage: 'draft', ...plan(joint('grow', 'volume')) } },
    {
      name: 'one party only',
      plan: {
        parties: [{ id: 'acme', name: 'Acme Paper', kind: 'vendor' }],
        stakeholders: [],
        objectives: [volume, joint('grow', 'volume')],
      },
    },
  ],
});
