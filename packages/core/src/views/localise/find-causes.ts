import { backgroundOf } from './background.ts';
import { chanceOfLacking, lackingOdds, lackingRate } from './evidence.ts';
import { checkLeaves, type Leaves } from './leaves.ts';
import { findPlaces, leavesOf, type Place } from './search.ts';

export type LocaliseVerdict = 'localised' | 'spread-evenly' | 'cannot-tell';

/** A combination of members that lacks more than the rest. */
export interface FoundCause {
  /** Dimension → member; the fewer dimensions, the wider the place. */
  readonly where: Readonly<Record<string, string>>;
  readonly planned: number;
  readonly actual: number;
  /** planned − actual. */
  readonly lacks: number;
  /** What it lacks as a part of all that leaves lack, 0–1. What leaves exceed their plan by is not set against it. */
  readonly share: number;
  /** How sure it is that this is no chance, 0–1. */
  readonly confidence: number;
  /** Which leaves it has, by position. */
  readonly leaves: readonly number[];
}

export interface Localisation {
  readonly verdict: LocaliseVerdict;
  /** The one that lacks most first; empty unless `localised`. */
  readonly causes: readonly FoundCause[];
  /** Actual as a part of planned where nothing in particular is wrong; `null` where nothing is planned. */
  readonly level: number | null;
  /** What the leaves that lack something lack together. */
  readonly lacks: number;
  /** Why it cannot be told. */
  readonly gap: 'too-few' | 'not-reported' | null;
  /** Planned leaves that nobody reported, by position. */
  readonly missing: readonly number[];
}

/** Of fewer leaves than this none is worse than "the others". */
const fewest = 4;
/** Leaves that were not reported could lack all they were to bring; up to this part of what lacks they are let pass. */
const overlooked = 0.1;

/**
 * Where leaves lack more than the others do: which combinations of members, and how much of all that lacks they explain.
 *
 * It is `spread-evenly` when no combination stands out from what chance would bring, and cannot be told when what nobody
 * reported could be more than a tenth of what lacks.
 *
 * Time grows with the number of leaves and with 2 to the power of the number of dimensions.
 *
 * @param leaves figures where more is better; `planned` at or below 0 tells nothing
 * @param grain the smallest difference that a figure can show: 1 for money in minor units and for counts
 * @throws RangeError if there are more than 16 dimensions, columns differ in length, or a code names no member
 * Source: docs/kpi.md#where-it-is-worst
 */
export function findCauses(leaves: Leaves, { grain = 1 }: { grain?: number } = {}): Localisation {
  checkLeaves(leaves);
  const { planned, actual } = leaves;
  const { lacks, missing, unknown, known } = lackOf(leaves);
  const background = backgroundOf(planned, actual, grain);
  const base = { causes: [], level: background?.level ?? null, lacks, missing };
  if (unknown > overlooked * lacks) return { ...base, verdict: 'cannot-tell', gap: 'not-reported' };
  if (background === null || known < fewest) return { ...base, verdict: 'cannot-tell', gap: 'too-few' };
  const odds = lackingOdds(planned, actual, background, grain);
  const causes = findPlaces(leaves, odds).map((place) => causeOf(leaves, place, 1 - place.byChance, lacks));
  const single = singles(leaves, odds, lacks - causes.reduce((sum, cause) => sum + Math.max(cause.lacks, 0), 0), lacks);
  const all = [...causes, ...single].sort((a, b) => b.lacks - a.lacks);
  return { ...base, verdict: all.length > 0 ? 'localised' : 'spread-evenly', causes: all, gap: null };
}

function lackOf({ planned, actual }: Leaves) {
  let lacks = 0;
  let unknown = 0;
  let known = 0;
  const missing: number[] = [];
  for (let leaf = 0; leaf < planned.length; leaf += 1) {
    const due = planned[leaf] ?? 0;
    const done = actual[leaf] ?? 0;
    if (Number.isNaN(done)) {
      if (due === 0) continue;
      unknown += Math.max(due, 0);
      missing.push(leaf);
    } else {
      if (done < due) lacks += due - done;
      if (due > 0) known += 1;
    }
  }
  return { lacks, unknown, known, missing };
}

function causeOf(
  { dimensions, planned, actual }: Leaves,
  { members, leaves }: Omit<Place, 'byChance'>,
  confidence: number,
  lacking: number,
): FoundCause {
  let due = 0;
  let done = 0;
  for (const leaf of leaves) {
    if (Number.isNaN(actual[leaf])) continue;
    due += planned[leaf] ?? 0;
    done += actual[leaf] ?? 0;
  }
  const where: Record<string, string> = {};
  for (const [at, { id, members: names }] of dimensions.entries()) {
    const name = names[members[at] ?? -1];
    if (name !== undefined) where[id] = name;
  }
  return { where, planned: due, actual: done, lacks: due - done, share: (due - done) / lacking, confidence, leaves };
}

/** A list of leaves no longer than this can be named as it is, whatever they have in common. */
const shortList = 3;
const surely = 0.99;

/**
 * Where very few leaves lack, and hold most of what no cause explains, they are named: in a plan of twelve slices a
 * single one can be the answer, though one leaf makes no pattern. Several that are all there is of a place are that place.
 */
function singles(leaves: Leaves, odds: Float64Array, unexplained: number, lacking: number): readonly FoundCause[] {
  const rate = lackingRate(odds);
  const found: number[] = [];
  let least = 1;
  for (let leaf = 0; leaf < odds.length; leaf += 1) {
    const chance = chanceOfLacking(odds[leaf] ?? 0, rate);
    if (chance < 0.5) continue;
    if (chance < surely || found.length === shortList) return [];
    found.push(leaf);
    least = Math.min(least, chance);
  }
  const whole = placeOf(leaves, found);
  const places = whole === undefined ? found.flatMap((leaf) => placeOf(leaves, [leaf]) ?? []) : [whole];
  const causes = places.map((place) => causeOf(leaves, place, least, lacking));
  const explained = causes.reduce((sum, { lacks }) => sum + lacks, 0);
  return explained > unexplained / 2 && explained > overlooked * lacking ? causes : [];
}

/** The widest place that has these leaves and, of those that have a plan, no others. */
function placeOf(leaves: Leaves, inside: readonly number[]): Omit<Place, 'byChance'> | undefined {
  const [first] = inside;
  if (first === undefined) return undefined;
  const members: (number | null)[] = leaves.codes.map((column) => {
    const member = column[first] ?? 0;
    return inside.every((leaf) => column[leaf] === member) ? member : null;
  });
  const isWhole = () =>
    members.some((member) => member !== null) &&
    leavesOf(leaves, members).every((leaf) => inside.includes(leaf) || leaves.planned[leaf] === 0);
  if (!isWhole()) return undefined;
  for (const [at, member] of members.entries()) {
    members[at] = null;
    if (!isWhole()) members[at] = member;
  }
  return { members, leaves: inside };
}
