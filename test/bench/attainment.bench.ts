/**
 * How well 100,000 plans of five KPIs stand, by direction, zero, loss and weight, against one columnar Float64 pass over the
 * same values that asks nothing of the kind: the weighted mean of actual / due of each plan. Goal: at most 3 times.
 */
import assert from 'node:assert/strict';
import { AttainmentColumns, type AttainmentRow } from '@tandem-plan/core/views';
import { compare, inProcess } from './rounds.ts';

const plans = 100_000;
const kpis = 5;
const directions = ['increase', 'increase', 'increase', 'above', 'decrease', 'below', 'inside'] as const;

let seed = 20_170_930;
/** The same on every machine, from 0 to below `limit`. */
function below(limit: number): number {
  seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
  return Math.floor((seed / 2 ** 32) * limit);
}

function row(): AttainmentRow {
  const due = below(50) === 0 ? 0 : below(20) === 0 ? -below(1_000_000) : 1 + below(10_000_000);
  const actual = below(20) === 0 ? null : Math.round(due * (0.5 + below(1000) / 1000));
  return { direction: directions[below(directions.length)] ?? null, actual, due, weight: 1 + below(4) };
}

const all = Array.from({ length: plans }, () => Array.from({ length: kpis }, row));
const columns = new AttainmentColumns(all);
const flat = all.flat();
const actual = Float64Array.from(flat, (one) => one.actual ?? NaN);
const due = Float64Array.from(flat, (one) => one.due ?? NaN);
const weight = Float64Array.from(flat, (one) => one.weight);

/** What a pass over columns costs at least. */
function plain(): { mean: number; means: Float64Array } {
  const means = new Float64Array(plans);
  let sum = 0;
  for (let plan = 0, at = 0; plan < plans; plan += 1) {
    let total = 0;
    let weights = 0;
    for (const end = at + kpis; at < end; at += 1) {
      const own = weight[at] as number;
      total += (own * (actual[at] as number)) / (due[at] as number);
      weights += own;
    }
    means[plan] = total / weights;
    sum += total / weights;
  }
  return { mean: sum / plans, means };
}

const { good, watch, bad, none } = columns.pass();
assert.equal(good + watch + bad + none, plans);
assert.ok(good > 0 && watch > 0 && bad > 0);

await compare(
  `attainment of ${plans.toLocaleString('en')} plans of ${kpis} KPIs, against a Float64 pass over the same values`,
  inProcess('attainment', () => columns.pass()),
  inProcess('plain pass', plain),
  { atMost: 3 },
);
