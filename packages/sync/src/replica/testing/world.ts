import type { Host } from '../host.ts';

interface Timer {
  readonly due: number;
  readonly what: () => void;
}

/** A world whose time stands still until a test moves it. */
export interface World {
  readonly host: Host;
  /** Lets everything that was promised happen, without time passing. */
  calm(): Promise<void>;
  /** Lets time pass, timer by timer. */
  pass(ms: number): Promise<void>;
  readonly timers: number;
}

/** @param name begins every id, so that two worlds give different ones */
export function createWorld(name: string, clock: (elapsed: number) => string = instant): World {
  const timers = new Set<Timer>();
  let now = 0;
  let ids = 0;
  const calm = async (): Promise<void> => {
    for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => setImmediate(resolve));
  };
  return {
    host: {
      now: () => clock(now),
      after(ms, what) {
        const timer = { due: now + ms, what };
        timers.add(timer);
        return () => timers.delete(timer);
      },
      ids: () => `${name}-${(ids += 1)}`,
      random: () => 0.5,
    },
    calm,
    async pass(ms) {
      const until = now + ms;
      await calm();
      for (;;) {
        const [next] = [...timers].sort((a, b) => a.due - b.due);
        if (next === undefined || next.due > until) break;
        timers.delete(next);
        now = next.due;
        next.what();
        await calm();
      }
      now = until;
    },
    get timers() {
      return timers.size;
    },
  };
}

const instant = (elapsed: number): string => new Date(Date.UTC(2017, 8, 30, 12) + elapsed).toISOString();
