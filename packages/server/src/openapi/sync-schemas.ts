import { maxCommands, maxEvents } from '@tandem-plan/sync';
import {
  anything,
  constant,
  digest,
  exactly,
  id,
  instant,
  list,
  name,
  object,
  open,
  ref,
  said,
  text,
  whole,
  word,
} from './schema.ts';

const client = { type: 'string', pattern: '^[\\w.:-]{1,100}$' };
const record = { type: name, id: text };
const row = { key: open, row: { type: ['object', 'null'], additionalProperties: true }, index: whole(0) };

const event = {
  seq: whole(1),
  at: said(instant, "When it was accepted, by the server's clock."),
  actor: ref('Actor'),
  receipt: ref('Receipt'),
  'basis?': said(whole(0), 'What the sender had seen, where that was not the event right before.'),
  command: object({ id: name, type: name, 'version?': text, input: anything }),
  effects: list(ref('Effect')),
};

/** What goes to and fro between a replica and the authority. */
export const syncSchemas = {
  Scope: {
    type: 'string',
    pattern: '^(shared|party:[a-z0-9-]{1,64})$',
    description: '`shared`: the plan. `party:<id>`: the annex of that party, which no other party can tell from none.',
  },
  Role: word('lead', 'editor', 'viewer'),
  Actor: exactly({ id: name, party: id, role: ref('Role') }),
  Receipt: object({ client: name, mutation: whole(1) }),
  Command: exactly(
    { id: name, type: name, input: anything },
    { description: 'An intention, `noun.verb`. `id` is unique in the log; ids of new records travel in `input`.' },
  ),
  Step: exactly(
    {
      mutation: said(whole(1), "Counts the client's steps in this scope from 1."),
      basis: said(whole(0), 'The last event the client had seen when it gave the commands.'),
      commands: list(ref('Command'), { minItems: 1, maxItems: maxCommands }),
    },
    { description: 'Commands that happen together or not at all, and once, however often they are sent.' },
  ),
  Push: exactly({
    scope: ref('Scope'),
    client: said(
      client,
      'Random id of one device or tab, never a name. In each log it belongs to the person who used it first.',
    ),
    after: said(whole(0), 'The last event the client has: the answer begins behind it.'),
    steps: list(ref('Step'), { minItems: 1, maxItems: maxCommands }),
  }),
  Refusal: object({
    code: said(text, 'Stable; its words stand in the SDK.'),
    path: said(text, "JSON Pointer into the command's input."),
    values: open,
  }),
  StepVerdict: {
    oneOf: [
      object({ mutation: whole(1), status: constant('accepted'), seqs: list(whole(1)) }),
      object({ mutation: whole(1), status: constant('rejected'), refusals: list(ref('Refusal'), { minItems: 1 }) }),
    ],
  },
  Effect: {
    description: 'What an accepted command did. A single part of a plan has the empty id.',
    oneOf: [
      object({ op: constant('add'), ...record, index: whole(0), record: anything }),
      object({ op: constant('remove'), ...record }),
      object({ op: constant('move'), ...record, index: whole(0) }),
      object({ op: constant('set'), ...record, set: open, unset: list(text) }),
      object({ op: constant('row'), ...record, field: text, ...row }),
      object({ op: constant('rows'), ...record, field: text, rows: list(object(row)) }),
    ],
  },
  SyncEvent: object(event, { description: 'An accepted command, without what only a verifier needs.' }),
  PushAnswer: object({
    verdicts: said(list(ref('StepVerdict')), 'One for each step, in their order.'),
    events: list(ref('SyncEvent'), { maxItems: maxEvents }),
    head: whole(0),
  }),
  PullAnswer: object({ events: list(ref('SyncEvent'), { maxItems: maxEvents }), head: whole(0) }),
  DocumentAnswer: object({ seq: whole(0), document: said(open, 'The plan or annex as it stands.') }),
  Presence: object({ client, id: name, party: id, 'at?': ref('Place') }),
  Place: exactly({ type: name, id: text, 'field?': text }),
  Visit: exactly({ client, 'at?': ref('Place') }),
  Poke: {
    description: 'The data of one server-sent event, of the same name.',
    oneOf: [
      object({ event: constant('head'), scope: ref('Scope'), seq: whole(0) }),
      object({ event: constant('presence'), people: list(ref('Presence')) }),
    ],
  },
  Head: object({ seq: whole(0), hash: { type: 'string', pattern: '^([A-Za-z0-9_-]{43})?$' } }),
  PlanEvent: object(
    {
      format: constant(1),
      plan: id,
      scope: ref('Scope'),
      ...event,
      prev: said(
        { type: 'string', pattern: '^([A-Za-z0-9_-]{43})?$' },
        'Hash of the event before, empty for the first.',
      ),
      hash: said(
        digest,
        'SHA-256 of the canonical JSON with each text of input and effects replaced by its commitment.',
      ),
      salts: { oneOf: [digest, { type: 'object', additionalProperties: digest }] },
      'redacted?': said(
        { type: 'object', additionalProperties: digest },
        'JSON Pointer of each erased text to its commitment.',
      ),
    },
    { description: 'An event as it is sealed.' },
  ),
  AuditAnswer: object({
    head: said(ref('Head'), 'What the last event leads to; compare it with one you know.'),
    events: list(ref('PlanEvent'), { maxItems: maxEvents }),
  }),
} as const;
