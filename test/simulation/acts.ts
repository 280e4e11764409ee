import { partyScope } from '@tandem-plan/store';
import { WireError } from '@tandem-plan/sync';
import type { Client, Surroundings } from './client.ts';
import { Violation } from './violation.ts';

/** What people do. */
export interface Acts {
  /** @returns whether somebody did something: not every command can be given, and not every tab is open */
  next(): boolean;
  /** Steps that were given anew or thrown away after the server had refused them. */
  readonly reviewed: number;
}

export function createActs({ dice, fail, network, plan, schedule, servers }: Surroundings, anyone: () => Client): Acts {
  const { below, chance, pick } = dice;
  let reviewed = 0;

  /** Looks through the tray. */
  function review({ session, ledger }: Client): boolean {
    const step = session?.rejected[0];
    if (session === undefined || step === undefined) return false;
    if (chance(0.3)) {
      // It may change nothing any more: done with, too.
      if (!session.retry(step.id).ok) return false;
    } else session.discard(step.id);
    ledger.discarded(step.id);
    reviewed += 1;
    return true;
  }

  /** Asks for what is the other side's own. */
  function spy({ actor, link }: Client): void {
    const scope = partyScope(actor.party === 'vendor' ? 'partner' : 'vendor');
    const step = { mutation: 1, basis: 0, commands: [] };
    const asked = network.ask(link, () =>
      servers.serve<unknown>((authority) =>
        pick([
          () => authority.pull(plan, scope, 0, actor),
          () => authority.document(plan, scope, actor),
          () => authority.push(plan, { scope, client: 'spy', after: 0, steps: [step] }, actor),
        ])(),
      ),
    );
    asked.then(
      (answer) => fail(new Violation('privacy', `${actor.id} was answered about ${scope}: ${JSON.stringify(answer)}`)),
      (error: unknown) => {
        if (!(error instanceof WireError)) fail(error);
      },
    );
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
    if (what === 14) {
      spy(client);
      return true;
    }
    return client.work();
  }

  return {
    next: () => act(anyone()),
    get reviewed() {
      return reviewed;
    },
  };
}
