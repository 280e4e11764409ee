import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { readPlan } from '@tandem-plan/core/plan';
import { verifyChain } from '@tandem-plan/store';
import { createMemoryLog } from '@tandem-plan/store/memory';
import { openSqliteLog } from '@tandem-plan/store/sqlite';
import { createPortal } from './portal.ts';
import { loadPortfolio } from './portfolio.ts';

const folder = join(dirname(fileURLToPath(import.meta.url)), '..', 'portfolio');
const portfolio = loadPortfolio(folder);
const at = '2017-10-02T09:00:00.000Z';
const open = (log = createMemoryLog()) =>
  createPortal({ log, portfolio, folder, app: 'examples/portal/app', clock: () => at });

const [west, south] = portfolio.plans;
assert.ok(west !== undefined && south !== undefined);
const [vendor, partner] = south.people;
assert.ok(vendor !== undefined && partner !== undefined);

const rename = (title: string, id = 'rename-1') => ({
  id,
  type: 'plan.update',
  input: { set: { title } },
});

interface PushOptions {
  readonly person?: string;
  readonly plan?: string;
  readonly body?: unknown;
  readonly type?: string;
}

const push = (portal: Awaited<ReturnType<typeof open>>, commands: readonly unknown[], options: PushOptions = {}) => {
  const { person = vendor.id, plan = south.id, type = 'application/json' } = options;
  const body = options.body ?? { receipt: { client: 'tab-1', mutation: 1 }, after: 0, commands };
  return portal.request(`/v1/plans/${plan}/push`, {
    method: 'POST',
    headers: { 'content-type': type, 'x-portal-person': person },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
};

const titleOf = async (portal: Awaited<ReturnType<typeof open>>) => {
  const read = readPlan(await (await portal.request(`/v1/plans/${south.id}`)).text());
  assert.ok(read.ok);
  return read.plan.title;
};

test('an accepted change is in the plan, in the log and in the chain', async () => {
  const log = createMemoryLog();
  const portal = await open(log);
  const answer = await push(portal, [rename('A better title')]);
  assert.equal(answer.status, 200);
  assert.equal(await titleOf(portal), 'A better title');
  const events = await log.read({ plan: south.id, scope: 'shared' }, 0, 10);
  assert.equal(events.length, 1);
  assert.deepEqual(events[0]?.actor, { id: vendor.id, party: vendor.party, role: vendor.role });
  assert.equal(verifyChain(events).ok, true);
});

test('what was acknowledged is there when the log is opened anew', async () => {
  const data = mkdtempSync(join(tmpdir(), 'tandem-portal-'));
  after(() => rmSync(data, { recursive: true, force: true }));
  const first = await openSqliteLog(join(data, 'portal.sqlite'));
  await push(await open(first), [rename('Kept')]);
  await first.close();
  const second = await openSqliteLog(join(data, 'portal.sqlite'));
  assert.equal(await titleOf(await open(second)), 'Kept');
  await second.close();
});

test('commands of one push happen together or not at all', async () => {
  const portal = await open();
  const before = await titleOf(portal);
  const answer = await push(portal, [
    rename('Half done'),
    { id: 'x-2', type: 'objective.remove', input: { id: 'nobody-has-it' } },
  ]);
  assert.equal(answer.status, 422);
  assert.equal(answer.headers.get('content-type'), 'application/problem+json');
  const { refusals } = (await answer.json()) as { refusals: { code: string }[] };
  assert.equal(refusals.length, 1);
  assert.equal(await titleOf(portal), before);
});

test('a push that is sent again happens once', async () => {
  const portal = await open();
  const one = await (await push(portal, [rename('Once')])).json();
  const again = await (await push(portal, [rename('Once')])).json();
  assert.deepEqual(again, one);
});

test('the other side sees what it has missed before its own change', async () => {
  const portal = await open();
  await push(portal, [rename('By the vendor')]);
  const body = {
    receipt: { client: 'tab-2', mutation: 1 },
    after: 0,
    commands: [{ id: 'b-1', type: 'purpose.update', input: { set: { vision: 'By the partner' } } }],
  };
  const answer = await push(portal, [], { person: partner.id, body });
  const { events } = (await answer.json()) as { events: { actor: { id: string } }[] };
  assert.deepEqual(
    events.map(({ actor }) => actor.id),
    [vendor.id, partner.id],
  );
});

test('each bad request gets its own answer, and changes nothing', async () => {
  const portal = await open();
  const before = await titleOf(portal);
  const cases: readonly (readonly [string, Promise<Response> | Response, number])[] = [
    ['a stranger', push(portal, [rename('x')], { person: 'nobody' }), 403],
    ['no person of this plan', push(portal, [rename('x')], { person: west.people[0]?.id ?? '' }), 403],
    ['no such plan', push(portal, [rename('x')], { plan: 'elsewhere' }), 404],
    ['a form', push(portal, [rename('x')], { type: 'text/plain' }), 415],
    ['no JSON', push(portal, [], { body: '{"receipt":' }), 400],
    ['no commands', push(portal, []), 400],
    [
      'too many',
      push(
        portal,
        Array.from({ length: 101 }, (_, n) => rename('x', `c-${n}`)),
      ),
      400,
    ],
    [
      'a future basis that is no number',
      push(portal, [], { body: { receipt: { client: 'a', mutation: 1 }, after: 'x', commands: [rename('x')] } }),
      400,
    ],
    ['two megabytes', push(portal, [rename('x'.repeat(2_000_000))]), 413],
    ['an unknown command', push(portal, [{ id: 'a', type: 'plan.explode', input: {} }]), 422],
    ['a day that does not exist', portal.request(`/v1/plans/${south.id}/report?as-of=2017-02-30`), 400],
    ['events from before the first', portal.request(`/v1/plans/${south.id}/pull?after=-1`), 400],
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
  const policy = (await (await open()).request('/')).headers.get('content-security-policy') ?? '';
  assert.match(policy, /default-src 'self'/);
  assert.match(policy, /style-src 'self'/);
  assert.match(policy, /require-trusted-types-for 'script'/);
  assert.doesNotMatch(policy, /unsafe|\*/);
});
