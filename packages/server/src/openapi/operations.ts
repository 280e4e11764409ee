import { examples } from './examples.ts';
import type { Operation, Parameter } from './operation.ts';
import { day, ref, text, whole } from './schema.ts';

const scope: Parameter = {
  name: 'scope',
  in: 'query',
  description: '`shared` unless given.',
  schema: ref('Scope'),
  example: 'shared',
};
const after = (description: string): Parameter => ({
  name: 'after',
  in: 'query',
  description,
  schema: whole(0),
  example: 0,
});

const always = ['fault'] as const;
const hosted = ['host-only', 'too-many', 'closing', 'unavailable', ...always] as const;
const guarded = [
  ...['no-token', 'bad-token', 'token-expired', 'other-origin', 'unknown-plan'],
  ...['too-many', 'closing', 'unavailable', ...always],
] as const;
const bodied = ['not-json', 'broken-off', 'not-json-type', 'too-large', 'invalid'] as const;

/** Every route that a handler may have. */
export const operations: readonly Operation[] = [
  {
    method: 'post',
    route: '/v1/sessions',
    operationId: 'createSession',
    summary: 'A token for one person in one plan',
    description:
      'For the backend of the host, which knows who somebody is. The token opens one plan, for one party and role, from pages of one origin, for ten minutes.',
    security: 'host',
    body: { schema: ref('SessionRequest'), example: examples.session },
    answers: [
      { status: 201, description: 'The token.', schema: ref('SessionAnswer'), example: examples.sessionAnswer },
    ],
    problems: [...bodied, ...hosted, 'unknown-plan'],
  },
  {
    method: 'post',
    route: '/v1/plans',
    operationId: 'createPlan',
    summary: 'Begins a plan',
    security: 'host',
    body: { schema: ref('Plan'), example: examples.plan },
    answers: [{ status: 201, description: 'It is begun.', schema: ref('PlanCreated'), example: { plan: 'west-2017' } }],
    problems: [...bodied, ...hosted, 'plan-exists'],
  },
  {
    method: 'post',
    route: '/v1/plans/:id/push',
    operationId: 'push',
    summary: 'Sends steps, and gets what was accepted since',
    description: 'Sent again, a step is answered as the first time and happens once.',
    security: 'session',
    body: { schema: ref('Push'), example: examples.push },
    answers: [
      {
        status: 200,
        description: 'What became of each step.',
        schema: ref('PushAnswer'),
        example: examples.pushAnswer,
      },
    ],
    problems: [...bodied, ...guarded],
  },
  {
    method: 'get',
    route: '/v1/plans/:id/pull',
    operationId: 'pull',
    summary: 'Events behind one, or the document',
    security: 'session',
    parameters: [scope, after('The last event you have. Without it the answer is the document as it stands.')],
    answers: [
      {
        status: 200,
        description: 'Events, or the document.',
        schema: { oneOf: [ref('PullAnswer'), ref('DocumentAnswer')] },
        example: { events: examples.pushAnswer.events, head: 1 },
      },
    ],
    problems: ['bad-query', ...guarded],
  },
  {
    method: 'get',
    route: '/v1/plans/:id/poke',
    operationId: 'poke',
    summary: 'Hears that there is something new',
    description: 'Server-sent events that name scope and event, and who is there; never what changed.',
    security: 'session',
    parameters: [
      {
        name: 'client',
        in: 'query',
        required: true,
        description: 'Id of the device or tab.',
        schema: text,
        example: 'tab-7f3a',
      },
    ],
    answers: [
      {
        status: 200,
        description: 'A stream; the data of each event is a `Poke`.',
        type: 'text/event-stream',
        schema: text,
        example: 'event: head\ndata: {"event":"head","scope":"shared","seq":1}\n\n',
      },
    ],
    problems: ['bad-query', ...guarded],
  },
  {
    method: 'post',
    route: '/v1/plans/:id/presence',
    operationId: 'visit',
    summary: 'Says at which record one is',
    security: 'session',
    body: { schema: ref('Visit'), example: examples.visit },
    answers: [{ status: 204, description: 'Told.' }],
    problems: [...bodied, ...guarded],
  },
  {
    method: 'get',
    route: '/v1/plans/:id/report',
    operationId: 'report',
    summary: 'The shared plan judged by the rules',
    security: 'session',
    parameters: [
      { name: 'as-of', in: 'query', description: 'Today unless given.', schema: day, example: '2017-09-30' },
      { name: 'accept-language', in: 'header', description: 'en or de.', schema: text, example: 'en' },
    ],
    answers: [{ status: 200, description: 'As `tandem check --format json` writes it.', schema: ref('Report') }],
    problems: ['bad-query', ...guarded],
  },
  {
    method: 'post',
    route: '/v1/plans/:id/signoffs',
    operationId: 'signOff',
    summary: "Signs the plan's terms for one's party",
    description:
      'Figures and statuses that moved since the revision do not hinder; a term that was changed does. What was signed is worked out by the server, and the sign-off reaches everyone as an event of the plan. Asked again for the same person and revision, it is answered with the sign-off there is.',
    security: 'session',
    body: { schema: ref('SignoffRequest'), example: examples.signoff },
    answers: [
      { status: 201, description: 'It is signed.', schema: ref('SignoffAnswer'), example: examples.signoffAnswer },
      { status: 200, description: 'It was signed before.', schema: ref('SignoffAnswer') },
    ],
    problems: [...bodied, ...guarded, 'not-permitted', 'terms-changed', 'refused'],
  },
  {
    method: 'get',
    route: '/v1/plans/:id/audit',
    operationId: 'audit',
    summary: 'Sealed events, to verify without this server',
    description: 'For leads and editors.',
    security: 'session',
    parameters: [scope, after('The last event you have verified; 0 unless given.')],
    answers: [{ status: 200, description: 'At most a page of events, and the head.', schema: ref('AuditAnswer') }],
    problems: ['bad-query', 'not-permitted', ...guarded],
  },
  {
    method: 'post',
    route: '/v1/plans/:id/redactions',
    operationId: 'redact',
    summary: 'Erases texts from an event for good',
    description:
      'For leads, of events that somebody of their own party gave. All hashes stay valid. A text that still stands in the record has to be changed there first.',
    security: 'session',
    body: { schema: ref('RedactionRequest'), example: examples.redaction },
    answers: [
      {
        status: 200,
        description: 'Erased.',
        schema: ref('RedactionAnswer'),
        example: { seq: examples.redaction.seq, pointers: examples.redaction.pointers },
      },
    ],
    problems: [...bodied, ...guarded, 'not-permitted', 'text-in-use'],
  },
  {
    method: 'get',
    route: '/v1/openapi.json',
    operationId: 'describe',
    summary: 'This description',
    answers: [{ status: 200, description: 'OpenAPI 3.1.', schema: ref('OpenApi') }],
    problems: ['closing', ...always],
  },
  {
    method: 'get',
    route: '/healthz',
    operationId: 'isAlive',
    summary: 'Whether the process runs',
    answers: [{ status: 200, description: 'It does.', schema: ref('Health'), example: { status: 'ok' } }],
    problems: always,
  },
  {
    method: 'get',
    route: '/readyz',
    operationId: 'isReady',
    summary: 'Whether it takes requests and reaches its log',
    answers: [
      { status: 200, description: 'It does.', schema: ref('Health'), example: { status: 'ok' } },
      { status: 503, description: 'It does not.', schema: ref('Health'), example: { status: 'closing' } },
    ],
    problems: always,
  },
  {
    method: 'get',
    route: '/metrics',
    operationId: 'metrics',
    summary: 'Figures for Prometheus',
    security: 'host',
    answers: [
      {
        status: 200,
        description: 'Without plans or people.',
        type: 'text/plain',
        schema: text,
        example: '# TYPE tandem_pokes_open gauge\ntandem_pokes_open 3\n',
      },
    ],
    problems: ['host-only', 'too-many', ...always],
  },
];
