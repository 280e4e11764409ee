import assert from 'node:assert/strict';
import { test } from 'node:test';
import { connect, connectAnnex, memoryStorage, type ReplicaStorage, WireError } from '@tandem-plan/sync';
import { ana, at, ben, portal, stepOf, type World, world, youngPlan } from './testing/world.ts';

const dora = { id: 'dora', party: 'vendor', role: 'editor' } as const;
type Somebody = typeof ana | typeof ben | typeof dora;

/** Somebody's page, which hears every byte that it is given. */
function page(w: World, person: Somebody, storage: ReplicaStorage = memoryStorage()) {
  const heard: string[] = [];
  const options = {
    server: 'https://plans.example.com',
    planId: youngPlan.id,
    storage,
    async getToken() {
      const answer = await w.host('/v1/sessions', { plan: youngPlan.id, actor: person, origin: portal });
      return ((await answer.json()) as { token: string }).token;
    },
    async fetch(input: RequestInfo | URL, init?: RequestInit) {
      const request = new Request(input, init);
      request.headers.set('origin', portal);
      const answer = await w.handler(request);
      const decoder = new TextDecoder();
      const listening = new TransformStream<Uint8Array, Uint8Array>({
        transform(bytes, to) {
          heard.push(decoder.decode(bytes));
          to.enqueue(bytes);
        },
      });
      return new Response(answer.body?.pipeThrough(listening) ?? null, answer);
    },
  };
  return { heard, options, plan: () => connect(options), annex: () => connectAnnex(options) };
}

async function until(what: () => boolean, told: () => unknown): Promise<void> {
  const end = performance.now() + 10_000;
  while (!what()) {
    if (performance.now() > end) assert.fail(JSON.stringify(told()));
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

const add = (id: string, name = id) => ({ type: 'function.add', input: { record: { id, name } } });
const rename = (id: string, name: string) => ({ type: 'function.update', input: { id, set: { name } } });

test('two of one party write its annex at once, and the other party hears nothing of it', async () => {
  const w = await world({ heartbeat: 50 });
  const theirs = page(w, ben);
  const [plan, own] = [await theirs.plan(), await theirs.annex()];
  const [one, other] = [await page(w, ana).annex(), await page(w, dora).annex()];
  assert.deepEqual([one.plan.party, one.plan.functions, own.plan.party], ['vendor', [], 'partner']);
  one.run(add('finance', 'Finance of Nordwind'));
  other.run(add('legal', 'Legal of Nordwind'));
  one.run(rename('finance', 'Controlling of Nordwind'));
  const both = () => [one.plan, other.plan];
  await until(() => both().every(({ functions }) => functions.length === 2), both);
  other.run(rename('finance', 'Treasury of Nordwind'));
  await until(() => one.plan.functions.some(({ name }) => name === 'Treasury of Nordwind'), both);
  other.undo();
  await until(() => one.plan.functions.some(({ name }) => name === 'Controlling of Nordwind'), both);
  await Promise.all([one.settled(), other.settled()]);
  assert.deepEqual(one.plan, other.plan);

  own.run(add('sales', 'Sales of Müller'));
  plan.run({ type: 'plan.update', input: { set: { title: 'Seen by both' } } });
  await Promise.all([own.settled(), plan.settled()]);
  await until(
    () => theirs.heard.join('').includes('"party:partner","seq":1'),
    () => theirs.heard,
  );
  const heard = theirs.heard.join('');
  assert.ok(heard.includes('Seen by both') && heard.includes('Sales of Müller'));
  assert.doesNotMatch(heard, /of Nordwind|party:vendor|finance|legal/);
  await Promise.all([one, other, own, plan].map((session) => session.close()));
  await w.handler.close();
});

test('who names another party is refused by the session, and told in the same bytes as of a plan that does not exist', async () => {
  const w = await world();
  const vendor = await page(w, ana).annex();
  vendor.run(add('finance'));
  await vendor.settled();
  const { options } = page(w, ben);
  await assert.rejects(connectAnnex({ ...options, actor: { ...ben, party: 'vendor' } }), (error: unknown) => {
    assert.ok(error instanceof WireError);
    // Before anything is asked: the token is of somebody else.
    assert.deepEqual([error.fault, /expected a token of "ben" of "vendor"/.test(error.message)], ['refused', true]);
    return true;
  });
  const token = await options.getToken();
  const asked = { token, origin: portal };
  /** Apart from the question's own number and how many are left. */
  const told = async (answer: Response) => [
    answer.status,
    [...answer.headers].filter(([name]) => name !== 'request-id' && name !== 'ratelimit'),
    await answer.text(),
  ];
  const annex = '/v1/plans/young/pull?scope=party:vendor';
  const nowhere = '/v1/plans/nowhere/pull?scope=party:partner';
  for (const after of ['', '&after=0', '&after=1'])
    assert.deepEqual(await told(await w.ask(annex + after, asked)), await told(await w.ask(nowhere + after, asked)));
  const push = { ...stepOf([{ id: 'x', ...add('theirs') }]), scope: 'party:vendor' };
  const answer = await w.ask('/v1/plans/young/push', { ...asked, body: push });
  assert.deepEqual(
    await told(answer),
    await told(await w.ask('/v1/plans/nowhere/push', { ...asked, body: { ...push, scope: 'party:partner' } })),
  );
  assert.equal(answer.status, 404);
  assert.deepEqual(
    vendor.plan.functions.map(({ id }) => id),
    ['finance'],
  );
  await vendor.close();
  await w.handler.close();
});

test('a device keeps plan and annex apart, and opens either without a server', async () => {
  const w = await world();
  const storage = memoryStorage();
  const ours = page(w, ana, storage);
  const [plan, annex] = [await ours.plan(), await ours.annex()];
  annex.run(add('finance'));
  plan.run({ type: 'plan.update', input: { set: { title: 'Changed' } } });
  await Promise.all([plan.settled(), annex.settled()]);
  assert.equal(annex.plan.functions[0]?.created?.at, new Date(at).toISOString());
  await Promise.all([plan.close(), annex.close()]);
  await w.handler.close();

  const offline = {
    ...ours.options,
    actor: ana,
    getToken: () => Promise.reject(new Error('no network')),
    fetch: () => Promise.reject(new TypeError('fetch failed')),
  };
  const [kept, own] = [await connect(offline), await connectAnnex(offline)];
  assert.equal(kept.plan.title, 'Changed');
  assert.deepEqual(
    own.plan.functions.map(({ id }) => id),
    ['finance'],
  );
  own.run(add('legal'));
  assert.deepEqual([kept.status.unsent, own.status.unsent], [0, 1]);
  await Promise.all([kept.close(), own.close()]);
});
