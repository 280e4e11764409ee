import type { Draft, PlanDraft } from '../draft.ts';

type Party = Draft<'parties'>[number];

/** What Halvern & Pike says of itself in every plan; `growth`, `benefit`, SWOT and commitment are told per partner. */
export const halvern = {
  id: 'halvern',
  name: 'Halvern & Pike Supply Company',
  kind: 'vendor',
  vision:
    'Every place of work in the country, from the kitchen table to the tenth floor, is furnished, supplied and equipped by someone who lives nearby, with our goods.',
  mission:
    'We bring furniture, office supplies and technology to independent resellers in one catalogue, one delivery and one invoice, and give them the training, terms and people to win against the national chains.',
  strategy:
    'Sell only through resellers, one strong partner per region. Grow through Technology, where service decides and price does not; keep Office Supplies as the reason customers come back each month; sell Furniture where a partner can measure the room. Put field people, market development funds and training where the partner puts its own.',
  profile: {
    employees: 640,
    founded: 1968,
    headquarters: 'St. Louis, Missouri',
    markets: ['Office furniture', 'Office supplies', 'Office technology'],
    segments: ['consumer', 'corporate', 'home-office'],
    regions: ['united-states'],
    technologies: [
      'Online catalogue with stock by warehouse',
      'Electronic ordering (EDI and CSV)',
      'Training platform',
    ],
    competencies: [
      { competency: 'copier-service', level: 'expert' },
      { competency: 'technology-quoting', level: 'expert' },
      { competency: 'workspace-planning', level: 'working' },
    ],
    differentiators: [
      'Seventeen product groups in one delivery',
      'No direct sales: a customer who calls us is passed to the region’s partner the same day',
      'Copiers and machines installed and serviced by our own technicians',
    ],
    salesChannels: ['Regional resellers'],
    promotion:
      'A spring and an autumn campaign each year, offered to every partner, and market development funds for what a partner thinks up itself.',
    pricingModel: 'One price list for all partners, a volume rebate by tier. Partners set their own selling prices.',
  },
  culture: {
    horizon: 'years',
    values: ['Say it before it is late', 'The partner owns the customer', 'Decide with the figures on the table'],
  },
  fiscalCalendar: { type: 'month', startMonth: 1 },
} satisfies Partial<Party>;

export const halvernBrand = {
  messages: ['Your office, from around the corner', 'One call, one delivery, one invoice'],
  guideline:
    'Partner’s name first and larger; ours as “Halvern & Pike partner” below it. Product photographs from the catalogue only. No crossed-out list prices in advertising.',
} satisfies Party['brand'];

export const partnerProgramme = {
  name: 'Halvern & Pike Regional Partner',
  route: 'resell',
  validFrom: '2017-01-01',
  validUntil: '2017-12-31',
} satisfies PlanDraft['programme'];

export const dimensions: Draft<'dimensions'> = [
  {
    id: 'segment',
    name: 'Customer segment',
    members: [
      { id: 'consumer', name: 'Consumer', aliases: ['Private customers', 'Households'] },
      { id: 'corporate', name: 'Corporate', aliases: ['Business accounts', 'Companies'] },
      { id: 'home-office', name: 'Home Office', aliases: ['Small office', 'SOHO'] },
    ],
  },
  {
    id: 'region',
    name: 'Sales region',
    members: [
      { id: 'united-states', name: 'United States', aliases: ['US', 'USA'] },
      { id: 'west', name: 'West', parent: 'united-states' },
      { id: 'south', name: 'South', parent: 'united-states' },
      { id: 'central', name: 'Central', parent: 'united-states' },
      { id: 'east', name: 'East', parent: 'united-states' },
      ...states('west', [
        'California',
        'Washington',
        'Arizona',
        'Colorado',
        'Oregon',
        'Utah',
        'Nevada',
        'New Mexico',
        'Idaho',
        'Montana',
        'Wyoming',
      ]),
      ...states('south', [
        'Florida',
        'North Carolina',
        'Virginia',
        'Georgia',
        'Tennessee',
        'Kentucky',
        'Alabama',
        'Arkansas',
        'Mississippi',
        'South Carolina',
        'Louisiana',
      ]),
      ...states('central', [
        'Texas',
        'Illinois',
        'Michigan',
        'Indiana',
        'Wisconsin',
        'Missouri',
        'Minnesota',
        'Oklahoma',
        'Nebraska',
        'Iowa',
        'Kansas',
        'South Dakota',
        'North Dakota',
      ]),
      ...states('east', [
        'New York',
        'Pennsylvania',
        'Ohio',
        'New Jersey',
        'Massachusetts',
        'Maryland',
        'Delaware',
        'Connecticut',
        'Rhode Island',
        'New Hampshire',
        'Vermont',
        'District of Columbia',
        'Maine',
        'West Virginia',
      ]),
    ],
  },
  {
    id: 'product',
    name: 'Product',
    members: [
      { id: 'furniture', name: 'Furniture' },
      ...groups('furniture', ['Bookcases', 'Chairs', 'Furnishings', 'Tables']),
      { id: 'office-supplies', name: 'Office Supplies', aliases: ['Stationery'] },
      ...groups('office-supplies', [
        'Appliances',
        'Art',
        'Binders',
        'Envelopes',
        'Fasteners',
        'Labels',
        'Paper',
        'Storage',
        'Supplies',
      ]),
      { id: 'technology', name: 'Technology' },
      ...groups('technology', ['Accessories', 'Copiers', 'Machines', 'Phones']),
    ],
  },
  {
    id: 'competency',
    name: 'Competency',
    members: [
      { id: 'technology-quoting', name: 'Quoting technology' },
      { id: 'copier-service', name: 'Installing and servicing copiers' },
      { id: 'workspace-planning', name: 'Planning a workspace' },
      { id: 'margin-selling', name: 'Selling value before discount' },
      { id: 'account-care', name: 'Looking after existing accounts' },
    ],
  },
];

function states(parent: string, names: readonly string[]) {
  return names.map((name) => ({ id: name.toLowerCase().replaceAll(' ', '-'), name, parent }));
}

function groups(parent: string, names: readonly string[]) {
  return names.map((name) => ({ id: name.toLowerCase(), name, parent }));
}

export const courses: Draft<'courses'> = [
  {
    id: 'quoting-technology',
    activity: 'https://training.halvernpike.example/courses/quoting-technology',
    title: 'Quoting technology: from the question to the configuration',
    competency: 'technology-quoting',
    languages: ['en'],
    validMonths: 24,
  },
  {
    id: 'copier-basics',
    activity: 'https://training.halvernpike.example/courses/copier-basics',
    title: 'Copiers: what to ask on site, what to promise',
    competency: 'copier-service',
    languages: ['en', 'es'],
    validMonths: 24,
  },
  {
    id: 'margin-conversations',
    activity: 'https://training.halvernpike.example/courses/margin-conversations',
    title: 'The price conversation: value first, discount last',
    competency: 'margin-selling',
    languages: ['en', 'es'],
  },
];
