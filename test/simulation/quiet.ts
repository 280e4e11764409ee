import { leanPlan } from '@tandem-plan/core/plan';
import { partyScope } from '@tandem-plan/store';
import { annexKind, type DocumentAnswer } from '@tandem-plan/sync';
import { canonical } from './canonical.ts';
import type { Client, Surroundings } from './client.ts';
import type { Disk } from './disk.ts';
import type { Ledger } from './ledger.ts';
import type { Notebook } from './notebook.ts';
import { Violation } from './violation.ts';

/** Longer than anything is under way. */
const settling = 10_000;
/** Longer than a replica waits before it asks again. */
const rounds = 60;

/** Nothing fails any more, everyone is there, and everything that is under way arrives. */
export async function calmDown(
  { schedule, servers, ledger }: Surroundings,
  clients: readonly Client[],
  notebooks: readonly Notebook[],
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
  for (const { link } of notebooks) {
    link.faults.length = 0;
    link.cutUntil = 0;
  }
  servers.heal();
  for (let round = 0; round < rounds; round += 1) {
    for (const client of clients) {
      client.open();
      client.line(true);
    }
    for (const notebook of notebooks) notebook.look();
    await schedule.pass(settling);
    for (const each of [ledger, ...notebooks.map((notebook) => notebook.ledger)]) await each.check(disk.log, false);
    const isRead = notebooks.every((notebook) => notebook.unsent === 0 && notebook.seq === notebook.ledger.head);
    if (isRead && clients.every((client) => isSettled(client, ledger.head))) return;
  }
  const states = clients.map(({ session }) => JSON.stringify(session?.status));
  throw new Violation('convergence', `not everyone gets to event ${ledger.head}: ${states.join(', ')}`);
}

function isSettled({ session, device }: Client, head: number): boolean {
  if (session === undefined || device.unsent > 0) return false;
  const { state, unsent, seq } = session.status;
  return state === 'online' && unsent === 0 && seq === head;
}

/** Whatever was kept is somewhere, and everyone has the document that the log gives. */
export async function compare(
  { servers, ledger, plan }: Surroundings,
  clients: readonly Client[],
  notebooks: readonly Notebook[],
  { log }: Disk,
): Promise<void> {
  await ledger.check(log, true);
  const expected = canonical(JSON.parse(ledger.text()));
  for (const { session, actor } of clients) {
    if (session === undefined || canonical(leanPlan(session.plan)) === expected) continue;
    throw new Violation('convergence', `${actor.id} does not see what the log gives at event ${ledger.head}`);
  }
  for (const authority of servers.running) {
    const [client] = clients;
    const answer = client && (await authority.document(plan, 'shared', client.actor));
    expectSame(answer, ledger);
    for (const notebook of notebooks) {
      await notebook.ledger.check(log, true);
      expectSame(await authority.document(plan, partyScope(notebook.actor.party), notebook.actor), notebook.ledger);
      if (annexKind.write(notebook.document) !== notebook.ledger.text())
        throw new Violation('convergence', `${notebook.actor.party} does not see its annex as the log gives it`);
    }
  }
}

function expectSame(answer: DocumentAnswer | undefined, ledger: Ledger): void {
  if (answer?.seq === ledger.head && canonical(answer.document) === canonical(JSON.parse(ledger.text()))) return;
  throw new Violation('convergence', `an authority does not have what the log gives at event ${ledger.head}`);
}
