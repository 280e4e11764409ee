import type { Leaves } from '@tandem-plan/core/views';
import { type Dice, dice } from '../laws/dice.ts';

/** What a made-up snapshot is like. */
export interface Recipe {
  /** Members of each dimension. */
  readonly sizes: readonly number[];
  /** Part of the leaves that nothing is planned for. */
  readonly empty: number;
  /** How far leaves differ in size: standard deviation of the logarithm, for each dimension and for the leaf. */
  readonly skew: number;
  /** Standard deviation of actual as a part of planned, where nothing is wrong. */
  readonly noise: number;
  /** What actual is of planned where nothing is wrong. */
  readonly level: number;
  /** For each cause, how many dimensions it names. */
  readonly causes: readonly number[];
  /** Each cause loses a part of its own between these, the same for all its leaves but for noise. */
  readonly loss: readonly [number, number];
}

export interface Snapshot {
  readonly leaves: Leaves;
  /** Each as `a=a1&c=c3`, in the order of the dimensions. */
  readonly causes: readonly string[];
}

/** Half of them at least has to be there: what only two leaves show nobody can tell from chance. */
const leastLeaves = 4;

/**
 * A snapshot in which some combinations lose a part of what they would have brought, after the generalised ripple
 * effect: each of their leaves loses the same part of its own.
 */
export function snapshot(seed: number, recipe: Recipe): Snapshot {
  const chance = dice(seed);
  const { sizes, level } = recipe;
  const dimensions = sizes.map((size, at) => {
    const id = 'abcdefgh'.charAt(at);
    return { id, members: Array.from({ length: size }, (_, member) => `${id}${member + 1}`) };
  });
  const effects = sizes.map((size) => Array.from({ length: size }, () => Math.exp(recipe.skew * normal(chance))));
  const codes: number[][] = sizes.map(() => []);
  const planned: number[] = [];
  const count = sizes.reduce((product, size) => product * size, 1);
  for (let leaf = 0; leaf < count; leaf += 1) {
    if (chance.below(1e6) < recipe.empty * 1e6) continue;
    let rest = leaf;
    let amount = 2000 * Math.exp(recipe.skew * normal(chance));
    for (const [at, size] of sizes.entries()) {
      const member = rest % size;
      rest = Math.floor(rest / size);
      codes[at]?.push(member);
      amount *= effects[at]?.[member] ?? 1;
    }
    planned.push(Math.round(amount));
  }
  const actual = planned.map((amount) => Math.max(0, amount * (level + recipe.noise * normal(chance))));
  const causes = pickCauses(chance, recipe, codes, planned);
  for (const { leaves, loss } of causes) for (const leaf of leaves) actual[leaf] = (actual[leaf] ?? 0) * (1 - loss);
  return {
    leaves: {
      dimensions,
      codes: codes.map((code) => Uint16Array.from(code)),
      planned: Float64Array.from(planned),
      actual: Float64Array.from(actual, Math.round),
    },
    causes: causes.map(({ named }) => nameOf(dimensions, named)),
  };
}

interface Cause {
  readonly named: readonly (number | null)[];
  readonly leaves: readonly number[];
  readonly loss: number;
}

/** Causes that share no leaf, each with leaves large enough to be seen and others beside it in every direction. */
function pickCauses(chance: Dice, recipe: Recipe, codes: readonly number[][], planned: readonly number[]): Cause[] {
  const found: Cause[] = [];
  const [least, most] = recipe.loss;
  for (const layers of recipe.causes) {
    for (let attempt = 0; attempt < 200; attempt += 1) {
      const free = recipe.sizes.map((_, at) => at);
      const named: (number | null)[] = recipe.sizes.map(() => null);
      for (let layer = 0; layer < layers; layer += 1) {
        const [at = 0] = free.splice(chance.below(free.length), 1);
        named[at] = chance.below(recipe.sizes[at] ?? 1);
      }
      const inside = (leaf: number, but = -1) =>
        named.every((m, at) => m === null || at === but || codes[at]?.[leaf] === m);
      const all = planned.map((_, leaf) => leaf);
      const leaves = all.filter((leaf) => inside(leaf));
      const seen = (some: readonly number[]) => some.filter((leaf) => (planned[leaf] ?? 0) >= 20).length;
      const beside = named.every(
        (m, at) => m === null || seen(all.filter((leaf) => inside(leaf, at) && !inside(leaf))) > 1,
      );
      // Its leaves differ in every direction it does not name, else a narrower name fits as well.
      const open = named.every(
        (m, at) =>
          m !== null ||
          new Set(leaves.filter((leaf) => (planned[leaf] ?? 0) >= 20).map((leaf) => codes[at]?.[leaf])).size > 1,
      );
      const apart = found.every((other) => other.leaves.every((leaf) => !inside(leaf)));
      if (seen(leaves) < leastLeaves || !beside || !open || !apart) continue;
      const loss = least + ((most - least) * chance.below(1001)) / 1000;
      found.push({ named, leaves, loss });
      break;
    }
  }
  return found;
}

export const nameOf = (dimensions: Leaves['dimensions'], named: readonly (number | null)[]): string =>
  named.flatMap((m, at) => (m === null ? [] : [`${dimensions[at]?.id}=${dimensions[at]?.members[m]}`])).join('&');

/** Box and Muller. */
function normal(chance: Dice): number {
  const [one, other] = [(chance.below(1e9) + 1) / 1e9, chance.below(1e9) / 1e9];
  return Math.sqrt(-2 * Math.log(one)) * Math.cos(2 * Math.PI * other);
}
