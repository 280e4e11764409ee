import { redactionReasons } from '../redaction/reasons.ts';
import { webhookTypes } from '../webhooks/message.ts';
import {
  anything,
  constant,
  day,
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

const counts = { errors: whole(0), warnings: whole(0), notes: whole(0) };
const subject = object({ type: name, id: text });
const told = {
  key: text,
  rule: name,
  category: name,
  message: text,
  values: open,
  path: text,
  subjects: list(subject),
};

/** What the host and its operators exchange with the server, and what a plan is told about itself. */
export const hostSchemas = {
  SessionRequest: exactly({
    plan: id,
    actor: ref('Actor'),
    origin: said(
      { type: 'string', format: 'uri' },
      'The one origin whose pages may use the token: `https://portal.example.com`.',
    ),
  }),
  SessionAnswer: object({ token: text, expiresAt: said(instant, 'Ten minutes from now.') }),
  Plan: object(
    { format: constant('tandem/plan'), version: text, id, title: text },
    {
      additionalProperties: true,
      description: 'A plan as JSON; `schema/plan-1.0.schema.json` of @tandem-plan/core says all of it.',
    },
  ),
  PlanCreated: object({ plan: id }),
  SignoffRequest: exactly({
    revision: said(whole(0), 'The last event of the plan as the signer read it.'),
    by: said(id, "The stakeholder who signs, of the session's own party."),
  }),
  SignoffAnswer: object({
    signoff: object({
      id,
      party: id,
      by: id,
      at: said(instant, "By the server's clock."),
      revision: whole(0),
      terms: said(digest, "SHA-256 of the canonical JSON of the plan's terms at that revision."),
      created: said(open, 'Who asked for it, and when.'),
    }),
    seq: said(whole(1), 'The event that it is in the log as.'),
  }),
  RedactionRequest: exactly({
    scope: ref('Scope'),
    seq: said(whole(1), 'The event.'),
    pointers: said(
      list({ type: 'string', pattern: '^(/([^~/]|~[01])*)+$', maxLength: 1000 }, { minItems: 1, maxItems: 100 }),
      "Each to one text: the actor's id, a text of the input, or one that somebody wrote into a record.",
    ),
    why: word(...redactionReasons),
  }),
  RedactionAnswer: object({ seq: whole(1), pointers: list(text) }),
  Finding: object({
    ...told,
    severity: word('error', 'warning', 'note'),
    'in?': text,
    evidence: list(object({ path: text, value: anything, 'in?': text })),
    cause: text,
    folded: list(ref('Finding')),
    fixes: list(object({ title: text, commands: list(open) })),
    docs: text,
  }),
  Report: object({
    formatVersion: text,
    plan: id,
    asOf: day,
    summary: object({ ...counts, text, places: list(open) }),
    score: open,
    findings: list(ref('Finding')),
    cannotTell: list(object({ ...told, docs: text })),
    waived: list(object({ finding: ref('Finding'), waiver: open })),
    lapsed: list(open),
    faults: list(open),
  }),
  Health: object({ status: word('ok', 'closing', 'no-log') }),
  OpenApi: open,
  Webhook: object(
    {
      type: word(...webhookTypes),
      timestamp: instant,
      data: object({
        plan: id,
        scope: constant('shared'),
        from: said(whole(0), 'The first event that this tells of.'),
        seq: said(whole(0), 'The last one. Whoever missed some pulls from the last they know.'),
        commands: said(list(name), 'Types of the commands, in their order.'),
      }),
    },
    { description: 'Signed by Standard Webhooks. Holds nothing of the plan, and tells of the shared scope only.' },
  ),
  Problem: object(
    {
      type: said({ type: 'string', format: 'uri' }, '`urn:tandem-plan:problem:` and a code that stays.'),
      title: text,
      status: whole(400),
      'detail?': text,
      'path?': said(text, 'JSON Pointer into the body, or the name of a parameter.'),
      'revision?': said(whole(0), 'Of `terms-changed`: the last event there is now.'),
      'records?': said(
        list(object({ type: name, id: text }), { maxItems: 100 }),
        'Of `terms-changed`: records whose terms were changed.',
      ),
      'issues?': list(object({ code: text, path: text, message: text })),
    },
    { description: 'RFC 9457.' },
  ),
} as const;
