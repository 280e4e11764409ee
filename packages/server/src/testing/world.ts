import assert from 'node:assert/strict';
import { createMemoryLog } from '@tandem-plan/store/memory';
import type { PlanLog } from '@tandem-plan/store';
import type { PushAnswer } from '@tandem-plan/sync';
import type { ServerEvent } from '../event.ts';
import { createHandler, type Handler } from '../handler.ts';
import type { HandlerOptions } from '../options.ts';
import { hostKey } from '../session/host-key.ts';
import { type SessionKeys, readKeys } from '../session/keys.ts';
import { makeKeys } from '../session/make-keys.ts';

export const portal = 'https://portal.example.com';
export const secret = 'a-host-secret-of-more-than-32-letters';
export const at = Date.parse('2017-10-02T09:00:00Z');

export const youngPlan = {
  format: 'tandem/plan',
  version: '1.0',
  id: 'young',
  title: 'A young plan',
  currency: 'EUR',
  period: { start: '2017-01-01', end: '2017-12-31' },
  parties: [
    { id: 'vendor', name: 'Nordwind Systems', kind: 'vendor' },
    { id: 'partner', name: 'Müller & Söhne', kind: 'partner' },
  ],
};

/** With a figure far behind, so that a report has something to say. */
export const behindPlan = {
  ...youngPlan,
  id: 'behind',
  stage: 'active',
  kpis: [
    {
      id: 'sales',
      name: 'Sales',
      unit: 'money',
      direction: 'increase',
      measure: 'flow',
      frequency: 'month',
      lag: 10,
      target: { value: 120_000 },
      targets: [{ period: '2017-P01', value: 10_000 }],
      actuals: [{ period: '2017-P01', value: 4_000 }],
    },
  ],
};

export const ana = { id: 'ana', party: 'vendor', role: 'lead' } as const;
export const ben = { id: 'ben', party: 'partner', role: 'editor' } as const;
export const cleo = { id: 'cleo', party: 'partner', role: 'viewer' } as const;
export type Person = typeof ana | typeof ben | typeof cleo;

export interface Ask {
  readonly method?: string;
  readonly token?: string;
  readonly origin?: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface World {
  readonly handler: Handler;
  readonly log: PlanLog;
  readonly keys: SessionKeys;
  readonly events: ServerEvent[];
  readonly clock: { now: number };
  ask(path: string, ask?: Ask): Promise<Response>;
  /** As the host's backend. */
  host(path: string, body: unknown): Promise<Response>;
  token(person?: Person, plan?: string, origin?: string): Promise<string>;
}

/** A handler on a log in memory, with one plan in it, on a clock that stands still until it is moved. */
export async function world(options: Partial<HandlerOptions> = {}): Promise<World> {
  const log = options.log ?? createMemoryLog();
  const keys = options.keys ?? (await readKeys(await makeKeys()));
  const events: ServerEvent[] = [];
  const clock = { now: at };
  const handler = createHandler({
    log,
    keys,
    authorize: hostKey(secret),
    now: () => clock.now,
    onEvent: (event) => events.push(event),
    ...options,
  });
  const ask: World['ask'] = (path, { method, token, origin, body, headers = {} } = {}) =>
    handler(
      new Request(`https://plans.example.com${path}`, {
        method: method ?? (body === undefined ? 'GET' : 'POST'),
        headers: {
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
          ...(origin === undefined ? {} : { origin }),
          ...headers,
        },
        ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      }),
    );
  const host: World['host'] = (path, body) => ask(path, { body, token: secret });
  await host('/v1/plans', youngPlan);
  return {
    handler,
    log,
    keys,
    events,
    clock,
    ask,
    host,
    async token(person = ana, plan = youngPlan.id, origin = portal) {
      const answer = await host('/v1/sessions', { plan, actor: person, origin });
      assert.equal(answer.status, 201, await answer.clone().text());
      return ((await answer.json()) as { token: string }).token;
    },
  };
}

export const rename = (title: string, id = `rename-${title}`) => ({
  id,
  type: 'plan.update',
  input: { set: { title } },
});

/** A push of one step. */
export const stepOf = (commands: readonly unknown[], mutation = 1, client = 'tab-1') => ({
  scope: 'shared',
  client,
  after: 0,
  steps: [{ mutation, basis: 0, commands }],
});

export const answerOf = async (response: Response): Promise<PushAnswer> => {
  assert.equal(response.status, 200, await response.clone().text());
  return (await response.json()) as PushAnswer;
};

/** The end of a problem's `type`, and its status. */
export async function problemOf(response: Response): Promise<{ code: string; status: number; path?: string }> {
  assert.equal(response.headers.get('content-type'), 'application/problem+json');
  const body = (await response.json()) as { type: string; status: number; path?: string };
  assert.equal(body.status, response.status);
  return { ...body, code: body.type.replace('urn:tandem-plan:problem:', '') };
}
