import type { Annex } from '@tandem-plan/core/annex';
import type { Actor } from '@tandem-plan/core/change';
import { type Plan, writePlan } from '@tandem-plan/core/plan';
import { createMemoryLog } from '@tandem-plan/store/memory';
import { createAuthority } from '@tandem-plan/sync/authority';
import { dice } from '../laws/dice.ts';
import { type Client, createClient } from './client.ts';
import { createDevice } from './device.ts';
import { createDisk } from './disk.ts';
import { createNetwork } from './network.ts';
import { nothingPlanted, type Planted } from './planted.ts';
import { createSchedule } from './schedule.ts';
import { createServers, surprise } from './servers.ts';
import { Violation } from './violation.ts';
import { createActs } from './acts.ts';
import { createBreaks } from './breaks.ts';
import { calmDown, compare } from './quiet.ts';
import { annexWork, planWork, type Work } from './work.ts';
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
/** Of what is done and goes wrong, on the annexes. */
const annexShare = 0.15;

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
 * Lets some people work on one plan and on their parties' annexes until they have done so many operations, one in five of
 * which is a fault.
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
  let failure: Violation | undefined;
  const fail = (error: unknown): void => void (failure ??= surprise(error));
  await createAuthority({ log, clock: () => '2017-09-30T09:00:00Z' }).create(writePlan(workload.plan));
  const servers = createServers(schedule, disk, chance, planted, fail);
  const world = { schedule, network, servers, dice: chance, planted, plan: planId, fail };
  process.on('unhandledRejection', fail);

  let named = 0;
  /** The first of them are these people in their order. Some devices have two tabs open. */
  function clientsOn<D extends Plan | Annex>(work: Work<D>, among: readonly Actor[], count: number): Client[] {
    const out: Client[] = [];
    while (out.length < count) {
      const actor = among[out.length < 2 ? out.length : chance.below(among.length)] as Actor;
      const device = createDevice(schedule, work.ledger);
      for (let tabs = chance.chance(0.3) && out.length + 1 < count ? 2 : 1; tabs > 0; tabs -= 1)
        out.push(createClient(`c${(named += 1)}`, actor, device, work, world));
    }
    return out;
  }
  const onPlan = clientsOn(planWork(workload), people, 2 + chance.below(7));
  const onAnnexes = ['vendor', 'partner'].flatMap((party) =>
    clientsOn(
      annexWork(planId, { party }, chance),
      people.filter((actor) => actor.party === party),
      1 + chance.below(3),
    ),
  );
  const clients = [...onPlan, ...onAnnexes];
  const anyone = () => chance.pick(chance.chance(annexShare) ? onAnnexes : onPlan);
  const unwatch = log.watch((notice) => {
    if (notice.kind !== 'head') return;
    const { scope, seq } = notice;
    for (const client of clients)
      if (client.scope === scope) network.send(client.link, () => client.poke({ event: 'head', scope, seq }));
  });

  const acts = createActs(world, anyone);
  const breaks = createBreaks(world, clients, anyone, disk);
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
      if (failure === undefined) await calmDown(world, clients, disk);
      if (failure === undefined) await compare(world, clients, disk);
      if (failure !== undefined) throw failure;
    }
    const ledgers = new Set(clients.map((client) => client.ledger));
    const accepted = [...ledgers].reduce((sum, ledger) => sum + ledger.accepted, 0);
    return { operations, faults, accepted, reviewed: acts.reviewed, clients: clients.length };
  } catch (error) {
    const violation = surprise(error);
    violation.after = done;
    throw violation;
  } finally {
    unwatch();
    process.off('unhandledRejection', fail);
  }
}
