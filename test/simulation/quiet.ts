import type { DocumentAnswer } from '@tandem-plan/sync';
import { canonical } from './canonical.ts';
import type { Client, Surroundings } from './client.ts';
import type { Disk } from './disk.ts';
import type { Ledger } from './ledger.ts';
import { Violation } from './violation.ts';

/** Longer than anything is under way. */
const settling = 10_000;
/** Longer than a replica waits before it asks again. */
const rounds = 60;

/** Nothing fails any more, everyone is there, and everything that is under way arrives. */
export async function calmDown(
  { schedule, servers }: Surroundings,
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
    for (const ledger of new Set(clients.map((client) => client.ledger))) await ledger.check(disk.log, false);
    if (clients.every(isSettled)) return;
  }
  const states = clients.map(
    ({ session, scope, ledger }) => `${scope} ${ledger.head} ${JSON.stringify(session?.status)}`,
  );
  throw new Violation('convergence', `not everyone gets to the last event: ${states.join(', ')}`);
}

function isSettled({ session, device, ledger: { head } }: Client): boolean {
  if (session === undefined || device.unsent > 0) return false;
  const { state, unsent, seq } = session.status;
  return state === 'online' && unsent === 0 && seq === head;
}

/** Whatever was kept is somewhere, and everyone has the document that the log gives. */
export async function compare(
  { servers, plan }: Surroundings,
  clients: readonly Client[],
  { log }: Disk,
): Promise<void> {
  /** One client of each scope. */
  const readers = new Map(clients.map((client) => [client.scope, client]));
  for (const { ledger } of readers.values()) await ledger.check(log, true);
  for (const { ledger, scope, text, actor } of clients) {
    const shown = text();
    if (shown === undefined || canonical(JSON.parse(shown)) === canonical(JSON.parse(ledger.text()))) continue;
    throw new Violation(
      'convergence',
      `${actor.id} does not see what the log of ${scope} gives at event ${ledger.head}`,
    );
  }
  for (const authority of servers.running) {
    for (const { scope, ledger, actor } of readers.values())
      expectSame(await authority.document(plan, scope, actor), ledger);
  }
}

function expectSame(answer: DocumentAnswer | undefined, ledger: Ledger): void {
  if (answer?.seq === ledger.head && canonical(answer.document) === canonical(JSON.parse(ledger.text()))) return;
  throw new Violation('convergence', `an authority does not have what the log gives at event ${ledger.head}`);
}
