/**
 * Shares a total out by weights so that the parts add up to it exactly: each gets the whole steps of its share, and the
 * steps left over go to the largest remainders, of equal ones to the earlier (Hamilton's method).
 *
 * @param weights ≥ 0, not all of them 0
 * @param perUnit how many steps a unit has: 1 for whole numbers, 100 for two decimals; more where the total has more
 * @returns one part a weight; in steps their sum is the total's
 * @throws RangeError if a weight is negative or no number, or all are 0
 * @example apportion(100, [1, 1, 1], 1) // [34, 33, 33]
 * Source: docs/kpi.md#spreading
 */
export function apportion(total: number, weights: readonly number[], perUnit: number): readonly number[] {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  if (!weights.every((weight) => weight >= 0) || !(sum > 0) || sum === Infinity) {
    throw new RangeError(`weights must be ≥ 0 and not all 0, got ${weights.join(', ')}`);
  }
  const steps = stepsPerUnit(total, perUnit);
  const whole = Math.round(Math.abs(total) * steps);
  const shares = weights.map((weight) => whole * (weight / sum));
  const parts = shares.map(Math.floor);
  let left = whole - parts.reduce((all, part) => all + part, 0);
  const byRemainder = shares
    .map((share, index) => ({ index, remainder: share - Math.floor(share) }))
    .filter(({ index }) => (weights[index] ?? 0) > 0)
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  // Beyond a share each once, only what the division of very large numbers lost is left.
  for (let nth = 0; left !== 0; nth = (nth + 1) % byRemainder.length) {
    const { index } = byRemainder[nth] ?? { index: 0 };
    const step = Math.sign(left);
    parts[index] = (parts[index] ?? 0) + step;
    left -= step;
  }
  const sign = total < 0 ? -1 : 1;
  return parts.map((part) => (part === 0 ? 0 : (sign * part) / steps));
}

/** As many as the total itself is written in, a millionth at most. */
function stepsPerUnit(total: number, perUnit: number): number {
  const isWhole = (value: number) => Math.abs(Math.round(value) - value) <= 1e-6 + Math.abs(value) * 1e-15;
  let steps = perUnit;
  while (steps < 1e6 && !isWhole(total * steps)) steps *= 10;
  return steps;
}

/** Steps in a unit of a KPI's figures: money in minor units and counts are whole, others go to the hundredth. */
export const stepsIn = ({ unit }: { readonly unit: string }): number =>
  unit === 'money' || unit === 'count' ? 1 : 100;

/** A sum free of what adding decimals in binary leaves behind: 0.1 + 0.2 is 0.3. */
export const exactSum = (values: readonly number[]): number =>
  Math.round(values.reduce((sum, value) => sum + value, 0) * 1e6) / 1e6;
