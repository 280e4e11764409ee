import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { verifyChain } from '@tandem-plan/store';
import { add, as, openOffice, planId, pushOf, remove, retitle, sent, step, verdicts } from './testing/office.ts';

describe('two authorities over one log', () => {
  it('take in what the other wrote, and decide anew', async () => {
    const { authority, another, events } = await openOffice();
    const second = another();
    await sent(second, pushOf('b', step(1, 0, retitle('Second'))), as('partner'));
    assert.deepEqual(await verdicts(authority, pushOf('a', step(1, 0, add('one')))), ['2']);
    // Known to the second only from the log: it is there, it is gone, it may be sent once more.
    assert.deepEqual(await verdicts(second, pushOf('b', step(2, 1, retitle('One', 'one'))), as('partner')), ['3']);
    assert.deepEqual(await verdicts(authority, pushOf('a', step(2, 3, remove('one')))), ['4']);
    assert.deepEqual(await verdicts(second, pushOf('b', step(3, 3, retitle('Gone', 'one'))), as('partner')), [
      'record.unknown',
    ]);
    assert.deepEqual(await verdicts(second, pushOf('a', step(2, 3, remove('one')))), ['4']);
    assert.ok(verifyChain(await events()).ok);
    const [left, right] = await Promise.all(
      [authority, second].map((each) => each.document(planId, 'shared', as('vendor'))),
    );
    assert.deepEqual(left, right);
  });

  it('refuse nothing on a view that is out of date', async () => {
    const { authority, another } = await openOffice();
    const second = another();
    await sent(second, pushOf('b', step(1, 0)));
    await sent(authority, pushOf('a', step(1, 0, add('one'))));
    // The second has not heard of the record yet, nor of event 1.
    assert.deepEqual(
      await verdicts(second, pushOf('b', step(2, 0, retitle('One', 'one')), step(3, 1, remove('one')))),
      ['2', '3'],
    );
  });

  it('accept everything that many clients send to both at once, each step once', async () => {
    const { authority, another, events } = await openOffice();
    const offices = [authority, another(), another()];
    await Promise.all(
      Array.from({ length: 60 }, async (_, index) => {
        const push = pushOf(`client-${index % 6}`, step(1 + Math.floor(index / 6), 0, add(`record-${index}`)));
        await Promise.all(offices.map((each) => each.push(planId, push, as('vendor'))));
      }),
    );
    const log = await events();
    const receipts = log.map(({ receipt }) => `${receipt.client} ${receipt.mutation}`);
    assert.equal(new Set(receipts).size, receipts.length);
    assert.ok(verifyChain(log).ok);
    const last = new Map<string, number>();
    for (const { receipt } of log) {
      assert.ok(receipt.mutation > (last.get(receipt.client) ?? 0), "a client's steps stand in its own order");
      last.set(receipt.client, receipt.mutation);
    }
  });
});
