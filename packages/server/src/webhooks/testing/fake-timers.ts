import type { Timers } from '../../timers.ts';

export interface FakeTimers extends Timers {
  /** Lets time pass, and whatever is due happen in its order, with all that follows from it at once. */
  pass(milliseconds: number): Promise<void>;
}

const settle = () => new Promise((done) => setImmediate(done));

export function fakeTimers(start = Date.parse('2017-09-30T09:15:00Z')): FakeTimers {
  let now = start;
  let waiting: { at: number; then: () => void }[] = [];
  return {
    now: () => now,
    random: () => 0.5,
    after(milliseconds, then) {
      const timer = { at: now + milliseconds, then };
      waiting.push(timer);
      return () => {
        waiting = waiting.filter((one) => one !== timer);
      };
    },
    async pass(milliseconds) {
      const end = now + milliseconds;
      await settle();
      for (;;) {
        const [next] = waiting.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at);
        if (next === undefined) break;
        waiting = waiting.filter((one) => one !== next);
        now = Math.max(now, next.at);
        next.then();
        await settle();
      }
      now = end;
    },
  };
}
