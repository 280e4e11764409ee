import assert from 'node:assert/strict';
import { test } from 'node:test';
import { emptyHead, type Notice, type PlanLog, sealAll } from '@tandem-plan/store';
import { createMemoryLog } from '@tandem-plan/store/memory';
import { headOf, listen, present } from '../testing/listen.ts';
import {
  ana,
  answerOf,
  ben,
  cleo,
  type Person,
  problemOf,
  rename,
  stepOf,
  type World,
  world,
} from '../testing/world.ts';
import { writeWord } from './word.ts';

const poke = '/v1/plans/young/poke';
const push = '/v1/plans/young/push';

const open = async (w: World, person: Person, client: string) =>
  listen(await w.ask(`${poke}?client=${client}`, { token: await w.token(person) }));
const names = (pokes: Parameters<typeof present>[0]) =>
  present(pokes)
    .map(({ client }) => client)
    .sort();

/** Two servers with one log between them. */
const pair = async () => {
  const log = createMemoryLog();
  const one = await world({ log, heartbeat: 50 });
  return { log, one, other: await world({ log, keys: one.keys, heartbeat: 50 }) };
};

test('whoever listens hears where the logs stand, and then of each change, in whichever process it was made', async () => {
  const { one, other } = await pair();
  const [near, far] = [await open(one, ana, 'a'), await open(other, ben, 'b')];
  for (const line of [near, far]) await line.until((pokes) => headOf(pokes, 'shared') === 0);
  await answerOf(await one.ask(push, { token: await one.token(ana), body: stepOf([rename('Together')]) }));
  for (const line of [near, far]) await line.until((pokes) => headOf(pokes, 'shared') === 1);
  await Promise.all([one.handler.close(), other.handler.close()]);
});

test("nobody hears of the other party's annex", async () => {
  const w = await world();
  const lines = { vendor: await open(w, ana, 'a'), partner: await open(w, ben, 'b') };
  await lines.vendor.until((pokes) => headOf(pokes, 'party:vendor') === 0);
  const key = { plan: 'young', scope: 'party:vendor' } as const;
  const receipt = { client: 'tab-9', mutation: 1 };
  const draft = { ...key, receipt, at: '2017-10-02T09:00:00Z', actor: ana, command: rename('Ours'), effects: [] };
  await w.log.append(key, 0, sealAll([draft], emptyHead), receipt);
  await lines.vendor.until((pokes) => headOf(pokes, 'party:vendor') === 1);
  await answerOf(await w.ask(push, { token: await w.token(ana), body: stepOf([rename('Both')]) }));
  await lines.partner.until((pokes) => headOf(pokes, 'shared') === 1);
  assert.doesNotMatch(lines.partner.text(), /party:vendor/);
  await w.handler.close();
});

test('who has the plan open is seen in every process, with where they are, until they leave', async () => {
  const { one, other } = await pair();
  const [near, far] = [await open(one, ana, 'a'), await open(other, ben, 'b')];
  for (const line of [near, far]) await line.until((pokes) => names(pokes).join() === 'a,b');
  const at = { type: 'kpi', id: 'sales', field: 'name' };
  // Answered by the process that does not hold the line.
  const told = await one.ask('/v1/plans/young/presence', { token: await one.token(ben), body: { client: 'b', at } });
  assert.equal(told.status, 204);
  const seen = await near.until((pokes) => present(pokes).find((person) => person.at !== undefined));
  assert.deepEqual(seen, { client: 'b', id: 'ben', party: 'partner', at });
  // Still there after a few signs of life.
  await new Promise((resolve) => setTimeout(resolve, 250));
  assert.deepEqual(present(near.pokes).find(({ client }) => client === 'b')?.at, at);
  await far.hangUp();
  await near.until((pokes) => names(pokes).join() === 'a');
  await Promise.all([one.handler.close(), other.handler.close()]);
});

test('nobody moves somebody else, and whoever has no line is nowhere', async () => {
  const w = await world({ heartbeat: 50 });
  const line = await open(w, ana, 'a');
  await line.until((pokes) => names(pokes).join() === 'a');
  const at = { type: 'kpi', id: 'sales' };
  await w.ask('/v1/plans/young/presence', { token: await w.token(ben), body: { client: 'a', at } });
  await w.ask('/v1/plans/young/presence', { token: await w.token(cleo), body: { client: 'c', at } });
  await new Promise((resolve) => setTimeout(resolve, 150));
  assert.deepEqual(present(line.pokes), [{ client: 'a', id: 'ana', party: 'vendor' }]);
  await w.handler.close();
});

test('people of a process that was killed are soon not there any more', async () => {
  const { log, one } = await pair();
  const line = await open(one, ana, 'a');
  const person = { client: 'dead', id: 'ben', party: 'partner' };
  await log.tell('young', writeWord({ is: 'here', person, lasts: 100 }));
  await line.until((pokes) => names(pokes).join() === 'a,dead');
  one.clock.now += 101;
  await line.until((pokes) => names(pokes).join() === 'a');
  await one.handler.close();
});

test('words of others about other things, or without end, break nothing', async () => {
  const w = await world({ heartbeat: 50 });
  const line = await open(w, ana, 'a');
  const person = { client: 'x', id: 'ben', party: 'partner' };
  for (const text of ['', 'hello', '{}', '[]', 'null', '{"presence":"here"}', '{"presence":"here","person":{}}']) {
    await w.log.tell('young', text);
  }
  for (let index = 0; index < 500; index += 1) {
    await w.log.tell('young', writeWord({ is: 'here', person: { ...person, client: `x${index}` }, lasts: 1e12 }));
  }
  await line.until((pokes) => present(pokes).length > 100);
  assert.ok(present(line.pokes).length <= 200);
  w.clock.now += 600_001;
  await line.until((pokes) => names(pokes).join() === 'a');
  await w.handler.close();
});

