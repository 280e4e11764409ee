import { changedBy, dollars, type Draft, type PlanDraft } from '../draft.ts';
import { halvern, halvernBrand } from '../vendor/company.ts';
import { dana, kevin, renata } from './people.ts';

export const parties: Draft<'parties'> = [
  ...dana<'parties'>('2016-11-29T11:00:00-08:00', [
    {
      ...halvern,
      growth: {
        levers: ['cross-sell', 'market-share'],
        statement:
          'In the West we grow by selling Technology to the customers who already buy their paper and chairs from Cedarmoor, and by becoming the first call of Corporate buyers between Seattle and San Diego. We do not buy growth with price.',
        affirmations: [
          { on: '2017-01-10', by: 'samuel-okonjo', stillHolds: true, note: 'As written at the workshop.' },
          {
            on: '2017-04-11',
            by: 'dana-marchetti',
            stillHolds: true,
            note: 'The first quarter was carried by Technology: 57 cents of every dollar.',
          },
          {
            on: '2017-07-11',
            by: 'samuel-okonjo',
            stillHolds: true,
            note: 'Holds. Furniture needs its own answer, see the decision of the same day.',
          },
        ],
      },
      benefit:
        'A region that grows without us opening an office in it, customers who are visited, and sales figures by segment every night instead of a guess at quarter’s end.',
      brand: {
        ...halvernBrand,
        assets: [
          { title: 'Spring mailing “New desk, same coffee”', reviewed: '2017-02-21', verdict: 'on-guideline' },
          { title: 'Autumn Office Refresh landing page', reviewed: '2017-09-19', verdict: 'on-guideline' },
        ],
      },
      swot: {
        strengths: [
          'Complete range in one delivery',
          'Own technicians for copiers and machines in California and Washington',
          'No direct sales, so no conflict over accounts',
        ],
        weaknesses: [
          'Furniture lead times of up to three weeks west of the Rockies',
          'Catalogue search is poor for configured machines',
          'Only one trainer for all partners',
        ],
        opportunities: [
          'Corporate customers replacing copiers bought in 2012 and 2013',
          'Growth around Seattle',
          'Home offices that buy supplies every month once asked',
        ],
        threats: [
          'National chains with next-day delivery in the cities',
          'Machines bought on price alone at tenders',
          'Freight rates over the Sierra',
        ],
      },
      commitment: { importance: 'major', people: 6, days: 90, investment: dollars(9400), sponsor: 'samuel-okonjo' },
      culture: { ...halvern.culture, riskTolerance: 3 },
    },
  ]),
  ...renata<'parties'>('2016-12-06T16:30:00-08:00', [
    {
      id: 'cedarmoor',
      name: 'Cedarmoor Workplace Supply',
      kind: 'partner',
      vision:
        'The office supplier whose customers stay: when a company in the West thinks of its office, it thinks of the person at Cedarmoor who knows it.',
      mission:
        'We supply, furnish and equip offices from the kitchen table to the head office, and look after them every month rather than once.',
      strategy:
        'Keep customers before winning new ones. Sell more kinds of things to each of them. Give up turnover that earns nothing. Follow our Sacramento customers to Seattle and Phoenix rather than opening cold.',
      growth: {
        levers: ['retention', 'upsell'],
        statement:
          'We grow with the customers we have: more of last year’s buyers come back, and each buys from one more product group than before. New customers are welcome and come by recommendation; we set no goal for them.',
        affirmations: [
          { on: '2017-01-10', by: 'renata-aguilar', stillHolds: true },
          {
            on: '2017-04-11',
            by: 'renata-aguilar',
            stillHolds: true,
            note: 'Thirty-eight of last year’s customers are back in the first quarter; a year ago it was eighteen.',
          },
          {
            on: '2017-07-11',
            by: 'renata-aguilar',
            stillHolds: true,
            note: 'Unchanged. First-time customers are fewer than last year (43 against 54 in the first half) and we accept that.',
          },
        ],
      },
      benefit:
        'A supplier that leaves us our customers, technicians we need not employ, a rebate that grows with the year, and training that lets nine people sell copiers with confidence.',
      profile: {
        employees: 38,
        founded: 1994,
        headquarters: 'Sacramento, California',
        markets: ['Office supplies', 'Office furniture', 'Office technology'],
        segments: ['consumer', 'corporate', 'home-office'],
        regions: ['west'],
        technologies: ['Own order system with nightly extract', 'Web shop', 'Route planning for two delivery vans'],
        competencies: [
          { competency: 'account-care', level: 'expert' },
          { competency: 'workspace-planning', level: 'advanced' },
          { competency: 'technology-quoting', level: 'working' },
        ],
        differentiators: [
          'A named person for every Corporate and Home Office customer',
          'Own vans in the Sacramento valley',
          'Six years’ average tenure in sales',
        ],
        salesChannels: ['Field sales', 'Inside sales', 'Web shop'],
        promotion: 'Two mailings a year, the web shop’s newsletter, and a breakfast for facility managers each autumn.',
        pricingModel: 'List less an agreed discount by account; above 20 % only through the discount desk.',
      },
      culture: {
        riskTolerance: 2,
        horizon: 'years',
        values: ['Keep what you promised', 'A customer is worth more than an order', 'Nobody guesses a margin'],
      },
      brand: {
        messages: ['The office people who stay'],
        guideline: 'Green and cream, real offices of real customers, never a stock photograph.',
        assets: [{ title: 'Autumn Office Refresh mailing', reviewed: '2017-09-19', verdict: 'on-guideline' }],
      },
      swot: {
        strengths: [
          'Customers who come back',
          'A margin we can see by order the next morning',
          'A sales team that knows its accounts',
        ],
        weaknesses: [
          'Furniture is behind last year',
          'Fewer first-time customers than a year ago',
          'One marketing person',
        ],
        opportunities: [
          'Copiers and accessories for Corporate accounts',
          'Washington, where we follow customers north',
          'Standing orders for paper, binders and storage',
        ],
        threats: [
          'A large tender won on price would eat the year’s margin',
          'Copier service in Arizona depends on one technician',
          'Rising rents for the Sacramento warehouse',
        ],
      },
      commitment: {
        importance: 'cornerstone',
        people: 7,
        days: 110,
        investment: dollars(7200),
        sponsor: 'renata-aguilar',
      },
      fiscalCalendar: { type: 'month', startMonth: 1 },
      ...changedBy('cedarmoor', 'renata-aguilar', '2017-07-11T11:30:00-07:00'),
    },
  ]),
];

