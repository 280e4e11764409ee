import {
  choice,
  day,
  group,
  happened,
  optional,
  number,
  prose,
  reference,
  references,
  table,
  text,
  texts,
  choices,
} from './fields.ts';
import { part, record } from './record.ts';

/** Every `every` `unit`s. `on`: a weekday (`tue`), a day of the month (`15`, `last`) or the nth weekday (`2-tue`, `last-fri`). */
export const cadence = () =>
  group({
    every: optional(number({ min: 1, max: 60, integer: true })),
    unit: optional(choice(['day', 'week', 'month', 'quarter', 'year'])),
    on: optional(text(10, /^(([1-5]|last)-)?(mon|tue|wed|thu|fri|sat|sun)$|^([1-9]|[12]\d|3[01]|last)$/)),
    at: optional(text(5, /^([01]\d|2[0-3]):[0-5]\d$/)),
    timeZone: optional(text(60)),
  });

export const channel = record('channel', {
  name: text(),
  kind: choice(['email', 'phone', 'video', 'chat', 'in-person', 'portal', 'other']),
  purpose: optional(prose(1000)),
});

/** A meeting that comes round. */
export const catchUp = record('catch-up', {
  title: text(),
  cadence: cadence(),
  channel: optional(reference('channel')),
  attendees: references('stakeholder'),
});

/** What one side raised, and what came of it. */
export const topic = record(
  'topic',
  {
    title: text(500),
    kind: choice(['idea', 'concern', 'market-insight']),
    on: day(),
    by: reference('stakeholder'),
    description: optional(prose()),
    acknowledgedBy: optional(happened(reference('stakeholder'))),
    acknowledged: optional(happened(day())),
    outcome: optional(happened(prose(1000))),
  },
  { unsigned: true },
);

export const reviewSchedule = part('review-schedule', {
  cadence: cadence(),
  agenda: texts(),
});

/** A review that is to be held (`due`) or was held. */
export const review = record(
  'review',
  {
    title: text(),
    due: optional(day()),
    held: optional(happened(day())),
    attendees: happened(references('stakeholder')),
    reaffirmed: happened(choices(['vision', 'objectives', 'growth-strategy', 'targets', 'rules-of-engagement'])),
    verdicts: happened(
      table(
        { kpi: reference('kpi'), verdict: choice(['on-track', 'watch', 'off-track']), note: optional(prose(1000)) },
        ['kpi'],
      ),
    ),
    decisions: happened(references('decision')),
    actions: happened(references('action')),
    /** First day of the ninety-day window it set. */
    window: optional(happened(day())),
    notes: optional(happened(prose())),
  },
  { unsigned: true },
);
