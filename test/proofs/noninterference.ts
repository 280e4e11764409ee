import assert from 'node:assert/strict';
import { availableParallelism } from 'node:os';
import { dice } from '../laws/dice.ts';
import { playOrders } from './noninterference/crew.ts';
import type { Leak } from './noninterference/leaks.ts';
import type { Order, Told } from './noninterference/pairs.ts';

const planted: readonly Leak[] = ['counted', 'forbidden', 'receipt'];
/** Pairs in which each planted leak has to show. */
const within = 50;
/** Pairs of one order. */
const share = 1000;

/** What a proof found out, as docs/proof.json keeps it. */
export interface Proved {
  readonly seed: number;
  readonly pairs: number;
  /** Answers to the party that looks, the same to the byte in both runs; headers and pokes as well. */
  readonly answers: number;
  /** What the other party asked and did in private, differently in the two runs. */
  readonly whispers: number;
  readonly statuses: Readonly<Record<string, number>>;
  /** Planted leaks, each of which showed within so many pairs. */
  readonly planted: { readonly within: number; readonly caught: readonly Leak[] };
}

/**
 * Pairs of runs of a server that differ only in what one party does in its own annex, up to doing nothing there: the
 * other party, who pushes, pulls, listens and guesses, must be given the same bytes in both. Clock, timers and chance
 * are the proof's own, and the same in both runs.
 */
export async function proveNoninterference(seed: number, pairs: number): Promise<Proved> {
  const chance = dice(seed);
  const order = (count: number): Order => ({ seed: chance.below(2 ** 30), pairs: count });
  for (const leak of planted) {
    await assert.rejects(
      playOrders([{ ...order(within), leak }], 1, () => undefined),
      /a party learns of what is not its own/,
      `the planted leak "${leak}" was not caught`,
    );
  }
  const orders: Order[] = [];
  for (let left = pairs; left > 0; left -= share) orders.push(order(Math.min(share, left)));
  const told: Told[] = [];
  await playOrders(orders, availableParallelism(), (one) => {
    told.push(one);
    if (told.length % 10 === 0) console.log(`  ${told.length} of ${orders.length} thousand pairs`);
  }).catch((error: unknown) => {
    throw new Error(`seed ${seed}`, { cause: error });
  });
  const statuses: Record<string, number> = {};
  for (const [status, count] of told.flatMap((one) => Object.entries(one.statuses))) {
    statuses[status] = (statuses[status] ?? 0) + count;
  }
  const sum = (of: (one: Told) => number): number => told.reduce((total, one) => total + of(one), 0);
  return {
    seed,
    pairs: sum((one) => one.pairs),
    answers: sum((one) => one.answers),
    whispers: sum((one) => one.whispers),
    statuses,
    planted: { within, caught: planted },
  };
}
