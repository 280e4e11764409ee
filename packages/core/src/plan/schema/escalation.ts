import {
  choice,
  count,
  day,
  happened,
  number,
  optional,
  percent,
  prose,
  reference,
  subject,
  table,
  text,
} from './fields.ts';
import { record } from './record.ts';

/** One rung of the ladder: whom to call on each side, and how long they have to answer. */
export const escalationLevel = record('escalation-level', {
  level: number({ min: 1, max: 9, integer: true }),
  people: table({ party: reference('party'), stakeholder: reference('stakeholder') }, ['party']),
  answerWithin: optional(count('days')),
});

/** What makes an escalation due. */
export const escalationTrigger = record('escalation-trigger', {
  title: text(),
  kind: choice(['action-late', 'kpi-below']),
  days: optional(count('days')),
  kpi: optional(reference('kpi')),
  below: optional(percent(0, 200)),
  periods: optional(count()),
});

/** A shortfall that was taken up the ladder, with the plan to recover. */
export const escalation = record(
  'escalation',
  {
    title: text(),
    subject: subject(['kpi', 'objective', 'action', 'initiative', 'milestone']),
    trigger: optional(reference('escalation-trigger')),
    level: optional(number({ min: 1, max: 9, integer: true })),
    opened: day(),
    recovery: table({ what: text(500), who: reference('stakeholder'), due: day(), done: optional(happened(day())) }, [
      'what',
    ]),
    closed: optional(happened(day())),
    result: optional(happened(prose(1000))),
  },
  { ranges: [['opened', 'closed']], unsigned: true },
);
