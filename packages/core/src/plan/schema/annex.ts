import { field, type ValuesOf } from './field.ts';
import {
  choice,
  count,
  day,
  flag,
  group,
  id,
  instant,
  optional,
  percent,
  prose,
  table,
  text,
  texts,
} from './fields.ts';
import { marginShape } from './margin.ts';
import { requestTypes } from './ownership.ts';
import { collection, record, stamps } from './record.ts';

export const annexFormat = 'tandem/annex';

/** Business time: a day is a working day of eight hours. */
const businessTime = () => group({ amount: optional(count()), unit: optional(choice(['hours', 'days'])) });

/** A function of the party's own house, such as finance or logistics. */
const internalFunction = record('function', {
  name: text(),
  lead: optional(text()),
  priorities: texts(),
  kpis: table({ name: text(), target: optional(text()), consequence: optional(prose(1000)) }, ['name']),
  readiness: table(
    { question: text(500), answer: optional(choice(['yes', 'partly', 'no'])), note: optional(prose(1000)) },
    ['question'],
  ),
});

/** What a function promises for one type of request. */
const policy = record('policy', {
  function: id(),
  requestType: choice(requestTypes),
  respondWithin: businessTime(),
  decider: optional(text()),
  procedure: optional(prose()),
  /** Functions that a request may pass through, in order. */
  route: table({ function: id() }, ['function']),
});

/** Which function had a request, from when to when. */
const routing = record('routing', {
  request: id(),
  function: id(),
  from: instant(),
  to: optional(instant()),
});

/** A function that was gone around. */
const bypass = record('bypass', {
  function: id(),
  by: text(),
  on: day(),
  how: optional(prose(1000)),
  why: optional(prose(1000)),
});

/** A facilitated questionnaire on one function. */
const assessment = record('assessment', {
  function: id(),
  on: day(),
  facilitator: optional(text()),
  answers: table({ question: text(500), score: percent(), note: optional(prose(1000)) }, ['question']),
  bar: optional(percent()),
  agreed: optional(flag()),
  participants: optional(count('people')),
});

/** What the party keeps of its revenue and has not told the other one. */
const ownMargin = record('own-margin', marginShape(), { ranges: [['from', 'until']] });

/** One party's own house: never shown to the other. What it points at in the plan may be gone. */
const shape = {
  format: field<typeof annexFormat>('constant', { values: [annexFormat] }),
  version: field<string>('constant'),
  id: id(),
  plan: id(),
  party: id(),
  ...stamps(),
  functions: collection(internalFunction),
  policies: collection(policy),
  routings: collection(routing),
  bypasses: collection(bypass),
  assessments: collection(assessment),
  margins: collection(ownMargin),
};

export type Annex = ValuesOf<typeof shape>;

export const annexSchema = field<Annex>('record', { shape, record: { type: 'annex', cardinality: 'one' } });
