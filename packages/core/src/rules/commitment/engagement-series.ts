import type { Plan } from '../../plan/index.ts';
import { monthNumber, monthsBefore, visitsByMonth, visitsIn } from '../../views/index.ts';
import { heldReviews } from '../held-reviews.ts';
import type { Query } from '../query.ts';
import type { Handle } from '../verdict.ts';

type Party = Plan['parties'][number];

export const engagementReads = [
  'reviews.held',
  'reviews.attendees',
  'stakeholders.party',
  'stakeholders.exposure',
  'visits.party',
  'visits.month',
  'visits.visits',
] as const;

/** How one sign of engagement went, period by period. */
export interface Series {
  readonly sign: 'attendance' | 'exposure' | 'visits';
  /** Of the last four periods that are over; `undefined` where nothing was recorded, which is not zero. */
  readonly figures: readonly (number | undefined)[];
  /** The day of each review, each quarter, or each month: `2017-07-06`, `2017-Q2`, `2017-08`. */
  readonly periods: readonly string[];
  /** Whether anything at all was recorded. */
  readonly any: boolean;
  readonly evidence: () => readonly Handle[];
}

/** How many periods it takes to fall three times running. */
const run = 4;

export const seriesOf = (party: Party, q: Query): readonly Series[] => [
  attendance(party, q),
  exposure(party, q),
  visits(party, q),
];

/** How many of its people came to each review. */
function attendance({ id }: Party, q: Query): Series {
  const reviews = heldReviews(q);
  const people = new Set(q.stakeholdersOf(id).map((person) => person.id));
  const last = reviews.slice(-run);
  const figures = last.map(({ review: { attendees } }) =>
    attendees.length === 0 ? undefined : attendees.filter((one) => people.has(one)).length,
  );
  return {
    sign: 'attendance',
    figures,
    periods: last.map(({ held }) => held),
    any: reviews.some(({ review }) => review.attendees.length > 0),
    evidence: () => ends(last).map(({ review }) => q.at(review, 'reviews.attendees')),
  };
}

/** How often its people opened or acknowledged the plan in each calendar quarter. */
function exposure({ id }: Party, q: Query): Series {
  const people = q.stakeholdersOf(id).filter((person) => person.exposure.length > 0);
  const counts = new Map<string, number>();
  for (const person of people) for (const { at } of person.exposure) add(counts, quarterOf(at), 1);
  const periods = quartersBefore(q.asOf);
  return {
    sign: 'exposure',
    figures: periods.map((period) => counts.get(period)),
    periods,
    any: people.length > 0,
    evidence: () => people.slice(0, 2).map((person) => q.at(person, 'stakeholders.exposure')),
  };
}

/** How often its people came to the training platform in each month. */
function visits({ id }: Party, q: Query): Series {
  const recorded = visitsByMonth(q.plan.visits, id);
  const months = monthsBefore(q.asOf, run);
  const rows = months.map((month) => recorded.get(month));
  return {
    sign: 'visits',
    figures: rows.map((each) => each && visitsIn(each)),
    periods: months,
    any: recorded.size > 0,
    evidence: () => ends(rows).flatMap((each) => (each ?? []).slice(0, 1).map((row) => q.at(row, 'visits.visits'))),
  };
}

const add = (counts: Map<string, number>, key: string, by: number) => counts.set(key, (counts.get(key) ?? 0) + by);

/** The first and the last. */
const ends = <T>(all: readonly T[]): readonly T[] => [...all.slice(0, 1), ...all.slice(1).slice(-1)];

const quarterName = (nth: number): string => `${Math.floor(nth / 4)}-Q${(nth % 4) + 1}`;
const quarterOf = (day: string): string => quarterName(Math.floor(monthNumber(day) / 3));
/** The last four that were over on a day, the earliest first. */
const quartersBefore = (day: string): readonly string[] =>
  Array.from({ length: run }, (_, index) => quarterName(Math.floor(monthNumber(day) / 3) - run + index));

/** All four figures, where none is missing. */
export function wholeOf({ figures }: Series): readonly number[] | undefined {
  const told = figures.filter((figure) => figure !== undefined);
  return told.length === run ? told : undefined;
}
