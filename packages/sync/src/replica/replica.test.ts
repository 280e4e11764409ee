import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { applyEffects } from '@tandem-plan/core/change';
import { maxCommands } from '../protocol.ts';
import { WireError } from '../wire.ts';
import { accepted, openDevice } from './testing/sample.ts';
import { add, idsOf, partner, remove, rename, samplePlan, titleOf, vendor } from './testing/sample-plan.ts';
import { createSmallServer } from './testing/small-server.ts';
import { createWorld } from './testing/world.ts';

describe('a replica', () => {
  it('shows a change at once, and tells the other side once the server has it', async () => {
    const server = createSmallServer(samplePlan());
    const [ours, theirs] = [await openDevice(server), await openDevice(server, { actor: partner })];
    accepted(ours.session.run(rename('grow', 'Grow fast')));
    assert.equal(titleOf(ours.session, 'grow'), 'Grow fast');
    assert.equal(ours.session.status.unsent, 1);
    assert.equal(titleOf(theirs.session, 'grow'), 'Grow in the west');
    await ours.session.settled();
    await theirs.world.calm();
    assert.equal(titleOf(theirs.session, 'grow'), 'Grow fast');
    assert.deepEqual(ours.session.plan, server.plan);
    assert.deepEqual(theirs.session.plan, server.plan);
    assert.deepEqual(ours.session.status, { state: 'online', unsent: 0, kept: false, seq: 1 });
  });

  it('keeps own steps on top of what comes in, and lets the later in server order win', async () => {
    const server = createSmallServer(samplePlan());
    const { session, world } = await openDevice(server);
    server.down = true;
    accepted(session.run(rename('grow', 'Ours')));
    accepted(session.run(add('new')));
    await world.calm();
    assert.equal(session.status.state, 'offline');
    server.accept(partner, { mutation: 1, commands: [{ id: 'x', ...rename('grow', 'Theirs') }] });
    server.accept(partner, { mutation: 2, commands: [{ id: 'y', ...rename('share', 'Win more share') }] });
    server.down = false;
    await world.pass(1_000);
    assert.equal(session.status.state, 'online');
    assert.equal(titleOf(session, 'grow'), 'Ours');
    assert.equal(titleOf(session, 'share'), 'Win more share');
    assert.deepEqual(session.plan, server.plan);
    assert.deepEqual(
      server.events.map(({ basis }) => basis),
      [0, 1, 0, 0],
    );
  });

  it('keeps a step on top until the log was read to its end', async () => {
    const server = createSmallServer(samplePlan());
    const { session, world } = await openDevice(server);
    server.page = 1;
    server.faults.push('none', 'request lost');
    accepted(session.run([rename('grow', 'Grow fast'), rename('share', 'Ours')]));
    await world.calm();
    assert.deepEqual([titleOf(session, 'grow'), titleOf(session, 'share')], ['Grow fast', 'Ours']);
    assert.deepEqual(session.status, { state: 'offline', unsent: 0, kept: false, seq: 1 });
    await world.pass(1_000);
    assert.deepEqual(session.plan, server.plan);
    assert.deepEqual(session.status, { state: 'online', unsent: 0, kept: false, seq: 2 });
    assert.equal(server.events.length, 2);
  });

  it('hears no more once it was closed, whatever was under way', async () => {
    const server = createSmallServer(samplePlan());
    const { session, world } = await openDevice(server);
    server.pokes = false;
    for (let step = 1; step <= 60; step += 1) {
      const commands = Array.from({ length: 100 }, (_, index) => ({ id: `x-${index}`, ...rename('grow', `${index}`) }));
      server.accept(partner, { mutation: step, commands });
    }
    server.poke({ event: 'head', scope: 'shared', seq: server.events.length });
    while (server.documents === 1) await Promise.resolve();
    let heard = 0;
    session.subscribe(() => (heard += 1));
    await session.close();
    await world.calm();
    assert.deepEqual([heard, session.status.seq, world.timers], [0, 0, 0]);
  });

  it('goes on where a listener throws, whose error is not hidden', async (t) => {
    const server = createSmallServer(samplePlan());
    const { session, world } = await openDevice(server);
    const told: unknown[] = [];
    t.mock.method(globalThis, 'queueMicrotask', (task: () => void) => {
      void Promise.resolve()
        .then(task)
        .catch((error: unknown) => told.push(error));
    });
    session.subscribe(() => {
      throw new Error('of a page');
    });
    session.watch(() => {
      throw new Error('of a bar');
    });
    server.accept(partner, { mutation: 1, commands: [{ id: 'x', ...rename('grow', 'Theirs') }] });
    await world.calm();
    assert.equal(titleOf(session, 'grow'), 'Theirs');
    assert.deepEqual(session.status, { state: 'online', unsent: 0, kept: false, seq: 1 });
    assert.deepEqual(told.map(String), ['Error: of a page', 'Error: of a bar']);
  });

  it('counts what changed nothing as seen, and gives the next step on it', async () => {
    const server = createSmallServer(samplePlan());
    const { session, world } = await openDevice(server);
    server.accept(partner, { mutation: 1, commands: [{ id: 'x', ...rename('grow', 'Grow in the west') }] });
    await world.calm();
    assert.equal(session.status.seq, 1);
    accepted(session.run(rename('grow', 'Ours')));
    await session.settled();
    assert.deepEqual(
      server.events.map(({ effects, basis }) => [effects.length, basis]),
      [
        [0, 0],
        [1, 1],
      ],
    );
  });

  it('takes nobody else’s event for its own step, whatever its receipt says', async () => {
    const server = createSmallServer(samplePlan());
    const { session, world } = await openDevice(server);
    accepted(session.run(rename('grow', 'Ours')));
    await session.settled();
    const client = server.pushes[0]?.client;
    server.down = true;
    accepted(session.run(rename('share', 'Ours too')));
    await world.calm();
    server.accept(partner, { mutation: 1, commands: [{ id: 'x', ...remove('share') }] });
    Object.assign(server.events[1]?.receipt ?? {}, { client, mutation: 2 });
    server.down = false;
    await world.pass(1_000);
    assert.equal(session.status.unsent, 0);
    assert.deepEqual(
      session.rejected.map(({ commands, refusals }) => [commands, refusals.map(({ code }) => code)]),
      [[[rename('share', 'Ours too')], ['record.unknown']]],
    );
    assert.deepEqual(session.plan, server.plan);
  });

  it('tells listeners effects that lead from what was shown to what is shown', async () => {
    const server = createSmallServer(samplePlan());
    const { session, world } = await openDevice(server);
    let told = session.plan;
    session.subscribe(({ plan, effects }) => {
      told = applyEffects(told, effects);
      assert.deepEqual(told, plan);
    });
    server.down = true;
    for (const step of [rename('grow', 'Ours'), add('a'), add('b'), remove('share')]) accepted(session.run(step));
    server.accept(partner, { mutation: 1, commands: [{ id: 'x', ...rename('share', 'Theirs') }] });
    server.accept(partner, { mutation: 2, commands: [{ id: 'y', ...add('c') }] });
    server.down = false;
    await world.pass(2_000);
    assert.deepEqual(session.plan, server.plan);
    assert.deepEqual(told, server.plan);
    server.accept(partner, { mutation: 3, commands: [{ id: 'z', ...add('d') }] });
    await world.pass(70_000);
    assert.deepEqual(told, server.plan);
  });

  it('puts what the server refused into the tray, keeps the rest, and gives it once more on request', async () => {
    const server = createSmallServer(samplePlan());
    const { session, world } = await openDevice(server);
    server.down = true;
    accepted(session.run(add('a')));
    accepted(
      session.run({ type: 'objective.update', input: { id: 'share', set: { title: 'Kept', serves: ['grow'] } } }),
    );
    accepted(session.run(add('b')));
    server.accept(partner, { mutation: 1, commands: [{ id: 'x', ...remove('share') }] });
    server.down = false;
    await world.pass(1_000);
    assert.deepEqual(idsOf(session), ['grow', 'a', 'b']);
    assert.deepEqual(session.plan, server.plan);
    const [rejected] = session.rejected;
    assert.ok(rejected);
    assert.equal(rejected.refusals[0]?.code, 'record.unknown');
    assert.deepEqual(rejected.commands, [
      { type: 'objective.update', input: { id: 'share', set: { title: 'Kept', serves: ['grow'] } } },
    ]);
    assert.equal(session.status.unsent, 0);

    assert.ok(!session.retry(rejected.id).ok);
    assert.equal(session.rejected.length, 1);
    accepted(session.run(add('share')));
    accepted(session.retry(rejected.id));
    assert.deepEqual(session.rejected, []);
    await session.settled();
    assert.equal(titleOf(session, 'share'), 'Kept');
    assert.deepEqual(session.plan, server.plan);
    assert.throws(() => session.discard('nothing'), RangeError);
  });

  it('leaves out of the picture what cannot be done now, until the server has judged it', async () => {
    const server = createSmallServer(samplePlan());
    const { session, world } = await openDevice(server);
    server.faults.push('answer lost');
    // Accepted, though the answer is lost, and then removed by the other side.
    accepted(session.run(add('a')));
    await world.calm();
    server.accept(partner, { mutation: 1, commands: [{ id: 'x', ...remove('a') }] });
    server.accept(partner, { mutation: 2, commands: [{ id: 'y', ...remove('share') }] });
    server.down = true;
    accepted(session.run(rename('share', 'Ours')));
    server.down = false;
    await world.pass(1_000);
    assert.deepEqual(idsOf(session), ['grow']);
    assert.deepEqual(
      session.rejected.map(({ refusals }) => refusals[0]?.code),
      ['record.unknown'],
    );
    assert.equal(server.events.filter(({ command }) => command.type === 'objective.add').length, 1);
  });

  it('undoes by commands of its own, not what was refused, and not what others did', async () => {
    const server = createSmallServer(samplePlan());
    const { session, world } = await openDevice(server);
    server.down = true;
    accepted(session.run(rename('grow', 'Ours')));
    accepted(session.run(rename('share', 'Refused')));
    server.accept(partner, { mutation: 1, commands: [{ id: 'x', ...remove('share') }] });
    server.down = false;
    await world.pass(1_000);
    assert.equal(session.rejected.length, 1);
    accepted(session.undo());
    assert.equal(titleOf(session, 'grow'), 'Grow in the west');
    assert.equal(session.canUndo, false);
    await session.settled();
    assert.equal(server.plan.objectives[0]?.title, 'Grow in the west');
    accepted(session.redo());
    await session.settled();
    assert.equal(server.plan.objectives[0]?.title, 'Ours');
  });

  it('sends a step whose answer was lost under the same receipt, so that it happens once', async () => {
    const server = createSmallServer(samplePlan());
    const { session, world } = await openDevice(server);
    server.faults.push('answer lost', 'request lost', 'answer lost');
    accepted(session.run(add('a')));
    await world.pass(10_000);
    assert.deepEqual(
      server.pushes.map(({ steps }) => steps.map(({ mutation }) => mutation)),
      [[1], [1], [1]],
    );
    assert.equal(server.events.length, 1);
    assert.equal(session.status.unsent, 0);
    assert.deepEqual(session.plan, server.plan);
  });

  it('sends at most so many commands in one push, oldest first, and refuses a step that is larger', async () => {
    const server = createSmallServer(samplePlan());
    const { session, world } = await openDevice(server);
    server.down = true;
    for (let n = 0; n < 5; n += 1) {
      accepted(session.run(Array.from({ length: 40 }, (_, index) => add(`o-${n}-${index}`))));
    }
    const refused = session.run(Array.from({ length: maxCommands + 1 }, (_, index) => add(`p-${index}`)));
    assert.ok(!refused.ok);
    assert.deepEqual(refused.refusals, [
      { code: 'step.too-long', path: '', values: { got: maxCommands + 1, most: maxCommands } },
    ]);
    server.down = false;
    await world.pass(1_000);
    assert.deepEqual(
      server.pushes.map(({ steps }) => steps.map(({ mutation }) => mutation)),
      [[1, 2], [3, 4], [5]],
    );
    assert.deepEqual(session.plan, server.plan);
  });

  it('reads on where answers come in pages, and shows them once it has them all', async () => {
    const server = createSmallServer(samplePlan());
    const { session, world } = await openDevice(server);
    server.page = 3;
    server.down = true;
    accepted(session.run([add('a'), add('b'), add('c'), add('d'), add('e')]));
    for (let mutation = 1; mutation <= 10; mutation += 1) {
      server.accept(partner, { mutation, commands: [{ id: `x-${mutation}`, ...add(`t-${mutation}`) }] });
    }
    const seen: number[] = [];
    session.subscribe(({ plan }) => seen.push(plan.objectives.length));
    server.down = false;
    await world.pass(1_000);
    assert.deepEqual(session.plan, server.plan);
    assert.deepEqual(seen, [17]);
  });

  it('finds a gap in what it is given and asks for what is missing', async () => {
    const server = createSmallServer(samplePlan());
    const wire = server.wireOf(vendor);
    let gaps = 1;
    const { session, world } = await openDevice({
      ...server,
      wireOf: () => ({
        ...wire,
        async pull(scope, after) {
          const answer = await wire.pull(scope, after);
          return answer.events.length < 3 || (gaps -= 1) < 0
            ? answer
            : { ...answer, events: answer.events.filter((_, index) => index !== 1) };
        },
      }),
    });
    for (let mutation = 1; mutation <= 5; mutation += 1) {
      server.accept(partner, { mutation, commands: [{ id: `x-${mutation}`, ...add(`t-${mutation}`) }] });
    }
    await world.calm();
    assert.deepEqual(session.plan, server.plan);
    assert.equal(session.status.seq, 5);
  });

  it('takes the document anew where effects do not fit what it has', async () => {
    const server = createSmallServer(samplePlan());
    const { session, world } = await openDevice(server);
    server.accept(partner, { mutation: 1, commands: [{ id: 'x', ...add('a') }] });
    await world.calm();
    const documents = server.documents;
    const other = createSmallServer(server.plan);
    // A server whose log tells of a record this replica never heard of.
    other.accept(partner, { mutation: 1, commands: [{ id: 'y', ...add('strange') }] });
    other.accept(partner, { mutation: 2, commands: [{ id: 'z', ...rename('strange', 'Stranger') }] });
    const [, strange] = other.events;
    assert.ok(strange);
    server.accept(partner, { mutation: 2, commands: [{ id: 'w', ...add('b') }] });
    (server.events as unknown[])[1] = { ...strange, seq: 2 };
    await world.calm();
    assert.equal(server.documents, documents + 1);
    assert.deepEqual(idsOf(session), ['grow', 'share', 'a', 'b']);
  });

  it('waits longer each time a server cannot be reached, and as long as it asks', async () => {
    const server = createSmallServer(samplePlan());
    const { session, world } = await openDevice(server);
    server.faults.push(new WireError('unreachable', 'busy', { retryAfter: 20_000 }), 'request lost', 'request lost');
    accepted(session.run(add('a')));
    await world.pass(19_999);
    assert.deepEqual(session.status.state, 'offline');
    assert.equal(server.faults.length, 2);
    await world.pass(1);
    assert.equal(server.faults.length, 1);
    await world.pass(749);
    assert.equal(server.faults.length, 1);
    await world.pass(1);
    assert.equal(server.faults.length, 0);
    await world.pass(1_500);
    assert.equal(session.status.state, 'online');
    assert.equal(session.status.unsent, 0);
  });

  it('finds the one step that the server never takes, and sends the others', async () => {
    const server = createSmallServer(samplePlan());
    const wire = server.wireOf(vendor);
    const { session, world } = await openDevice({
      ...server,
      wireOf: () => ({
        ...wire,
        async push(push) {
          if (push.steps.some(({ mutation }) => mutation === 2)) throw new WireError('invalid', 'a step too wide');
          return wire.push(push);
        },
      }),
    });
    for (const id of ['a', 'b', 'c', 'd']) accepted(session.run(add(id)));
    await world.pass(100);
    assert.deepEqual(idsOf({ plan: server.plan }), ['grow', 'share', 'a', 'c', 'd']);
    assert.deepEqual(session.plan, server.plan);
    assert.deepEqual(session.rejected[0]?.refusals, [
      { code: 'step.not-taken', path: '', values: { reason: 'a step too wide' } },
    ]);
  });

  it('stops where it is refused, and loses nothing', async () => {
    const server = createSmallServer(samplePlan());
    const { session, world, storage } = await openDevice(server);
    server.faults.push(new WireError('refused', 'no such plan'));
    accepted(session.run(add('a')));
    await world.calm();
    assert.equal(session.status.state, 'refused');
    assert.equal(session.status.unsent, 1);
    await session.settled();
    await session.close();
    assert.equal(world.timers, 0);
    const again = await openDevice(server, { storage, world });
    await again.session.settled();
    assert.deepEqual(idsOf({ plan: server.plan }), ['grow', 'share', 'a']);
  });

  it('takes a step out of the tray when a late copy of it was accepted after all', async () => {
    const server = createSmallServer(samplePlan());
    const { session, world } = await openDevice(server);
    server.down = true;
    accepted(session.run(rename('share', 'Late')));
    server.accept(partner, { mutation: 1, commands: [{ id: 'x', ...remove('share') }] });
    server.down = false;
    await world.pass(1_000);
    assert.equal(session.rejected.length, 1);
    server.accept(partner, { mutation: 2, commands: [{ id: 'y', ...add('share') }] });
    const late = server.pushes.at(-1);
    assert.ok(late);
    server.push(late, vendor);
    await world.calm();
    assert.deepEqual(session.rejected, []);
    assert.equal(titleOf(session, 'share'), 'Late');
    assert.deepEqual(session.plan, server.plan);
  });

  it('works by a clock ten years off: the server dates what it accepts', async () => {
    const server = createSmallServer(samplePlan());
    const world = createWorld('vendor', () => '2036-10-01T00:00:00Z');
    const { session } = await openDevice(server, { world });
    accepted(session.run(rename('grow', 'Grow fast')));
    await session.settled();
    assert.equal(session.plan.objectives[0]?.changed?.at, '2026-01-01T00:00:00.000Z');
    assert.deepEqual(session.plan, server.plan);
  });

  it('refuses what is given after it was closed', async () => {
    const server = createSmallServer(samplePlan());
    const { session } = await openDevice(server);
    await session.close();
    const result = session.run(add('a'));
    assert.ok(!result.ok);
    assert.equal(result.refusals[0]?.code, 'step.closed');
  });

  it('tells who is there, oneself apart, and gives the events since a point', async () => {
    const server = createSmallServer(samplePlan());
    const { session, world } = await openDevice(server);
    let told = 0;
    session.watch(() => (told += 1));
    const person = (client: string, { id, party }: typeof vendor) => ({ client, id, party });
    server.poke({ event: 'presence', people: [person('1', vendor), person('2', partner)] });
    assert.deepEqual(session.present, [person('2', partner)]);
    assert.equal(told, 1);
    server.accept(partner, { mutation: 1, commands: [{ id: 'x', ...add('a') }] });
    accepted(session.run(add('b')));
    await session.settled();
    await world.calm();
    const pulls = server.pulls;
    assert.deepEqual(
      (await session.events(0)).map(({ seq }) => seq),
      [1, 2],
    );
    assert.deepEqual(
      (await session.events(1)).map(({ seq }) => seq),
      [2],
    );
    assert.equal(server.pulls, pulls);
    session.markSeen(2);
    session.markSeen(1);
    assert.equal(session.seen, 2);
  });
});