test('a tab that comes back before its old line was found dead is there once, and stays', async () => {
  const w = await world({ heartbeat: 50 });
  const witness = await open(w, ben, 'b');
  const old = await open(w, ana, 'a');
  await witness.until((pokes) => names(pokes).join() === 'a,b');
  const again = await open(w, ana, 'a');
  await old.ended;
  await again.until((pokes) => names(pokes).join() === 'a,b');
  await new Promise((resolve) => setTimeout(resolve, 120));
  assert.deepEqual(names(witness.pokes), ['a', 'b']);
  await w.handler.close();
});

test('a HEAD opens no line that nobody would read', async () => {
  const w = await world();
  const answer = await w.ask(`${poke}?client=a`, { method: 'HEAD', token: await w.token(ana) });
  assert.deepEqual([answer.status, answer.headers.get('allow')], [405, 'GET']);
  assert.deepEqual(
    w.events.filter(({ kind }) => kind === 'pokes'),
    [],
  );
});

test('a line ends with its token', async () => {
  const w = await world();
  const token = await w.token(ana);
  w.clock.now += 600_000 - 80;
  const line = listen(await w.ask(`${poke}?client=a`, { token }));
  const begun = performance.now();
  // The server's own timers keep no process alive.
  const awake = setTimeout(() => assert.fail('The line did not end'), 10_000);
  await line.ended;
  clearTimeout(awake);
  assert.ok(performance.now() - begun > 40);
  await w.handler.close();
});

test('a quiet line shows signs of life, and a head whose notice was lost', async () => {
  const log = createMemoryLog();
  const w = await world({ log: { ...log, watch: () => () => undefined }, heartbeat: 50 });
  const line = await open(w, ana, 'a');
  await answerOf(await w.ask(push, { token: await w.token(ana), body: stepOf([rename('Unheard')]) }));
  await line.until((pokes) => headOf(pokes, 'shared') === 1);
  await line.until(() => /^: beat$/m.test(line.text()));
  await w.handler.close();
});

test('where notices were missed, heads are read at once', async () => {
  const log = createMemoryLog();
  let tell: (notice: Notice) => void = () => undefined;
  const deaf: PlanLog = {
    ...log,
    watch(listener) {
      tell = listener;
      return () => undefined;
    },
  };
  const w = await world({ log: deaf });
  const line = await open(w, ana, 'a');
  await line.until((pokes) => headOf(pokes, 'shared') === 0);
  await answerOf(await w.ask(push, { token: await w.token(ana), body: stepOf([rename('Unheard')]) }));
  tell({ kind: 'missed' });
  await line.until((pokes) => headOf(pokes, 'shared') === 1);
  await w.handler.close();
});

test('a reader that is slow is told the last, not everything', async () => {
  const w = await world();
  const answer = await w.ask(`${poke}?client=a`, { token: await w.token(ana) });
  const token = await w.token(ana);
  for (let mutation = 1; mutation <= 50; mutation += 1) {
    await answerOf(await w.ask(push, { token, body: stepOf([rename(`${mutation}`)], mutation) }));
  }
  const line = listen(answer);
  await line.until((pokes) => headOf(pokes, 'shared') === 50);
  assert.ok(line.pokes.length < 10, `${line.pokes.length}`);
  await w.handler.close();
});

test('one person has no more lines than they may, and one that ended makes room', async () => {
  const w = await world({ limits: { pokes: 2 } });
  const first = await open(w, ana, 'a');
  await open(w, ana, 'b');
  const token = await w.token(ana);
  assert.equal((await problemOf(await w.ask(`${poke}?client=c`, { token }))).code, 'too-many');
  await open(w, ben, 'c');
  await first.hangUp();
  await open(w, ana, 'c');
  const counts = w.events.flatMap((event) => (event.kind === 'pokes' ? [event.open] : []));
  assert.deepEqual(counts, [1, 2, 3, 2, 3]);
  await w.handler.close();
});

test('closing ends every line, lets what runs finish and sends new ones away', async () => {
  const log = createMemoryLog();
  let go: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (go = resolve));
  const slow = {
    ...log,
    append: async (...args: Parameters<typeof log.append>) => {
      await held;
      return log.append(...args);
    },
  };
  const w = await world({ log: slow });
  const token = await w.token(ana);
  const line = await open(w, ben, 'b');
  const running = w.ask(push, { token, body: stepOf([rename('Under way')]) });
  await new Promise((resolve) => setTimeout(resolve, 20));
  let closed = false;
  const closing = w.handler.close().then(() => (closed = true));
  await line.ended;
  const refused = await w.ask(push, { token, body: stepOf([rename('Late')], 2) });
  assert.deepEqual([refused.status, refused.headers.get('retry-after')], [503, '5']);
  assert.equal((await problemOf(refused)).code, 'closing');
  assert.deepEqual([(await w.ask('/healthz')).status, (await w.ask('/readyz')).status], [200, 503]);
  assert.equal(closed, false);
  go();
  assert.equal((await answerOf(await running)).verdicts[0]?.status, 'accepted');
  await closing;
  assert.equal((await log.head({ plan: 'young', scope: 'shared' })).seq, 1);
});
