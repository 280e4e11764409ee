/**
 * Whole parts of `total` in proportion to `weights`, which add up to it exactly: each is rounded down, and what is left
 * goes one by one to those that lost most (largest remainder; of equals the first).
 *
 * @throws RangeError if nothing says how to split, or `total` is no whole number of 0 or more
 * @example split(100, [1, 1, 1]) // [34, 33, 33]
 */
export function split(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((a, b) => a + b, 0);
  if (!Number.isSafeInteger(total) || total < 0) throw new RangeError(`expected a whole number, got ${total}`);
  if (total === 0) return weights.map(() => 0);
  if (sum <= 0 || weights.some((weight) => weight < 0))
    throw new RangeError('expected weights that add up to more than 0');
  // In whole numbers, since a product of two of these may pass what a double holds exactly.
  const products = weights.map((weight) => BigInt(weight) * BigInt(total));
  const parts = products.map((product) => Number(product / BigInt(sum)));
  const left = total - parts.reduce((a, b) => a + b, 0);
  const order = products.map((product, index) => ({ index, lost: product % BigInt(sum) }));
  order.sort((a, b) => (a.lost === b.lost ? a.index - b.index : a.lost > b.lost ? -1 : 1));
  for (const { index } of order.slice(0, left)) parts[index] = (parts[index] ?? 0) + 1;
  return parts;
}
