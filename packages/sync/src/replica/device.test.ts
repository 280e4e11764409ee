import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { memoryStorage } from '../storage/memory.ts';
import type { ReplicaStorage, StoredReplica } from './storage.ts';
import { accepted, openDevice } from './testing/sample.ts';
import { add, idsOf, partner, remove, rename, samplePlan } from './testing/sample-plan.ts';
import { createSmallServer } from './testing/small-server.ts';
import { createWorld } from './testing/world.ts';

/** A device whose writes a test watches or fails. */
function watched(change: (stored: StoredReplica) => Partial<StoredReplica>): ReplicaStorage {
  const storage = memoryStorage();
  return {
    lasting: true,
    async open(name) {
      const stored = await storage.open(name);
      return {
        ...stored,
        get kept() {
          return stored.kept;
        },
        ...change(stored),
      };
    },
  };
}

describe('a replica and its device', () => {
  it('keeps a step until the document shows it, and moves a rejected one to the tray in one write', async () => {
    const server = createSmallServer(samplePlan());
    const writes: string[] = [];
    const storage = watched((stored) => ({
      async add(step) {
        await new Promise((resolve) => setImmediate(resolve));
        writes.push(`add ${step.mutation}, ${server.pushes.length} pushes`);
        return stored.add(step);
      },
      async settle(client, mutation, rejected) {
        writes.push(`settle ${mutation} ${rejected?.refusals[0]?.code ?? 'accepted'}`);
        return stored.settle(client, mutation, rejected);
      },
      saveDocument(document) {
        writes.push(`document at ${document.seq}`);
        return stored.saveDocument(document);
      },
      discard: () => assert.fail('not asked for'),
    }));
    const { session, world } = await openDevice(server, { storage });
    assert.equal(session.status.kept, true);
    server.pokes = false;
    server.accept(partner, { mutation: 1, commands: [{ id: 'x', ...remove('share') }] });
    accepted(session.run(rename('grow', 'Grow fast')));
    accepted(session.run(rename('share', 'Ours')));
    await world.pass(10_000);
    assert.deepEqual(writes, [
      'document at 0',
      'add 1, 0 pushes',
      'add 2, 0 pushes',
      'settle 2 record.unknown',
      'add 1, 1 pushes',
      'document at 2',
      'settle 1 accepted',
    ]);
  });

  it('sends what the device cannot keep, says so, and tries again', async () => {
    const server = createSmallServer(samplePlan());
    let full = true;
    const storage = watched((stored) => ({
      add: (step) => (full ? Promise.reject(new Error('QuotaExceededError')) : stored.add(step)),
    }));
    const { session, world } = await openDevice(server, { storage });
    server.down = true;
    accepted(session.run(add('a')));
    await world.calm();
    assert.equal(session.status.kept, false);
    full = false;
    accepted(session.run(add('b')));
    await world.calm();
    assert.equal(session.status.kept, true);
    full = true;
    accepted(session.run(add('c')));
    await world.calm();
    assert.equal(session.status.kept, false);
    server.down = false;
    await world.pass(2_000);
    assert.deepEqual(idsOf({ plan: server.plan }), ['grow', 'share', 'a', 'b', 'c']);
    assert.deepEqual(session.status, { state: 'online', unsent: 0, kept: true, seq: 3 });
  });

  it('continues after a crash between sending and the answer, and happens once', async () => {
    const server = createSmallServer(samplePlan());
    const storage = memoryStorage();
    let crash: StoredReplica | undefined;
    const first = await openDevice(server, {
      storage: { lasting: true, open: async (name) => (crash = await storage.open(name)) },
      world: createWorld('first'),
    });
    server.faults.push('answer lost');
    accepted(first.session.run(add('a')));
    accepted(first.session.run(rename('a', 'A')));
    await first.world.calm();
    accepted(first.session.run(rename('grow', 'Unsent')));
    await first.world.calm();
    server.down = true;
    // Nothing of it is closed but what a system closes by itself.
    await crash?.close();
    server.down = false;

    const second = await openDevice(server, { storage, world: createWorld('second') });
    await second.session.settled();
    assert.deepEqual(second.session.plan, server.plan);
    assert.equal(server.events.length, 3);
    assert.deepEqual(new Set(server.events.map(({ receipt }) => receipt.client)), new Set(['first-1']));
    assert.deepEqual(second.session.rejected, []);
  });

  it('shows after a crash what the server had acknowledged, also while it is out of reach', async () => {
    const server = createSmallServer(samplePlan());
    const storage = memoryStorage();
    let crash: StoredReplica | undefined;
    const first = await openDevice(server, {
      storage: { lasting: true, open: async (name) => (crash = await storage.open(name)) },
      world: createWorld('first'),
    });
    accepted(first.session.run(add('a')));
    await first.world.calm();
    assert.deepEqual(first.session.status, { state: 'online', unsent: 0, kept: true, seq: 1 });
    server.down = true;
    await crash?.close();

    const second = await openDevice(server, { storage, world: createWorld('second') });
    assert.deepEqual(idsOf(second.session), ['grow', 'share', 'a']);
    assert.equal(second.session.status.unsent, 0);
    server.down = false;
    await second.world.pass(10_000);
    assert.deepEqual([server.events.length, server.pushes.length], [1, 1]);
    assert.deepEqual(second.session.plan, server.plan);
  });

  it('lays no step over what came later, where the kept document shows both', async () => {
    const server = createSmallServer(samplePlan());
    const room = memoryStorage();
    const storage: ReplicaStorage = {
      lasting: true,
      async open(name) {
        const stored = await room.open(name);
        return { ...stored, kept: stored.kept, settle: () => Promise.reject(new Error('a disk that is gone')) };
      },
    };
    const first = await openDevice(server, { storage, world: createWorld('first') });
    accepted(first.session.run(rename('grow', 'Ours')));
    await first.world.calm();
    server.accept(partner, { mutation: 1, commands: [{ id: 'x', ...rename('grow', 'Theirs') }] });
    await first.world.pass(10_000);
    await first.session.close();

    server.down = true;
    const second = await openDevice(server, { storage: room, world: createWorld('second') });
    assert.deepEqual(second.session.plan, server.plan);
    assert.equal(second.session.status.unsent, 0);
    await second.session.close();
    const third = await room.open(`west ${second.session.actor.id}`);
    assert.deepEqual(await third.claim('third', () => undefined), []);
  });

  it('begins with what is kept while the server is out of reach, own steps on top', async () => {
    const server = createSmallServer(samplePlan());
    const storage = memoryStorage();
    const first = await openDevice(server, { storage, world: createWorld('first') });
    server.accept(partner, { mutation: 1, commands: [{ id: 'x', ...add('theirs') }] });
    await first.world.calm();
    server.down = true;
    accepted(first.session.run(add('ours')));
    accepted(first.session.run(remove('share')));
    await first.world.calm();
    first.session.markSeen(1);
    await first.session.close();

    const second = await openDevice(server, { storage, world: createWorld('second') });
    assert.equal(second.session.status.state, 'offline');
    assert.deepEqual(idsOf(second.session), ['grow', 'theirs', 'ours']);
    assert.equal(second.session.status.unsent, 2);
    assert.equal(second.session.seen, 1);
    accepted(second.session.run(rename('ours', 'Ours')));
    server.down = false;
    await second.world.pass(1_000);
    assert.deepEqual(second.session.plan, server.plan);
    assert.deepEqual(
      server.events.map(({ receipt }) => `${receipt.client} ${receipt.mutation}`),
      ['elsewhere 1', 'first-1 1', 'first-1 2', 'second-1 1'],
    );
  });

  it('takes over, while it is open, the steps of a tab that closes', async () => {
    const server = createSmallServer(samplePlan());
    const storage = memoryStorage();
    const [one, two] = [
      await openDevice(server, { storage, world: createWorld('one') }),
      await openDevice(server, { storage, world: createWorld('two') }),
    ];
    server.down = true;
    accepted(one.session.run(add('of-one')));
    accepted(two.session.run(add('of-two')));
    assert.deepEqual(idsOf(two.session), ['grow', 'share', 'of-two']);
    await one.session.close();
    assert.deepEqual(idsOf(two.session), ['grow', 'share', 'of-two', 'of-one']);
    server.down = false;
    await two.world.pass(1_000);
    assert.deepEqual(idsOf({ plan: server.plan }), ['grow', 'share', 'of-two', 'of-one']);
    assert.deepEqual(two.session.plan, server.plan);
  });

  it('keeps the rejected step on a device that has no room for its second try', async () => {
    const server = createSmallServer(samplePlan());
    let full = false;
    const room = memoryStorage();
    const storage: ReplicaStorage = {
      lasting: true,
      async open(name) {
        const stored = await room.open(name);
        const add: StoredReplica['add'] = (step) =>
          full ? Promise.reject(new Error('QuotaExceededError')) : stored.add(step);
        return { ...stored, kept: stored.kept, add };
      },
    };
    const { session, world } = await openDevice(server, { storage });
    server.down = true;
    accepted(session.run(rename('share', 'Ours')));
    server.accept(partner, { mutation: 1, commands: [{ id: 'x', ...remove('share') }] });
    server.down = false;
    await world.pass(1_000);
    server.down = true;
    accepted(session.run(add('share')));
    await world.calm();
    full = true;
    accepted(session.retry(session.rejected[0]?.id ?? ''));
    await world.calm();
    assert.equal(session.status.kept, false);
    assert.equal((await room.open(`west ${session.actor.id}`)).kept.rejected.length, 1);
  });

  it('keeps the rejected step until its second try is written down', async () => {
    const server = createSmallServer(samplePlan());
    const storage = memoryStorage();
    const { session, world } = await openDevice(server, { storage });
    server.down = true;
    accepted(session.run(rename('share', 'Ours')));
    server.accept(partner, { mutation: 1, commands: [{ id: 'x', ...remove('share') }] });
    server.down = false;
    await world.pass(1_000);
    accepted(session.run(add('share')));
    const [rejected] = session.rejected;
    assert.ok(rejected);
    accepted(session.retry(rejected.id));
    assert.deepEqual(session.rejected, []);
    await session.close();
    const again = await openDevice(server, { storage, world: createWorld('again') });
    assert.deepEqual(again.session.rejected, []);
    await again.session.settled();
    assert.deepEqual(again.session.plan.objectives.at(-1)?.title, 'Ours');
  });
});
