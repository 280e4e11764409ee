import { day, optional, prose, references, subject, text } from './fields.ts';
import { record } from './record.ts';

/** A choice that both can look up later, such as to keep a goal or to adjust it. */
export const decision = record(
  'decision',
  {
    title: text(),
    on: day(),
    by: references('stakeholder'),
    subject: optional(subject(['objective', 'kpi', 'initiative', 'action', 'milestone', 'risk', 'party'])),
    choice: optional(prose(1000)),
    why: optional(prose()),
  },
  { unsigned: true },
);
