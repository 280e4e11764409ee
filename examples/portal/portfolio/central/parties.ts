import { changedBy, dollars, type Draft, type PlanDraft } from '../draft.ts';
import { halvern, halvernBrand } from '../vendor/company.ts';
import { quillhavenCalendar } from './calendar.ts';
import { armand, desmond, ines, lucas, marguerite } from './people.ts';

export const parties: Draft<'parties'> = [
  ...ines<'parties'>('2016-12-05T10:40:00-06:00', [
    {
      ...halvern,
      growth: {
        levers: ['market-share', 'cross-sell'],
        statement:
          'At home we want to be as strong as in the West: more customers between Houston and Duluth, and Technology sold with every desk.',
        affirmations: [
          { on: '2017-01-24', by: 'samuel-okonjo', stillHolds: true },
          { on: '2017-04-18', by: 'ines-falk', stillHolds: true, note: 'Twice last year’s first quarter.' },
          {
            on: '2017-07-18',
            by: 'samuel-okonjo',
            stillHolds: true,
            note: 'Holds for sales. What it costs in two states was the other half of the meeting.',
          },
        ],
      },
      benefit:
        'Thirteen states with one partner who visits, and a lane into the north that we could not fill ourselves.',
      brand: {
        ...halvernBrand,
        assets: [
          { title: 'Spring mailing “A desk before the harvest”', reviewed: '2017-02-28', verdict: 'on-guideline' },
        ],
      },
      swot: {
        strengths: ['Kansas City warehouse in the middle of the region', 'Headquarters within a day’s drive'],
        weaknesses: ['A change of channel manager in June', 'No stock north of Des Moines'],
        opportunities: ['Minnesota and the Dakotas', 'Phones and accessories for Corporate customers'],
        threats: ['Customers in Texas and Illinois who have learnt to ask for half price', 'Chains around Chicago'],
      },
      commitment: { importance: 'major', people: 5, days: 75, investment: dollars(6800), sponsor: 'samuel-okonjo' },
      culture: { ...halvern.culture, riskTolerance: 3 },
    },
  ]),
  ...marguerite<'parties'>('2016-12-14T18:00:00-06:00', [
    {
      id: 'quillhaven',
      name: 'Quillhaven Business Supply',
      kind: 'partner',
      vision: 'Every business between the lakes and the Gulf has a Quillhaven person whose name it knows.',
      mission: 'We supply and equip offices, and tell people honestly what they need and what they do not.',
      strategy:
        'Widen the territory state by state, sell more kinds of goods to each account, and stop selling where it costs us money.',
      growth: {
        levers: ['market-share', 'upsell'],
        statement:
          'We grow by covering our thirteen states and by selling Technology to accounts that buy supplies. Not by price: what Texas and Illinois lose, the other eleven states have to earn.',
        affirmations: [
          { on: '2017-01-24', by: 'marguerite-oyelaran', stillHolds: true },
          { on: '2017-04-18', by: 'desmond-achterberg', stillHolds: true },
          {
            on: '2017-07-18',
            by: 'marguerite-oyelaran',
            stillHolds: true,
            note: 'On the condition that the ladder comes. I will ask again in October.',
          },
        ],
      },
      benefit: 'A catalogue we could not stock, a rebate on growth, courses for our people and a lane into the north.',
      profile: {
        employees: 31,
        founded: 1979,
        headquarters: 'Peoria, Illinois',
        markets: ['Office supplies', 'Office furniture', 'Office technology'],
        segments: ['consumer', 'corporate', 'home-office'],
        regions: ['central'],
        technologies: ['Ledger with monthly close by 4-5-4 periods', 'Web shop', 'Order entry by telephone'],
        competencies: [
          { competency: 'account-care', level: 'advanced' },
          { competency: 'workspace-planning', level: 'working' },
          { competency: 'technology-quoting', level: 'working' },
          { competency: 'margin-selling', level: 'basic' },
        ],
        differentiators: ['A person for every state', 'Same-day answer to every quotation, when it is ours to give'],
        salesChannels: ['Field sales', 'Inside sales', 'Web shop'],
        promotion: 'A mailing each half of the year and stands at two trade fairs.',
        pricingModel: 'List less what the sales person agrees on; no ceiling until the ladder.',
      },
      culture: {
        riskTolerance: 3,
        horizon: 'years',
        values: ['Say what it costs', 'No surprise at month’s end', 'Every state counts'],
      },
      brand: {
        messages: ['Your office, from around the corner', 'The name you know'],
        guideline: 'Blue on cream, people with their names.',
        assets: [{ title: 'Purchasing managers’ letter, autumn', reviewed: '2017-08-22', verdict: 'on-guideline' }],
      },
      swot: {
        strengths: ['Sales ahead in every segment until August', 'Eleven states that earn 29 cents of every dollar'],
        weaknesses: [
          'No ceiling on discounts',
          'Consumer Technology is far behind',
          'Profit is known period by period only',
        ],
        opportunities: ['Minnesota and the Dakotas', 'Technology for Home Office'],
        threats: ['Texas and Illinois', 'A copier that one customer bought last October will not be bought again'],
      },
      commitment: {
        importance: 'cornerstone',
        people: 5,
        days: 95,
        investment: dollars(5400),
        sponsor: 'marguerite-oyelaran',
      },
      fiscalCalendar: quillhavenCalendar,
      ...changedBy('quillhaven', 'marguerite-oyelaran', '2017-09-13T19:20:00-05:00'),
    },
  ]),
  ...armand<'parties'>('2016-12-20T10:10:00-05:00', [
    {
      id: 'lakehead',
      name: 'Lakehead Cartage & Storage',
      kind: 'distributor',
      vision: 'Whatever crosses Lake Superior’s shore crosses it with us.',
      mission: 'We store, consolidate and deliver on both sides of the border, within three days.',
      strategy: 'Fill the trucks that come home empty from Duluth and Minneapolis.',
      growth: {
        levers: ['new-market'],
        statement:
          'We grow with regular freight south of the border, beginning with office goods for Minnesota and the Dakotas.',
        affirmations: [
          { on: '2017-01-24', by: 'armand-thibodeau', stillHolds: true },
          { on: '2017-07-18', by: 'armand-thibodeau', stillHolds: true, note: 'Four runs in five are half full.' },
        ],
      },
      benefit: 'Freight both ways on a road that we drive anyway, paid within thirty days.',
      profile: {
        employees: 19,
        founded: 1991,
        headquarters: 'Thunder Bay, Ontario',
        markets: ['Storage', 'Delivery of office goods'],
        segments: ['consumer', 'corporate', 'home-office'],
        regions: ['minnesota', 'north-dakota', 'south-dakota'],
        technologies: ['Route planning', 'Customs papers by EDI'],
        languages: ['en', 'fr'],
        differentiators: ['Own bonded store at the border', 'Three days to every town north of Minneapolis'],
        salesChannels: ['Contract'],
      },
      culture: {
        riskTolerance: 2,
        horizon: 'years',
        values: ['On the road by six', 'The paper travels with the goods'],
      },
      swot: {
        strengths: ['Store on the road to Duluth'],
        weaknesses: ['Two drivers with papers for the border'],
        opportunities: ['Regular freight to the Dakotas'],
        threats: ['The exchange rate', 'Snow'],
      },
      commitment: {
        importance: 'major',
        people: 2,
        days: 30,
        investment: { amount: 360_000, currency: 'CAD' },
        sponsor: 'armand-thibodeau',
      },
      fiscalCalendar: { type: 'month', startMonth: 4 },
    },
  ]),
];

