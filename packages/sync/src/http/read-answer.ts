import type { DocumentAnswer, Poke, PullAnswer, PushAnswer } from '../protocol.ts';
import { type Check, list, mapping, nullable, object, oneOf, optional, something, text, whole } from './check.ts';

const rowChange = { key: mapping, row: nullable(mapping), index: whole };
const named = { type: text, id: text };

const effect = oneOf('op', {
  add: { ...named, index: whole, record: mapping },
  remove: named,
  move: { ...named, index: whole },
  set: { ...named, set: mapping, unset: list(text) },
  row: { ...named, field: text, ...rowChange },
  rows: { ...named, field: text, rows: list(object(rowChange)) },
});

const event = object({
  seq: whole,
  at: text,
  actor: object({ id: text, party: text, role: text }),
  receipt: object({ client: text, mutation: whole }),
  basis: optional(whole),
  command: object({ id: text, type: text, input: something }),
  effects: list(effect),
});

const refusal = object({ code: text, path: text, values: mapping });
const read = { events: list(event), head: whole };
const verdict = oneOf('status', {
  accepted: { mutation: whole, seqs: list(whole) },
  rejected: { mutation: whole, refusals: list(refusal) },
});

const person = object({
  client: text,
  id: text,
  party: text,
  at: optional(object({ type: text, id: text, field: optional(text) })),
});

/** Believes an answer once it was looked at; what it says is then for the core to apply or refuse. */
const reader =
  <T>(check: Check) =>
  (value: unknown): T => {
    check(value, '');
    return value as T;
  };

export const readPushAnswer = reader<PushAnswer>(object({ verdicts: list(verdict), ...read }));
export const readPullAnswer = reader<PullAnswer>(object(read));
export const readDocumentAnswer = reader<DocumentAnswer>(object({ seq: whole, document: something }));
export const readPoke = reader<Poke>(
  oneOf('event', { head: { scope: text, seq: whole }, presence: { people: list(person) } }),
);
