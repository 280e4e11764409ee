import { type Cube, cubeOf } from './cube.ts';
import { evidence, lackingRate, likelihood, likelihoodWithin } from './evidence.ts';
import type { Leaves } from './leaves.ts';

/** A combination of members whose leaves lack, as against leaves elsewhere. */
export interface Place {
  /** Per dimension the member it names, `null` for any. */
  readonly members: readonly (number | null)[];
  readonly leaves: readonly number[];
  /** How many places of its kind chance would be expected to bring that stand out as much. */
  readonly byChance: number;
}

/** A place that chance would bring more often than this is none. */
const likeliest = 0.02;
/** More places than anybody reads; what is wrong in more is wrong in general. */
const mostPlaces = 8;

/**
 * Takes the place that explains most, its leaves with it, and begins again, until what is left could be chance.
 *
 * @param odds per leaf, from `lackingOdds`; leaves that a place explains are set to 0
 * Source: docs/kpi.md#where-it-is-worst
 */
export function findPlaces(leaves: Leaves, odds: Float64Array): readonly Place[] {
  const cube = cubeOf(leaves);
  const prices = pricesOf(cube);
  const found: Place[] = [];
  const sums = new Float64Array(cube.cells);
  const perLeaf = new Float64Array(odds.length);
  let rate = lackingRate(odds);
  while (found.length < mostPlaces) {
    evidence(odds, rate, perLeaf);
    cube.sum(perLeaf, sums);
    const cell = best(sums, prices);
    const members = cube.members(cell);
    const price = prices[cell] ?? 0;
    const inside = leavesOf(leaves, members);
    const without = odds.slice();
    for (const leaf of inside) without[leaf] = 0;
    const restRate = lackingRate(without);
    const within = new Float64Array(inside.length);
    for (const [at, leaf] of inside.entries()) within[at] = odds[leaf] ?? 0;
    const gain = likelihoodWithin(within) + likelihood(without, restRate) - likelihood(odds, rate);
    const byChance = Math.exp(price - gain);
    if (!(byChance <= likeliest)) break;
    found.push({ members, leaves: inside, byChance });
    odds.set(without);
    rate = restRate;
  }
  return found;
}

/** Naming a place costs the logarithm of how many of its kind there are to choose from. */
function pricesOf({ cells, masks, kinds }: Cube): Float64Array {
  const perKind = new Float64Array(kinds);
  for (let cell = 0; cell < cells; cell += 1) perKind[masks[cell] ?? 0] = (perKind[masks[cell] ?? 0] ?? 0) + 1;
  for (let mask = 0; mask < kinds; mask += 1) perKind[mask] = Math.log(perKind[mask] ?? 0);
  // The whole explains nothing.
  perKind[0] = Infinity;
  const prices = new Float64Array(cells);
  for (let cell = 0; cell < cells; cell += 1) prices[cell] = perKind[masks[cell] ?? 0] ?? 0;
  return prices;
}

/** Of two worth the same the wider, which stands later. */
function best(sums: Float64Array, prices: Float64Array): number {
  let chosen = 0;
  let most = -Infinity;
  for (let cell = 0; cell < sums.length; cell += 1) {
    const sum = sums[cell] ?? 0;
    if (sum < most) continue;
    const worth = sum - (prices[cell] ?? 0);
    if (worth < most) continue;
    most = worth;
    chosen = cell;
  }
  return chosen;
}

/** Positions of the leaves that have all of these members. */
export function leavesOf({ codes, planned }: Leaves, members: readonly (number | null)[]): readonly number[] {
  let inside: number[] | undefined;
  for (const [at, column] of codes.entries()) {
    const member = members[at] ?? null;
    if (member === null) continue;
    const before: number[] = inside ?? [];
    const next: number[] = [];
    if (inside === undefined) {
      for (let leaf = 0; leaf < planned.length; leaf += 1) if (column[leaf] === member) next.push(leaf);
    } else for (const leaf of before) if (column[leaf] === member) next.push(leaf);
    inside = next;
  }
  return inside ?? [];
}
