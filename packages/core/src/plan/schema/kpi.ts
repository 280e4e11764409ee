import {
  choice,
  count,
  currency,
  day,
  flag,
  group,
  happened,
  instant,
  number,
  optional,
  percent,
  period,
  points,
  prose,
  reference,
  references,
  slice,
  table,
  text,
} from './fields.ts';
import { perspectives } from './margin.ts';
import { record } from './record.ts';

const value = () => number({ unit: 'kpi' });

/** A figure that tells whether an objective is being reached. Values count in `unit`: money in minor units, percent as 0–100. */
export const kpi = record('kpi', {
  name: text(),
  description: optional(prose()),
  objectives: references('objective'),
  /** How much it counts beside the other KPIs of its objectives; 1 when blank. */
  weight: optional(number({ min: 0 })),
  unit: choice(['money', 'percent', 'count', 'days', 'score', 'hours']),
  /** For money; the plan's currency when blank. */
  currency: optional(currency()),
  direction: optional(choice(['increase', 'decrease', 'above', 'below', 'range'])),
  /** Floor and ceiling of a `range`. */
  range: group({ from: optional(value()), to: optional(value()) }),
  measure: optional(choice(['flow', 'stock', 'ratio'])),
  /** Whose fiscal calendar its periods are named in; the plan's own when blank. */
  calendar: optional(reference('party')),
  frequency: optional(choice(['month', 'quarter', 'year'])),
  /** Days after a period's end until its actual is due. */
  lag: optional(count('days')),
  owner: optional(reference('stakeholder')),
  perspective: optional(choice(perspectives)),
  purpose: optional(
    choice([
      'operational',
      'partner-experience',
      'training-engagement',
      'partner-satisfaction',
      'contribution',
      'customer-satisfaction',
      'retention',
      'lead-quality',
    ]),
  ),
  baseline: group({ value: optional(value()), on: optional(day()) }),
  priorYears: table({ year: period(), value: value(), comparable: optional(flag()) }, ['year']),
  target: group({
    value: optional(value()),
    proposedBy: optional(reference('party')),
    acceptedBy: references('party'),
    on: optional(day()),
  }),
  bands: group({ good: optional(percent(0, 1000)), watch: optional(percent(0, 1000)) }),
  /**
   * Which dimensions its slices name; figures of every member of them add up to the whole. A pinned one stays as it is
   * when the figures around it are spread anew.
   */
  targets: points({ value: value(), pinned: optional(flag()) }),
  actuals: happened(
    points({
      value: optional(value()),
      numerator: optional(number()),
      denominator: optional(number()),
      source: optional(text()),
      recordedBy: optional(reference('stakeholder')),
      on: optional(day()),
      cause: optional(choice(['misalignment', 'capability', 'effort', 'market'])),
    }),
  ),
  /** What a figure was before it was restated at an instant; the first of them is what was reported first. */
  restatements: happened(
    table(
      {
        period: period(),
        slice: slice(),
        at: instant(),
        by: reference('party'),
        value: optional(value()),
        numerator: optional(number()),
        denominator: optional(number()),
        source: optional(text()),
        why: optional(prose(1000)),
      },
      ['period', 'slice', 'at'],
    ),
  ),
  pipeline: happened(
    table({ on: day(), open: value(), winRate: optional(percent()), slice: slice() }, ['on', 'slice']),
  ),
  forecast: happened(points({ value: value(), on: optional(day()) })),
  /** Percent of the target that the slices' targets may add up to on purpose. */
  overAssignment: optional(percent(100, 200)),
  shortfall: happened(
    group({ cause: optional(choice(['misalignment', 'capability', 'effort', 'market'])), note: optional(prose(1000)) }),
  ),
});
