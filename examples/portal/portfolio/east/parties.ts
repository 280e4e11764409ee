import { changedBy, dollars, type Draft, type PlanDraft } from '../draft.ts';
import { halvern, halvernBrand } from '../vendor/company.ts';
import { ignacio, nathaniel, oliver, rosalind } from './people.ts';

export const parties: Draft<'parties'> = [
  ...oliver<'parties'>('2016-12-02T10:40:00-05:00', [
    {
      ...halvern,
      growth: {
        levers: ['market-share', 'cross-sell'],
        statement:
          'The East grew by 21 and 16 per cent in two years, much of it with large machines. We want the next ten per cent from many customers and from Technology that is sold every week.',
        affirmations: [
          { on: '2017-01-12', by: 'samuel-okonjo', stillHolds: true },
          {
            on: '2017-04-13',
            by: 'oliver-nkemelu',
            stillHolds: true,
            note: 'Two thirds of what was due came in, as large orders of last year did not repeat. That is the reason for this strategy, not against it.',
          },
          { on: '2017-07-13', by: 'samuel-okonjo', stillHolds: true },
        ],
      },
      benefit:
        'The largest cities of the country with one partner, and an honest picture of what sells when no machine does.',
      brand: {
        ...halvernBrand,
        assets: [
          { title: 'Home Office desk, spring postcard', reviewed: '2017-03-07', verdict: 'on-guideline' },
          { title: 'Chairs first, autumn catalogue', reviewed: '2017-08-24', verdict: 'on-guideline' },
        ],
      },
      swot: {
        strengths: ['Newark warehouse: next day from Boston to Baltimore', 'Training on site within a week'],
        weaknesses: ['No technician west of Pittsburgh', 'Machines are quoted in St. Louis'],
        opportunities: ['Home offices around New York', 'Headsets and telephones for Corporate customers'],
        threats: ['Last year’s copiers last for years', 'Discounts in Pennsylvania and Ohio'],
      },
      commitment: { importance: 'major', people: 6, days: 90, investment: dollars(8900), sponsor: 'samuel-okonjo' },
      culture: { ...halvern.culture, riskTolerance: 3 },
    },
  ]),
  ...nathaniel<'parties'>('2016-12-09T15:30:00-05:00', [
    {
      id: 'wexcombe',
      name: 'Wexcombe Office Company',
      kind: 'partner',
      vision: 'A company that can be foreseen: by those who buy from it, who work in it and who lend to it.',
      mission:
        'We furnish and equip offices between Ohio and Maine, and look after the small ones as well as the large.',
      strategy:
        'Build a Home Office trade of its own, let our own people quote Technology, and depend on no single order.',
      growth: {
        levers: ['upsell', 'cross-sell'],
        statement:
          'We grow with the small and the steady: a desk for home offices, chairs as the first thing a customer buys, and telephones, headsets and accessories with each of them.',
        affirmations: [
          { on: '2017-01-12', by: 'nathaniel-osgood', stillHolds: true },
          { on: '2017-04-13', by: 'rosalind-mbeki', stillHolds: true },
          {
            on: '2017-07-13',
            by: 'nathaniel-osgood',
            stillHolds: true,
            note: 'Home Office sold twice what it did a year ago. The plan is the right one; the half-year was short.',
          },
        ],
      },
      benefit:
        'People who sell Technology themselves, stock in Newark instead of ours, and a rebate that pays for the Home Office desk.',
      profile: {
        employees: 46,
        founded: 1961,
        headquarters: 'Albany, New York',
        markets: ['Office supplies', 'Office furniture', 'Office technology'],
        segments: ['consumer', 'corporate', 'home-office'],
        regions: ['east'],
        technologies: ['Order system with nightly extract', 'Web shop', 'Telephone desk'],
        competencies: [
          { competency: 'account-care', level: 'advanced' },
          { competency: 'technology-quoting', level: 'advanced' },
          { competency: 'workspace-planning', level: 'working' },
          { competency: 'margin-selling', level: 'working' },
        ],
        differentiators: ['A desk for home offices, by telephone', 'Chairs tried at home for a week'],
        salesChannels: ['Field sales', 'Inside sales', 'Web shop'],
        promotion: 'A postcard in spring, a catalogue in autumn, and the chair on trial.',
        pricingModel: 'List less an account discount; above 20 % the controller is asked.',
      },
      culture: {
        riskTolerance: 3,
        horizon: 'years',
        values: ['Small orders are orders', 'No surprise for the bank', 'Learn it, then sell it'],
      },
      brand: {
        messages: ['Your office, from around the corner', 'The chair comes first'],
        guideline: 'Brick red, hand-drawn furniture, prices only in the catalogue.',
        assets: [{ title: 'Chairs first, autumn catalogue', reviewed: '2017-08-24', verdict: 'on-guideline' }],
      },
      swot: {
        strengths: ['Home Office far ahead of last year', 'Furniture a quarter above what was due'],
        weaknesses: ['Technology to Consumer and Corporate customers', 'Tables are sold at a loss'],
        opportunities: ['Telephones and headsets', 'Accounts whose copiers are of 2013'],
        threats: ['One large order more or less', 'Discounts in Pennsylvania and Ohio'],
      },
      commitment: {
        importance: 'cornerstone',
        people: 7,
        days: 100,
        investment: dollars(7600),
        sponsor: 'nathaniel-osgood',
      },
      fiscalCalendar: { type: 'month', startMonth: 1 },
      ...changedBy('wexcombe', 'rosalind-mbeki', '2017-09-28T18:20:00-04:00'),
    },
  ]),
];

