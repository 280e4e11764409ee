/** The least a plan is. */
export const blank = () => ({
  format: 'tandem/plan',
  version: '1.0',
  id: 'contoso-2017',
  title: 'Contoso and Fabrikam, 2017',
  currency: 'EUR',
  period: { start: '2017-01-01', end: '2017-12-31' },
});

const stamp = { party: 'contoso', actor: 'ada', at: '2017-01-09T10:00:00+01:00' };

/** A plan with fields of every kind, as JSON. */
export const sample = () => ({
  ...blank(),
  stage: 'active',
  calendar: { type: '4-4-5', weekday: 'saturday', month: 12, anchor: 'last' },
  created: stamp,
  custom: { 'acme-crm': { opportunity: [1, 'two', { three: null }] } },
  purpose: { vision: 'Own the mid-market', rationale: { drivers: ['strategic', 'opportunity'] } },
  checks: { preset: 'recommended', rules: { 'kpi-behind': ['warning', { error: 70 }], 'vision-missing': 'off' } },
  reviewSchedule: { cadence: { every: 1, unit: 'quarter', on: '2-tue', at: '09:30', timeZone: 'Europe/Berlin' } },
  dimensions: [
    {
      id: 'region',
      name: 'Region',
      members: [
        { id: 'emea', name: 'EMEA' },
        { id: 'dach', name: 'DACH', parent: 'emea' },
      ],
    },
  ],
  parties: [
    {
      id: 'contoso',
      name: 'Contoso',
      kind: 'vendor',
      growth: {
        levers: ['new-market'],
        affirmations: [{ on: '2017-04-03', by: 'ada', stillHolds: true }],
      },
      commitment: { importance: 'major', sponsor: 'ada', investment: { amount: 2_500_000, currency: 'EUR' } },
    },
    { id: 'fabrikam', name: 'Fabrikam', kind: 'partner', profile: { markets: ['Retail'], employees: 40 } },
  ],
  stakeholders: [
    { id: 'ada', party: 'contoso', name: 'Ada King', exposure: [{ at: '2017-01-09T10:00:00Z', kind: 'viewed' }] },
    { id: 'ben', party: 'fabrikam', name: 'Ben Okafor', joined: '2016-05-01' },
  ],
  objectives: [
    {
      id: 'grow',
      title: 'Grow in DACH',
      party: 'fabrikam',
      kind: 'revenue',
      regions: ['dach'],
      start: '2017-01-01',
      due: '2017-12-31',
    },
    { id: 'joint', title: 'Win ten new customers', serves: ['grow'], inScope: true, weight: 50 },
  ],
  kpis: [
    {
      id: 'sales',
      name: 'Sell-through',
      objectives: ['joint'],
      unit: 'money',
      direction: 'increase',
      measure: 'flow',
      owner: 'ben',
      target: { value: 90_000_000, proposedBy: 'contoso', acceptedBy: ['fabrikam'], on: '2017-01-10' },
      targets: [
        { period: '2017-P01', value: 7_000_000 },
        { period: '2017-P01', slice: { region: 'dach' }, value: 4_000_000 },
      ],
      actuals: [{ period: '2017-P01', value: 6_500_000, source: 'POS report', recordedBy: 'ben' }],
      changed: stamp,
    },
  ],
  initiatives: [{ id: 'fair', title: 'Trade fair', section: 'marketing', lead: 'fabrikam', objectives: ['joint'] }],
  actions: [
    {
      id: 'booth',
      title: 'Book the booth',
      initiative: 'fair',
      owner: 'ben',
      due: '2017-02-28',
      status: 'todo',
      effort: 2.5,
    },
  ],
  assignments: [
    { id: 'a1', subject: { type: 'section', id: 'marketing' }, stakeholder: 'ben', role: 'A' },
    { id: 'a2', subject: { type: 'objective', id: 'joint' }, stakeholder: 'ada', role: 'C' },
  ],
  pencils: [
    {
      id: 'p1',
      subject: { type: 'purpose', id: '' },
      field: 'valueProposition',
      for: 'fabrikam',
      by: 'contoso',
      status: 'open',
    },
  ],
});
