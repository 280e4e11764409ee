import type { Plan } from '../../plan/index.ts';
import { monthsBefore, ratedMonths, visitRate, visitsByMonth, visitsIn } from './months.ts';
import type { TrainingEngagement, TrainingMonth } from './training-view.ts';

type Visit = Plan['visits'][number];

const shownMonths = 12;

/**
 * How often a party's people came to the training, month by month since the plan or its records began.
 *
 * @param people ids of those who have not left
 * Source: docs/skills.md#engagement
 */
export function engagementOf(plan: Plan, party: string, people: ReadonlySet<string>, asOf: string): TrainingEngagement {
  const recorded = visitsByMonth(plan.visits, party);
  const start = [plan.period.start.slice(0, 7), ...recorded.keys()].reduce((a, b) => (b < a ? b : a));
  const months = monthsBefore(asOf, shownMonths)
    .filter((month) => month >= start)
    .map((month) => monthOf(month, recorded.get(month)));
  const last = months.slice(-ratedMonths);
  const rated = last.map(({ month }) => recorded.get(month) ?? []);
  const came = months.length === 0 ? null : activeIn(recorded.get(last.at(-1)?.month ?? ''), people);
  return {
    party,
    people: people.size,
    months,
    rate: rated.length < ratedMonths ? null : visitRate(rated, people.size),
    active: came === null || people.size === 0 ? null : came / people.size,
  };
}

const monthOf = (month: string, rows: readonly Visit[] | undefined): TrainingMonth => ({
  month,
  visits: rows === undefined ? null : visitsIn(rows),
  active: activeIn(rows),
});

/** How many people came, of those asked for or of all; `null` where a record does not say whose visits it counts. */
function activeIn(rows: readonly Visit[] | undefined, among?: ReadonlySet<string>): number | null {
  if (rows === undefined) return null;
  const came = new Set<string>();
  for (const { stakeholder, visits } of rows) {
    if (visits === 0) continue;
    if (stakeholder === undefined) return null;
    if (among === undefined || among.has(stakeholder)) came.add(stakeholder);
  }
  return came.size;
}
