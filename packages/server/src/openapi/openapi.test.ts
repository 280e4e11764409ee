import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Validator } from '@seriousme/openapi-schema-validator';
import { commandTypes } from '@tandem-plan/core/change';
import { openApi } from './document.ts';
import { examples } from './examples.ts';
import { operations } from './operations.ts';
import { describedBy } from './testing/described.ts';
import type { RouteModule } from '../context.ts';
import { createMetrics } from '../observing/metrics.ts';
import { problems } from '../problem.ts';
import { type Ask, at, cleo, problemOf, secret, world } from '../testing/world.ts';

/** The routes of a handler with everything mounted. */
async function mounted(): Promise<readonly string[]> {
  const routes: string[] = [];
  const listen: RouteModule = (app) => {
    for (const { method, path } of app.routes) if (method !== 'ALL') routes.push(`${method} ${path}`);
  };
  await world({ modules: [createMetrics().module, listen] });
  return routes;
}

const full = openApi(operations, '1.0');
const { requests, answers, checkRequest, checkAnswer } = describedBy(full);

describe('openapi', () => {
  it('is OpenAPI 3.1', async () => {
    const { valid, errors } = await new Validator().validate(structuredClone(full));
    assert.ok(valid, JSON.stringify(errors));
  });
  it('describes every route, and no other', async () => {
    const described = operations.map(({ method, route }) => `${method.toUpperCase()} ${route}`);
    assert.deepEqual(described.sort(), [...new Set(await mounted())].sort());
  });
  it('is served as it is mounted', async () => {
    const paths = async (modules: readonly RouteModule[]) => {
      const response = await (await world({ modules })).ask('/v1/openapi.json');
      assert.equal(response.status, 200);
      return Object.keys(((await response.json()) as typeof full)['paths'] as object);
    };
    const metrics = createMetrics().module;
    assert.deepEqual(
      (await paths([metrics])).filter((path) => path === '/metrics'),
      ['/metrics'],
    );
    assert.deepEqual(
      (await paths([])).filter((path) => path === '/metrics'),
      [],
    );
  });
  it('names every problem that a route answers with', () => {
    const named = new Set<string>(operations.flatMap((operation) => operation.problems));
    // These are answered where there is no such route.
    const elsewhere = ['unknown-path', 'wrong-method'];
    assert.deepEqual(
      problems.map(({ code }) => code).filter((code) => !named.has(code)),
      elsewhere,
    );
  });
  it('has examples that its own schemas take', () => {
    for (const { name, schema, example } of [...requests, ...answers]) {
      if (example !== undefined) assert.deepEqual(schema(example), [], name);
    }
    assert.ok([...requests, ...answers].filter(({ example }) => example !== undefined).length > 40);
  });
  it('has examples that are true', async () => {
    const made = await world({ now: () => at });
    const send = async (path: string, body: unknown, token: string) => {
      const response = await made.ask(path, { body, token });
      assert.ok(response.ok, `${path}: ${await response.clone().text()}`);
      await checkAnswer('post', path, response.clone());
      return response.status === 204 ? undefined : ((await response.json()) as Record<string, unknown>);
    };
    const { id } = examples.plan;
    assert.deepEqual(await send('/v1/plans', examples.plan, secret), { plan: id });
    const session = await send('/v1/sessions', examples.session, secret);
    const token = String(session?.['token']);
    const pushed = await send(`/v1/plans/${id}/push`, examples.push, token);
    const timeless = (value: unknown): unknown =>
      JSON.parse(
        JSON.stringify(value)
          .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'then')
          .replaceAll(/signoff-[\da-f-]{36}/g, 'one'),
      );
    assert.deepEqual(timeless(pushed), timeless(examples.pushAnswer));
    const signed = await send(`/v1/plans/${id}/signoffs`, examples.signoff, token);
    assert.deepEqual(timeless(signed), timeless(examples.signoffAnswer));
    await send(`/v1/plans/${id}/presence`, examples.visit, token);
    // Its text has to leave the plan before it leaves the log.
    const command = { ...examples.push.steps[0].commands[0], id: 'c2', input: { set: { title: 'Another' } } };
    await send(
      `/v1/plans/${id}/push`,
      { ...examples.push, steps: [{ mutation: 2, basis: 2, commands: [command] }] },
      token,
    );
    const { seq, pointers } = examples.redaction;
    assert.deepEqual(await send(`/v1/plans/${id}/redactions`, examples.redaction, token), { seq, pointers });
    for (const type of examples.webhook.data.commands) assert.ok(commandTypes().includes(type));
  });
  it('says what is answered, when all goes well and when not', async () => {
    const made = await world({ modules: [createMetrics().module] });
    const token = await made.token();
    const ask = async (method: 'get' | 'post', path: string, more: Ask = {}) => {
      const response = await made.ask(path, more);
      await checkAnswer(method, path.split('?')[0] ?? path, response.clone());
      return response;
    };
    for (const path of ['pull', 'pull?after=0', 'report', 'report?as-of=2017-09-30', 'audit', 'poke?client=tab-1']) {
      const response = await ask('get', `/v1/plans/young/${path}`, { token });
      assert.equal(response.status, 200, path);
      await response.body?.cancel();
    }
    const step = (commands: readonly unknown[]) => ({ mutation: 1, basis: 0, commands });
    const objective = { id: 'o1', title: 'Grow', kind: 'revenue' };
    const commands = [
      { id: 'c1', type: 'objective.add', input: { record: objective } },
      { id: 'c2', type: 'objective.update', input: { id: 'o1', set: { title: 'Grow more' } } },
      { id: 'c3', type: 'plan.setStage', input: { stage: 'proposed' } },
      { id: 'c4', type: 'objective.remove', input: { id: 'o1' } },
    ];
    const bodies = [
      { scope: 'shared', client: 'tab', after: 0, steps: [step(commands)] },
      { scope: 'shared', client: 'tab-2', after: 0, steps: [step([{ id: 'd1', type: 'objective.fly', input: {} }])] },
    ];
    const statuses = [];
    for (const body of bodies) {
      assert.deepEqual(checkRequest('/v1/plans/:id/push', body), []);
      const response = await ask('post', '/v1/plans/young/push', { token, body });
      const { verdicts } = (await response.json()) as { verdicts: readonly { status: string }[] };
      statuses.push(...verdicts.map(({ status }) => status));
    }
    assert.deepEqual(statuses, ['accepted', 'rejected']);
    await ask('get', '/v1/plans/young/pull?after=0', { token });
    await ask('get', '/v1/plans/young/audit', { token });
    const people = [
      { id: 'e1', type: 'stakeholder.add', input: { record: { id: 'ana', party: 'vendor', name: 'Ana' } } },
    ];
    await ask('post', '/v1/plans/young/push', {
      token,
      body: { ...bodies[0], steps: [{ ...step(people), mutation: 2 }] },
    });
    const signings = [
      [{ revision: 5, by: 'ana' }, token, 201],
      [{ revision: 5, by: 'ana' }, token, 200],
      [{ revision: 0, by: 'ana' }, token, 409],
      [{ revision: 9, by: 'ana' }, token, 422],
      [{ revision: 5, by: 'ben' }, token, 422],
      [{ revision: 5, by: 'ana' }, await made.token(cleo), 403],
    ] as const;
    for (const [body, bearer, status] of signings) {
      const response = await ask('post', '/v1/plans/young/signoffs', { token: bearer, body });
      assert.equal(response.status, status, await response.text());
    }
    const redaction = { ...examples.redaction, seq: 1, pointers: ['/command/input/record/title'] };
    await ask('post', '/v1/plans/young/redactions', { token, body: redaction });
    await ask('get', '/v1/plans/young/audit', { token });
    for (const path of ['/healthz', '/readyz', '/v1/openapi.json']) await ask('get', path);
    await ask('get', '/metrics', { token: secret });

    for (const { method, route, security, body } of operations) {
      const path = route.replace(':id', 'young');
      const good = security === 'host' ? secret : token;
      if (security !== undefined) {
        await ask(method, path, { ...(body && { body: {} }) });
        await ask(method, path, { ...(body && { body: {} }), token: `${good}x` });
      }
      if (route.includes(':id')) {
        await ask(method, route.replace(':id', 'other'), { ...(body && { body: body.example }), token: good });
        await ask(method, path, { ...(body && { body: {} }), token: good, origin: 'https://elsewhere.example.com' });
      }
      if (body) {
        for (const wrong of ['{', [], {}, 'x'.repeat(9_000_000)]) await ask(method, path, { body: wrong, token: good });
        await ask(method, path, { body: '{}', token: good, headers: { 'content-type': 'text/plain' } });
      }
      if (method === 'get') {
        for (const query of ['?scope=x', '?after=x', '?as-of=x', '?scope=party:partner']) {
          await (await ask(method, path + query, { token: good })).body?.cancel();
        }
      }
    }
    await made.handler.close();
    for (const { method, route, body } of operations) {
      const response = await ask(method, route.replace(':id', 'young'), { ...(body && { body: {} }), token });
      if (route.startsWith('/v1')) assert.equal((await problemOf(response)).code, 'closing');
    }
  });
});
