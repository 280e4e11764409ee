import { assert } from 'chai';
import { deleteDB } from 'idb';
import { openReplica } from '../replica/open-replica.ts';
import type { KeptStep } from '../replica/storage.ts';
import { createSmallServer } from '../replica/testing/small-server.ts';
import { add, idsOf, remove, samplePlan, vendor } from '../replica/testing/sample-plan.ts';
import { systemHost } from '../system-host.ts';
import { indexedDbStorage } from './indexeddb.ts';

const step = (client: string, mutation: number, at = '2017-09-30T12:00:00Z'): KeptStep => ({
  client,
  mutation,
  basis: 0,
  commands: [{ id: `${client}-${mutation}`, ...add(`${client}-${mutation}`) }],
  at,
});
const rejected = (id: string, at: string) => ({ id, commands: [add('x')], refusals: [], at });

const nobody = (): never => {
  throw new Error('nobody else is there');
};

/** The first word of a tab that says this. */
const heard = <T>(from: string, word: string): Promise<T> =>
  new Promise((resolve) => {
    const listen = ({ data }: MessageEvent<Record<string, unknown>>) => {
      if (data['client'] !== from || !(word in data)) return;
      removeEventListener('message', listen);
      resolve(data[word] as T);
    };
    addEventListener('message', listen);
  });

function openTab(database: string, name: string, client: string): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.src = `${new URL('./testing/tab.html', import.meta.url).href}#${encodeURIComponent([database, name, client].join('|'))}`;
  document.body.append(frame);
  return frame;
}

