import type { Plan } from '../../plan/index.ts';
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
  const own = q.plan.visits.filter(({ party }) => party === id);
  const counts = new Map<string, number>();
  for (const row of own) add(counts, row.month, row.visits);
  const months = monthsBefore(q.asOf);
  return {
    sign: 'visits',
    figures: months.map((month) => counts.get(month)),
    periods: months,
    any: own.length > 0,
    evidence: () =>
      ends(months).flatMap((month) =>
        own
          .filter((row) => row.month === month)
          .slice(0, 1)
          .map((row) => q.at(row, 'visits.visits')),
      ),
  };
}

const add = (counts: Map<string, number>, key: string, by: number) => counts.set(key, (counts.get(key) ?? 0) + by);

/** The first and the last. */
const ends = <T>(all: readonly T[]): readonly T[] => [...all.slice(0, 1), ...all.slice(1).slice(-1)];

/** Months since year 0. */
const monthNumber = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;

/** The last four periods that were over on a day, the earliest first; `length` in months. */
const before = (day: string, length: number): readonly number[] =>
  Array.from({ length: run }, (_, index) => Math.floor(monthNumber(day) / length) - run + index);

const monthsBefore = (day: string): readonly string[] =>
  before(day, 1).map((nth) => `${Math.floor(nth / 12)}-${String((nth % 12) + 1).padStart(2, '0')}`);

const quarterName = (nth: number): string => `${Math.floor(nth / 4)}-Q${(nth % 4) + 1}`;
const quarterOf = (day: string): string => quarterName(Math.floor(monthNumber(day) / 3));
const quartersBefore = (day: string): readonly string[] => before(day, 3).map(quarterName);

/** All four figures, where none is missing. */
export function wholeOf({ figures }: Series): readonly number[] | undefined {
  const told = figures.filter((figure) => figure !== undefined);
  return told.length === run ? told : undefined;
}
