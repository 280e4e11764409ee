import { testRule } from '../testing/rule-cases.ts';
import { authorshipOneSided } from './authorship-one-sided.ts';

type Stamp = Readonly<Record<string, unknown>>;
const by = (party: string, more: Stamp = {}): Stamp => ({ party, actor: party, at: '2017-01-10T10:00:00Z', ...more });

/** Ten filled fields: the two parties and their people have five each. */
const parties = (stamp: Stamp) => ({
  parties: [
    { id: 'acme', name: 'Acme Paper', kind: 'vendor', created: stamp },
    { id: 'orbit', name: 'Orbit Office', kind: 'partner', created: stamp },
  ],
  stakeholders: [
    { id: 'ana', party: 'acme', name: 'Ana Ruiz', lead: true, created: stamp },
    { id: 'omar', party: 'orbit', name: 'Omar Haddad', lead: true, created: stamp },
  ],
});
/** Two filled fields each. */
const objectives = (...stamps: readonly (Stamp | undefined)[]) => ({
  objectives: stamps.map((created, index) => ({ id: `o${index}`, title: 'Grow', kind: 'revenue', created })),
});
const [acme, orbit] = [by('acme'), by('orbit')];
const three = [
  { id: 'acme', name: 'Acme Paper', kind: 'vendor', created: acme },
  { id: 'orbit', name: 'Orbit Office', kind: 'partner', created: orbit },
  { id: 'delta', name: 'Delta Supplies', kind: 'distributor', created: by('delta') },
];

testRule(authorshipOneSided, {
  passes: [
    { name: 'four fields of twenty', plan: { ...parties(acme), ...objectives(orbit, orbit, acme, acme, acme) } },
    {
      name: 'the vendor typed it, and the partner confirmed',
      plan: {
        ...parties(acme),
        ...objectives(by('acme', { onBehalfOf: 'orbit', confirmedAt: '2017-01-12T10:00:00Z' }), orbit, acme),
      },
    },
    {
      name: 'who changed it last wrote it',
      plan: {
        ...parties(acme),
        objectives: [
          { id: 'o', title: 'Grow', kind: 'revenue', horizon: 'short', lever: 'upsell', created: acme, changed: orbit },
        ],
      },
    },
    {
      name: 'of three parties, a smaller share is enough',
      plan: { parties: three, stakeholders: [], ...objectives(acme, acme, acme, orbit) },
    },
    {
      name: 'two of ten without a stamp',
      plan: { ...parties(acme), ...objectives(orbit, orbit, undefined, undefined) },
    },
  ],
  fails: [
    {
      name: 'two fields of twelve',
      plan: { ...parties(acme), ...objectives(orbit) },
      message: 'few',
      severity: 'warning',
      subject: 'party/orbit',
      values: { share: (100 * 2) / 12, least: 20, fields: 12 },
    },
    {
      name: 'typed for the partner, which has not confirmed',
      plan: { ...parties(acme), ...objectives(by('acme', { onBehalfOf: 'orbit' }), orbit) },
      message: 'few',
    },
    {
      name: 'the vendor wrote nothing',
      plan: parties(orbit),
      message: 'few',
      subject: 'party/acme',
      values: { share: 0 },
    },
    {
      name: 'proposing in pencil is not writing',
      plan: {
        ...parties(acme),
        pencils: [
          {
            id: 'p',
            subject: { type: 'purpose', id: '' },
            field: 'vision',
            for: 'acme',
            by: 'orbit',
            status: 'open',
            note: 'Ours',
            value: 'First choice',
            created: orbit,
          },
        ],
      },
      message: 'few',
      values: { fields: 10 },
    },
  ],
  cannotTell: [
    { name: 'written by hand', plan: objectives(orbit), message: 'noStamps' },
    {
      name: 'ten of sixteen are stamped',
      plan: { ...parties(acme), ...objectives(undefined, undefined, undefined) },
      message: 'noStamps',
    },
  ],
  notApplicable: [
    { name: 'a draft', plan: { stage: 'draft', ...parties(acme) } },
    { name: 'one party only', plan: { parties: three.slice(0, 1), stakeholders: [] } },
  ],
});
