import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { add, as, command, openOffice, pushOf, remove, retitle, sent, step, verdicts } from './testing/office.ts';

const stage = (to: string) => command('plan.setStage', { stage: to });

describe('how fresh a view a step needs', () => {
  it('deletes nothing that another client changed since', async () => {
    const { authority } = await openOffice();
    await sent(authority, pushOf('theirs', step(1, 0, retitle('Theirs'))), as('partner'));
    const { verdicts: given } = await sent(authority, pushOf('mine', step(1, 0, remove('grow'))));
    assert.deepEqual(given, [
      {
        mutation: 1,
        status: 'rejected',
        refusals: [{ code: 'basis.stale', path: '', values: { type: 'objective', id: 'grow' } }],
      },
    ]);
    // What nobody touched goes, and so does this once its change was seen.
    assert.deepEqual(await verdicts(authority, pushOf('mine', step(2, 0, remove('share')))), ['2']);
    assert.deepEqual(await verdicts(authority, pushOf('mine', step(3, 1, remove('grow')))), ['3']);
  });

  it('counts another device of the same person as another client, and the own one as seen', async () => {
    const { authority } = await openOffice();
    await sent(authority, pushOf('phone', step(1, 0, retitle('On the phone'))));
    assert.deepEqual(await verdicts(authority, pushOf('desk', step(1, 0, remove('grow')))), ['basis.stale']);
    await sent(authority, pushOf('desk', step(2, 0, retitle('At the desk', 'share'))));
    assert.deepEqual(await verdicts(authority, pushOf('desk', step(3, 0, remove('share')))), ['3']);
  });

  it('lets others write over each other', async () => {
    const { authority, events } = await openOffice();
    await sent(authority, pushOf('theirs', step(1, 0, retitle('Theirs'))), as('partner'));
    assert.deepEqual(await verdicts(authority, pushOf('mine', step(1, 0, retitle('Mine')))), ['2']);
    // From this a reader tells that it was written over unseen.
    assert.equal((await events())[1]?.basis, 0);
  });

  it('moves the stage only for who saw everything that others did', async () => {
    const { authority } = await openOffice();
    await sent(authority, pushOf('mine', step(1, 0, add('mine'))));
    await sent(authority, pushOf('theirs', step(1, 0, add('theirs'))), as('partner'));
    assert.deepEqual(await verdicts(authority, pushOf('mine', step(2, 0, stage('proposed')))), ['basis.stale']);
    assert.deepEqual(await verdicts(authority, pushOf('mine', step(3, 2, stage('proposed')))), ['3']);
  });

  it('reads the log for a basis of before its memory', async () => {
    const { authority, another, doLater } = await openOffice();
    await sent(authority, pushOf('theirs', step(1, 0, retitle('Theirs'))), as('partner'));
    const many = Array.from({ length: 300 }, (_, index) => retitle(`Title ${index}`, 'share'));
    for (const mutation of [2, 3, 4, 5])
      await sent(authority, pushOf('theirs', step(mutation, 0, ...many)), as('partner'));
    doLater();
    for (const each of [authority, another()]) {
      assert.deepEqual(await verdicts(each, pushOf('mine', step(1, 0, remove('grow')))), ['basis.stale']);
    }
    assert.deepEqual(await verdicts(another(), pushOf('mine', step(2, 1, remove('grow')))), ['1202']);
  });
});
