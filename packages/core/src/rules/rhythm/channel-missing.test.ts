import { testRule } from '../testing/rule-cases.ts';
import { channelMissing } from './channel-missing.ts';

const channel = { id: 'call', name: 'Monday call', kind: 'phone' };

testRule(channelMissing, {
  passes: [
    { name: 'one way to talk', plan: { channels: [channel] } },
    {
      name: 'two, in a proposed plan',
      plan: { stage: 'proposed', channels: [channel, { ...channel, id: 'mail', kind: 'email' }] },
    },
  ],
  fails: [{ name: 'none', message: 'missing', severity: 'warning', subject: 'plan' }],
  notApplicable: [
    { name: 'a draft', plan: { stage: 'draft' } },
    { name: 'closed', plan: { stage: 'closed' } },
  ],
});
