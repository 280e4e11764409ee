import type { Background } from './background.ts';

/** Of the leaves of a place that lacks, so many do as leaves do elsewhere. */
const exempt = 0.05;
/** More than e to the power of this is never believed of a single leaf. */
const strongest = 30;

/**
 * How much likelier each leaf's actual is if the leaf lacks than if it does as the others do; 1 where it cannot tell,
 * 0 where there is nothing to tell by.
 *
 * As the others: normally distributed about level × planned, with the background's spread and the grain of the figures.
 * Lacking: anything between nothing and what the others do, all equally likely.
 */
export function lackingOdds(
  planned: Float64Array,
  actual: Float64Array,
  { level, spread }: Background,
  grain: number,
): Float64Array {
  const odds = new Float64Array(planned.length);
  for (let leaf = 0; leaf < planned.length; leaf += 1) {
    const due = planned[leaf] ?? 0;
    const done = actual[leaf] ?? 0;
    // Not so for a leaf that nobody reported.
    if (!(due > 0 && done === done)) continue;
    const deviation = Math.sqrt((spread * due) ** 2 + grain ** 2);
    const short = Math.max((level * due - done) / deviation, 0);
    const flat = (deviation * Math.sqrt(2 * Math.PI)) / (level * due + Math.sqrt(2 * Math.PI) * deviation);
    odds[leaf] = flat * Math.exp(Math.min((short * short) / 2, strongest));
  }
  return odds;
}

/** Which part of the leaves lacks, by the odds of each: the mixture's most likely weight. */
export function lackingRate(odds: Float64Array): number {
  let rate = 0.05;
  for (let round = 0; round < 4; round += 1) {
    let lacking = 0.5;
    let all = 1;
    for (const odd of odds) {
      if (odd === 0) continue;
      lacking += (rate * odd) / (1 - rate + rate * odd);
      all += 1;
    }
    rate = lacking / all;
  }
  return rate;
}

/** Natural logarithm of how much likelier the leaf is within a place that lacks than anywhere, at this rate. */
export const evidenceOf = (odd: number, rate: number): number =>
  odd === 0 ? 0 : Math.log((exempt + (1 - exempt) * odd) / (1 - rate + rate * odd));

/** Natural logarithm of the likelihood of all leaves at this rate, but for what does not depend on it. */
export function likelihood(odds: Float64Array, rate: number): number {
  let total = 0;
  for (const odd of odds) if (odd !== 0) total += Math.log(1 - rate + rate * odd);
  return total;
}