export const purpose: PlanDraft['purpose'] = {
  vision:
    'Whoever runs an office in the West, whatever its size, has one person to call for all of it, and calls again next month.',
  valueProposition:
    'Cedarmoor knows the office; Halvern & Pike has everything that goes into it. Together: one visit, one proposal from chair to copier, one delivery, technicians who come when it jams, and a reorder that arrives before the shelf is empty. The chains can match a price; they cannot match the person.',
  rationale: {
    drivers: ['strategic', 'customer-demand'],
    statement:
      'Corporate customers asked Cedarmoor for copiers with service, which it could not offer alone. Halvern & Pike wanted a partner in the West that sells on service. Both companies grow by retention and cross-selling, so that neither has to pull the other.',
  },
  created: { party: 'halvern', actor: 'dana-marchetti', at: '2016-11-29T15:10:00-08:00' },
  changed: { party: 'cedarmoor', actor: 'kevin-tran', at: '2016-12-14T09:20:00-08:00' },
};

export const audiences: Draft<'audiences'> = [
  ...kevin<'audiences'>('2016-12-14T09:35:00-08:00', [
    {
      id: 'facility-managers',
      party: 'cedarmoor',
      segment: 'corporate',
      region: 'california',
      size: 180,
      description:
        'Facility and office managers of companies with 20 to 200 desks, who buy supplies monthly and furniture when a lease turns.',
    },
    {
      id: 'home-offices',
      party: 'cedarmoor',
      segment: 'home-office',
      region: 'west',
      size: 420,
      description: 'Accountants, designers and consultants who work from home and order by phone or web shop.',
    },
    {
      id: 'households',
      party: 'cedarmoor',
      segment: 'consumer',
      region: 'west',
      description: 'Households that come for one thing and can be asked back.',
    },
  ]),
  ...dana<'audiences'>('2016-12-14T11:00:00-08:00', [
    {
      id: 'copier-renewals',
      party: 'halvern',
      segment: 'corporate',
      region: 'west',
      size: 60,
      description: 'Corporate accounts whose copiers were sold in 2012 and 2013, from our service records.',
    },
    {
      id: 'small-offices',
      party: 'halvern',
      segment: 'home-office',
      region: 'west',
      description: 'Small offices that buy paper elsewhere and a printer from us.',
    },
  ]),
];

