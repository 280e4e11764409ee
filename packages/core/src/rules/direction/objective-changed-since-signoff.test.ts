import { testRule } from '../testing/rule-cases.ts';
import { objectiveChangedSinceSignoff } from './objective-changed-since-signoff.ts';

const signed = { id: 'grow', title: 'Grow by ten per cent', party: 'acme' };
const baseline = { objectives: [signed] };
const revision = { on: '2017-08-01', by: 'acme', from: 'Ten per cent', to: 'Fifteen per cent' };
const now = (fields: object) => ({ objectives: [{ ...signed, title: 'Grow by fifteen per cent', ...fields }] });

testRule(objectiveChangedSinceSignoff, {
  passes: [
    { name: 'nothing changed', plan: baseline, baseline },
    { name: 'only its status moved', plan: { objectives: [{ ...signed, status: 'reached' }] }, baseline },
    {
      name: 'the change was accepted',
      plan: now({ revisions: [{ ...revision, acceptedBy: ['orbit'], acceptedOn: '2017-09-20' }] }),
      baseline,
    },
    { name: 'it has thirty days', plan: now({ revisions: [{ ...revision, on: '2017-08-31' }] }), baseline },
    {
      name: 'accepting a later change accepts the earlier one',
      plan: now({ revisions: [revision, { ...revision, on: '2017-09-02', acceptedBy: ['orbit'] }] }),
      baseline,
    },
  ],
  fails: [
    {
      name: 'announced and not accepted',
      plan: now({ revisions: [revision] }),
      baseline,
      message: 'notAccepted',
      subject: 'objective/grow',
      values: { days: 60, to: 'Fifteen per cent' },
    },
    {
      name: 'announced, though the title still says the old',
      plan: { objectives: [{ ...signed, revisions: [revision] }] },
      baseline,
      message: 'notAccepted',
    },
    {
      name: 'changed in silence',
      plan: now({ changed: { party: 'acme', actor: 'ana', at: '2017-08-01T10:00:00Z' } }),
      baseline,
      message: 'unannounced',
      values: { on: '2017-08-01' },
    },
    {
      name: 'a shorter time',
      plan: now({ revisions: [{ ...revision, on: '2017-09-15' }] }),
      baseline,
      options: { within: 14 },
      message: 'notAccepted',
    },
  ],
  cannotTell: [
    { name: 'without the signed plan', plan: now({ revisions: [revision] }), message: 'noBaseline' },
    { name: 'nobody knows since when', plan: now({}), baseline, message: 'noDate' },
  ],
  notApplicable: [
    { name: 'not agreed yet', plan: { stage: 'proposed', ...now({}) } },
    { name: 'new since then', plan: { objectives: [{ ...signed, id: 'other' }] }, baseline },
    { name: 'dropped', plan: now({ status: 'dropped' }), baseline },
  ],
});
