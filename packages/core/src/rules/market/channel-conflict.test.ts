import { dimension } from '../testing/terms.ts';
import { testRule } from '../testing/rule-cases.ts';
import { channelConflict } from './channel-conflict.ts';

const dimensions = [
  dimension('segment', { education: '', schools: 'education', banks: '' }),
  dimension('region', { east: '', west: '' }),
];
const parties = (acme: readonly string[], orbit: readonly string[]) => [
  { id: 'acme', name: 'Acme Paper', kind: 'vendor', profile: { salesChannels: acme } },
  { id: 'orbit', name: 'Orbit Office', kind: 'partner', profile: { salesChannels: orbit } },
];
const both = parties(['web shop'], ['field sales']);
const audiences = [
  { id: 'mine', party: 'acme', segment: 'education', region: 'east' },
  { id: 'theirs', party: 'orbit', segment: 'schools', region: 'east' },
];
const rule = { id: 'who', lead: 'partner' };
const plan = { dimensions, parties: both, audiences };

testRule(channelConflict, {
  passes: [
    { name: 'a rule for the wider segment', plan: { ...plan, engagementRules: [{ ...rule, segment: 'education' }] } },
    { name: 'a rule for the whole region', plan: { ...plan, engagementRules: [{ ...rule, region: 'east' }] } },
    {
      name: 'a rule, whatever sales channels are listed',
      plan: { ...plan, parties: parties([], ['field sales']), engagementRules: [rule] },
    },
  ],
  fails: [
    {
      name: 'no rule',
      plan,
      message: 'uncovered',
      subject: 'party/acme,party/orbit',
      values: { grounds: ['Schools / East'] },
    },
    {
      name: 'the rule is for another region',
      plan: { ...plan, engagementRules: [{ ...rule, segment: 'schools', region: 'west' }] },
      message: 'uncovered',
    },
    {
      name: 'one of two places is covered',
      plan: {
        ...plan,
        audiences: [
          ...audiences,
          { id: 'more', party: 'acme', segment: 'banks' },
          { id: 'most', party: 'orbit', segment: 'banks' },
        ],
        engagementRules: [{ ...rule, segment: 'schools' }],
      },
      message: 'uncovered',
      values: { grounds: ['Banks'] },
    },
  ],
  cannotTell: [
    { name: 'one lists no sales channels', plan: { ...plan, parties: parties([], ['tele']) }, message: 'noChannels' },
    {
      name: 'the rule names a segment nobody declared',
      plan: { ...plan, engagementRules: [{ ...rule, segment: 'K-12' }] },
      message: 'partly',
    },
  ],
  notApplicable: [
    { name: 'nobody lists sales channels', plan: { ...plan, parties: parties([], []) } },
    {
      name: 'they do not meet',
      plan: { ...plan, audiences: [audiences[0], { ...audiences[1], region: 'west' }] },
    },
    { name: 'a draft', plan: { ...plan, stage: 'draft' } },
  ],
});
