import { dimension } from '../testing/terms.ts';
import { testRule } from '../testing/rule-cases.ts';
import { promotionConflict } from './promotion-conflict.ts';

const dimensions = [dimension('segment', { schools: '', banks: '' })];
const audiences = [
  { id: 'mine', party: 'acme', segment: 'schools' },
  { id: 'theirs', party: 'orbit', segment: 'schools' },
  { id: 'bankers', party: 'orbit', segment: 'banks' },
];
const mail = {
  id: 'mail',
  title: 'Autumn mailing',
  section: 'marketing',
  lead: 'acme',
  audience: 'mine',
  start: '2017-09-01',
  end: '2017-10-15',
};
const fair = {
  ...mail,
  id: 'fair',
  title: 'School fair',
  lead: 'orbit',
  audience: 'theirs',
  start: '2017-10-15',
  end: '2017-11-01',
};
const plan = (one: object = mail, other: object = fair) => ({
  dimensions,
  audiences,
  objectives: [{ id: 'grow', title: 'Grow' }],
  initiatives: [one, other],
});
const rule = { id: 'who', segment: 'schools', lead: 'either' };

testRule(promotionConflict, {
  passes: [
    {
      name: 'one objective in common',
      plan: plan({ ...mail, objectives: ['grow'] }, { ...fair, objectives: ['grow'] }),
    },
    {
      name: 'the rules say how promotions go together',
      plan: { ...plan(), engagementRules: [{ ...rule, promotions: 'One campaign a month, told four weeks ahead' }] },
    },
  ],
  fails: [
    {
      name: 'the last day of one is the first of the other',
      plan: plan(),
      message: 'colliding',
      subject: 'initiative/mail,initiative/fair',
      values: { audience: 'Schools', leads: ['Acme Paper', 'Orbit Office'] },
    },
    {
      name: 'whichever stands first',
      plan: plan(fair, mail),
      message: 'colliding',
      subject: 'initiative/fair,initiative/mail',
    },
    {
      name: 'a rule without a word on promotions',
      plan: { ...plan(), engagementRules: [{ ...rule, promotions: ' ' }] },
      message: 'colliding',
    },
    {
      name: 'launch windows overlap',
      plan: plan(mail, { ...fair, start: '2017-11-01', launch: { opens: '2017-10-01', closes: '2017-10-20' } }),
      message: 'colliding',
    },
  ],
  cannotTell: [
    {
      name: 'the rule names a segment nobody declared',
      plan: { ...plan(), engagementRules: [{ ...rule, segment: 'K-12', promotions: 'Told four weeks ahead' }] },
      message: 'partly',
    },
  ],
  notApplicable: [
    { name: 'one after the other', plan: plan(mail, { ...fair, start: '2017-10-16' }) },
    { name: 'for other customers', plan: plan(mail, { ...fair, audience: 'bankers' }) },
    { name: 'led by one party', plan: plan(mail, { ...fair, lead: 'acme' }) },
    { name: 'one is done', plan: plan({ ...mail, status: 'done' }) },
    { name: 'no promotion', plan: plan(mail, { ...fair, section: 'sales' }) },
    { name: 'without an end', plan: plan({ ...mail, end: undefined }) },
    { name: 'a draft', plan: { ...plan(), stage: 'draft' } },
  ],
});
