import {
  choice,
  choices,
  count,
  day,
  flag,
  group,
  happened,
  money,
  number,
  optional,
  prose,
  reference,
  table,
  term,
  terms,
  text,
  texts,
} from './fields.ts';
import { fiscalCalendar } from './calendar.ts';
import { record } from './record.ts';

export const growthLevers = ['market-share', 'new-market', 'upsell', 'cross-sell', 'retention', 'new-product'] as const;

/** A side of the plan. What it says of itself is its own to write. */
export const party = record(
  'party',
  {
    name: text(),
    kind: choice(['vendor', 'partner', 'distributor', 'alliance']),
    vision: optional(prose()),
    mission: optional(prose()),
    strategy: optional(prose()),
    growth: group({
      levers: choices(growthLevers),
      statement: optional(prose()),
      affirmations: happened(
        table({ on: day(), by: reference('stakeholder'), stillHolds: flag(), note: optional(prose(1000)) }, [
          'on',
          'by',
        ]),
      ),
    }),
    benefit: optional(prose()),
    profile: group({
      employees: optional(count('people')),
      revenue: optional(money()),
      founded: optional(number({ min: 1600, max: 2200, integer: true })),
      headquarters: optional(text()),
      markets: texts(),
      segments: terms('segment'),
      regions: terms('region'),
      technologies: texts(),
      /** BCP 47 tags of the languages its people work in. */
      languages: texts(35),
      competencies: table(
        { competency: term('competency'), level: choice(['basic', 'working', 'advanced', 'expert']) },
        ['competency'],
      ),
      differentiators: texts(),
      salesChannels: texts(),
      promotion: optional(prose()),
      pricingModel: optional(prose()),
    }),
    culture: group({
      riskTolerance: optional(number({ min: 1, max: 5, integer: true, unit: 'score' })),
      horizon: optional(choice(['months', 'year', 'years'])),
      values: texts(),
    }),
    brand: group({
      messages: texts(),
      guideline: optional(prose()),
      assets: happened(
        table(
          {
            title: text(),
            reviewed: optional(day()),
            verdict: optional(choice(['on-guideline', 'off-guideline'])),
            corrected: optional(day()),
          },
          ['title'],
        ),
      ),
    }),
    swot: group({ strengths: texts(), weaknesses: texts(), opportunities: texts(), threats: texts() }),
    commitment: group({
      importance: optional(choice(['cornerstone', 'major', 'minor'])),
      people: optional(count('people')),
      days: optional(number({ unit: 'person-days', min: 0 })),
      investment: optional(money()),
      sponsor: optional(reference('stakeholder')),
    }),
    fiscalCalendar: fiscalCalendar(),
  },
  { owner: 'id' },
);
