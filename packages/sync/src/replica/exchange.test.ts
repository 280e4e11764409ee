import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { memoryStorage } from '../storage/memory.ts';
import { type Wire, WireError } from '../wire.ts';
import type { ReplicaStorage, StoredReplica } from './storage.ts';
import { accepted, openDevice } from './testing/sample.ts';
import { add, idsOf, partner, samplePlan, vendor } from './testing/sample-plan.ts';
import { createSmallServer } from './testing/small-server.ts';

/** A server of which a test changes some answers. */
function serverWith(change: (wire: Wire) => Partial<Wire>) {
  const server = createSmallServer(samplePlan());
  const wire = server.wireOf(vendor);
  return { server, changed: { ...server, wireOf: () => ({ ...wire, ...change(wire) }) } };
}

/** A device whose writes of steps, before they are sent, a test holds back. */
function slowDevice() {
  const room = memoryStorage();
  const held: (() => void)[] = [];
  const storage: ReplicaStorage = {
    lasting: true,
    async open(name) {
      const stored = await room.open(name);
      const add: StoredReplica['add'] = async (step) => {
        if (step.accepted === undefined) await new Promise<void>((resolve) => held.push(resolve));
        return stored.add(step);
      };
      return { ...stored, kept: stored.kept, add };
    },
  };
  return { storage, held };
}

describe('an exchange with a server', () => {
  it('waits as long as the server asks, but no longer than five minutes', async () => {
    const server = createSmallServer(samplePlan());
    const { session, world } = await openDevice(server);
    server.faults.push(new WireError('unreachable', 'busy', { retryAfter: 3_000_000_000 }));
    accepted(session.run(add('a')));
    await world.pass(200_000);
    server.line(true);
    await world.pass(99_999);
    assert.deepEqual([session.status.state, server.pushes.length], ['offline', 0]);
    await world.pass(1);
    assert.deepEqual([session.status.state, server.events.length], ['online', 1]);
  });

  it('stays online where a poke is ahead of what can be read, and looks again soon', async () => {
    const page: { most: number | undefined } = { most: 0 };
    const { server, changed } = serverWith((wire) => ({
      async pull(scope, after) {
        const { events, head } = await wire.pull(scope, after);
        return { events: events.slice(0, page.most), head: Math.min(head, page.most ?? head) };
      },
    }));
    const { session, world } = await openDevice(changed);
    const states = new Set([session.status.state]);
    session.watch(() => states.add(session.status.state));
    server.accept(partner, { mutation: 1, commands: [{ id: 'x', ...add('a') }] });
    await world.pass(5_000);
    assert.deepEqual(idsOf(session), ['grow', 'share']);
    accepted(session.run(add('b')));
    await session.settled();
    page.most = undefined;
    await world.pass(8_000);
    assert.deepEqual(session.plan, server.plan);
    assert.deepEqual([...states], ['online']);
    const pulls = server.pulls;
    await world.pass(60_000);
    assert.ok(server.pulls - pulls < 7, `${server.pulls - pulls} pulls in a minute`);
  });

  it('takes every poke as a reason to look, where one told of more than there is', async () => {
    const server = createSmallServer(samplePlan());
    const { session, world } = await openDevice(server);
    server.poke({ event: 'head', scope: 'shared', seq: 1_000 });
    await world.pass(120_000);
    server.accept(partner, { mutation: 1, commands: [{ id: 'x', ...add('a') }] });
    await world.calm();
    assert.deepEqual([session.status.state, session.status.seq], ['online', 1]);
  });

  it('is offline once a server has told of events, and not given them, three times', async () => {
    let withheld = true;
    const { server, changed } = serverWith((wire) => ({
      async pull(scope, after) {
        const answer = await wire.pull(scope, after);
        return withheld ? { ...answer, events: [] } : answer;
      },
    }));
    const { session, world } = await openDevice(changed);
    server.accept(partner, { mutation: 1, commands: [{ id: 'x', ...add('a') }] });
    const states: string[] = [];
    session.watch(() => states.push(session.status.state));
    await world.pass(1_000);
    assert.deepEqual(states, []);
    await world.pass(200);
    assert.deepEqual(states, ['offline']);
    withheld = false;
    await world.pass(500);
    assert.deepEqual([session.status.state, session.status.seq], ['online', 1]);
  });

  it('goes on after a fault that is no answer, and hides it from nobody', async (t) => {
    let broken = false;
    const { server, changed } = serverWith((wire) => ({
      pull: (scope, after) => (broken ? Promise.reject(new TypeError('of a wire')) : wire.pull(scope, after)),
    }));
    const { session, world } = await openDevice(changed);
    const told: unknown[] = [];
    t.mock.method(globalThis, 'queueMicrotask', (task: () => void) => {
      void Promise.resolve()
        .then(task)
        .catch((error: unknown) => told.push(error));
    });
    broken = true;
    server.poke({ event: 'head', scope: 'shared', seq: 1 });
    await world.calm();
    assert.deepEqual(told.map(String), ['TypeError: of a wire']);
    assert.equal(session.status.state, 'offline');
    broken = false;
    accepted(session.run(add('a')));
    await world.pass(500);
    assert.deepEqual(session.status, { state: 'online', unsent: 0, kept: false, seq: 1 });
  });

  it('sends what a device takes too long to write down, and says that it is not kept', async () => {
    const server = createSmallServer(samplePlan());
    const { storage, held } = slowDevice();
    const { session, world } = await openDevice(server, { storage });
    server.faults.push('request lost');
    accepted(session.run(add('a')));
    await world.pass(9_999);
    assert.deepEqual([server.faults.length, session.status.kept], [1, true]);
    await world.pass(1);
    assert.deepEqual(session.status, { state: 'offline', unsent: 1, kept: false, seq: 0 });
    // It waits once for a step, and writes it once, however often it is sent.
    accepted(session.run(add('b')));
    held.pop()?.();
    await world.pass(500);
    assert.deepEqual([server.events.length, held.length], [2, 1]);
    await world.pass(1_000);
    assert.deepEqual(session.status, { state: 'online', unsent: 0, kept: true, seq: 2 });
    held.pop()?.();
    await session.close();
    assert.equal(world.timers, 0);
  });
});
