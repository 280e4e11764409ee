import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { connect, type ConnectOptions } from './connect.ts';
import { createHttpServer, problem, tokenFor } from './http/testing/http-server.ts';
import { accepted } from './replica/testing/sample.ts';
import { add, idsOf, partner, rename, samplePlan, titleOf, vendor } from './replica/testing/sample-plan.ts';
import { createSmallServer } from './replica/testing/small-server.ts';
import { memoryStorage } from './storage/memory.ts';
import { WireError } from './wire.ts';

const isFault = (fault: string, message: RegExp) => (error: unknown) => {
  assert.ok(error instanceof WireError, String(error));
  assert.equal(error.fault, fault);
  assert.match(error.message, message);
  return true;
};

/** Waits for what fetches and streams take, which no world here can hold back. */
async function until(what: () => boolean): Promise<void> {
  for (let turn = 0; turn < 400 && !what(); turn += 1) await new Promise((resolve) => setTimeout(resolve, 5));
  assert.ok(what());
}

function open(more: Partial<ConnectOptions> = {}) {
  const server = createSmallServer(samplePlan());
  const http = createHttpServer(server, vendor);
  let tokens = 0;
  const options: ConnectOptions = {
    server: 'https://plans.example.com/base/',
    planId: 'west',
    getToken: async () => tokenFor(vendor, { jti: (tokens += 1) }),
    fetch: http.fetch,
    ...more,
  };
  return { server, http, options, connect: () => connect(options), tokens: () => tokens };
}

