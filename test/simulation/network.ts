import { WireError } from '@tandem-plan/sync';
import type { Dice } from '../laws/dice.ts';
import type { Schedule } from './schedule.ts';

/** What happens to the next message on a link. `late`: after those sent behind it. */
export type MessageFault = 'drop' | 'duplicate' | 'late';

/** One client's line to the servers. What is on its way when a client dies arrives, and nobody hears the answer. */
export interface Link {
  alive: boolean;
  /** Nothing gets through before this instant. */
  cutUntil: number;
  readonly faults: MessageFault[];
}

export const createLink = (): Link => ({ alive: true, cutUntil: 0, faults: [] });

export interface Network {
  /** Delivers a message once, twice or not at all, sooner or later. */
  send(link: Link, deliver: () => void): void;
  /**
   * A question and its answer, each of which may be lost.
   *
   * @param serve does the work at the server; what it rejects with is an answer as well
   */
  ask<T>(link: Link, serve: () => Promise<T>): Promise<T>;
}

const patience = 3_000;

export function createNetwork(schedule: Schedule, { below, chance }: Dice): Network {
  const travel = (): number => 1 + below(chance(0.1) ? 200 : 25);

  function send(link: Link, deliver: () => void): void {
    const fault = link.faults.shift();
    if (fault === 'drop') return;
    const arrive = (): void => {
      if (schedule.now >= link.cutUntil) deliver();
    };
    schedule.after(travel() + (fault === 'late' ? 500 + below(6_000) : 0), arrive);
    if (fault === 'duplicate') schedule.after(travel() + (chance(0.5) ? below(6_000) : 0), arrive);
  }

  return {
    send,
    ask: (link, serve) =>
      new Promise((resolve, reject) => {
        let open = true;
        const answer = (settle: () => void): void => {
          if (!open || !link.alive) return;
          open = false;
          callOff();
          settle();
        };
        const callOff = schedule.after(patience, () =>
          answer(() => reject(new WireError('unreachable', 'no answer came'))),
        );
        send(link, () => {
          serve().then(
            (value) => send(link, () => answer(() => resolve(value))),
            // Only errors are thrown here.
            (error: Error) => send(link, () => answer(() => reject(error))),
          );
        });
      }),
  };
}
