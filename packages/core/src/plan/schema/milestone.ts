import { choice, day, group, happened, number, optional, prose, reference, text } from './fields.ts';
import { record } from './record.ts';

/** A point that can be told to be reached: in words, or as a condition on a KPI. */
export const milestone = record('milestone', {
  title: text(),
  initiative: optional(reference('initiative')),
  objective: optional(reference('objective')),
  due: optional(day()),
  criteria: optional(prose(1000)),
  condition: group({
    kpi: optional(reference('kpi')),
    comparison: optional(choice(['at-least', 'at-most'])),
    value: optional(number({ unit: 'kpi' })),
  }),
  met: optional(happened(day())),
  unlocks: optional(prose(1000)),
});
