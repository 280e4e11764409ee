import type { Client, Surroundings } from './client.ts';
import type { Workload } from './workload.ts';

/** What people do. */
export interface Acts {
  /** @returns whether somebody did something: not every command can be given, and not every tab is open */
  next(): boolean;
  /** Steps that were given anew or thrown away after the server had refused them. */
  readonly rejected: number;
}

export function createActs(
  { dice, ledger, schedule }: Surroundings,
  clients: readonly Client[],
  workload: Workload,
): Acts {
  const { below, chance, pick } = dice;
  let rejected = 0;

  /** Looks through the tray. */
  function review({ session }: Client): boolean {
    const step = session?.rejected[0];
    if (session === undefined || step === undefined) return false;
    if (chance(0.3)) {
      // It may change nothing any more: done with, too.
      if (!session.retry(step.id).ok) return false;
    } else session.discard(step.id);
    ledger.discarded(step.id);
    rejected += 1;
    return true;
  }

  function act(client: Client): boolean {
    const { session } = client;
    if (session === undefined) return false;
    const what = below(100);
    if (what < 6 && session.rejected.length > 0) return review(client);
    if (what < 12) {
      const result = what < 9 ? session.undo() : session.redo();
      return result.ok && result.effects.length > 0;
    }
    if (what === 12) {
      session.markSeen(session.status.seq);
      return true;
    }
    if (what === 13) {
      client.close();
      schedule.after(50 + below(2_000), client.open);
      return true;
    }
    const result = session.run(workload.next(session.plan));
    return result.ok && result.effects.length > 0;
  }

  return {
    next: () => act(pick(clients)),
    get rejected() {
      return rejected;
    },
  };
}
