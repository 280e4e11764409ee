import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { readPlan } from '@tandem-plan/core/plan';
import { type PlanLog, verifyChain } from '@tandem-plan/store';
import { createMemoryLog } from '@tandem-plan/store/memory';
import { openSqliteLog } from '@tandem-plan/store/sqlite';
import { createPortal, type Portal } from './portal.ts';
import { loadPortfolio } from './portfolio.ts';
import { openSecrets } from './secrets.ts';

const folder = join(dirname(fileURLToPath(import.meta.url)), '..', 'portfolio');
const portfolio = loadPortfolio(folder);
const data = mkdtempSync(join(tmpdir(), 'tandem-portal-'));
after(() => rmSync(data, { recursive: true, force: true }));
const secrets = await openSecrets(join(data, 'keys'));

const address = 'http://localhost:4173';
const open = (log: PlanLog = createMemoryLog()) =>
  createPortal({ log, secrets, portfolio, folder, app: 'examples/portal/app', now: Date.now });

const [west, south] = portfolio.plans;
assert.ok(west !== undefined && south !== undefined);
const [vendor, partner] = south.people;
assert.ok(vendor !== undefined && partner !== undefined);

const post = (portal: Portal, path: string, body: unknown, headers: Readonly<Record<string, string>> = {}) =>
  portal.fetch(
    new Request(`${address}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    }),
  );
const get = (portal: Portal, path: string, headers: Readonly<Record<string, string>> = {}) =>
  portal.fetch(new Request(`${address}${path}`, { headers }));

async function signIn(portal: Portal, person = vendor?.id): Promise<string> {
  const answer = await post(portal, '/api/session', { plan: south?.id, person });
  assert.equal(answer.status, 201);
  return ((await answer.json()) as { token: string }).token;
}

const rename = (title: string) => ({ id: 'rename-1', type: 'plan.update', input: { set: { title } } });

const push = (portal: Portal, token: string, title: string, plan = south.id) =>
  post(
    portal,
    `/v1/plans/${plan}/push`,
    { scope: 'shared', client: 'tab-1', after: 0, steps: [{ mutation: 1, basis: 0, commands: [rename(title)] }] },
    { authorization: `Bearer ${token}` },
  );

const titleOf = async (portal: Portal) => {
  const read = readPlan(await (await get(portal, `/api/plans/${south.id}`)).text());
  assert.ok(read.ok);
  return read.plan.title;
};

test('whoever signs in writes the plan as that person, and the list shows it', async () => {
  const log = createMemoryLog();
  const portal = await open(log);
  const answer = await push(portal, await signIn(portal), 'A better title');
  assert.equal(answer.status, 200);
  assert.equal(await titleOf(portal), 'A better title');
  const events = await log.read({ plan: south.id, scope: 'shared' }, 0, 10);
  assert.deepEqual(
    events.map(({ actor }) => actor),
    [{ id: vendor.id, party: vendor.party, role: vendor.role }],
  );
  assert.equal(verifyChain(events).ok, true);
});

test('what was acknowledged, and who is signed in, is there when all is opened anew', async () => {
  const first = await openSqliteLog(join(data, 'portal.sqlite'));
  const token = await signIn(await open(first));
  assert.equal((await push(await open(first), token, 'Kept')).status, 200);
  await first.close();
  const second = await openSqliteLog(join(data, 'portal.sqlite'));
  const portal = await createPortal({
    log: second,
    secrets: await openSecrets(join(data, 'keys')),
    portfolio,
    folder,
    app: 'examples/portal/app',
    now: Date.now,
  });
  assert.equal(await titleOf(portal), 'Kept');
  const pulled = await get(portal, `/v1/plans/${south.id}/pull?scope=shared&after=0`, {
    authorization: `Bearer ${token}`,
  });
  assert.equal(((await pulled.json()) as { head: number }).head, 1);
  await second.close();
});

test('its secrets are nobody else’s to read', () => {
  assert.equal(statSync(join(data, 'keys')).mode & 0o077, 0);
});

test('a session is good for its own plan, and only the portal itself asks for one', async () => {
  const portal = await open();
  const token = await signIn(portal, partner.id);
  assert.equal((await push(portal, token, 'x', west.id)).status, 404);
  const actor = { id: vendor.id, party: vendor.party, role: vendor.role };
  const wanted = { plan: south.id, actor, origin: address };
  assert.equal((await post(portal, '/v1/sessions', wanted)).status, 401);
  assert.equal((await post(portal, '/v1/sessions', wanted, { authorization: `Bearer ${token}` })).status, 401);
});

test('each bad request gets its own answer, and changes nothing', async () => {
  const portal = await open();
  const before = await titleOf(portal);
  const cases: readonly (readonly [string, Response | Promise<Response>, number])[] = [
    ['a stranger', post(portal, '/api/session', { plan: south.id, person: 'nobody' }), 400],
    ['no person of this plan', post(portal, '/api/session', { plan: south.id, person: west.people[0]?.id }), 400],
    ['no such plan', post(portal, '/api/session', { plan: 'elsewhere', person: vendor.id }), 400],
    ['a form', post(portal, '/api/session', 'plan=south-2017', { 'content-type': 'text/plain' }), 415],
    ['no JSON', post(portal, '/api/session', '{"plan":'), 400],
    ['a long name', post(portal, '/api/session', { plan: south.id, person: 'x'.repeat(20_000) }), 413],
    ['a plan that is not there', get(portal, '/api/plans/elsewhere'), 404],
    ['a plan without a session', get(portal, `/v1/plans/${south.id}/pull?scope=shared&after=0`), 401],
    ['a push without a session', push(portal, 'x', 'y'), 401],
  ];
  for (const [name, response, status] of cases) {
    const answer = await response;
    assert.equal(answer.status, status, name);
    assert.equal(answer.headers.get('content-type'), 'application/problem+json', name);
    const { title } = (await answer.json()) as { title: string };
    assert.ok(title.length > 0, name);
  }
  assert.equal(await titleOf(portal), before);
});

test('every page has a strict content security policy', async () => {
  const policy = (await get(await open(), '/')).headers.get('content-security-policy') ?? '';
  assert.match(policy, /default-src 'self'/);
  assert.match(policy, /style-src 'self'/);
  assert.match(policy, /connect-src 'self'/);
  assert.match(policy, /require-trusted-types-for 'script'/);
  assert.doesNotMatch(policy, /unsafe|\*/);
});
