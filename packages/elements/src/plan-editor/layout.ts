import type { Block, Group } from './block.ts';
import { money } from './layout-money.ts';
import { people } from './layout-people.ts';
import { work } from './layout-work.ts';

/** Of every record: who wrote it, and what a host keeps with it. Shown at the foot of an opened record. */
export const colophon: readonly string[] = ['id', 'created', 'changed', 'custom'];

const calendar = (of: string): Group => ({
  label: of,
  fields: ['type', 'startMonth', 'weekday', 'month', 'anchor'].map((name) => `${of.split('.').at(-1) ?? ''}.${name}`),
});

const group = (label: string, ...fields: readonly string[]): Group => {
  const name = label.split('.').slice(1).join('.');
  return { label, fields: fields.map((field) => (name === '' ? field : `${name}.${field}`)) };
};

const direction: readonly Block[] = [
  {
    type: 'plan',
    sections: ['summary'],
    form: 'sheet',
    head: ['title', 'stage', 'period.start', 'period.end', 'currency'],
    rest: ['renews', 'template', 'rates', 'closedPeriods', calendar('plan.calendar')],
  },
  {
    type: 'purpose',
    sections: ['direction'],
    form: 'sheet',
    head: ['vision', 'valueProposition'],
    rest: [group('purpose.rationale', 'drivers', 'statement')],
  },
  {
    type: 'party',
    sections: ['direction'],
    form: 'sides',
    head: [],
    rest: ['vision', 'mission', 'strategy', 'benefit', group('party.growth', 'levers', 'statement', 'affirmations')],
  },
  {
    type: 'party',
    sections: ['parties'],
    form: 'sides',
    head: ['name', 'kind'],
    rest: [
      group('party.commitment', 'importance', 'people', 'days', 'investment', 'sponsor'),
      group(
        'party.profile',
        'headquarters',
        'founded',
        'employees',
        'revenue',
        'markets',
        'segments',
        'regions',
        'technologies',
        'languages',
        'competencies',
        'differentiators',
        'salesChannels',
        'promotion',
        'pricingModel',
      ),
      group('party.swot', 'strengths', 'weaknesses', 'opportunities', 'threats'),
      group('party.culture', 'riskTolerance', 'horizon', 'values'),
      group('party.brand', 'messages', 'guideline', 'assets'),
      calendar('party.fiscalCalendar'),
    ],
  },
  {
    type: 'programme',
    sections: ['parties'],
    form: 'sheet',
    head: ['name', 'route', 'tier', 'validFrom', 'validUntil'],
    rest: ['requirements'],
  },
  {
    type: 'agreement',
    sections: ['parties'],
    form: 'sheet',
    head: ['start', 'end', 'notice'],
    rest: ['exclusivity', 'exitSteps'],
  },
];

const market: readonly Block[] = [
  {
    type: 'audience',
    sections: ['market'],
    form: 'table',
    head: ['segment', 'region', 'party', 'size'],
    rest: ['description'],
  },
  {
    type: 'competitor',
    sections: ['market'],
    form: 'cards',
    head: ['name', 'segments', 'strength', 'answer'],
    rest: [],
  },
  {
    type: 'contribution',
    sections: ['market'],
    form: 'table',
    head: ['what', 'party', 'direction', 'kind', 'value'],
    rest: [],
  },
  {
    type: 'engagement-rule',
    sections: ['market'],
    form: 'table',
    head: ['segment', 'region', 'accounts', 'lead'],
    rest: ['promotions'],
  },
  { type: 'lead-criterion', sections: ['market'], form: 'table', head: ['criterion', 'agreedBy', 'since'], rest: [] },
  { type: 'dimension', sections: ['market'], form: 'cards', head: ['name', 'members'], rest: [] },
];

/** Every type and every field of the plan, each in one place; a test holds it against `describe`. */
export const layout: readonly Block[] = [...direction, ...market, ...work, ...people, ...money];

export const blocksOf = (section: string): readonly Block[] =>
  layout.filter(({ sections }) => (sections as readonly string[]).includes(section));

/** The fields of a block in reading order. */
export const fieldsOf = ({ head, rest }: Block): readonly string[] => [
  ...head,
  ...rest.flatMap((part) => (typeof part === 'string' ? [part] : part.fields)),
];
