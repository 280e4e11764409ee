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

/** One place that holds a part of what is missing; figures in the KPI's unit. */
export interface LocalisedCause {
  /** Dimension → member; what it does not name is meant as a whole. */
  readonly where: Slice;
  readonly due: number;
  readonly reached: number;
  /** What it lacks of what was due: more is worse, whichever direction is better. */
  readonly lacks: number;
  /** What it lacks as a part of what all slices lack, 0–1; of a ratio, counted in its numerator. */
  readonly share: number;
  /** How sure it is that this is no chance, 0–1; `null` where it is only where what is missing lies. */
  readonly confidence: number | null;
  /** How many slices lie in it. */
  readonly slices: number;
  readonly cause: CauseToConfirm;
}

/** What the few slices come to that hold most of what is missing. */
export interface FewSlices {
  /** How many they are, and of how many that are compared. */
  readonly count: number;
  readonly of: number;
  /** What they lack as a part of what all slices lack, 0–1. */
  readonly share: number;
  /** Members that two or three of them have in common and not every slice has; others may have them too. */
  readonly common: Slice;
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
  /**
   * `localised`: places lack more than chance would bring. `few-slices`: none does, or there are too few slices to tell
   * (`gap`), and at most three hold most of what is missing. `nothing-missing`: together they reach what was due, and no
   * place stands out.
   */
  readonly verdict: 'localised' | 'few-slices' | 'spread-evenly' | 'nothing-missing' | 'cannot-tell';
  readonly gap: LocaliseGap | null;
  /** What was due of all slices and what they brought; `null` where it cannot be told. */
  readonly due: number | null;
  readonly reached: number | null;
  /** What the other slices reach of what was due, 1 = all of it; `null` unless `localised`. */
  readonly level: number | null;
  /**
   * The one that lacks most first. Where nothing is missing, up to three slices that do badly by the KPI's own bands; none
   * where it is spread evenly or cannot be told.
   */
  readonly causes: readonly LocalisedCause[];
  /** `null` unless `few-slices`. */
  readonly few: FewSlices | null;
  /** Slices whose report is due and not there. */
  readonly missing: readonly Slice[];
}
