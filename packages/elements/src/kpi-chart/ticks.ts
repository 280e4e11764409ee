/** A value axis: from its lowest tick to its highest, which hold every value. */
export interface Axis {
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly number[];
}

/**
 * Round steps of 1, 2, 2.5 or 5 times a power of ten, and zero among them.
 *
 * @param count how many steps there should be, about
 * @example ticksOf([3, 47], 4).ticks // [0, 20, 40, 60]
 */
export function ticksOf(values: readonly number[], count: number): Axis {
  const lowest = values.reduce((least, value) => Math.min(least, value), 0);
  const highest = values.reduce((most, value) => Math.max(most, value), 0);
  const span = highest - lowest || 1;
  const step = roundUp(span / count);
  const from = Math.floor(lowest / step + 1e-9);
  const to = Math.max(Math.ceil(highest / step - 1e-9), from + 1);
  const ticks = Array.from({ length: to - from + 1 }, (_, index) => (from + index) * step);
  return { low: from * step, high: to * step, ticks };
}

function roundUp(step: number): number {
  const power = 10 ** Math.floor(Math.log10(step));
  const times = [1, 2, 2.5, 5, 10].find((each) => step <= each * power * (1 + 1e-9)) ?? 10;
  return times * power;
}
