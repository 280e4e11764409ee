import type { Block } from './block.ts';

const cadence = (type: string) => ({
  label: `${type}.cadence`,
  fields: ['cadence.every', 'cadence.unit', 'cadence.on', 'cadence.at', 'cadence.timeZone'],
});

/** Who works together, when they meet, what they decide, and who owns what. */
export const people: readonly Block[] = [
  {
    type: 'stakeholder',
    sections: ['people'],
    form: 'table',
    head: ['name', 'party', 'title', 'function', 'capacity'],
    rest: ['email', 'lead', 'joined', 'left', 'exposure'],
  },
  { type: 'assignment', sections: ['people'], form: 'matrix', head: ['subject', 'role', 'stakeholder'], rest: [] },
  {
    type: 'review-schedule',
    sections: ['rhythm'],
    form: 'sheet',
    head: [],
    rest: [cadence('review-schedule'), 'agenda'],
  },
  {
    type: 'review',
    sections: ['rhythm'],
    form: 'cards',
    head: ['title', 'due', 'held', 'attendees', 'notes'],
    rest: ['reaffirmed', 'verdicts', 'decisions', 'actions', 'window'],
  },
  {
    type: 'catch-up',
    sections: ['rhythm'],
    form: 'table',
    head: ['title', 'channel', 'attendees'],
    rest: [cadence('catch-up')],
  },
  { type: 'channel', sections: ['rhythm'], form: 'table', head: ['name', 'kind', 'purpose'], rest: [] },
  {
    type: 'topic',
    sections: ['rhythm'],
    form: 'cards',
    head: ['title', 'kind', 'by', 'on', 'description'],
    rest: ['acknowledgedBy', 'acknowledged', 'outcome'],
  },
  {
    type: 'decision',
    sections: ['rhythm'],
    form: 'cards',
    head: ['title', 'on', 'by', 'choice'],
    rest: ['subject', 'why'],
  },
  {
    type: 'escalation-level',
    sections: ['rhythm'],
    form: 'table',
    head: ['level', 'answerWithin', 'people'],
    rest: [],
  },
  {
    type: 'escalation-trigger',
    sections: ['rhythm'],
    form: 'table',
    head: ['title', 'kind', 'days', 'kpi', 'below'],
    rest: ['periods'],
  },
  {
    type: 'escalation',
    sections: ['rhythm'],
    form: 'cards',
    head: ['title', 'subject', 'level', 'opened', 'closed', 'result'],
    rest: ['trigger', 'recovery'],
  },
  {
    type: 'pencil',
    sections: ['ownership'],
    form: 'table',
    head: ['subject', 'field', 'for', 'status', 'due'],
    rest: ['by', 'note', 'value', 'settled'],
  },
  {
    type: 'signoff',
    sections: ['ownership'],
    form: 'table',
    head: ['party', 'by', 'at', 'revision'],
    rest: ['terms', 'signature'],
  },
  {
    type: 'request',
    sections: ['ownership'],
    form: 'cards',
    head: ['title', 'type', 'party', 'asked', 'closed'],
    rest: ['by', 'answers'],
  },
  { type: 'checks', sections: ['ownership'], form: 'sheet', head: ['preset'], rest: ['rules'] },
  {
    type: 'waiver',
    sections: ['ownership'],
    form: 'table',
    head: ['rule', 'by', 'until', 'why'],
    rest: ['since', 'subjects'],
  },
  {
    type: 'outcome',
    sections: ['close'],
    form: 'sheet',
    head: ['decision', 'on'],
    rest: ['evidence', 'remedies'],
  },
  { type: 'verdict', sections: ['close'], form: 'table', head: ['objective', 'verdict', 'why'], rest: [] },
];
