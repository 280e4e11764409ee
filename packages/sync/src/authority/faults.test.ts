import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type PlanLog, StoreError, verifyChain } from '@tandem-plan/store';
import { createAuthority } from './create-authority.ts';
import { add, as, openOffice, planId, pushOf, retitle, sent, step, verdicts } from './testing/office.ts';

const disk = () => new StoreError('disk', 'the disk is full');

/** A log that fails at its nth call; `after`: once it was carried out. */
function breaking(log: PlanLog, at: number, after: boolean, count = { calls: 0 }): PlanLog {
  return new Proxy(log, {
    get(target, name, receiver) {
      const method: unknown = Reflect.get(target, name, receiver);
      if (typeof method !== 'function') return method;
      return async (...args: unknown[]): Promise<unknown> => {
        count.calls += 1;
        const fails = count.calls === at;
        if (fails && !after) throw disk();
        const result: unknown = await Reflect.apply(method, target, args);
        if (fails) throw disk();
        return result;
      };
    },
  });
}

describe('an authority over a log that fails', () => {
  it('loses nothing and does nothing twice, whichever call fails, carried out or not', async () => {
    let most = 0;
    for (const after of [false, true]) {
      const count = { calls: 0 };
      for (let at = 1, calls = at; at <= calls; at += 1) {
        count.calls = 0;
        const { authority, another, events, log, doLater } = await openOffice((each) =>
          breaking(each, at, after, count),
        );
        const pushes = [
          pushOf('a', step(1, 0, add('one'), add('two')), step(2, 0, add('three'))),
          pushOf('b', step(1, 2, add('one')), step(2, 2, retitle('Three', 'three'))),
          pushOf('a', step(3, 0, add('four'))),
        ];
        const foreign = createAuthority({ log, clock: () => '2017-09-30T09:00:00Z' });
        const answers = [];
        for (const push of pushes) {
          await foreign.push(
            planId,
            pushOf('x', step((await log.head({ plan: planId, scope: 'shared' })).seq + 1, 0, retitle('X'))),
            as('partner'),
          );
          let answer = await authority.push(planId, push, as('vendor')).catch((error: unknown) => {
            assert.ok(error instanceof StoreError && error.code === 'disk', String(error));
            return undefined;
          });
          answer ??= await sent(authority, push);
          answers.push(answer.verdicts.map(({ status }) => status).join());
        }
        doLater();
        calls = count.calls;
        // It works from here on.
        count.calls = Number.NEGATIVE_INFINITY;
        assert.deepEqual(answers, ['accepted,accepted', 'rejected,accepted', 'accepted'], `call ${at}, ${after}`);
        const own = (await events()).filter(({ receipt }) => receipt.client !== 'x');
        assert.deepEqual(
          own.map(({ receipt }) => `${receipt.client}${receipt.mutation}`),
          ['a1', 'a1', 'a2', 'b2', 'a3'],
          `call ${at}, ${after}`,
        );
        assert.ok(verifyChain(await events()).ok);
        assert.deepEqual(
          await authority.document(planId, 'shared', as('vendor')),
          await another().document(planId, 'shared', as('vendor')),
        );
        most = Math.max(most, calls);
      }
    }
    assert.ok(most > 12, `${most} calls`);
  });

  it('answers, and tells of it, where only a snapshot fails', async () => {
    const { authority, doLater, faults, log } = await openOffice((each) => ({
      ...each,
      saveSnapshot: () => Promise.reject(disk()),
    }));
    const many = Array.from({ length: 250 }, (_, index) => retitle(`Title ${index}`));
    assert.equal((await sent(authority, pushOf('a', step(1, 0, ...many)))).head, 250);
    assert.deepEqual(faults, []);
    doLater();
    await new Promise(setImmediate);
    assert.deepEqual(faults, [disk()]);
    assert.deepEqual(await verdicts(authority, pushOf('a', step(2, 250, add('one')))), ['251']);
    assert.equal((await log.readSnapshot({ plan: planId, scope: 'shared' }))?.seq, 0);
  });

  it('says what is damaged instead of going on with it', async () => {
    const { another, authority } = await openOffice();
    await sent(authority, pushOf('a', step(1, 0, add('one')), step(2, 0, retitle('Two'))));
    const { log } = await openOffice();
    const read: PlanLog['read'] = async (key, after, limit) => (await log.read(key, after, limit)).slice(1);
    await sent(
      createAuthority({ log, clock: () => '2017-09-30T09:00:00Z' }),
      pushOf('a', step(1, 0, add('one')), step(2, 0, add('two'))),
    );
    await assert.rejects(
      another({ log: { ...log, read } }).document(planId, 'shared', as('vendor')),
      /event 2 does not follow event 0/,
    );
    const text = JSON.stringify({ format: 'tandem/plan' });
    const readSnapshot: PlanLog['readSnapshot'] = async () => ({ seq: 0, text });
    await assert.rejects(
      another({ log: { ...log, readSnapshot } }).document(planId, 'shared', as('vendor')),
      RangeError,
    );
    await assert.rejects(
      another({ log: { ...log, readSnapshot: async () => undefined } }).document(planId, 'shared', as('vendor')),
      /has 2 events, and no document/,
    );
  });
});
