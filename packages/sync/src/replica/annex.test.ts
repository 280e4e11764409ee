import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Annex, parseAnnex } from '@tandem-plan/core/annex';
import type { Actor } from '@tandem-plan/core/change';
import { planId } from '../authority/testing/office.ts';
import { memoryStorage } from '../storage/memory.ts';
import type { AnnexSession, ConnectedSession } from './connected-session.ts';
import { openAnnexReplica, openReplica } from './open-replica.ts';
import type { ReplicaStorage, StoredReplica } from './storage.ts';
import { openService, type Service } from './testing/authority-wire.ts';
import { accepted } from './testing/sample.ts';
import { partner, rename as retitle, vendor } from './testing/sample-plan.ts';
import { createWorld, type World } from './testing/world.ts';

const vic: Actor = { id: 'vic', party: 'vendor', role: 'editor' };
const scope = 'party:vendor';

const add = (id: string) => ({ type: 'function.add', input: { record: { id, name: id } } });
const rename = (id: string, name: string) => ({ type: 'function.update', input: { id, set: { name } } });
const remove = (id: string) => ({ type: 'function.remove', input: { id } });
const namesOf = ({ plan }: { readonly plan: Annex }) => plan.functions.map(({ name }) => name);

interface Device {
  readonly session: AnnexSession;
  readonly world: World;
}

async function openAnnex(
  service: Service,
  actor = vendor,
  {
    storage = memoryStorage(),
    world = createWorld(actor.id),
  }: { readonly storage?: ReplicaStorage; readonly world?: World } = {},
): Promise<Device> {
  const session = await openAnnexReplica({
    wire: service.wireOf(actor),
    stored: await storage.open(`west ${actor.id}`),
    lasting: storage.lasting,
    host: world.host,
    actor,
  });
  await world.calm();
  return { session, world };
}

async function expectSame(service: Service, ...devices: readonly Device[]): Promise<void> {
  for (const { world } of devices) await world.pass(20_000);
  const read = parseAnnex((await service.authority.document(planId, scope, vendor))?.document);
  assert.ok(read.ok);
  for (const { session } of devices) {
    assert.deepEqual(session.plan, read.plan);
    assert.deepEqual([session.status.state, session.status.unsent], ['online', 0]);
  }
}

