import type { Actor } from '@tandem-plan/core/change';
import { writePlan } from '@tandem-plan/core/plan';
import { createMemoryLog } from '@tandem-plan/store/memory';
import { planKind } from '@tandem-plan/sync';
import { createAuthority } from '@tandem-plan/sync/authority';
import { dice } from '../laws/dice.ts';
import { type Client, createClient } from './client.ts';
import { createDevice } from './device.ts';
import { createDisk } from './disk.ts';
import { createLedger } from './ledger.ts';
import { createNotebook } from './notebook.ts';
import { createNetwork } from './network.ts';
import { nothingPlanted, type Planted } from './planted.ts';
import { createSchedule } from './schedule.ts';
import { createServers, surprise } from './servers.ts';
import { Violation } from './violation.ts';
import { createActs } from './acts.ts';
import { createBreaks } from './breaks.ts';
import { calmDown, compare } from './quiet.ts';
import { createWorkload } from './workload.ts';

const people: readonly Actor[] = [
  { id: 'anna', party: 'vendor', role: 'lead' },
  { id: 'ben', party: 'partner', role: 'lead' },
  { id: 'vic', party: 'vendor', role: 'editor' },
  { id: 'bea', party: 'partner', role: 'editor' },
];

/** Operations from one quiet moment to the next. */
const stretch = 250;
/** Milliseconds from one operation to the next, at most. */
const gap = 100;
const faultShare = 0.2;

export interface Told {
  readonly operations: number;
  readonly faults: number;
  /** Steps in the logs. */
  readonly accepted: number;
  /** Rejected steps that their authors gave anew or threw away. */
  readonly reviewed: number;
  readonly clients: number;
}

/**
 * Lets some people work on one plan until they have done so many operations, one in five of which is a fault.
 *
 * @throws Violation at the first law that does not hold
 */
export async function runWorld(seed: number, operations: number, planted: Planted = nothingPlanted): Promise<Told> {
  const chance = dice(seed);
  const schedule = createSchedule();
  const workload = createWorkload(seed, chance);
  const planId = workload.plan.id;
  const log = createMemoryLog();
  const disk = createDisk(schedule, log, chance);
  const network = createNetwork(schedule, chance);
  const ledger = createLedger({ plan: planId, scope: 'shared' }, planKind, workload.plan);
  let failure: Violation | undefined;
  const fail = (error: unknown): void => void (failure ??= surprise(error));
  await createAuthority({ log, clock: () => '2017-09-30T09:00:00Z' }).create(writePlan(workload.plan));
  const servers = createServers(schedule, disk, chance, planted, fail);
  const world = { schedule, network, servers, ledger, dice: chance, planted, plan: planId, fail };
  process.on('unhandledRejection', fail);

  // Some devices have two tabs open.
  const clients: Client[] = [];
  const count = 2 + chance.below(7);
  while (clients.length < count) {
    const actor = clients.length < 2 ? (people[clients.length] ?? people[0]!) : chance.pick(people);
    const device = createDevice(schedule, ledger);
    for (let tabs = chance.chance(0.3) && clients.length + 1 < count ? 2 : 1; tabs > 0; tabs -= 1)
      clients.push(createClient(`c${clients.length}`, actor, device, world));
  }
  const notebooks = people.slice(0, 2).map((actor) => createNotebook(actor, world));
  const unwatch = log.watch((notice) => {
    if (notice.kind !== 'head' || notice.scope !== 'shared') return;
    const { scope, seq } = notice;
    for (const client of clients) network.send(client.link, () => client.poke({ event: 'head', scope, seq }));
  });

  const acts = createActs(world, clients, notebooks, workload);
  const breaks = createBreaks(world, clients, notebooks, disk);
  let done = 0;
  let faults = 0;
  try {
    for (const client of clients) client.open();
    await schedule.pass(1_000);
    while (done < operations) {
      let idle = 0;
      for (const end = Math.min(operations, done + stretch); done < end && failure === undefined; ) {
        if (faults < done * faultShare) {
          breaks.next();
          faults += 1;
          done += 1;
        } else if (acts.next()) done += 1;
        else if ((idle += 1) > 100 * stretch) fail(new Violation('no surprises', 'nobody can do anything any more'));
        await schedule.pass(chance.below(gap));
      }
      if (failure === undefined) await calmDown(world, clients, notebooks, disk);
      if (failure === undefined) await compare(world, clients, notebooks, disk);
      if (failure !== undefined) throw failure;
    }
    const accepted = [ledger, ...notebooks.map((notebook) => notebook.ledger)].reduce(
      (sum, each) => sum + each.accepted,
      0,
    );
    return { operations, faults, accepted, reviewed: acts.reviewed, clients: count };
  } catch (error) {
    const violation = surprise(error);
    violation.after = done;
    throw violation;
  } finally {
    unwatch();
    process.off('unhandledRejection', fail);
  }
}