export const purpose: PlanDraft['purpose'] = {
  vision:
    'An office anywhere between the lakes and the Gulf has what it needs in three days, from someone it knows, at a price that leaves all of us something.',
  valueProposition:
    'Quillhaven knows the customer, Halvern & Pike has the goods, Lakehead brings them where no one else drives. One order, three days, one person to call.',
  rationale: {
    drivers: ['strategic', 'opportunity'],
    statement:
      'Central sold $147,429 in 2016, four fifths of the West, with a headquarters next door. The north had never been delivered in time.',
  },
  created: { party: 'halvern', actor: 'ines-falk', at: '2016-12-05T11:20:00-06:00' },
  changed: { party: 'quillhaven', actor: 'desmond-achterberg', at: '2016-12-13T16:00:00-06:00' },
};

export const audiences: Draft<'audiences'> = [
  ...ines<'audiences'>('2016-12-05T11:40:00-06:00', [
    {
      id: 'purchasing-managers',
      party: 'halvern',
      segment: 'corporate',
      region: 'central',
      size: 140,
      description: 'Purchasing managers of companies with thirty desks and more.',
    },
    {
      id: 'northern-offices',
      party: 'halvern',
      segment: 'home-office',
      region: 'minnesota',
      description: 'Practices and small offices north of Minneapolis.',
    },
  ]),
  ...lucas<'audiences'>('2016-12-15T10:00:00-06:00', [
    {
      id: 'households',
      party: 'quillhaven',
      segment: 'consumer',
      region: 'central',
      size: 2600,
      description: 'Households that bought once in 2015 or 2016.',
    },
    {
      id: 'supplies-accounts',
      party: 'quillhaven',
      segment: 'corporate',
      region: 'central',
      size: 75,
      description: 'Accounts that buy supplies and no Technology yet.',
    },
    {
      id: 'small-practices',
      party: 'quillhaven',
      segment: 'home-office',
      region: 'minnesota',
      description: 'Dentists, accountants and vets along the road to Duluth.',
    },
  ]),
  ...armand<'audiences'>('2016-12-20T10:40:00-05:00', [
    {
      id: 'along-the-road',
      party: 'lakehead',
      segment: 'home-office',
      region: 'minnesota',
      size: 90,
      description: 'Practices and shops within ten miles of the road from Duluth to Fargo.',
    },
  ]),
];

