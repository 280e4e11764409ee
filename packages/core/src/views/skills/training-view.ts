import type { CompetencyLevel } from './competencies.ts';

/**
 * Whether a party is able to do something: it is, somebody is learning it, nothing says so, or the plan does not tell.
 */
export type CompetencyState = 'held' | 'training' | 'missing' | 'unknown';

/** One competency at one party. */
export interface CompetencyCell {
  readonly party: string;
  readonly state: CompetencyState;
  /** The highest level the party states of it; `null` where it states none. */
  readonly level: CompetencyLevel | null;
  /** Its people whose finished course in it holds. */
  readonly trained: number;
  /** Its people who have to take a course in it and do not hold one. */
  readonly learning: number;
  /** The day after which nobody there holds it, where that is near or past; `null` otherwise. */
  readonly until: string | null;
  /** Why it cannot be told: the party states no competencies, or a term is used that nobody declared. */
  readonly gap: 'not-stated' | 'undeclared' | null;
}

/** What objectives need or courses teach. */
export interface TrainingCompetency {
  /** The declared member, or the term as it stands. */
  readonly term: string;
  readonly name: string;
  /** Open objectives of this plan that need it. */
  readonly objectives: readonly { readonly id: string; readonly title: string }[];
  /** Courses in it that somebody has to take. */
  readonly courses: readonly { readonly id: string; readonly title: string }[];
  /** How the parties stand together: as the one that stands best. */
  readonly together: CompetencyState;
  /** In the order of `parties`. */
  readonly cells: readonly CompetencyCell[];
}

/**
 * How a person stands with a course: `expiring` and `expired` of one that was finished, `overdue` where its day has
 * passed, `open` before that or where it has none.
 */
export type TrainingState = 'done' | 'expiring' | 'expired' | 'overdue' | 'open';

export interface TrainingLearner {
  readonly stakeholder: string;
  readonly name: string;
  readonly party: string;
  readonly state: TrainingState;
  /** Of the completion that counts; `null` without one. */
  readonly on: string | null;
  /** 0–100. */
  readonly score: number | null;
  /** Last day it holds; `null` where it does not expire. */
  readonly expires: string | null;
  /** Day of the last attempt that failed, where nothing was passed since. */
  readonly failed: string | null;
}

/** A course and whoever has to take it. */
export interface TrainingCourse {
  readonly id: string;
  readonly title: string;
  /** Name of its competency. */
  readonly competency: string | null;
  readonly due: string | null;
  /** BCP 47 tags. */
  readonly languages: readonly string[];
  readonly learners: readonly TrainingLearner[];
  readonly counts: TrainingCounts;
}

/** `done` holds those that expire soon as well. */
export interface TrainingCounts {
  readonly required: number;
  readonly done: number;
  readonly expiring: number;
  readonly expired: number;
  readonly overdue: number;
  readonly open: number;
}

/** What a person has to take. */
export interface TrainingPerson {
  readonly stakeholder: string;
  readonly name: string;
  readonly party: string;
  readonly counts: TrainingCounts;
}

/** One month of a party's visits; what nobody recorded is `null`, never zero. */
export interface TrainingMonth {
  /** `2017-08` */
  readonly month: string;
  readonly visits: number | null;
  /** How many of its people came; `null` where a visit does not say whose it was. */
  readonly active: number | null;
}

export interface TrainingEngagement {
  readonly party: string;
  /** Its people who have not left. */
  readonly people: number;
  /** Up to twelve months that are over, the earliest first. */
  readonly months: readonly TrainingMonth[];
  /** Visits of each person in a month over the last three; `null` where one of them is not known. */
  readonly rate: number | null;
  /** Part of its people who came in the last month that is over, 0–1; `null` where that is not known. */
  readonly active: number | null;
}

/** What somebody said of a course, and what it changed. */
export interface TrainingFeedback {
  readonly id: string;
  readonly course: string;
  readonly by: string;
  readonly party: string;
  readonly on: string;
  readonly text: string;
  /** `null` while nobody has said. */
  readonly outcome: string | null;
  /** Days since it was given. */
  readonly days: number;
}

export interface TrainingParty {
  readonly id: string;
  readonly name: string;
}

/** What people are able to do and learn, as of a day: serialisable, without words or locale. */
export interface TrainingView {
  readonly asOf: string;
  readonly parties: readonly TrainingParty[];
  /** Needed ones first, in the order of the objectives; then what courses teach besides. */
  readonly competencies: readonly TrainingCompetency[];
  /** Courses that people who are there have to take. */
  readonly courses: readonly TrainingCourse[];
  /** Those who have to take something, in the plan's order. */
  readonly people: readonly TrainingPerson[];
  /** Of parties of which visits are recorded, or whose people have to take courses. */
  readonly engagement: readonly TrainingEngagement[];
  /** What waits for an answer first, the longest first; then the rest, the latest first. */
  readonly feedback: readonly TrainingFeedback[];
}
