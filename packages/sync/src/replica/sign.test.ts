import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Actor } from '@tandem-plan/core/change';
import { hashTerms } from '@tandem-plan/store';
import { memoryStorage } from '../storage/memory.ts';
import type { ConnectedSession } from './connected-session.ts';
import { openReplica } from './open-replica.ts';
import { openService, type Service } from './testing/authority-wire.ts';
import { accepted } from './testing/sample.ts';
import { partner, rename, vendor } from './testing/sample-plan.ts';
import { createWorld, type World } from './testing/world.ts';

interface Device {
  readonly session: ConnectedSession;
  readonly world: World;
}

async function open(service: Service, actor: Actor): Promise<Device> {
  const world = createWorld(actor.id);
  const session = await openReplica({
    wire: service.wireOf(actor),
    stored: await memoryStorage().open(`west ${actor.id}`),
    lasting: false,
    host: world.host,
    actor,
  });
  await world.calm();
  return { session, world };
}

/** A plan with somebody who can sign for the vendor, and nothing unsent. */
async function scene() {
  const service = await openService();
  const [ours, theirs] = [await open(service, vendor), await open(service, partner)];
  accepted(
    ours.session.run({
      type: 'stakeholder.add',
      input: { record: { id: 'anna', party: 'vendor', name: 'Anna' } },
    }),
  );
  await ours.session.settled();
  await theirs.world.calm();
  return { service, ours, theirs };
}

const byHand = {
  type: 'signoff.add',
  input: { record: { id: 'mine', party: 'vendor', by: 'anna', at: '2017-09-30T10:00:00Z', revision: 1, terms: 'x' } },
};
const codesOf = (result: { readonly ok: boolean; readonly refusals?: readonly { readonly code: string }[] }) => [
  result.ok,
  ...(result.refusals ?? []).map(({ code }) => code),
];

describe('a replica signs', () => {
  it('what it shows, which then stands in the plan of both parties, once however often it is asked', async () => {
    const { ours, theirs } = await scene();
    const terms = hashTerms(ours.session.plan);
    const outcome = await ours.session.sign('anna');
    assert.ok(outcome.status === 'signed', JSON.stringify(outcome));
    assert.deepEqual([outcome.signoff.revision, outcome.signoff.terms, outcome.seq], [1, terms, 2]);
    assert.deepEqual([ours.session.plan.signoffs, ours.session.status.seq], [[outcome.signoff], 2]);
    await theirs.world.calm();
    assert.deepEqual(theirs.session.plan.signoffs, [outcome.signoff]);
    assert.deepEqual(await ours.session.sign('anna', 1), { ...outcome, again: true });
  });

  it('nothing that was changed since it was read, and then shows what that was', async () => {
    const { ours, theirs } = await scene();
    const { seq } = ours.session.status;
    accepted(theirs.session.run(rename('grow', 'Grow everywhere')));
    await theirs.session.settled();
    await ours.world.calm();
    assert.equal(ours.session.status.seq, 2);
    const changed = { status: 'changed', revision: 2, records: [{ type: 'objective', id: 'grow' }] };
    assert.deepEqual(await ours.session.sign('anna', seq), changed);
    assert.equal((await ours.session.sign('anna', 2)).status, 'signed');
  });

  it('nothing beyond what it shows, whatever revision is said', async () => {
    const { ours } = await scene();
    const outcome = await ours.session.sign('anna', 99);
    assert.ok(outcome.status === 'signed');
    assert.equal(outcome.signoff.revision, 1);
  });

  it('nothing while own steps are not in the plan, without a line, or once it is closed', async () => {
    const { service, ours } = await scene();
    accepted(ours.session.run(rename('grow', 'Grow at once')));
    assert.deepEqual(await ours.session.sign('anna'), { status: 'unsent' });
    await ours.session.settled();
    service.down = true;
    assert.deepEqual(await ours.session.sign('anna'), { status: 'unreachable' });
    accepted(ours.session.run(rename('grow', 'Grow offline')));
    await ours.world.calm();
    assert.equal(ours.session.status.state, 'offline');
    const asked = service.given.length;
    assert.deepEqual(await ours.session.sign('anna'), { status: 'unreachable' });
    await ours.session.close();
    service.down = false;
    assert.deepEqual(await ours.session.sign('anna'), { status: 'unreachable' });
    assert.equal(service.given.length, asked);
    assert.deepEqual(ours.session.plan.signoffs, []);
  });

  it('not for a viewer, and not in the name of the other side', async () => {
    const { service, theirs } = await scene();
    const viewer = await open(service, { ...vendor, id: 'vic', role: 'viewer' });
    assert.equal((await viewer.session.sign('anna')).status, 'refused');
    const stranger = await theirs.session.sign('anna');
    assert.equal(stranger.status === 'refused' && stranger.code, 'stranger');
  });

  it('and takes no signature that is entered by hand: nothing is sent, and nothing lands in the tray', async () => {
    const { service, ours } = await scene();
    const outcome = await ours.session.sign('anna');
    assert.ok(outcome.status === 'signed');
    const later = { type: 'signoff.update', input: { id: outcome.signoff.id, set: { at: '2017-12-31T00:00:00Z' } } };
    for (const command of [byHand, later]) {
      assert.deepEqual(codesOf(ours.session.run([rename('grow', 'Along with it'), command])), [
        false,
        'signoff.pushed',
      ]);
      assert.deepEqual(codesOf(ours.session.prepare(command).outlook), [false, 'signoff.pushed']);
      assert.deepEqual(
        ours.session.can(command)?.map(({ code }) => code),
        ['signoff.pushed'],
      );
    }
    await ours.session.settled();
    assert.deepEqual([ours.session.rejected, (await service.events()).length], [[], 2]);
  });

  it('anew what was taken back: undoing that is not offered, and what was done before can still be undone', async () => {
    const { ours, theirs } = await scene();
    const outcome = await ours.session.sign('anna');
    assert.ok(outcome.status === 'signed');
    accepted(ours.session.run(rename('grow', 'Grow calmly')));
    accepted(ours.session.run({ type: 'signoff.remove', input: { id: outcome.signoff.id } }));
    accepted(ours.session.undo());
    await ours.session.settled();
    await theirs.world.calm();
    assert.deepEqual(theirs.session.plan.signoffs, []);
    assert.equal(theirs.session.plan.objectives[0]?.title, 'Grow in the west');
    assert.deepEqual(ours.session.rejected, []);
    assert.equal((await ours.session.sign('anna')).status, 'signed');
  });
});
