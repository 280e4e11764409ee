import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { describe, it, mock, type TestContext } from 'node:test';
import { Webhook, WebhookVerificationError } from 'standardwebhooks';
import type { ServerEvent } from '../event.ts';
import { gatherFor } from './gather.ts';
import type { WebhookBody } from './message.ts';
import { fakeTimers } from './testing/fake-timers.ts';
import { type Received, startReceiver } from './testing/receiver.ts';
import { createWebhooks, type WebhookEndpoint } from './webhooks.ts';

const secret = () => `whsec_${randomBytes(32).toString('base64')}`;
const actor = { id: 'dana-whitfield', party: 'meridian', role: 'lead' } as const;
const accepted = (seqs: readonly number[], commands: readonly string[], scope = 'shared'): ServerEvent => ({
  kind: 'accepted',
  plan: 'west-2017',
  scope: scope === 'shared' ? 'shared' : 'party:meridian',
  actor,
  client: 'device',
  mutation: 1,
  seqs,
  commands,
});

const until = async (holds: () => boolean) => {
  for (let tries = 0; !holds(); tries += 1) {
    assert.ok(tries < 500, 'waited for nothing');
    await new Promise((done) => setTimeout(done, 10));
  }
};

async function told(t: TestContext, events: readonly ServerEvent[], more: Partial<WebhookEndpoint> = {}) {
  const receiver = await startReceiver();
  t.after(() => receiver.close());
  const timers = fakeTimers(Date.now());
  const endpoint = { id: 'portal', url: receiver.url, secrets: [secret()], ...more };
  const webhooks = createWebhooks({ endpoints: [endpoint], allowLoopback: true, timers });
  for (const event of events) webhooks.hear(event);
  await timers.pass(gatherFor);
  const messages = async (count: number): Promise<readonly Received[]> => {
    await until(() => receiver.received.length >= count);
    await webhooks.close();
    return receiver.received;
  };
  return { endpoint, messages, now: timers.now };
}

const bodyOf = ({ body }: Received) => JSON.parse(body) as WebhookBody;

/** What the receiver's own library makes of a message. */
const verify = (by: string, { body, headers }: Received): unknown =>
  new Webhook(by).verify(body, headers as Record<string, string>);

