import {
  count,
  day,
  flag,
  happened,
  optional,
  percent,
  prose,
  reference,
  references,
  term,
  text,
  texts,
} from './fields.ts';
import { record } from './record.ts';

export const course = record('course', {
  title: text(),
  competency: optional(term('competency')),
  languages: texts(35),
  requiredFor: references('stakeholder'),
  due: optional(day()),
  validMonths: optional(count('months')),
  link: optional(text(500)),
  /** The IRI that learning records (xAPI) know it by. */
  activity: optional(text(500)),
});

export const completion = record(
  'completion',
  {
    course: reference('course'),
    stakeholder: reference('stakeholder'),
    started: optional(happened(day())),
    on: happened(day()),
    score: optional(happened(percent())),
    passed: optional(happened(flag())),
    expires: optional(happened(day())),
    /** Id of the learning record it was read from: the same one is not counted twice. */
    statement: optional(happened(text(64))),
  },
  { unsigned: true, ranges: [['started', 'on']] },
);

/** How often a party's people came to the training platform in a month. */
export const visit = record(
  'visit',
  {
    party: reference('party'),
    stakeholder: optional(reference('stakeholder')),
    month: happened(text(7)),
    visits: happened(count()),
  },
  { unsigned: true },
);

export const feedback = record(
  'feedback',
  {
    course: reference('course'),
    by: reference('stakeholder'),
    on: happened(day()),
    text: happened(prose()),
    /** What it changed. */
    outcome: optional(happened(prose(1000))),
  },
  { unsigned: true },
);