describe("a replica of one's own annex", () => {
  it('works from the first command, though nothing was ever written to it', async () => {
    const service = await openService();
    const ours = await openAnnex(service);
    const theirs = await openAnnex(service, vic);
    assert.deepEqual(await service.events(scope), []);
    assert.deepEqual([ours.session.plan.plan, ours.session.plan.party], [planId, 'vendor']);
    accepted(ours.session.run(add('finance')));
    assert.deepEqual([namesOf(ours.session), ours.session.status.unsent], [['finance'], 1]);
    assert.deepEqual(namesOf(theirs.session), []);
    await ours.session.settled();
    await theirs.world.calm();
    assert.deepEqual(namesOf(theirs.session), ['finance']);
    assert.deepEqual(
      (await ours.session.events(0)).map(({ command, actor }) => [command.type, actor.id]),
      [['function.add', 'anna']],
    );
    await expectSame(service, ours, theirs);
    assert.deepEqual(await service.events(), []);
  });

  it('keeps own steps on top of what others of the party do, undoes them alone, and lets the later in the log win', async () => {
    const service = await openService();
    const [ours, theirs] = [await openAnnex(service), await openAnnex(service, vic)];
    accepted(ours.session.run([add('finance'), add('legal')]));
    await expectSame(service, ours, theirs);
    service.down = true;
    accepted(ours.session.run(rename('finance', 'Ours')));
    accepted(ours.session.run(add('logistics')));
    accepted(theirs.session.run(rename('finance', 'Theirs')));
    accepted(theirs.session.run({ type: 'function.move', input: { id: 'legal', index: 0 } }));
    await theirs.world.calm();
    service.down = false;
    await theirs.world.pass(2_000);
    await ours.world.pass(2_000);
    assert.deepEqual(namesOf(ours.session), ['legal', 'Ours', 'logistics']);
    await expectSame(service, ours, theirs);
    accepted(ours.session.undo());
    accepted(ours.session.undo());
    await ours.session.settled();
    assert.deepEqual(namesOf(ours.session), ['legal', 'finance']);
    accepted(ours.session.redo());
    await expectSame(service, ours, theirs);
    assert.deepEqual(namesOf(theirs.session), ['legal', 'Ours']);
  });

  it('takes no command of the plan, and none of a viewer', async () => {
    const service = await openService();
    const { session } = await openAnnex(service);
    assert.equal(session.can(retitle('grow', 'x'))?.[0]?.code, 'command.unknown');
    const viewer = await openAnnex(service, { ...vic, role: 'viewer' });
    assert.equal(viewer.session.can(add('finance'))?.[0]?.code, 'not-permitted');
  });

  it('opens offline from what the device keeps, and sends what was done there later', async () => {
    const service = await openService();
    const storage = memoryStorage();
    const first = await openAnnex(service, vendor, { storage });
    accepted(first.session.run(add('finance')));
    await first.session.settled();
    service.down = true;
    accepted(first.session.run(rename('finance', 'Finance')));
    await first.world.calm();
    await first.session.close();

    const second = await openAnnex(service, vendor, { storage, world: createWorld('second') });
    assert.deepEqual([second.session.status.state, second.session.status.unsent], ['offline', 1]);
    assert.deepEqual(namesOf(second.session), ['Finance']);
    accepted(second.session.run(add('legal')));
    service.down = false;
    await expectSame(service, second);
    assert.deepEqual(
      (await service.events(scope)).map(({ receipt }) => `${receipt.client} ${receipt.mutation}`),
      ['anna-1 1', 'anna-1 2', 'second-1 1'],
    );
  });

  it('continues after a crash between sending and the answer, and happens once', async () => {
    const service = await openService();
    const storage = memoryStorage();
    let crash: StoredReplica | undefined;
    const first = await openAnnex(service, vendor, {
      storage: { lasting: true, open: async (name) => (crash = await storage.open(name)) },
    });
    service.lost = 1;
    accepted(first.session.run(add('finance')));
    await first.world.calm();
    accepted(first.session.run(add('unsent')));
    await first.world.calm();
    // Nothing of it is closed but what a system closes by itself.
    await crash?.close();
    const second = await openAnnex(service, vendor, { storage, world: createWorld('second') });
    await expectSame(service, second);
    assert.deepEqual(namesOf(second.session), ['finance', 'unsent']);
    assert.equal((await service.events(scope)).length, 2);
  });

  it('takes over, while it is open, the steps of a tab that closes', async () => {
    const service = await openService();
    const storage = memoryStorage();
    const [one, two] = [
      await openAnnex(service, vendor, { storage, world: createWorld('one') }),
      await openAnnex(service, vendor, { storage, world: createWorld('two') }),
    ];
    service.down = true;
    accepted(one.session.run(add('of-one')));
    accepted(two.session.run(add('of-two')));
    await one.session.close();
    assert.deepEqual(namesOf(two.session), ['of-two', 'of-one']);
    service.down = false;
    await expectSame(service, two);
    assert.equal((await service.events(scope)).length, 2);
  });

  it('puts what the server refuses into the tray, and gives it anew', async () => {
    const service = await openService();
    const [ours, theirs] = [await openAnnex(service), await openAnnex(service, vic)];
    accepted(ours.session.run(add('finance')));
    await expectSame(service, ours, theirs);
    service.down = true;
    accepted(ours.session.run(rename('finance', 'Ours')));
    accepted(theirs.session.run(remove('finance')));
    await ours.world.calm();
    service.down = false;
    await theirs.world.pass(2_000);
    await ours.world.pass(2_000);
    const [rejected] = ours.session.rejected;
    assert.equal(rejected?.refusals[0]?.code, 'record.unknown');
    accepted(ours.session.run(add('finance')));
    accepted(ours.session.retry(rejected.id));
    await expectSame(service, ours, theirs);
    assert.deepEqual([namesOf(theirs.session), ours.session.rejected], [['Ours'], []]);
  });

  it('gives the other party not a byte of it', async () => {
    const service = await openService();
    const world = createWorld('partner');
    const plan = await openReplica({
      wire: service.wireOf(partner),
      stored: await memoryStorage().open('plan'),
      lasting: false,
      host: world.host,
      actor: partner,
    });
    const [ours, theirs] = [await openAnnex(service), await openAnnex(service, partner)];
    accepted(ours.session.run(add('our-secret')));
    accepted(theirs.session.run(add('their-secret')));
    for (const device of [ours, theirs]) await device.session.settled();
    await world.pass(120_000);
    await theirs.world.pass(120_000);
    accepted(plan.run(retitle('grow', 'Seen by both')));
    await plan.settled();
    assert.deepEqual([namesOf(ours.session), namesOf(theirs.session)], [['our-secret'], ['their-secret']]);
    assert.equal(theirs.session.plan.party, 'partner');
    for (const { party, what, text } of service.given) {
      const other = party === 'vendor' ? ['their-secret', 'party:partner'] : ['our-secret', scope];
      for (const part of other) assert.ok(!text.includes(part), `${party} was given by ${what}: ${text}`);
    }
    for (const what of ['document', 'pull', 'push', 'poke'] as const)
      assert.ok(service.given.some((given) => given.party === 'partner' && given.what === what));
  });

  it('tells nobody where one is in it, nor who has the plan open', async () => {
    const service = await openService();
    const { session } = await openAnnex(service);
    let told = 0;
    session.watch(() => (told += 1));
    service.poke({ event: 'presence', people: [{ client: 'c', id: 'ben', party: 'partner' }] });
    assert.equal(told, 0);
    // What a page without types can call all the same.
    const untyped = session as ConnectedSession<unknown, Annex>;
    untyped.visit({ type: 'function', id: 'finance' });
    assert.ok(!service.given.some(({ what }) => what === 'visit'));
    assert.deepEqual(untyped.present, []);
  });

  it('is not signed, and has no signatures to refuse', async () => {
    const service = await openService();
    const { session } = await openAnnex(service);
    // Types do not offer it; a page without them may ask all the same.
    const outcome = await (session as unknown as ConnectedSession).sign('anna');
    assert.deepEqual(outcome, { status: 'refused', code: 'invalid', message: 'An annex is not signed' });
    assert.notEqual(session.can({ type: 'signoff.add', input: {} })?.[0]?.code, 'signoff.pushed');
    await session.close();
  });
});
