import type { Slice } from '../kpi/whole.ts';
import type { LeafGap } from './slice-leaves.ts';

/** Why a result is off, in the plan's words. */
export type ShortfallCause = 'misalignment' | 'capability' | 'effort' | 'market';

/** Something in the plan that may be why; a person has to confirm it. */
export interface CauseHint {
  readonly cause: ShortfallCause;
  readonly because: 'no-initiative' | 'late-actions' | 'competency-gap';
  /** Records that show it, or terms for a gap in competencies. */
  readonly subjects: readonly { readonly type: string; readonly id: string }[];
}

/** What is known of why. */
export interface CauseToConfirm {
  /** What people said: of these slices in this period, else of the KPI. More than one where they said different things. */
  readonly told: readonly ShortfallCause[];
  readonly toldOf: 'slices' | 'kpi' | null;
  /** What the plan's data suggests where nobody said anything; empty where it shows nothing, and somebody has to be asked. */
  readonly hints: readonly CauseHint[];
}

/** One place that explains a part of what is missing; figures in the KPI's unit. */
export interface LocalisedCause {
  /** Dimension → member; what it does not name is meant as a whole. */
  readonly where: Slice;
  readonly due: number;
  readonly reached: number;
  /** What it lacks of what was due: more is worse, whichever direction is better. */
  readonly lacks: number;
  /** What it lacks as a part of what all slices lack, 0–1; of a ratio, counted in its numerator. */
  readonly share: number;
  /** How sure it is that this is no chance, 0–1. */
  readonly confidence: number;
  /** How many slices lie in it. */
  readonly slices: number;
  readonly cause: CauseToConfirm;
}

/** One slice and what it lacks: a sum, which says nothing of why. */
export interface LackingSlice {
  readonly slice: Slice;
  readonly lacks: number;
  /** As a part of what all slices lack, 0–1. */
  readonly share: number;
}

export type LocaliseGap = LeafGap | 'not-reported' | 'too-few';

/** Where a KPI lacks most in a period: serialisable, without words or locale. */
export interface LocaliseView {
  readonly kpi: string;
  readonly name: string;
  readonly unit: string;
  /** ISO 4217, for money only. */
  readonly currency: string | null;
  /** `null` for the plan's own. */
  readonly period: string | null;
  readonly asOf: string;
  /** What the compared slices name. */
  readonly dimensions: readonly string[];
  /** `nothing-missing`: together they reach what was due, and no place stands out. */
  readonly verdict: 'localised' | 'spread-evenly' | 'nothing-missing' | 'cannot-tell';
  readonly gap: LocaliseGap | null;
  /** What was due of all slices and what they brought; `null` where it cannot be told. */
  readonly due: number | null;
  readonly reached: number | null;
  /** What the other slices reach of what was due, 1 = all of it; `null` unless `localised`. */
  readonly level: number | null;
  /** The one that explains most first. */
  readonly causes: readonly LocalisedCause[];
  /** The slice that lacks most, whether or not it stands out; `null` where none does or one is not reported. */
  readonly most: LackingSlice | null;
  /** Slices whose report is due and not there. */
  readonly missing: readonly Slice[];
}
