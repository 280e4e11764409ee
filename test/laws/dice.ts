/** Chance from a seed: the same seed throws the same dice. */
export interface Dice {
  /** A whole number from 0 up to, but not including, `n`. */
  below(n: number): number;
  chance(probability: number): boolean;
  pick<T>(list: readonly T[]): T;
  /** Up to `n` of them, each once, in any order. */
  some<T>(list: readonly T[], n: number): T[];
}

/** mulberry32, by Tommy Ettinger, in the public domain. */
export function dice(seed: number): Dice {
  let state = seed | 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (n: number) => Math.floor(next() * n);
  const pick = <T>(list: readonly T[]): T => {
    if (list.length === 0) throw new RangeError('nothing to pick from');
    return list[below(list.length)] as T;
  };
  return {
    below,
    chance: (probability) => next() < probability,
    pick,
    some(list, n) {
      const rest = [...list];
      return Array.from({ length: Math.min(below(n + 1), rest.length) }, () => rest.splice(below(rest.length), 1)[0]!);
    },
  };
}
