import type { Timers } from '../timers.ts';
import type { Change } from './message.ts';

/** Milliseconds in which what follows joins a change, so that a minute's typing is not a hundred messages. */
export const gatherFor = 1000;
/** Commands after which a change is told at once. */
const maxGathered = 100;

export interface Gathering {
  add(change: Change): void;
  /** Tells what was gathered so far. */
  flush(): void;
}

/** Joins changes of one plan that follow each other. */
export function createGathering(tell: (change: Change) => void, timers: Timers): Gathering {
  const open = new Map<string, { change: Change; callOff: () => void }>();

  function close(plan: string) {
    const held = open.get(plan);
    if (held === undefined) return;
    open.delete(plan);
    held.callOff();
    tell(held.change);
  }

  return {
    add(change) {
      const { plan } = change;
      const held = open.get(plan);
      if (held !== undefined && change.from === held.change.seq + 1) {
        const { from, commands } = held.change;
        held.change = { plan, from, seq: change.seq, commands: [...commands, ...change.commands] };
      } else {
        close(plan);
        open.set(plan, { change, callOff: timers.after(gatherFor, () => close(plan)) });
      }
      if ((open.get(plan)?.change.commands.length ?? 0) >= maxGathered) close(plan);
    },
    flush() {
      for (const plan of [...open.keys()]) close(plan);
    },
  };
}
