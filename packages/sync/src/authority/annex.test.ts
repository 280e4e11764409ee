import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseAnnex } from '@tandem-plan/core/annex';
import type { Push } from '../protocol.ts';
import { as, command, openOffice, planId, pushOf, retitle, sent, step, verdicts } from './testing/office.ts';

const scope = 'party:vendor';
const own = (push: Push): Push => ({ ...push, scope });
const addFunction = (id: string) => command('function.add', { record: { id, name: id } });
const removeFunction = (id: string) => command('function.remove', { id });

describe("a party's annex", () => {
  it('is empty before anything was written to it, and a log of its own from then on', async () => {
    const { authority, another, events } = await openOffice();
    const before = await authority.document(planId, scope, as('vendor'));
    const read = parseAnnex(before?.document);
    assert.ok(read.ok && before?.seq === 0);
    assert.deepEqual([read.plan.plan, read.plan.party, read.plan.functions], [planId, 'vendor', []]);
    assert.deepEqual(await authority.pull(planId, scope, 0, as('vendor')), { events: [], head: 0 });
    assert.deepEqual(await events(scope), []);

    await sent(authority, pushOf('tab', step(1, 0, retitle('Shared'))));
    assert.deepEqual(await verdicts(authority, own(pushOf('tab', step(1, 0, addFunction('finance'))))), ['1']);
    assert.deepEqual(
      [(await events()).length, (await events(scope)).length],
      [1, 1],
      'one receipt in either log is another step',
    );
    const after = await another().document(planId, scope, as('vendor', 'viewer', 'vic'));
    const now = parseAnnex(after?.document);
    assert.deepEqual(now.ok && now.plan.functions.map(({ id }) => id), ['finance']);
  });

  it('is nothing to the other side, whatever it asks, before and after there is something in it', async () => {
    const { authority, log } = await openOffice();
    for (const written of [false, true]) {
      if (written) await sent(authority, own(pushOf('tab', step(1, 0, addFunction('finance')))));
      for (const [plan, party] of [
        [planId, 'partner'],
        [planId, 'vendor-2'],
        ['east', 'vendor'],
      ] as const) {
        assert.equal(
          await authority.push(plan, own(pushOf('tab', step(1, 0, addFunction('x')))), as(party)),
          undefined,
        );
        assert.equal(await authority.pull(plan, scope, 0, as(party)), undefined);
        assert.equal(await authority.document(plan, scope, as(party)), undefined);
      }
    }
    assert.equal(JSON.stringify(await authority.pull(planId, 'shared', 0, as('partner'))).includes('finance'), false);
    assert.deepEqual(await log.plans(), [planId]);
  });

  it('takes no command of the plan, nor the plan one of the annex', async () => {
    const { authority } = await openOffice();
    const push = (type: string, input: unknown) => pushOf('tab', step(1, 0, command(type, input)));
    assert.deepEqual(await verdicts(authority, own(push('objective.remove', { id: 'grow' }))), ['command.unknown']);
    assert.deepEqual(await verdicts(authority, push('function.add', { record: { id: 'x', name: 'x' } })), [
      'command.unknown',
    ]);
  });

  it('keeps what somebody else of the party changed meanwhile', async () => {
    const { authority } = await openOffice();
    await sent(authority, own(pushOf('a', step(1, 0, addFunction('finance')))));
    const rename = command('function.update', { id: 'finance', set: { name: 'Finance and tax' } });
    await sent(authority, own(pushOf('b', step(1, 1, rename))), as('vendor', 'lead', 'vic'));
    assert.deepEqual(await verdicts(authority, own(pushOf('a', step(2, 1, removeFunction('finance'))))), [
      'basis.stale',
    ]);
    assert.deepEqual(await verdicts(authority, own(pushOf('a', step(3, 2, removeFunction('finance'))))), ['3']);
  });
});
