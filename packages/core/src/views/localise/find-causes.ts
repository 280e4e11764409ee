import { backgroundOf } from './background.ts';
import { type Cube, cubeOf, type Leaves } from './cube.ts';
import { evidenceOf, lackingOdds, lackingRate, likelihood } from './evidence.ts';

export interface Found {
  readonly members: readonly (number | null)[];
  readonly cell: number;
  readonly strength: number;
}
const mostCauses = 8;
export function findCauses(leaves: Leaves, grain = 1): Found[] {
  const background = backgroundOf(leaves.planned, leaves.actual, grain);
  if (background === null) return [];
  const odds = lackingOdds(leaves.planned, leaves.actual, background, grain);
  const cube = cubeOf(leaves);
  const price = pricesOf(cube);
  const found: Found[] = [];
  const sums = new Float64Array(cube.size);
  const evidence = new Float64Array(odds.length);
  let rate = lackingRate(odds);
  while (found.length < mostCauses) {
    for (let i = 0; i < odds.length; i += 1) evidence[i] = evidenceOf(odds[i] ?? 0, rate);
    cube.sum(evidence, sums);
    let best = -1; let most = -Infinity;
    for (let c = 0; c < sums.length; c += 1) { const s = (sums[c] ?? 0) - (price[c] ?? 0); if (s > most) { most = s; best = c; } }
    const within = cube.leavesIn(best);
    const before = likelihood(odds, rate);
    let inside = 0;
    const rest = odds.slice();
    for (const leaf of within) { inside += evidenceOf(odds[leaf] ?? 0, 0); rest[leaf] = 0; }
    const restRate = lackingRate(rest);
    const strength = inside + likelihood(rest, restRate) - before - (price[best] ?? 0);
    if (globalThis.process?.env['DBG']) console.log('   ?', cube.members(best).map((m,k)=>m===null?'':leaves.dimensions[k].members[m]).filter(Boolean).join('&'), 'n', within.length, most.toFixed(2), strength.toFixed(2), 'rate', rate.toFixed(5), restRate.toFixed(5), JSON.stringify(background));
    if (strength < Math.log(20)) break;
    found.push({ members: cube.members(best), cell: best, strength });
    odds.set(rest);
    rate = restRate;
  }
  return found;
}
function pricesOf(cube: Cube): Float64Array {
  const known = new Map<number, number>();
  const masks = new Set<number>();
  const out = new Float64Array(cube.size);
  for (let c = 0; c < cube.size; c += 1) masks.add(cube.mask(c));
  for (let c = 0; c < cube.size; c += 1) {
    const mask = cube.mask(c);
    let p = known.get(mask);
    if (p === undefined) { p = Math.log(cube.width(mask)) + Math.log(masks.size); known.set(mask, p); }
    out[c] = mask === 0 ? Infinity : p;
  }
  return out;
}
