import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { LogEntry } from '../observing/log-entry.ts';
import {
  createCourier,
  type Delivery,
  failuresToPause,
  graceToClose,
  maxWaiting,
  pauseFor,
  retryAfter,
} from './courier.ts';
import type { Message } from './message.ts';
import type { Outcome } from './post.ts';
import { fakeTimers } from './testing/fake-timers.ts';

const day = 24 * 60 * 60 * 1000;
const message = (n: number): Message => ({ id: `msg_${n}`, type: 'plan.changed', body: `{"n":${n}}` });
const failed: Outcome = { ok: false, reason: 'answer', status: 500 };
const good: Outcome = { ok: true, status: 204 };

function courierWith(answer: (message: Message, attempt: number) => Outcome | Promise<Outcome>) {
  const timers = fakeTimers();
  const attempts: { readonly id: string; readonly at: number }[] = [];
  const entries: LogEntry[] = [];
  const counts: Record<Delivery, number> = { delivered: 0, failed: 0, 'given-up': 0, dropped: 0 };
  const start = timers.now();
  const courier = createCourier({
    endpoint: 'portal',
    send: async (one) => {
      attempts.push({ id: one.id, at: timers.now() - start });
      return answer(one, attempts.length);
    },
    log: (entry) => entries.push(entry),
    counted: (delivery) => (counts[delivery] += 1),
    timers,
  });
  return { courier, timers, attempts, entries, counts, told: () => entries.map(({ event }) => event) };
}

describe('courier', () => {
  it('brings messages at once and in their order', async () => {
    const { courier, timers, attempts, counts, told } = courierWith(() => good);
    for (const n of [1, 2, 3]) courier.take(message(n));
    await timers.pass(0);
    assert.deepEqual(
      attempts.map(({ id }) => id),
      ['msg_1', 'msg_2', 'msg_3'],
    );
    assert.deepEqual([counts.delivered, told()], [3, []]);
  });
  it('tries a failed message again, later each time, and gives it up at last', async () => {
    const { courier, timers, attempts, counts, told } = courierWith(() => failed);
    courier.take(message(1));
    await timers.pass(day);
    assert.equal(attempts.length, retryAfter.length + 1);
    const gaps = attempts.slice(1).map(({ at }, index) => at - (attempts[index]?.at ?? 0));
    assert.deepEqual(gaps, retryAfter);
    assert.deepEqual([counts.failed, counts['given-up']], [retryAfter.length + 1, 1]);
    assert.equal(told().at(-1), 'webhook.given-up');
  });
  it('lets others pass one that its receiver does not take', async () => {
    const { courier, timers, counts } = courierWith(({ id }) => (id === 'msg_1' ? failed : good));
    for (const n of [1, 2, 3]) courier.take(message(n));
    await timers.pass(1000);
    assert.equal(counts.delivered, 2);
  });
  it('leaves an endpoint alone that fails again and again, says so once, and says when it is back', async () => {
    let up = false;
    const { courier, timers, attempts, told, counts } = courierWith(() => (up ? good : failed));
    for (let n = 1; n <= 20; n += 1) courier.take(message(n));
    await timers.pass(1000);
    assert.equal(attempts.length, failuresToPause);
    await timers.pass(pauseFor - 2000);
    assert.equal(attempts.length, failuresToPause);
    // One looks whether it is back; it is not.
    await timers.pass(2000);
    assert.equal(attempts.length, failuresToPause + 1);
    up = true;
    await timers.pass(pauseFor);
    assert.equal(counts.delivered, 20);
    assert.deepEqual(
      told().filter((event) => event !== 'webhook.failed'),
      ['webhook.paused', 'webhook.resumed'],
    );
  });
  it('keeps no more than it may, the newest, and says what it dropped', async () => {
    let up = false;
    const { courier, timers, attempts, counts, told } = courierWith(() => (up ? good : failed));
    for (let n = 1; n <= maxWaiting + 10; n += 1) courier.take(message(n));
    await timers.pass(1000);
    assert.equal(counts.dropped, 10);
    assert.equal(told().filter((event) => event === 'webhook.dropped').length, 10);
    up = true;
    await timers.pass(pauseFor);
    assert.equal(counts.delivered, maxWaiting);
    assert.equal(attempts.at(-1)?.id, `msg_${failuresToPause + 10}`);
  });
  it('sends one at a time', async () => {
    const answers: ((outcome: Outcome) => void)[] = [];
    const { courier, timers, attempts } = courierWith(() => new Promise((done) => answers.push(done)));
    courier.take(message(1));
    courier.take(message(2));
    await timers.pass(0);
    assert.equal(attempts.length, 1);
    answers[0]?.(good);
    await timers.pass(0);
    assert.equal(attempts.length, 2);
  });
  it('sends what is due before it ends, tells what was not sent, and takes nothing more', async () => {
    const { courier, timers, attempts, entries, counts } = courierWith(({ id }) => (id === 'msg_1' ? failed : good));
    courier.take(message(1));
    await timers.pass(0);
    courier.take(message(2));
    courier.take(message(3));
    await courier.close();
    courier.take(message(4));
    await timers.pass(day);
    assert.deepEqual([attempts.length, counts.delivered], [3, 2]);
    assert.deepEqual(entries.at(-1), { level: 'warning', event: 'webhook.unsent', endpoint: 'portal', messages: 1 });
  });
  it('goes on where whoever listens throws', async () => {
    const timers = fakeTimers();
    let attempts = 0;
    const throws = () => {
      throw new Error('no room for logs');
    };
    const courier = createCourier({
      endpoint: 'portal',
      send: async () => ((attempts += 1), attempts === 1 ? failed : good),
      log: throws,
      counted: throws,
      timers,
    });
    courier.take(message(1));
    await timers.pass(0);
    assert.equal(attempts, 1);
    await timers.pass(day);
    assert.equal(attempts, 2);
  });
  it('begins no attempt once its time to end is over', async () => {
    const answers: ((outcome: Outcome) => void)[] = [];
    const { courier, timers, attempts, entries } = courierWith(() => new Promise((done) => answers.push(done)));
    courier.take(message(1));
    courier.take(message(2));
    const closed = courier.close();
    await timers.pass(graceToClose);
    answers[0]?.(good);
    await closed;
    assert.equal(attempts.length, 1);
    assert.equal(entries.at(-1)?.['messages'], 1);
  });
});