export const competitors: Draft<'competitors'> = desmond<'competitors'>('2016-12-13T16:15:00-06:00', [
  {
    id: 'deskmart',
    name: 'DeskMart (national chain)',
    segments: ['consumer', 'corporate'],
    strength: 'Prices around Chicago and Dallas.',
    answer: 'The ladder: we do not follow below cost, and say so.',
  },
]);

export const contributions: Draft<'contributions'> = [
  ...ines<'contributions'>('2016-12-05T11:50:00-06:00', [
    {
      id: 'halvern-mdf',
      party: 'halvern',
      direction: 'gives',
      kind: 'marketing',
      what: 'Market development fund for 2017',
      value: dollars(3000),
    },
    {
      id: 'halvern-courses',
      party: 'halvern',
      direction: 'gives',
      kind: 'technical',
      what: 'Courses for five people',
      value: dollars(1800),
    },
    {
      id: 'halvern-visits',
      party: 'halvern',
      direction: 'receives',
      kind: 'sales',
      what: 'Visits in thirteen states',
      value: dollars(5200),
    },
  ]),
  ...desmond<'contributions'>('2016-12-13T16:30:00-06:00', [
    {
      id: 'quillhaven-people',
      party: 'quillhaven',
      direction: 'gives',
      kind: 'sales',
      what: 'Field sales in thirteen states',
      value: dollars(5200),
    },
    {
      id: 'quillhaven-rebate',
      party: 'quillhaven',
      direction: 'receives',
      kind: 'financial',
      what: 'Growth rebate',
      value: dollars(4800),
    },
  ]),
  ...armand<'contributions'>('2016-12-20T10:45:00-05:00', [
    {
      id: 'lakehead-store',
      party: 'lakehead',
      direction: 'gives',
      kind: 'operational',
      what: 'Storage for forty pallets and a run each week',
      value: { amount: 300_000, currency: 'CAD' },
    },
    {
      id: 'lakehead-freight',
      party: 'lakehead',
      direction: 'receives',
      kind: 'financial',
      what: 'Freight to Minnesota and the Dakotas',
      value: { amount: 340_000, currency: 'CAD' },
    },
  ]),
];

export const engagementRules: Draft<'engagementRules'> = ines<'engagementRules'>('2017-01-24T13:10:00-06:00', [
  {
    id: 'central-all',
    region: 'central',
    lead: 'partner',
    accounts:
      'All accounts. What reaches St. Louis is passed to Quillhaven the same day; Lakehead delivers and does not sell.',
    promotions: 'Offered six weeks ahead; Quillhaven may decline.',
  },
]);

export const leadCriteria: Draft<'leadCriteria'> = desmond<'leadCriteria'>('2017-01-24T13:20:00-06:00', [
  {
    id: 'thirty-desks',
    criterion: 'Corporate: thirty desks or more and a person who may order',
    agreedBy: ['quillhaven', 'halvern'],
    since: '2017-01-24',
  },
]);
