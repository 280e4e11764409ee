import type { Log } from '../observing/log-entry.ts';
import type { Timers } from '../timers.ts';
import type { Message } from './message.ts';
import type { Outcome } from './post.ts';

const seconds = 1000;
const minutes = 60 * seconds;

/** How long after each failed attempt the next one comes; after the last the message is given up. */
export const retryAfter: readonly number[] = [
  5 * seconds,
  30 * seconds,
  2 * minutes,
  10 * minutes,
  30 * minutes,
  60 * minutes,
  120 * minutes,
];
/** Messages that wait for one endpoint. When one more comes the oldest goes. */
export const maxWaiting = 1000;
/** Failures in a row after which an endpoint is left alone for a while, and for how long. */
export const failuresToPause = 5;
export const pauseFor = 5 * minutes;
/** After which no further attempt begins where the process is to end. */
export const graceToClose = 5 * seconds;

/** What became of a message, for counting. */
export type Delivery = 'delivered' | 'failed' | 'given-up' | 'dropped';

export interface CourierOptions {
  /** Names the endpoint in logs. */
  readonly endpoint: string;
  readonly send: (message: Message) => Promise<Outcome>;
  readonly log: Log;
  readonly counted: (delivery: Delivery) => void;
  readonly timers: Timers;
}

export interface Courier {
  /** Takes a message and returns at once. */
  take(message: Message): void;
  /** Sends what is due, for some seconds at most. What has to wait longer is lost, and told. */
  close(): Promise<void>;
}

interface Waiting {
  readonly message: Message;
  attempts: number;
  due: number;
}

/** Brings messages to one endpoint, one at a time; a message that fails lets the others pass. */
export function createCourier({ endpoint, send, log, counted, timers }: CourierOptions): Courier {
  const waiting: Waiting[] = [];
  let failures = 0;
  let pausedUntil = 0;
  let state: 'open' | 'closing' | 'closed' = 'open';
  let callOff = () => {};
  let under: { readonly one: Waiting; readonly end: Promise<void> } | undefined;

  const name = ({ message }: Waiting) => ({ endpoint, message: message.id, type: message.type });

  function remove(one: Waiting) {
    const index = waiting.indexOf(one);
    if (index >= 0) waiting.splice(index, 1);
  }

  function wake() {
    callOff();
    if (state === 'closed' || under !== undefined) return;
    const [first, ...others] = waiting;
    if (first === undefined) return;
    let next = first;
    for (const one of others) if (one.due < next.due) next = one;
    const wait = Math.max(next.due, pausedUntil) - timers.now();
    if (wait > 0) {
      if (state === 'open') callOff = timers.after(wait, wake);
      return;
    }
    const end = attempt(next)
      // A log that throws must not end the process; what became of the message was settled before it was told.
      .catch(() => {})
      .finally(() => {
        under = undefined;
        wake();
      });
    under = { one: next, end };
  }

  async function attempt(one: Waiting) {
    one.attempts += 1;
    const outcome = await send(one.message);
    const paused = failures >= failuresToPause;
    if (outcome.ok) {
      remove(one);
      failures = 0;
      pausedUntil = 0;
      counted('delivered');
      if (paused) log({ level: 'info', event: 'webhook.resumed', endpoint });
      return;
    }
    const { reason, status, code } = outcome;
    const pause = retryAfter[one.attempts - 1];
    // A fifth more or less, so that messages that failed together do not come back together.
    if (pause !== undefined) one.due = timers.now() + pause * (0.8 + 0.4 * timers.random());
    else remove(one);
    failures += 1;
    if (failures >= failuresToPause) pausedUntil = timers.now() + pauseFor;
    counted('failed');
    log({ level: 'warning', event: 'webhook.failed', ...name(one), attempt: one.attempts, reason, status, code });
    if (pause === undefined) {
      counted('given-up');
      log({ level: 'error', event: 'webhook.given-up', ...name(one), attempts: one.attempts });
    }
    if (failures === failuresToPause) log({ level: 'error', event: 'webhook.paused', endpoint, failures });
  }

  return {
    take(message) {
      if (state !== 'open') return;
      const oldest = waiting.length < maxWaiting ? undefined : waiting.find((one) => one !== under?.one);
      if (oldest !== undefined) {
        remove(oldest);
        counted('dropped');
        log({ level: 'error', event: 'webhook.dropped', ...name(oldest) });
      }
      waiting.push({ message, attempts: 0, due: timers.now() });
      wake();
    },
    async close() {
      state = 'closing';
      const stop = timers.after(graceToClose, () => {
        state = 'closed';
      });
      wake();
      while (under !== undefined) await under.end;
      stop();
      state = 'closed';
      if (waiting.length > 0) log({ level: 'warning', event: 'webhook.unsent', endpoint, messages: waiting.length });
      waiting.length = 0;
    },
  };
}
