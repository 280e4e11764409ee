import { changedBy, dollars, type Draft, type PlanDraft } from '../draft.ts';
import { halvern, halvernBrand } from '../vendor/company.ts';
import { adrienne, graham, walter } from './people.ts';

export const parties: Draft<'parties'> = [
  ...graham<'parties'>('2016-12-01T11:00:00-05:00', [
    {
      ...halvern,
      growth: {
        levers: ['market-share', 'cross-sell'],
        statement:
          'In the South the chains took our Consumer business in 2014 and 2015. We win it back with promotional prices, month by month, and sell Technology to the customers who come for them.',
        affirmations: [
          { on: '2017-01-19', by: 'samuel-okonjo', stillHolds: true },
          {
            on: '2017-04-20',
            by: 'graham-pruitt',
            stillHolds: true,
            note: 'The first quarter was slow; the promotions only start in April.',
          },
        ],
      },
      benefit:
        'Presence between Richmond and New Orleans without a branch of our own, and Consumer volume that fills the Atlanta warehouse.',
      brand: {
        ...halvernBrand,
        assets: [{ title: 'Monthly price flyer, April edition', reviewed: '2017-03-28', verdict: 'on-guideline' }],
      },
      swot: {
        strengths: [
          'Atlanta warehouse: two days to every customer in the region',
          'Wide range in Furniture and Supplies',
          'Campaign material ready to print',
        ],
        weaknesses: [
          'One channel manager for two regions since June',
          'No technician south of Charlotte',
          'Promotions are planned nationally, ten weeks ahead',
        ],
        opportunities: [
          'Corporate accounts in Georgia and Tennessee',
          'Customers lost to the chains since 2014',
          'Phones and accessories',
        ],
        threats: [
          'Price as the only reason to buy',
          'Chains opening in Jacksonville and Raleigh',
          'A partner that follows other suppliers into contract furniture',
        ],
      },
      commitment: { importance: 'major', people: 5, days: 70, investment: dollars(5200), sponsor: 'samuel-okonjo' },
      culture: { ...halvern.culture, riskTolerance: 3 },
    },
  ]),
  ...graham<'parties'>('2016-12-15T09:30:00-05:00', [
    {
      id: 'tallowmere',
      name: 'Tallowmere Office Outfitters',
      kind: 'partner',
      vision: 'The house in the South that fits out an office so well that nobody thinks of it again for ten years.',
      mission: 'We sell, deliver and set up what an office needs, and we are there when it moves.',
      strategy:
        'Hold the customers we have in Florida, Georgia and the Carolinas, earn our margin on service and set-up, and build a second leg beside the counter.',
      growth: {
        levers: ['retention', 'market-share'],
        statement:
          'We grow by keeping our customers and by winning back Consumer trade in our towns, with the counter in Jacksonville and two people on the phone.',
        affirmations: [
          { on: '2017-01-19', by: 'walter-beaumont', stillHolds: true },
          {
            on: '2017-04-20',
            by: 'walter-beaumont',
            stillHolds: true,
            note: 'With the reservation about prices that Adrienne raised.',
          },
          {
            on: '2017-08-22',
            by: 'walter-beaumont',
            stillHolds: false,
            note: 'No. We sold a binding machine at seventy off this month and paid $1,238 for the privilege. I do not want the counter to grow this way. We are putting our money into contract furniture in Charlotte, and this plan does not help me do that.',
          },
        ],
      },
      profile: {
        employees: 27,
        founded: 1987,
        headquarters: 'Jacksonville, Florida',
        markets: ['Office supplies', 'Office furniture', 'Set-up and moves'],
        segments: ['consumer', 'corporate', 'home-office'],
        regions: ['south'],
        technologies: ['Order system of 2009 with nightly extract', 'Telephone and counter; web shop since 2016'],
        competencies: [
          { competency: 'workspace-planning', level: 'advanced' },
          { competency: 'account-care', level: 'advanced' },
          { competency: 'technology-quoting', level: 'basic' },
        ],
        differentiators: ['Own fitters who set up and move offices', 'Thirty years in Jacksonville'],
        salesChannels: ['Counter', 'Inside sales', 'Field sales'],
        promotion: 'Local paper, a summer open house, and Halvern & Pike’s flyers since April.',
        pricingModel: 'List less an account discount; flyer prices for everyone.',
      },
      culture: {
        riskTolerance: 2,
        horizon: 'year',
        values: ['A fair price', 'We set it up ourselves', 'Family first'],
      },
      brand: { messages: ['Fitted out right'], guideline: 'Navy on white; our fitters, not models.' },
      swot: {
        strengths: [
          'Fitters and two trucks',
          'Customers who come back: more than last year',
          'Corporate accounts far ahead of last year',
        ],
        weaknesses: [
          'No sales director since June',
          'Nobody quotes technology alone',
          'Margin is seen once a month, by hand',
        ],
        opportunities: [
          'Contract furniture for offices that move to Charlotte',
          'Phones for small companies',
          'Set-up sold with every desk',
        ],
        threats: ['Discounts that customers learn to wait for', 'Chains next door', 'Walter’s time'],
      },
      commitment: { importance: 'minor', people: 2, days: 40, investment: dollars(1500), sponsor: 'walter-beaumont' },
      fiscalCalendar: { type: 'month', startMonth: 1 },
      ...changedBy('tallowmere', 'walter-beaumont', '2017-08-22T20:45:00-04:00'),
    },
  ]),
];

