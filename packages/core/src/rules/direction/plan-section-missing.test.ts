import { testRule } from '../testing/rule-cases.ts';
import { planSectionMissing } from './plan-section-missing.ts';

const swot = { strengths: ['Range'], weaknesses: ['Price'], opportunities: ['Schools'], threats: ['Imports'] };
const said = { mission: 'Paper for every desk', strategy: 'Through partners', swot };
const parties = (orbit: object = {}) => [
  { id: 'acme', name: 'Acme Paper', kind: 'vendor', ...said },
  { id: 'orbit', name: 'Orbit Office', kind: 'partner', ...said, ...orbit },
];
const work = (section: string, more: object = {}) => ({ id: section, title: 'Work', section, ...more });
const whole = {
  parties: parties(),
  purpose: { valueProposition: 'Paper and furniture from one hand' },
  audiences: [{ id: 'offices', party: 'orbit', segment: 'small-offices' }],
  initiatives: [work('marketing'), work('sales')],
  reviewSchedule: { cadence: { every: 1, unit: 'quarter' } },
};

testRule(planSectionMissing, {
  passes: [
    { name: 'all is there', plan: whole },
    {
      name: 'a review says how it goes on',
      plan: { ...whole, reviewSchedule: {}, reviews: [{ id: 'r', title: 'Review' }] },
    },
    { name: 'an end of the agreement does', plan: { ...whole, reviewSchedule: {}, agreement: { end: '2018-12-31' } } },
    { name: 'the programme does', plan: { ...whole, reviewSchedule: {}, programme: { validUntil: '2018-12-31' } } },
    { name: 'the outcome does', plan: { ...whole, reviewSchedule: {}, outcome: { decision: 'renew' } } },
  ],
  fails: [
    {
      name: 'a party says little of itself',
      plan: { ...whole, parties: parties({ strategy: ' ', swot: { ...swot, threats: [] } }) },
      message: 'party',
      severity: 'warning',
      subject: 'party/orbit',
      values: { party: 'Orbit Office', missing: ['strategy', 'swot.threats'] },
    },
    {
      name: 'no value proposition',
      plan: { ...whole, purpose: {} },
      message: 'direction',
      subject: 'section/direction',
    },
    { name: 'no audiences', plan: { ...whole, audiences: [] }, message: 'market', subject: 'section/market' },
    {
      name: 'the marketing was dropped',
      plan: { ...whole, initiatives: [work('marketing', { status: 'dropped' }), work('sales')] },
      message: 'marketing',
      subject: 'section/marketing',
    },
    {
      name: 'no sales plan',
      plan: { ...whole, initiatives: [work('marketing')] },
      message: 'sales',
      subject: 'section/sales',
    },
    {
      name: 'neither review nor end',
      plan: { ...whole, reviewSchedule: {} },
      message: 'close',
      subject: 'section/close',
    },
  ],
  notApplicable: [
    { name: 'a draft', plan: { stage: 'draft' } },
    { name: 'closed', plan: { stage: 'closed' } },
  ],
});
