import { choice, day, happened, number, optional, prose, reference, table, text } from './fields.ts';
import { record } from './record.ts';

/** Something one person does by a day. */
export const action = record(
  'action',
  {
    title: text(500),
    initiative: optional(reference('initiative')),
    owner: optional(reference('stakeholder')),
    start: optional(day()),
    due: optional(day()),
    effort: optional(number({ unit: 'person-days', min: 0 })),
    status: happened(choice(['todo', 'doing', 'blocked', 'done', 'dropped'])),
    done: optional(happened(day())),
    carried: happened(table({ on: day(), from: day(), to: day(), why: prose(1000) }, ['on'])),
    note: optional(happened(prose(1000))),
  },
  { ranges: [['start', 'due']], unsigned: true },
);