describe('webhooks', () => {
  it('tell that a plan was signed as any other change, not by whom', async (t) => {
    const signed = { kind: 'signed', plan: 'west-2017', actor, revision: 4, seq: 6, again: false } as const;
    const { messages } = await told(t, [accepted([5], ['objective.add']), signed]);
    const [message] = await messages(1);
    assert.ok(message);
    assert.deepEqual(bodyOf(message).data, {
      plan: 'west-2017',
      scope: 'shared',
      from: 5,
      seq: 6,
      commands: ['objective.add', 'signoff.add'],
    });
  });
  it('tell of a change with a signature that the library of Standard Webhooks takes', async (t) => {
    const { endpoint, messages, now } = await told(t, [accepted([4, 5], ['objective.add', 'kpi.setTarget'])]);
    const [message] = await messages(1);
    assert.ok(message);
    assert.deepEqual(verify(endpoint.secrets[0] ?? '', message), {
      type: 'plan.changed',
      timestamp: new Date(now()).toISOString(),
      data: {
        plan: 'west-2017',
        from: 4,
        seq: 5,
        commands: ['objective.add', 'kpi.setTarget'],
        scope: 'shared',
      },
    });
    assert.match(String(message.headers['webhook-id']), /^msg_[\w-]{27}$/);
    const changed = { ...message, body: message.body.replace('"seq":5', '"seq":6') };
    assert.throws(() => verify(endpoint.secrets[0] ?? '', changed), WebhookVerificationError);
    assert.throws(() => verify(secret(), message), WebhookVerificationError);
  });
  it('are taken for five minutes, so that a recorded one is worth nothing later', async (t) => {
    const { endpoint, messages, now } = await told(t, [accepted([1], ['objective.add'])]);
    const [message] = await messages(1);
    assert.ok(message);
    t.after(() => mock.timers.reset());
    for (const [minutes, good] of [
      [-6, false],
      [-4, true],
      [4, true],
      [6, false],
    ] as const) {
      mock.timers.enable({ apis: ['Date'], now: now() + minutes * 60_000 });
      if (good) verify(endpoint.secrets[0] ?? '', message);
      else assert.throws(() => verify(endpoint.secrets[0] ?? '', message), /timestamp too (old|new)/);
      mock.timers.reset();
    }
  });
  it('are signed by both secrets while one takes the place of the other', async (t) => {
    const secrets = [secret(), secret()];
    const { messages } = await told(t, [accepted([1], ['objective.add'])], { secrets });
    const [message] = await messages(1);
    assert.ok(message);
    for (const one of secrets) assert.ok(verify(one, message));
  });
  it('tell of a new plan and of a new stage', async (t) => {
    const { messages } = await told(t, [{ kind: 'plan-created', plan: 'west-2017' }, accepted([1], ['plan.setStage'])]);
    const bodies = (await messages(3)).map(bodyOf);
    assert.deepEqual(
      bodies.map(({ type, data }) => [type, data.from, data.seq]),
      [
        ['plan.created', 0, 0],
        ['plan.changed', 1, 1],
        ['plan.stage-changed', 1, 1],
      ],
    );
  });
  it('join what follows within a moment, and nothing that leaves a gap', async (t) => {
    const { messages } = await told(t, [
      accepted([1], ['objective.add']),
      accepted([2, 3], ['kpi.add', 'kpi.setTarget']),
      accepted([5], ['action.add']),
    ]);
    const changes = (await messages(2)).map((message) => bodyOf(message).data);
    assert.deepEqual(
      changes.map(({ from, seq, commands }) => [from, seq, commands]),
      [
        [1, 3, ['objective.add', 'kpi.add', 'kpi.setTarget']],
        [5, 5, ['action.add']],
      ],
    );
  });
  it('tell a step once that is sent again, and lose none that comes late', async (t) => {
    const sent = [accepted([1], ['objective.add']), accepted([2, 3], ['kpi.add', 'kpi.setTarget'])];
    const again = Array.from({ length: 2000 }, (_, index) => sent[index % 2] ?? assert.fail());
    const late = [accepted([6], ['action.add']), accepted([5], ['action.remove']), accepted([6], ['action.add'])];
    const { messages } = await told(t, [...again, ...late]);
    const ranges = (await messages(3)).map((message) => bodyOf(message).data).map(({ from, seq }) => [from, seq]);
    assert.deepEqual([...ranges].sort(), [
      [1, 3],
      [5, 5],
      [6, 6],
    ]);
  });
  it('tell of no signature that was there already', async (t) => {
    const again = { kind: 'signed', plan: 'west-2017', actor, revision: 4, seq: 5, again: true } as const;
    const { messages } = await told(t, [again, accepted([6], ['objective.add'])]);
    const changes = (await messages(1)).map((message) => bodyOf(message).data);
    assert.deepEqual(
      changes.map(({ from, seq }) => [from, seq]),
      [[6, 6]],
    );
  });
  it('name a message alike whenever it is told', async (t) => {
    const ids = [];
    for (let round = 0; round < 2; round += 1) {
      const { messages } = await told(t, [accepted([7], ['objective.add'])]);
      ids.push((await messages(1))[0]?.headers['webhook-id']);
    }
    assert.equal(ids[0], ids[1]);
  });
  it('tell nothing of a private log, of people, or of what was not asked for', async (t) => {
    const { messages } = await told(
      t,
      [
        accepted([1], ['function.add'], 'party:meridian'),
        { kind: 'rejected', plan: 'west-2017', scope: 'shared', actor, codes: ['kpi.unknown'] },
        { kind: 'session-issued', plan: 'west-2017', actor, origin: 'https://portal.example.com' },
        accepted([1], ['objective.add']),
        accepted([2], ['plan.setStage']),
      ],
      { types: ['plan.stage-changed'] },
    );
    const received = await messages(1);
    assert.deepEqual(
      received.map((message) => bodyOf(message).type),
      ['plan.stage-changed'],
    );
    assert.doesNotMatch(JSON.stringify(received), /dana|meridian|function\.add/);
  });
  it('refuse an endpoint that cannot be, without showing its secret', () => {
    const good = { id: 'portal', url: 'https://hooks.example.com/', secrets: [secret()] };
    const refused = (more: Partial<WebhookEndpoint>, says: RegExp) =>
      assert.throws(
        () => createWebhooks({ endpoints: [{ ...good, ...more }] }),
        (error: Error) => {
          assert.equal(error.name, 'RangeError');
          assert.match(error.message, says);
          assert.doesNotMatch(error.message, /hidden/);
          return true;
        },
      );
    refused({ id: 'Portal One' }, /id is 1 to 40/);
    refused({ secrets: [] }, /no secret/);
    for (const short of ['hidden', 'whsec_hidden', `whsec_${Buffer.from('hidden'.repeat(3)).toString('base64')}`, '']) {
      refused({ secrets: [short] }, /24 to 64 random bytes/);
    }
    refused({ secrets: [`whsec_${randomBytes(65).toString('base64')}`] }, /24 to 64/);
    refused({ url: 'http://hooks.example.com/' }, /https address/);
    refused({ url: 'https://127.0.0.1/' }, /public address/);
    assert.throws(() => createWebhooks({ endpoints: [good, good] }), /"portal" twice/);
  });
});
