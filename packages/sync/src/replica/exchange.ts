import type { Scope } from '@tandem-plan/store';
import type { PullAnswer, PushAnswer } from '../protocol.ts';
import { type Wire, WireError } from '../wire.ts';
import { waitAfter } from './backoff.ts';
import type { Host } from './host.ts';
import type { Outbox, Parcel } from './outbox.ts';
import { unhindered } from './unhindered.ts';

/** How often to ask although nothing was heard: pokes are hints that may be lost, and without a line none come. */
const [pollOnLine, pollOffLine] = [60_000, 10_000];

/** One conversation with a server: at any time at most one question is open. */
export interface Exchange {
  /** There may be something to send or to fetch. Does nothing while it waits after a failure. */
  wake(): void;
  /** The log is known to have come so far. */
  heardOf(seq: number): void;
  /** The server may be in reach again, or no longer: asks at once. */
  hurry(): void;
  line(up: boolean): void;
  stop(): void;
}

export interface ExchangeEvents {
  /** How far the log was read here. */
  seq(): number;
  answered(parcel: Parcel, answer: PushAnswer): Promise<void>;
  pulled(answer: PullAnswer): Promise<void>;
  /** One step that the server does not take, however often it is sent. */
  unsendable(parcel: Parcel, error: WireError): void;
  /** Nothing is left to ask for now. */
  idle(): void;
  lost(): void;
  refused(): void;
}

export function createExchange(wire: Wire, scope: Scope, host: Host, outbox: Outbox, on: ExchangeEvents): Exchange {
  let asking = false;
  /** Something may have come while the last answer was taken in. */
  let again = false;
  let stopped = false;
  let failures = 0;
  /** Whether to pull though no event is known that is missing here. */
  let curious = true;
  let head = 0;
  /** How many times in a row something was to be fetched, and nothing came. */
  let missed = 0;
  let lineUp = false;
  /** Steps in one push: one at a time where a whole push was not taken, to find out which step it is. */
  let most = Number.POSITIVE_INFINITY;
  let callOffRetry: (() => void) | undefined;
  /** Whether it is the server that asked to wait. */
  let obliged = false;
  let callOffPoll: (() => void) | undefined;

  async function ask(): Promise<void> {
    // Steps that are given in one go, go out together.
    await Promise.resolve();
    for (;;) {
      const before = on.seq();
      const parcel = await outbox.next(most);
      if (stopped) return;
      if (parcel !== undefined) await send(parcel);
      else if (curious || (head > before && missed === 0)) {
        curious = false;
        const answer = await wire.pull(scope, before);
        if (stopped) return;
        head = Math.max(head, answer.head);
        await on.pulled(answer);
        missed = head > before && on.seq() === before ? missed + 1 : 0;
        // A poke may be a while ahead of what can be read. Once the answers themselves contradict, it is a fault.
        if (missed > 2 && answer.head > before) {
          throw new WireError(
            'unreachable',
            `the server tells of events up to ${answer.head} but gives none after ${before}`,
          );
        }
      } else {
        on.idle();
        return;
      }
      failures = 0;
    }
  }

  async function send(parcel: Parcel): Promise<void> {
    try {
      const { client, steps } = parcel;
      const after = on.seq();
      const answer = await wire.push({ scope, client, after, steps });
      if (stopped) return;
      most = Number.POSITIVE_INFINITY;
      head = Math.max(head, answer.head);
      await on.answered(parcel, answer);
      if (on.seq() > after) missed = 0;
    } catch (error) {
      if (stopped || !(error instanceof WireError) || error.fault !== 'invalid') throw error;
      if (parcel.steps.length > 1) most = 1;
      else on.unsendable(parcel, error);
    }
  }

  function wake(): void {
    again = asking;
    if (asking || stopped || callOffRetry !== undefined) return;
    asking = true;
    ask().then(
      () => {
        asking = false;
        if (stopped) return;
        if (again) wake();
        else poll();
      },
      (error: unknown) => {
        asking = false;
        if (!stopped) failed(error);
      },
    );
  }

  function failed(error: unknown): void {
    if (error instanceof WireError && error.fault !== 'unreachable') {
      stop();
      on.refused();
      return;
    }
    curious = true;
    failures += 1;
    const asked = error instanceof WireError ? error.retryAfter : undefined;
    obliged = asked !== undefined;
    callOffRetry = host.after(waitAfter(failures, host.random(), asked), () => {
      callOffRetry = undefined;
      wake();
    });
    on.lost();
    if (error instanceof WireError) return;
    // A fault in here: it is told as one that nobody caught, and goes on being tried.
    unhindered(() => {
      throw error;
    });
  }

  function poll(): void {
    callOffPoll?.();
    const usual = Math.round((lineUp ? pollOnLine : pollOffLine) * (1 + host.random() / 4));
    callOffPoll = host.after(missed === 0 ? usual : Math.min(usual, waitAfter(missed, host.random())), () => {
      curious = true;
      wake();
    });
  }

  function hurry(): void {
    curious = true;
    if (callOffRetry !== undefined && obliged) return;
    callOffRetry?.();
    callOffRetry = undefined;
    wake();
  }

  function stop(): void {
    stopped = true;
    callOffRetry?.();
    callOffPoll?.();
  }

  return {
    wake,
    heardOf(seq) {
      if (seq <= head && missed === 0) return;
      head = Math.max(head, seq);
      // Something is overdue, so that every poke is a reason to look.
      if (missed > 0) curious = true;
      wake();
    },
    hurry,
    line(up) {
      if (up === lineUp) return;
      lineUp = up;
      if (up) hurry();
      else if (!asking) poll();
    },
    stop,
  };
}
