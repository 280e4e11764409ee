import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Actor } from '@tandem-plan/core/change';
import { openReplica } from '../replica/open-replica.ts';
import { accepted } from '../replica/testing/sample.ts';
import { add, partner, samplePlan, vendor } from '../replica/testing/sample-plan.ts';
import { createSmallServer } from '../replica/testing/small-server.ts';
import { createWorld } from '../replica/testing/world.ts';
import { memoryStorage } from '../storage/memory.ts';
import { httpWire } from './http-wire.ts';
import { createHttpServer, tokenFor } from './testing/http-server.ts';
import { createTokens } from './token.ts';

const never = () => new Promise<string>(() => undefined);

/** A session over HTTP whose time stands still, and whose host's tokens a test changes. */
async function open(getToken: () => Promise<string>, actor: Actor = vendor) {
  const server = createSmallServer(samplePlan());
  const http = createHttpServer(server, vendor);
  const world = createWorld('web');
  const sent = new Set<string>();
  const page = { getToken, asked: 0 };
  const session = await openReplica({
    wire: httpWire({
      server: 'https://plans.example.com/base',
      planId: 'west',
      tokens: createTokens({
        getToken: () => {
          page.asked += 1;
          return page.getToken();
        },
        host: world.host,
        elapsed: () => Date.parse(world.host.now()),
        actor,
      }),
      fetch: (input, init) => {
        sent.add(new Headers(init?.headers).get('authorization') ?? '');
        return http.fetch(input, init);
      },
      host: world.host,
      hints: undefined,
    }),
    stored: await memoryStorage().open('west'),
    lasting: false,
    host: world.host,
    actor,
  });
  await world.calm();
  return { server, http, world, session, page, sent };
}

describe('tokens', () => {
  it("are of one person: another's is refused before anything is sent with it", async () => {
    const others: readonly Actor[] = [partner, { ...vendor, id: 'dora' }, { ...vendor, party: 'partner' }];
    for (const other of others) {
      const first = tokenFor(vendor);
      const { server, http, world, session, page, sent } = await open(async () => first);
      assert.equal(session.status.state, 'online');
      page.getToken = async () => tokenFor(other);
      http.spoilt.add(first);
      accepted(session.run(add('a')));
      await world.calm();
      assert.deepEqual([session.status.state, session.status.unsent], ['refused', 1]);
      assert.deepEqual([[...sent], server.events.length], [[`Bearer ${first}`], 0]);
      await session.close();
    }
    await assert.rejects(
      open(async () => tokenFor(partner)),
      /expected a token of "\w+" of "vendor", got one of "\w+" of "partner"/,
    );
  });

  it('may come with another role, by which the server judges', async () => {
    const { server, world, session, page } = await open(async () => tokenFor(vendor));
    page.getToken = async () => tokenFor({ ...vendor, role: 'viewer' });
    await world.pass(600_000);
    accepted(session.run(add('a')));
    await world.calm();
    assert.deepEqual([page.asked, session.status.state, server.events.length], [2, 'online', 1]);
    await session.close();
  });

  it('that do not come in time leave the server out of reach, and are asked for again', async () => {
    const { server, world, session, page } = await open(async () => tokenFor(vendor));
    page.getToken = never;
    await world.pass(600_000);
    accepted(session.run(add('a')));
    const settled = session.settled();
    await world.pass(30_000);
    await settled;
    assert.deepEqual([session.status.state, session.status.unsent], ['offline', 1]);
    const asked = page.asked;
    await world.pass(60_000);
    assert.ok(page.asked > asked);
    page.getToken = async () => tokenFor(vendor);
    await world.pass(60_000);
    assert.deepEqual([session.status.state, server.events.length], ['online', 1]);
    await session.close();
    assert.equal(world.timers, 0);
  });

  it('that come late, from a person who signs in again say, are used all the same', async () => {
    const { server, world, session, page } = await open(async () => tokenFor(vendor));
    let signIn: (token: string) => void = () => undefined;
    page.getToken = () => new Promise<string>((resolve) => (signIn = resolve));
    await world.pass(570_000);
    accepted(session.run(add('a')));
    await world.pass(30_000);
    assert.equal(session.status.state, 'offline');
    const late = signIn;
    await world.pass(1_000);
    page.getToken = never;
    late(tokenFor(vendor));
    await world.pass(90_000);
    assert.deepEqual([session.status.state, server.events.length], ['online', 1]);
    await session.close();
  });
});