export const purpose: PlanDraft['purpose'] = {
  vision: 'From Cleveland to Portland, an office of any size buys from people who could explain everything they sell.',
  valueProposition:
    'Wexcombe listens on the telephone and in person; Halvern & Pike has it in Newark tomorrow. A chair that may be tried, a telephone that is explained, an invoice that is right.',
  rationale: {
    drivers: ['strategic', 'opportunity'],
    statement:
      'The East grew from $128,680 in 2014 to $180,686 in 2016, and in both companies somebody said: three machines of that were luck. This plan is about the rest.',
  },
  created: { party: 'halvern', actor: 'oliver-nkemelu', at: '2016-12-02T11:30:00-05:00' },
  changed: { party: 'wexcombe', actor: 'rosalind-mbeki', at: '2016-12-08T15:00:00-05:00' },
};

export const audiences: Draft<'audiences'> = [
  ...oliver<'audiences'>('2016-12-02T11:45:00-05:00', [
    {
      id: 'headset-offices',
      party: 'halvern',
      segment: 'corporate',
      region: 'east',
      size: 110,
      description: 'Offices with a switchboard and no headsets, from our telephone orders.',
    },
    {
      id: 'city-homes',
      party: 'halvern',
      segment: 'home-office',
      region: 'new-york',
      description: 'People who work at home in the five boroughs and on the river.',
    },
  ]),
  ...ignacio<'audiences'>('2016-12-12T10:00:00-05:00', [
    {
      id: 'home-offices-east',
      party: 'wexcombe',
      segment: 'home-office',
      region: 'east',
      size: 380,
      description: 'Home offices that ordered in 2015 or 2016 and were never called.',
    },
    {
      id: 'chair-buyers',
      party: 'wexcombe',
      segment: 'consumer',
      region: 'east',
      size: 5200,
      description: 'Households that asked for the catalogue.',
    },
    {
      id: 'renewal-accounts',
      party: 'wexcombe',
      segment: 'corporate',
      region: 'east',
      size: 34,
      description: 'Accounts whose copier or machine is of 2013 or older.',
    },
  ]),
];

export const competitors: Draft<'competitors'> = rosalind<'competitors'>('2016-12-08T15:20:00-05:00', [
  {
    id: 'deskmart',
    name: 'DeskMart (national chain)',
    segments: ['consumer', 'home-office'],
    strength: 'Stores and next-day delivery.',
    answer: 'A chair on trial and a person on the telephone.',
  },
]);

export const contributions: Draft<'contributions'> = [
  ...oliver<'contributions'>('2016-12-02T11:55:00-05:00', [
    {
      id: 'halvern-mdf',
      party: 'halvern',
      direction: 'gives',
      kind: 'marketing',
      what: 'Market development fund for 2017',
      value: dollars(4000),
    },
    {
      id: 'halvern-courses',
      party: 'halvern',
      direction: 'gives',
      kind: 'technical',
      what: 'Courses for five people, two visits of the trainer',
      value: dollars(2900),
    },
    {
      id: 'halvern-desk',
      party: 'halvern',
      direction: 'receives',
      kind: 'sales',
      what: 'A Home Office desk with two people',
      value: dollars(6400),
    },
  ]),
  ...rosalind<'contributions'>('2016-12-08T15:30:00-05:00', [
    {
      id: 'wexcombe-desk',
      party: 'wexcombe',
      direction: 'gives',
      kind: 'sales',
      what: 'Two people for the Home Office desk',
      value: dollars(6400),
    },
    {
      id: 'wexcombe-rebate',
      party: 'wexcombe',
      direction: 'receives',
      kind: 'financial',
      what: 'Gold rebate and fund',
      value: dollars(6600),
    },
  ]),
];

export const engagementRules: Draft<'engagementRules'> = oliver<'engagementRules'>('2017-01-12T13:10:00-05:00', [
  {
    id: 'east-all',
    region: 'east',
    lead: 'partner',
    accounts: 'All accounts. Enquiries that reach St. Louis are passed to Albany the same day.',
    promotions: 'Offered six weeks ahead; Wexcombe may decline.',
  },
]);

export const leadCriteria: Draft<'leadCriteria'> = rosalind<'leadCriteria'>('2017-01-12T13:20:00-05:00', [
  {
    id: 'copier-of-2013',
    criterion: 'Technology: a machine of 2013 or older, and someone who says when it is to be replaced',
    agreedBy: ['wexcombe', 'halvern'],
    since: '2017-01-12',
  },
]);