describe('connect', () => {
  it('opens a plan for whom the token names, sends, and hears by pokes what others did', async () => {
    const { server, http, connect: begin, tokens } = open();
    const session = await begin();
    assert.deepEqual(session.actor, vendor);
    accepted(session.run(rename('grow', 'Grow fast')));
    await session.settled();
    assert.equal(titleOf({ plan: server.plan }, 'grow'), 'Grow fast');
    await until(() => http.asked.some((path) => path.includes('/poke')));
    server.accept(partner, { mutation: 1, commands: [{ id: 'x', ...add('a') }] });
    await until(() => idsOf(session).includes('a'));
    session.visit({ type: 'objective', id: 'a' });
    await until(() => http.asked.some((path) => path.endsWith('/presence')));
    http.send(
      'event: presence\ndata: {"event":"presence",\ndata: "people":[{"client":"c","id":"ben","party":"partner"}]}\n\n: beat\n\n',
    );
    await until(() => session.present.length === 1);
    http.send('event: head\ndata: {"event":"head","scope":7}\n\nevent: odd\ndata: no json\n\n');
    assert.equal(tokens(), 1);
    assert.ok(http.asked.every((path) => path.includes('/base/v1/plans/west/')));
    await session.close();
    assert.deepEqual(session.present, []);
  });

  it('asks for another token once, where the server no longer takes the one it has', async () => {
    const { http, connect: begin, tokens } = open();
    http.spoilt.add(tokenFor(vendor, { jti: 1 }));
    const session = await begin();
    assert.equal(tokens(), 2);
    await session.close();

    const other = open();
    other.http.instead = () => problem(401, 'This token does not open anything here');
    await assert.rejects(other.connect(), isFault('refused', /^This token does not open anything here$/));
    assert.equal(other.tokens(), 2);
  });

  it('takes no token that is none', async () => {
    for (const token of ['', 'a.b.c', `x.${Buffer.from('{"sub":"anna"}').toString('base64url')}.x`, 7]) {
      const { connect: begin } = open({ getToken: async () => token as string });
      await assert.rejects(begin(), isFault('refused', /session token/));
    }
    const { connect: begin } = open({ getToken: () => Promise.reject(new Error('backend down')) });
    await assert.rejects(begin(), isFault('unreachable', /getToken/));
  });

  it('tells what is wrong with an answer, and where, and believes none of it', async () => {
    const event = {
      seq: 1,
      at: '2026-01-01T00:00:00Z',
      actor: partner,
      receipt: { client: 'c', mutation: 1 },
      command: { id: 'x', type: 'objective.remove', input: { id: 'share' } },
      effects: [{ op: 'remove', type: 'objective', id: 'share' }],
    };
    const answers: readonly (readonly [unknown, RegExp])[] = [
      [{ events: [event], head: 1 }, /at "\/seq": expected a whole number from 0, got undefined/],
      [{ seq: 0 }, /at "\/document"/],
      [{ seq: -1, document: {} }, /at "\/seq"/],
      [[], /at "": expected an object, got a list/],
      ['<html>', /at "": expected an object, got string/],
    ];
    for (const [answer, message] of answers) {
      const { http, connect: begin } = open();
      http.instead = () => Response.json(answer);
      await assert.rejects(begin(), isFault('unreachable', message));
    }
    const { http, connect: begin } = open();
    http.instead = () => new Response('<html>Sign in to the hotel</html>');
    await assert.rejects(begin(), isFault('unreachable', /no JSON/));
    http.instead = () => Response.json({ seq: 0, document: { format: 'tandem/plan' } });
    await assert.rejects(begin(), RangeError);

    for (const broken of [
      { ...event, effects: [{ op: 'erase', type: 'objective', id: 'share' }] },
      { ...event, effects: [{ op: 'set', type: 'objective', id: 'share', set: [], unset: [] }] },
      { ...event, receipt: 'c/1' },
    ]) {
      const { http: live, connect: go } = open();
      live.instead = (path) =>
        path.endsWith('/pull') && live.asked.length > 1 ? Response.json({ events: [broken], head: 1 }) : undefined;
      const session = await go();
      await until(() => session.status.state === 'offline');
      assert.deepEqual(idsOf(session), ['grow', 'share']);
      await session.close();
    }
  });

  it("knows a server's word from that of a page in between", async () => {
    const cases: readonly (readonly [Response, string, RegExp])[] = [
      [problem(404, 'There is no such plan'), 'refused', /^There is no such plan$/],
      [new Response('not here', { status: 404 }), 'unreachable', /404/],
      [
        problem(422, 'The body does not say what it must', { detail: 'Expected a list', path: '/steps' }),
        'invalid',
        /\(Expected a list, \/steps\)$/,
      ],
      [new Response('', { status: 413 }), 'invalid', /413/],
      [problem(429, 'Too many requests', {}, { 'retry-after': '7' }), 'unreachable', /Too many/],
      [problem(503, 'The server is being restarted'), 'unreachable', /restarted/],
      [new Response('', { status: 503, headers: { 'retry-after': '86400' } }), 'unreachable', /503/],
    ];
    for (const [answer, fault, message] of cases) {
      const { http, connect: begin } = open();
      http.instead = () => answer;
      await assert.rejects(begin(), (error: unknown) => {
        isFault(fault, message)(error);
        assert.equal((error as WireError).retryAfter, answer.status === 429 ? 7_000 : undefined);
        return true;
      });
    }
  });

  it('begins offline with what is kept, even where nobody gives a token', async () => {
    const storage = memoryStorage();
    const { server, options, connect: begin } = open({ storage });
    const first = await begin();
    await first.close();
    server.down = true;
    const getToken = () => Promise.reject(new Error('no network'));
    const session = await connect({ ...options, getToken, actor: vendor });
    accepted(session.run(add('offline')));
    await until(() => session.status.state === 'offline');
    await session.close();
    server.down = false;
    const again = await begin();
    await until(() => server.events.length === 1);
    await again.settled();
    assert.deepEqual(idsOf({ plan: server.plan }), ['grow', 'share', 'offline']);
    await again.close();
  });

  it('finds what is kept of a server however its address is written', async () => {
    const storage = memoryStorage();
    const { server, connect: begin, options } = open({ storage, server: 'HTTPS://Plans.Example.com:443/base' });
    const first = await begin();
    server.down = true;
    accepted(first.run(add('unsent')));
    await first.close();
    server.down = false;
    const again = await connect({ ...options, server: 'https://plans.example.com/other/../base//' });
    assert.equal(again.status.unsent, 1);
    await again.settled();
    assert.deepEqual(idsOf({ plan: server.plan }), ['grow', 'share', 'unsent']);
    await again.close();
    for (const address of ['plans.example.com', '/base', '', 'ftp://plans.example.com', 'localhost:8080']) {
      await assert.rejects(connect({ ...options, server: address }), {
        name: 'RangeError',
        message: `server: expected an address such as "https://plans.example.com", got "${address}"`,
      });
    }
  });

  it('opens nothing for one person with the token of another', async () => {
    const { http, connect: begin } = open({ actor: partner });
    await assert.rejects(begin(), isFault('refused', /^getToken: expected a token of "ben" of "partner", got one of/));
    assert.deepEqual(http.asked, []);
  });

  it('works without a storage that cannot be opened, and says that nothing is kept', async () => {
    const { connect: begin } = open({
      storage: { lasting: true, open: () => Promise.reject(new Error('private window')) },
    });
    const session = await begin();
    assert.equal(session.status.kept, false);
    await session.close();
  });

  it('opens the poke again when it breaks', async () => {
    const { server, http, connect: begin } = open();
    const session = await begin();
    const pokes = () => http.asked.filter((path) => path.includes('/poke')).length;
    await until(() => pokes() === 1);
    http.hangUp();
    server.accept(partner, { mutation: 1, commands: [{ id: 'x', ...add('a') }] });
    await until(() => pokes() === 2 && idsOf(session).includes('a'));
    await session.close();
  });
});
