import { testRule } from '../testing/rule-cases.ts';
import { signedVersionOutdated } from './signed-version-outdated.ts';

const stamp = (day: string, party = 'acme') => ({ party, actor: 'ana', at: `${day}T10:00:00Z` });
const signoff = (party: string, by: string, day: string) => ({
  id: `s-${party}`,
  party,
  by,
  at: `${day}T10:00:00Z`,
  revision: 9,
  terms: 'a1',
});
const signedOn = (day: string) => ({ signoffs: [signoff('acme', 'ana', day), signoff('orbit', 'omar', day)] });
const fair = { id: 'fair', title: 'Stand at the fair', section: 'marketing' };
const grow = { id: 'grow', title: 'Grow by ten per cent', party: 'acme' };
const revision = { on: '2017-08-01', by: 'acme', from: 'Ten', to: 'Fifteen' };
const baseline = { initiatives: [fair], objectives: [grow] };
const moved = (day: string | undefined, more: object = {}) => ({
  objectives: [grow],
  initiatives: [
    { ...fair, title: 'Two stands at the fair', changed: day === undefined ? undefined : stamp(day), ...more },
  ],
});
const revised = (more: object = {}) => ({
  ...baseline,
  objectives: [{ ...grow, title: 'Grow by fifteen per cent', changed: stamp('2017-08-01'), ...more }],
});

testRule(signedVersionOutdated, {
  passes: [
    { name: 'nothing changed', plan: baseline, baseline },
    { name: 'thirty days', plan: moved('2017-08-31'), baseline },
    {
      name: 'only a status moved',
      plan: { ...baseline, initiatives: [{ ...fair, status: 'doing', changed: stamp('2017-06-01') }] },
      baseline,
    },
    { name: 'both signed again', plan: { ...moved('2017-06-01'), ...signedOn('2017-06-20') }, baseline },
    {
      name: 'actions come and go',
      plan: { ...baseline, actions: [{ id: 'a', title: 'Call', status: 'todo', created: stamp('2017-06-01') }] },
      baseline,
    },
    {
      name: 'the partner accepted the change',
      plan: revised({ revisions: [{ ...revision, acceptedBy: ['orbit'] }] }),
      baseline,
    },
    { name: 'both signed the changed objective', plan: { ...revised(), ...signedOn('2017-08-10') }, baseline },
  ],
  fails: [
    {
      name: 'an initiative changed thirty-one days ago',
      plan: moved('2017-08-30'),
      baseline,
      message: 'plan',
      severity: 'warning',
      subject: 'plan',
      values: { on: '2017-08-30', days: 31, records: 1, types: ['initiative'] },
    },
    {
      name: 'one came later',
      plan: { ...baseline, initiatives: [fair, { ...fair, id: 'ads', created: stamp('2017-06-01') }] },
      baseline,
      message: 'plan',
      values: { records: 1 },
    },
    {
      name: 'only one party signed again',
      plan: { ...moved('2017-06-01'), signoffs: [signoff('acme', 'ana', '2017-06-20')] },
      baseline,
      message: 'plan',
    },
    {
      name: 'the signatures are older than the change',
      plan: { ...moved('2017-06-21'), ...signedOn('2017-06-20') },
      baseline,
      message: 'plan',
    },
    {
      name: 'an objective changed and nobody accepted it',
      plan: revised({ revisions: [revision] }),
      baseline,
      message: 'objective',
      subject: 'objective/grow',
      values: { on: '2017-08-01', days: 60, objective: 'Grow by fifteen per cent' },
    },
    {
      name: 'a part of the plan changed',
      plan: { ...baseline, purpose: { vision: 'First choice', changed: stamp('2017-06-01') } },
      baseline,
      message: 'plan',
      values: { types: ['purpose'] },
    },
    { name: 'less patience', plan: moved('2017-09-10'), baseline, options: { within: 7 }, message: 'plan' },
  ],
  cannotTell: [
    { name: 'without the signed plan', plan: moved('2017-06-01'), message: 'noBaseline' },
    {
      name: 'nobody knows since when',
      plan: { ...moved(undefined), objectives: [] },
      baseline: { initiatives: [fair] },
      message: 'noStamps',
    },
    { name: 'one is gone', plan: {}, baseline: { initiatives: [fair] }, message: 'noStamps' },
  ],
  notApplicable: [{ name: 'still proposed', plan: { stage: 'proposed', ...moved('2017-06-01') }, baseline }],
});
