import { leanPlan } from '@tandem-plan/core/plan';
import { canonical } from './canonical.ts';
import type { Client, Surroundings } from './client.ts';
import type { Disk } from './disk.ts';
import { Violation } from './violation.ts';

/** Longer than anything is under way. */
const settling = 10_000;
/** Longer than a replica waits before it asks again. */
const rounds = 60;

/** Nothing fails any more, everyone is there, and everything that is under way arrives. */
export async function calmDown(
  { schedule, servers, ledger }: Surroundings,
  clients: readonly Client[],
  disk: Disk,
): Promise<void> {
  disk.faults.length = 0;
  for (const client of clients) {
    client.link.faults.length = 0;
    client.link.cutUntil = 0;
    // What could not be written down, that a step is settled, is found out by whoever opens the device again.
    if (client.device.wasFull) client.crash();
  }
  for (const { device } of clients) {
    device.empty();
    device.forget();
  }
  servers.heal();
  for (let round = 0; round < rounds; round += 1) {
    for (const client of clients) {
      client.open();
      client.line(true);
    }
    await schedule.pass(settling);
    await ledger.check(disk.log, false);
    if (clients.every((client) => isSettled(client, ledger.head))) return;
  }
  const states = clients.map(({ session }) => JSON.stringify(session?.status));
  throw new Violation('convergence', `not everyone gets to event ${ledger.head}: ${states.join(', ')}`);
}

function isSettled({ session, device }: Client, head: number): boolean {
  if (session === undefined || device.unsent > 0) return false;
  const { state, unsent, seq } = session.status;
  return state === 'online' && unsent === 0 && seq === head;
}

/** Every replica and every authority has the document that the log gives. */
export async function compare({ servers, ledger, plan }: Surroundings, clients: readonly Client[]): Promise<void> {
  const expected = canonical(JSON.parse(ledger.text()));
  for (const { session, actor } of clients) {
    if (session === undefined || canonical(leanPlan(session.plan)) === expected) continue;
    throw new Violation('convergence', `${actor.id} does not see what the log gives at event ${ledger.head}`);
  }
  for (const authority of servers.running) {
    const [client] = clients;
    const answer = client && (await authority.document(plan, 'shared', client.actor));
    if (answer?.seq === ledger.head && canonical(answer.document) === expected) continue;
    throw new Violation('convergence', `an authority does not have what the log gives at event ${ledger.head}`);
  }
}
