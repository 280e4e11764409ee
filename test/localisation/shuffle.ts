import type { Leaves } from '@tandem-plan/core/views';
import type { Dice } from '../laws/dice.ts';

/** The same leaves with what they planned and did dealt out anew, so that no combination has anything to do with it. */
export function shuffled(leaves: Leaves, chance: Dice): Leaves {
  const order = Int32Array.from(leaves.planned, (_, leaf) => leaf);
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = chance.below(last + 1);
    [order[last], order[other]] = [order[other] ?? 0, order[last] ?? 0];
  }
  return {
    ...leaves,
    planned: Float64Array.from(order, (leaf) => leaves.planned[leaf] ?? 0),
    actual: Float64Array.from(order, (leaf) => leaves.actual[leaf] ?? 0),
  };
}
