import { dimension } from '../testing/terms.ts';
import { testRule } from '../testing/rule-cases.ts';
import { competingOffers } from './competing-offers.ts';

const dimensions = [
  dimension('competency', { printing: '', scanning: '' }),
  dimension('segment', { schools: '', banks: '' }),
  dimension('region', { east: '', west: '' }),
];
interface Profile {
  readonly competency?: string;
  readonly level?: string;
  readonly segments?: readonly string[];
  readonly regions?: readonly string[];
}
const profile = ({
  competency = 'printing',
  level = 'expert',
  segments = ['schools'],
  regions = ['east'],
}: Profile) => ({
  competencies: [{ competency, level }],
  segments,
  regions,
});
const pair = (acme: Profile = {}, orbit: Profile = {}) => ({
  dimensions,
  parties: [
    { id: 'acme', name: 'Acme Paper', kind: 'vendor', profile: profile(acme) },
    { id: 'orbit', name: 'Orbit Office', kind: 'partner', profile: profile(orbit) },
  ],
});
const gives = (id: string, party: string, kind: string, direction = 'gives') => ({
  id,
  party,
  kind,
  direction,
  what: 'People',
});

testRule(competingOffers, {
  passes: [
    { name: 'in other regions', plan: pair({}, { regions: ['west'] }) },
    { name: 'for other segments', plan: pair({}, { segments: ['banks'] }) },
    {
      name: 'different kinds of contribution',
      plan: { ...pair(), contributions: [gives('a', 'acme', 'technical'), gives('b', 'orbit', 'sales')] },
    },
    {
      name: 'one gives a kind more',
      plan: {
        ...pair(),
        contributions: [gives('a', 'acme', 'sales'), gives('b', 'orbit', 'sales'), gives('c', 'orbit', 'technical')],
      },
    },
    {
      name: 'a rule of engagement covers the market',
      plan: { ...pair(), engagementRules: [{ id: 'who', segment: 'schools', lead: 'either' }] },
    },
  ],
  fails: [
    {
      name: 'strong in the same, for the same customers',
      plan: pair({}, { level: 'advanced' }),
      message: 'competing',
      subject: 'party/acme,party/orbit',
      values: { strengths: ['Printing'], segments: ['Schools'], regions: ['East'] },
    },
    {
      name: 'both give the same kind; what they receive says nothing of roles',
      plan: {
        ...pair(),
        contributions: [
          gives('a', 'acme', 'sales'),
          gives('b', 'orbit', 'sales'),
          gives('c', 'orbit', 'technical', 'receives'),
        ],
      },
      message: 'competing',
    },
    {
      name: 'the rule covers a part of the market',
      plan: {
        ...pair({ regions: ['east', 'west'] }, { regions: ['east', 'west'] }),
        engagementRules: [{ id: 'who', region: 'east', lead: 'either' }],
      },
      message: 'competing',
    },
  ],
  cannotTell: [
    { name: 'one names no regions', plan: pair({ regions: [] }), message: 'noMarket' },
    { name: 'a competency nobody declared', plan: pair({ competency: 'Copying' }), message: 'undeclared' },
    { name: 'a segment nobody declared', plan: pair({ segments: ['K-12'] }), message: 'undeclared' },
  ],
  notApplicable: [
    { name: 'different strengths', plan: pair({ competency: 'scanning' }) },
    { name: 'working knowledge is no strength', plan: pair({ level: 'working' }) },
    { name: 'neither names a market', plan: pair({ segments: [], regions: [] }, { segments: [], regions: [] }) },
    { name: 'a draft', plan: { ...pair(), stage: 'draft' } },
  ],
});