export const purpose: PlanDraft['purpose'] = {
  vision: 'Offices in the South buy from the house down the road again, not from the chain by the interstate.',
  valueProposition:
    'Tallowmere measures, delivers and sets up; Halvern & Pike stocks everything in Atlanta. A customer gets the whole office in two days, put together, at a price that is printed on the flyer.',
  rationale: {
    drivers: ['opportunity', 'personal-relationship'],
    statement:
      'Walter Beaumont has bought from us since 1991. Sales fell from $103,846 in 2014 to $71,360 in 2015 and came back to $93,610 in 2016; both want the rest.',
  },
  created: { party: 'halvern', actor: 'graham-pruitt', at: '2016-12-01T11:40:00-05:00' },
};

export const audiences: Draft<'audiences'> = [
  ...graham<'audiences'>('2016-12-01T13:30:00-05:00', [
    {
      id: 'flyer-households',
      party: 'halvern',
      segment: 'consumer',
      region: 'south',
      size: 9000,
      description: 'Households within twenty miles of Jacksonville, Atlanta, Nashville and Raleigh that get the flyer.',
    },
    {
      id: 'corporate-georgia',
      party: 'halvern',
      segment: 'corporate',
      region: 'georgia',
      description: 'Companies with more than thirty desks, known from warehouse deliveries.',
    },
  ]),
  ...adrienne<'audiences'>('2017-01-12T16:00:00-05:00', [
    {
      id: 'moving-offices',
      party: 'tallowmere',
      segment: 'corporate',
      region: 'north-carolina',
      size: 45,
      description: 'Companies that move or open an office within a year.',
    },
    {
      id: 'home-offices-south',
      party: 'tallowmere',
      segment: 'home-office',
      region: 'south',
      description: 'Small practices and home offices; many left when we stopped calling in 2015.',
    },
  ]),
];

export const competitors: Draft<'competitors'> = graham<'competitors'>('2016-12-01T13:45:00-05:00', [
  {
    id: 'deskmart',
    name: 'DeskMart (national chain)',
    segments: ['consumer', 'home-office'],
    strength: 'Stores at every exit and weekly prices.',
    answer: 'Monthly flyer; delivery and set-up.',
  },
]);

export const contributions: Draft<'contributions'> = [
  ...graham<'contributions'>('2016-12-15T09:50:00-05:00', [
    {
      id: 'halvern-flyers',
      party: 'halvern',
      direction: 'gives',
      kind: 'marketing',
      what: 'Nine monthly flyers, printed and posted',
      value: dollars(2700),
    },
    {
      id: 'halvern-fund',
      party: 'halvern',
      direction: 'gives',
      kind: 'marketing',
      what: 'Market development fund for 2017',
      value: dollars(2500),
    },
    {
      id: 'halvern-volume',
      party: 'halvern',
      direction: 'receives',
      kind: 'sales',
      what: 'Consumer volume out of Atlanta',
      value: dollars(5000),
    },
    {
      id: 'tallowmere-promotion',
      party: 'tallowmere',
      direction: 'gives',
      kind: 'financial',
      what: 'The margin that flyer prices cost',
      value: dollars(4000),
    },
  ]),
  ...walter<'contributions'>('2017-01-18T19:10:00-05:00', [
    {
      id: 'tallowmere-fitters',
      party: 'tallowmere',
      direction: 'gives',
      kind: 'operational',
      what: 'Set-up with every desk and table',
    },
    {
      id: 'tallowmere-rebate',
      party: 'tallowmere',
      direction: 'receives',
      kind: 'financial',
      what: 'Volume rebate of the Silver tier',
      value: dollars(900),
    },
  ]),
];

export const engagementRules: Draft<'engagementRules'> = graham<'engagementRules'>('2017-01-19T14:20:00-05:00', [
  {
    id: 'south-all',
    region: 'south',
    lead: 'partner',
    accounts: 'All accounts in the region.',
    promotions: 'Flyer prices hold for a month and for every customer.',
  },
]);
