import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { LogKey } from '@tandem-plan/store';
import { createOpenDocuments } from './open-documents.ts';
import { add, as, openOffice, planId, pushOf, sent, step } from './testing/office.ts';

const keyOf = (plan: string): LogKey => ({ plan, scope: 'shared' });

describe('documents kept open', () => {
  it('are the ones used last, and those in use', async () => {
    const opened: string[] = [];
    const documents = createOpenDocuments(async ({ plan }) => {
      opened.push(plan);
      return plan;
    }, 2);
    const use = (plan: string) => documents.use(keyOf(plan), async (document) => document);
    for (const plan of ['a', 'b', 'a', 'c', 'a', 'b']) assert.equal(await use(plan), plan);
    assert.deepEqual(opened, ['a', 'b', 'c', 'b']);
    let free = (): void => undefined;
    const held = documents.use(keyOf('held'), () => new Promise<void>((resolve) => (free = resolve)));
    for (const plan of ['d', 'e', 'f']) await use(plan);
    const next = use('held');
    free();
    await Promise.all([held, next]);
    assert.equal(opened.filter((plan) => plan === 'held').length, 1);
  });

  it('are opened once by those who ask at once, and used by one after the other', async () => {
    let opened = 0;
    let inside = 0;
    const documents = createOpenDocuments(async () => (opened += 1), 2);
    await Promise.all(
      Array.from({ length: 5 }, () =>
        documents.use(keyOf('a'), async () => {
          inside += 1;
          await Promise.resolve();
          assert.equal(inside, 1);
          inside -= 1;
        }),
      ),
    );
    assert.equal(opened, 1);
  });

  it('are opened anew after a failure, and asked for again where there was none', async () => {
    let opened = 0;
    const documents = createOpenDocuments(async () => ((opened += 1) === 1 ? undefined : opened), 2);
    assert.equal(await documents.use(keyOf('a'), async () => 'used'), undefined);
    await assert.rejects(
      documents.use(keyOf('a'), async () => {
        throw new Error('broken');
      }),
      /broken/,
    );
    assert.equal(await documents.use(keyOf('a'), async (document) => document), 3);
  });

  it('go on from a snapshot and the events behind it', async () => {
    const { authority, another, doLater, log } = await openOffice();
    for (let mutation = 1; mutation <= 205; mutation += 1)
      await sent(authority, pushOf('a', step(mutation, 0, add(`record-${mutation}`))));
    assert.equal((await log.readSnapshot(keyOf(planId)))?.seq, 0);
    doLater();
    await new Promise(setImmediate);
    const { seq = 0 } = (await log.readSnapshot(keyOf(planId))) ?? {};
    assert.ok(seq >= 200, `a snapshot at ${seq}`);
    const reads: number[] = [];
    const read: typeof log.read = (key, after, limit) => {
      reads.push(after);
      return log.read(key, after, limit);
    };
    const fresh = another({ log: { ...log, read } });
    assert.deepEqual(
      await fresh.document(planId, 'shared', as('partner')),
      await authority.document(planId, 'shared', as('partner')),
    );
    assert.ok(reads.every((after) => after >= 199));
  });
});
