import assert from 'node:assert/strict';
import { dice } from '../laws/dice.ts';
import type { Bug } from '../simulation/bugs.ts';
import { type Order, runWorlds } from '../simulation/crew.ts';
import { nothingPlanted } from '../simulation/planted.ts';
import { Violation } from '../simulation/violation.ts';
import { runWorld, type Told } from '../simulation/world.ts';

/** Operations of one world, then another begins: with other people, another plan, another number of devices. */
const operationsOfOne = 1000;

/** How soon each planted bug has to show. */
const within = 10_000;

/** What a proof found out, as docs/proof.json keeps it. */
export interface Proved {
  readonly seed: number;
  readonly operations: number;
  /** Of them, one in five. */
  readonly faults: number;
  readonly worlds: number;
  /** Steps that ended in a log. */
  readonly accepted: number;
  /** Rejected steps that their authors looked at. */
  readonly reviewed: number;
  readonly clients: { readonly fewest: number; readonly most: number };
  readonly violations: 0;
  /** Operations until the first law was seen broken, by bug; each had to show within as many. */
  readonly planted: { readonly within: number; readonly caughtAfter: Readonly<Record<string, number>> };
}

/**
 * People of two parties work on one plan with everything going wrong that can: nothing may be lost, doubled, put out of
 * order, seen by the wrong side or different from what the log says. What is planted to break that must be found out.
 *
 * @param planted bugs that have to be found out first
 * @param hands   processes that share the work; 0 for this one alone
 * @param say      hears how far it is
 */
export async function proveSimulation(
  seed: number,
  operations: number,
  planted: readonly Bug[],
  hands: number,
  say: (line: string) => void = () => undefined,
): Promise<Proved> {
  const caughtAfter: Record<string, number> = {};
  for (const bug of planted) {
    caughtAfter[bug.name] = await operationsUntilCaught(bug, seed);
    say(`planted: ${bug.name}: caught after ${caughtAfter[bug.name]} operations`);
  }

  const chance = dice(seed);
  const orders: Order[] = [];
  for (let done = 0; done < operations; done += operationsOfOne)
    orders.push({ seed: chance.below(2 ** 31), operations: Math.min(operationsOfOne, operations - done) });
  const told: Told[] = [];
  const started = Date.now();
  await runWorlds(orders, hands, (one) => {
    told.push(one);
    if (told.length % Math.ceil(orders.length / 50) > 0) return;
    say(`${told.length} of ${orders.length} worlds in ${Math.round((Date.now() - started) / 1000)} s`);
  }).catch((error: unknown) => {
    throw new Error(`seed ${seed}`, { cause: error });
  });
  const sum = (of: (one: Told) => number): number => told.reduce((total, one) => total + of(one), 0);
  const counts = told.map(({ clients }) => clients);
  return {
    seed,
    operations: sum((one) => one.operations),
    faults: sum((one) => one.faults),
    worlds: told.length,
    accepted: sum((one) => one.accepted),
    reviewed: sum((one) => one.reviewed),
    clients: { fewest: Math.min(...counts), most: Math.max(...counts) },
    violations: 0,
    planted: { within, caughtAfter },
  };
}

async function operationsUntilCaught(bug: Bug, seed: number): Promise<number> {
  const chance = dice(seed);
  for (let done = 0; done < within; done += operationsOfOne) {
    const world = chance.below(2 ** 31);
    try {
      await runWorld(world, operationsOfOne, { ...nothingPlanted, ...bug.plant() });
    } catch (error) {
      assert.ok(error instanceof Violation, `seed ${seed}, world ${world}: ${String(error)}`);
      assert.ok(bug.laws.includes(error.law), `seed ${seed}, world ${world}, ${bug.name}, showed as ${error.message}`);
      return done + error.after;
    }
  }
  throw new Error(`seed ${seed}: ${bug.name}, and no law was seen broken in ${within} operations`);
}
