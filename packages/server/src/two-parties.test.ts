import assert from 'node:assert/strict';
import { test } from 'node:test';
import { connect } from '@tandem-plan/sync';
import { ana, ben, cleo, type Person, portal, type World, world, youngPlan } from './testing/world.ts';

/** Somebody's page, on the server as a browser would reach it. */
async function page(w: World, person: Person) {
  let tokens = 0;
  const session = await connect({
    server: 'https://plans.example.com',
    planId: youngPlan.id,
    getToken: () => {
      tokens += 1;
      return w.token(person);
    },
    fetch: (input, init) => {
      const request = new Request(input, init);
      request.headers.set('origin', portal);
      return w.handler(request);
    },
  });
  return { session, tokens: () => tokens };
}

async function until(what: () => boolean, told: () => unknown): Promise<void> {
  const end = performance.now() + 10_000;
  while (!what()) {
    if (performance.now() > end) assert.fail(JSON.stringify(told()));
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

const titled = (title: string) => ({ type: 'plan.update', input: { set: { title } } });

test('what one party changes, the other sees; who is there is seen by both', async () => {
  const w = await world({ heartbeat: 1_000 });
  const [vendor, partner] = [await page(w, ana), await page(w, ben)];
  vendor.session.run(titled('By the vendor'));
  await until(
    () => partner.session.plan.title === 'By the vendor',
    () => [partner.session.status, partner.session.plan.title],
  );
  partner.session.run(titled('By the partner'));
  await until(
    () => vendor.session.plan.title === 'By the partner',
    () => [vendor.session.status, vendor.session.plan.title],
  );
  await until(
    () =>
      vendor.session.present.some(({ id }) => id === 'ben') && partner.session.present.some(({ id }) => id === 'ana'),
    () => [vendor.session.present, partner.session.present],
  );
  const events = await w.log.read({ plan: youngPlan.id, scope: 'shared' }, 0, 10);
  assert.deepEqual(
    events.map(({ actor }) => actor),
    [ana, ben],
  );
  await Promise.all([vendor.session.close(), partner.session.close()]);
  await w.handler.close();
});

test('a token that ran out is replaced without anybody noticing', async () => {
  const w = await world();
  const { session, tokens } = await page(w, ana);
  assert.equal(tokens(), 1);
  w.clock.now += 700_000;
  session.run(titled('Ten minutes later'));
  await session.settled();
  assert.equal((await w.log.head({ plan: youngPlan.id, scope: 'shared' })).seq, 1);
  assert.deepEqual([session.status.unsent, session.rejected, tokens()], [0, [], 2]);
  await session.close();
  await w.handler.close();
});

test("what a viewer's page may not do, it cannot do", async () => {
  const w = await world();
  const { session } = await page(w, cleo);
  const result = session.run(titled('By a viewer'));
  assert.equal(result.ok, false);
  await session.settled();
  assert.equal((await w.log.head({ plan: youngPlan.id, scope: 'shared' })).seq, 0);
  await session.close();
  await w.handler.close();
});

test('what one party signs stands in the plan of the other; a term that changed meanwhile is told, and a viewer signs nothing', async () => {
  const w = await world({ heartbeat: 1_000 });
  const [vendor, partner, viewer] = [await page(w, ana), await page(w, ben), await page(w, cleo)];
  const sign = (revision?: number) => vendor.session.sign('ana', revision);
  const nobody = await sign();
  assert.equal(nobody.status === 'refused' && nobody.code, 'invalid');
  vendor.session.run({
    type: 'stakeholder.add',
    input: { record: { id: 'ana', party: 'vendor', name: 'Ana Vogel' } },
  });
  assert.deepEqual(await sign(), { status: 'unsent' });
  await vendor.session.settled();
  const outcome = await sign();
  assert.ok(outcome.status === 'signed' && !outcome.again, JSON.stringify(outcome));
  assert.deepEqual(vendor.session.plan.signoffs, [outcome.signoff]);
  await until(
    () => partner.session.plan.signoffs.length === 1,
    () => partner.session.status,
  );
  assert.deepEqual(partner.session.plan.signoffs, [outcome.signoff]);
  assert.deepEqual(await sign(outcome.signoff.revision), { ...outcome, again: true });

  partner.session.run(titled('By the partner'));
  await partner.session.settled();
  const { seq } = partner.session.status;
  const changed = { status: 'changed', revision: seq, records: [{ type: 'plan', id: '' }] };
  assert.deepEqual(await sign(outcome.seq), changed);
  assert.deepEqual([vendor.session.status.seq, vendor.session.plan.title], [seq, 'By the partner']);
  assert.equal((await sign()).status, 'signed');

  const refused = await viewer.session.sign('cleo');
  assert.equal(refused.status === 'refused' && refused.code, 'not-permitted');
  for (const { session } of [vendor, partner, viewer]) await session.close();
  await w.handler.close();
});
