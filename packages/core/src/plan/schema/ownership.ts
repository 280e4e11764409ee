import {
  anySubject,
  choice,
  count,
  day,
  happened,
  id,
  instant,
  json,
  optional,
  prose,
  reference,
  table,
  text,
} from './fields.ts';
import { record } from './record.ts';

/** Written in pencil: a value proposed, or a blank left for a party to fill. It is its author's own until it is settled. */
export const pencil = record(
  'pencil',
  {
    subject: anySubject(),
    field: text(80),
    for: reference('party'),
    by: reference('party'),
    note: optional(prose(1000)),
    /** Judged by the field it is meant for. */
    value: optional(json()),
    due: optional(day()),
    status: happened(choice(['open', 'accepted', 'replaced', 'withdrawn'])),
    settled: optional(happened(day())),
  },
  { owner: 'by', unsigned: true },
);

/** A party's signature on the plan's terms at one revision. */
export const signoff = record(
  'signoff',
  {
    party: reference('party'),
    by: reference('stakeholder'),
    at: happened(instant()),
    revision: happened(count()),
    terms: happened(text(128)),
    signature: optional(happened(text(2000))),
  },
  { owner: 'party', unsigned: true },
);

export const requestTypes = [
  'special-pricing',
  'credit-terms',
  'return-authorisation',
  'deal-support',
  'technical-support',
  'marketing-support',
  'delivery',
  'other',
] as const;

/** What a party asked of the other, and every answer it was given. */
export const request = record(
  'request',
  {
    title: text(500),
    type: choice(requestTypes),
    party: reference('party'),
    by: optional(reference('stakeholder')),
    asked: happened(instant()),
    answers: happened(
      table(
        {
          id: id(),
          at: instant(),
          by: optional(reference('stakeholder')),
          answer: prose(),
          kind: choice(['interim', 'yes', 'no', 'partly']),
        },
        ['id'],
      ),
    ),
    closed: optional(happened(day())),
  },
  { unsigned: true },
);