describe('IndexedDB storage', () => {
  let database = '';
  let storage = indexedDbStorage();
  beforeEach(() => {
    database = `test-${systemHost.ids()}`;
    storage = indexedDbStorage({ database });
  });
  afterEach(() => deleteDB(database));

  it('gives back what it kept', async () => {
    const first = await storage.open('west anna');
    assert.deepEqual(first.kept, { document: undefined, rejected: [], seen: 0 });
    assert.deepEqual(await first.claim('a', nobody), []);
    await Promise.all([
      first.add(step('a', 1)),
      first.add(step('a', 2)),
      first.add(step('a', 10)),
      first.add(step('a', 3)),
    ]);
    await first.settle('a', 1);
    await first.settle('a', 2, rejected('a-2', '2017-09-30T12:00:02Z'));
    await first.settle('a', 3, rejected('a-3', '2017-09-30T12:00:01Z'));
    await first.saveDocument({ seq: 4, text: '{}' });
    await first.saveDocument({ seq: 3, text: 'older' });
    await first.saveSeen(7);
    await first.saveSeen(6);
    await first.close();

    const next = await storage.open('west anna');
    assert.deepEqual(next.kept.document, { seq: 4, text: '{}' });
    assert.deepEqual(
      next.kept.rejected.map(({ id }) => id),
      ['a-3', 'a-2'],
    );
    assert.equal(next.kept.seen, 7);
    assert.deepEqual(await next.claim('b', nobody), [step('a', 10)]);
    await next.discard('a-3');
    await next.close();

    const last = await storage.open('west anna');
    assert.deepEqual(
      last.kept.rejected.map(({ id }) => id),
      ['a-2'],
    );
    await last.close();
  });

  it('keeps two people of one device apart', async () => {
    const anna = await storage.open('west anna');
    await anna.claim('a', nobody);
    await anna.add(step('a', 1));
    await anna.saveSeen(3);
    await anna.close();
    const ben = await storage.open('west ben');
    assert.equal(ben.kept.seen, 0);
    assert.deepEqual(await ben.claim('b', nobody), []);
    await ben.close();
  });

  it('rejects what a full disk does not take, each once and to whoever asked, and goes on when there is room', async () => {
    const stored = await storage.open('west anna');
    await stored.claim('a', nobody);
    await stored.add(step('a', 1));
    const unheard: unknown[] = [];
    const hear = (event: PromiseRejectionEvent): void => {
      event.preventDefault();
      event.stopImmediatePropagation();
      unheard.push(event.reason);
    };
    addEventListener('unhandledrejection', hear, { capture: true });
    // As the browser does it: the transaction is aborted later, and with it everything asked of it.
    const aborted = new Set<IDBTransaction>();
    const abort = (transaction: IDBTransaction): void => {
      if (!aborted.has(transaction)) queueMicrotask(() => transaction.abort());
      aborted.add(transaction);
    };
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...given) {
      const request = put.apply(this, given);
      abort(this.transaction);
      return request;
    };
    const answers = await Promise.allSettled([
      Promise.all([stored.add(step('a', 2)), stored.settle('a', 1, rejected('a-1', '2017-09-30T12:00:00Z'))]),
      stored.saveDocument({ seq: 1, text: '{}' }),
      stored.saveSeen(1),
    ]);
    await new Promise((resolve) => setTimeout(resolve, 50));
    IDBObjectStore.prototype.put = put;
    removeEventListener('unhandledrejection', hear, { capture: true });
    assert.deepEqual(
      answers.map(({ status }) => status),
      ['rejected', 'rejected', 'rejected'],
    );
    assert.deepEqual(unheard, []);
    await stored.add(step('a', 3));
    await stored.close();
    const next = await storage.open('west anna');
    assert.deepEqual(next.kept, { document: undefined, rejected: [], seen: 0 });
    assert.deepEqual(await next.claim('b', nobody), [step('a', 1), step('a', 3)]);
    await next.close();
  });

  it('leaves the steps of an open tab to it, and has one other take them over once it is closed', async () => {
    const [first, second] = [heard('one', 'left'), heard('two', 'left')];
    const one = openTab(database, 'west anna', 'one');
    assert.deepEqual(await first, []);
    const two = openTab(database, 'west anna', 'two');
    assert.deepEqual(await second, []);
    const adopted = heard<readonly KeptStep[]>('two', 'adopted');
    one.remove();
    assert.deepEqual(
      (await adopted).map(({ client, mutation }) => [client, mutation]),
      [['one', 1]],
    );
    // What both left is there for the next.
    const all = new Promise<readonly KeptStep[]>((resolve) => {
      void storage.open('west anna').then(async (stored) => {
        const left = [...(await stored.claim('three', (steps) => enough(steps)))];
        const enough = (steps: readonly KeptStep[]): void => {
          left.push(...steps);
          if (left.length === 2) void stored.close().then(() => resolve(left));
        };
        two.remove();
        enough([]);
      });
    });
    assert.sameMembers(
      (await all).map(({ client }) => client),
      ['one', 'two'],
    );
  });

  it('brings two tabs that worked offline back, each step once', async () => {
    const server = createSmallServer(samplePlan());
    const open = async () =>
      openReplica({
        wire: server.wireOf(vendor),
        stored: await storage.open('west anna'),
        lasting: true,
        host: systemHost,
        actor: vendor,
      });
    const [one, two] = [await open(), await open()];
    await Promise.all([one.settled(), two.settled()]);
    server.down = true;
    one.run(add('a'));
    two.run(add('b'));
    one.run(remove('share'));
    assert.isTrue(one.status.kept);
    await one.close();
    server.down = false;
    const again = await open();
    // Those of the tab that was closed fell to the one that is open, or to the new one.
    for (let turn = 0; turn < 100 && server.events.length < 3; turn += 1) {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    await Promise.all([again.settled(), two.settled()]);
    assert.deepEqual([...idsOf({ plan: server.plan })].sort(), ['a', 'b', 'grow']);
    assert.equal(server.events.length, 3);
    await Promise.all([again.close(), two.close()]);
    const stored = await storage.open('west anna');
    assert.deepEqual(await stored.claim('last', nobody), []);
    await stored.close();
  });
});
