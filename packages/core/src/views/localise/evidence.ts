import type { Background } from './background.ts';

/** Of the leaves of a place that lacks, so many do as the others do. */
const exempt = 0.05;
/** The exponent beyond which more distance makes a leaf no more suspicious. */
const farthest = 30;
const root2pi = Math.sqrt(2 * Math.PI);

/**
 * For each leaf, how much likelier its actual is if it lacks than if it does as the others do; 1 says nothing either way,
 * and 0 stands for a leaf without a plan or an actual.
 *
 * As the others do: normally distributed about level × planned, with the background's spread and the figures' grain.
 * Lacking: anything from nothing to what the others do, all equally likely.
 *
 * Source: docs/kpi.md#where-it-is-worst
 */
export function lackingOdds(
  planned: Float64Array,
  actual: Float64Array,
  { level, spread }: Background,
  grain: number,
): Float64Array {
  const odds = new Float64Array(planned.length);
  for (let leaf = 0; leaf < odds.length; leaf += 1) {
    const due = planned[leaf] ?? 0;
    const done = actual[leaf] ?? 0;
    if (due <= 0 || Number.isNaN(done)) continue;
    const expected = level * due;
    const deviation = Math.sqrt(spread * due * (spread * due) + grain * grain);
    const flat = (deviation * root2pi) / (expected + deviation * root2pi);
    const short = expected - done;
    odds[leaf] = short <= 0 ? flat : flat * Math.exp(Math.min((short * short) / (2 * deviation * deviation), farthest));
  }
  return odds;
}

/** Which part of the leaves lacks: the weight that makes the odds of all of them likeliest, by EM, with half a leaf of doubt. */
export function lackingRate(odds: Float64Array): number {
  let rate = 0.05;
  for (let round = 0; round < 8; round += 1) {
    let lacking = 0.5;
    let all = 1;
    for (let leaf = 0; leaf < odds.length; leaf += 1) {
      const odd = odds[leaf] ?? 0;
      if (odd === 0) continue;
      lacking += chanceOfLacking(odd, rate);
      all += 1;
    }
    rate = lacking / all;
  }
  return rate;
}

/** @returns 0–1 */
export const chanceOfLacking = (odd: number, rate: number): number => (rate * odd) / (1 - rate + rate * odd);

/** For each leaf, the logarithm of how much likelier it is within a place that lacks than anywhere at this rate. */
export function evidence(odds: Float64Array, rate: number, into: Float64Array): void {
  for (let leaf = 0; leaf < odds.length; leaf += 1) {
    const odd = odds[leaf] ?? 0;
    into[leaf] = odd === 0 ? 0 : Math.log((exempt + (1 - exempt) * odd) / (1 - rate + rate * odd));
  }
}

/** The logarithm of how likely all leaves are when so many lack, wherever they are; 0 when none does. */
export function likelihood(odds: Float64Array, rate: number): number {
  let total = 0;
  let product = 1;
  for (let leaf = 0; leaf < odds.length; leaf += 1) {
    const odd = odds[leaf] ?? 0;
    if (odd === 0) continue;
    product *= 1 - rate + rate * odd;
    // A logarithm now and then is enough, as long as the product neither overflows nor vanishes.
    if (product > 1e100 || product < 1e-100) {
      total += Math.log(product);
      product = 1;
    }
  }
  return total + Math.log(product);
}

/** The same for leaves of a place that lacks. */
export const likelihoodWithin = (odds: Float64Array): number => likelihood(odds, 1 - exempt);