export const competitors: Draft<'competitors'> = kevin<'competitors'>('2016-12-14T09:50:00-08:00', [
  {
    id: 'deskmart',
    name: 'DeskMart (national chain)',
    segments: ['consumer', 'home-office'],
    strength: 'Next-day delivery and low prices on paper and chairs.',
    answer: 'Standing orders and a person who answers; no price match below cost.',
  },
  {
    id: 'pacific-copy',
    name: 'Pacific Copy & Fax',
    segments: ['corporate'],
    strength: 'Leasing with toner included.',
    answer: 'Copier with accessories and service in one proposal, without a five-year lease.',
  },
]);

export const contributions: Draft<'contributions'> = [
  ...dana<'contributions'>('2016-12-14T11:20:00-08:00', [
    {
      id: 'halvern-mdf',
      party: 'halvern',
      direction: 'gives',
      kind: 'marketing',
      what: 'Market development fund for 2017',
      value: dollars(3600),
    },
    {
      id: 'halvern-training',
      party: 'halvern',
      direction: 'gives',
      kind: 'technical',
      what: 'Three courses for up to nine people, trainer on site twice',
      value: dollars(3400),
    },
    {
      id: 'halvern-demo',
      party: 'halvern',
      direction: 'gives',
      kind: 'sales',
      what: 'Demonstration copier for the Sacramento showroom, after the half-year milestone',
      value: dollars(2400),
    },
    {
      id: 'halvern-figures',
      party: 'halvern',
      direction: 'receives',
      kind: 'operational',
      what: 'Nightly sales by segment from Cedarmoor’s order system',
      value: dollars(3000),
    },
    {
      id: 'halvern-coverage',
      party: 'halvern',
      direction: 'receives',
      kind: 'sales',
      what: 'Four sales people who visit Corporate and Home Office customers',
      value: dollars(6000),
    },
  ]),
  ...kevin<'contributions'>('2016-12-14T10:05:00-08:00', [
    {
      id: 'cedarmoor-marketing',
      party: 'cedarmoor',
      direction: 'gives',
      kind: 'marketing',
      what: 'Half the cost of both mailings and the breakfast',
      value: dollars(2200),
    },
    {
      id: 'cedarmoor-people',
      party: 'cedarmoor',
      direction: 'gives',
      kind: 'sales',
      what: 'Inside sales time for standing orders and the Home Office club',
      value: dollars(5000),
    },
    {
      id: 'cedarmoor-rebate',
      party: 'cedarmoor',
      direction: 'receives',
      kind: 'financial',
      what: 'Volume rebate of the Gold tier',
      value: dollars(4100),
    },
    {
      id: 'cedarmoor-service',
      party: 'cedarmoor',
      direction: 'receives',
      kind: 'technical',
      what: 'Copier technicians within two working days',
      value: dollars(4600),
    },
  ]),
];

export const engagementRules: Draft<'engagementRules'> = dana<'engagementRules'>('2017-01-10T13:15:00-08:00', [
  {
    id: 'west-all',
    region: 'west',
    lead: 'partner',
    accounts: 'All accounts. Enquiries that reach Halvern & Pike are passed to Cedarmoor the same day.',
    promotions: 'National campaigns are offered to Cedarmoor six weeks ahead; it may decline.',
  },
]);

export const leadCriteria: Draft<'leadCriteria'> = kevin<'leadCriteria'>('2017-01-10T13:40:00-08:00', [
  {
    id: 'office-of-twenty',
    criterion:
      'Corporate: at least twenty desks, a named person who orders, and a lease or machine that ends within twelve months',
    agreedBy: ['cedarmoor', 'halvern'],
    since: '2017-01-10',
  },
  {
    id: 'monthly-buyer',
    criterion: 'Home Office: buys supplies at least every second month',
    agreedBy: ['cedarmoor', 'halvern'],
    since: '2017-01-10',
  },
]);
