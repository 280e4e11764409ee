/**
 * Finding the causes in 24 snapshots of 21,600 leaves and four dimensions, against adding up planned and actual for all 15
 * sets of dimensions in typed arrays; and how much longer the slowest snapshot takes than the median. Goals: at most 6
 * times, and at most 10 times.
 */
import assert from 'node:assert/strict';
import { findCauses, type Leaves } from '@tandem-plan/core/views';
import { snapshots } from '../localisation/snapshots.ts';
import { compare, inProcess } from './rounds.ts';

/** Sums of one set of dimensions; the place of a leaf is worked out as it comes. */
function sumCuboid({ dimensions, codes, planned, actual }: Leaves, mask: number): Float64Array {
  const columns = codes.filter((_, at) => (mask & (1 << at)) !== 0);
  const sizes = dimensions.filter((_, at) => (mask & (1 << at)) !== 0).map(({ members }) => members.length);
  const cells = sizes.reduce((product, size) => product * size, 1);
  const places = new Int32Array(planned.length);
  for (const [at, column] of columns.entries()) {
    const size = sizes[at] ?? 1;
    for (let leaf = 0; leaf < places.length; leaf += 1) places[leaf] = (places[leaf] ?? 0) * size + (column[leaf] ?? 0);
  }
  const sums = new Float64Array(2 * cells);
  for (let leaf = 0; leaf < places.length; leaf += 1) {
    const place = 2 * (places[leaf] ?? 0);
    sums[place] = (sums[place] ?? 0) + (planned[leaf] ?? 0);
    sums[place + 1] = (sums[place + 1] ?? 0) + (actual[leaf] ?? 0);
  }
  return sums;
}

const all = snapshots().map(({ leaves }) => leaves);
const cuboids = 2 ** (all[0]?.dimensions.length ?? 0) - 1;
const whole = all[0]?.planned.reduce((sum, value) => sum + value, 0) ?? 0;
const added = sumCuboid(all[0] as Leaves, cuboids).reduce((sum, value, at) => (at % 2 === 0 ? sum + value : sum), 0);
assert.ok(Math.abs(added - whole) < 1e-6 * whole, 'the sums of a cuboid come to the whole');

let next = 0;
let nextSum = 0;
await compare(
  'find the causes in 21,600 leaves, against summing all cuboids',
  inProcess('find causes', () => findCauses(all[(next += 1) % all.length] as Leaves), 500_000),
  inProcess(
    'sum cuboids',
    () => {
      const leaves = all[(nextSum += 1) % all.length] as Leaves;
      return Array.from({ length: cuboids }, (_, mask) => sumCuboid(leaves, mask + 1));
    },
    500_000,
  ),
  { atMost: 6 },
);

const rounds = 15;
const costs = all.map(() => [] as number[]);
for (let round = 0; round < rounds; round += 1)
  for (const [at, leaves] of all.entries()) {
    const from = process.cpuUsage();
    for (let again = 0; again < 3; again += 1) findCauses(leaves);
    const { user, system } = process.cpuUsage(from);
    costs[at]?.push((user + system) / 3);
  }
const middle = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
const perSnapshot = costs.map(middle);
const ratio = Math.max(...perSnapshot) / middle(perSnapshot);
console.log(
  `the slowest snapshot, against the median\n  ${ratio.toFixed(2)} × goal ≤ 10: ${ratio <= 10 ? 'goal met' : 'goal missed'}  ` +
    `${(Math.max(...perSnapshot) / 1000).toFixed(1)} ms, ${(middle(perSnapshot) / 1000).toFixed(1)} ms`,
);
