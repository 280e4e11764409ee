import type { Plan } from '../../plan/index.ts';
import {
  isPartner,
  isPresent,
  monthsBefore,
  ratedMonths,
  visitRate,
  visitsByMonth,
  visitsIn,
} from '../../views/index.ts';
import { count } from '../options.ts';
import type { Query } from '../query.ts';
import { defineRule } from '../rule.ts';
import { cannotTell, fail, pass } from '../verdict.ts';

interface Learning {
  readonly id: string;
  readonly party: Plan['parties'][number];
  readonly people: number;
  /** The last three months that are over, the earliest first, with the visits recorded in each. */
  readonly months: readonly { readonly month: string; readonly visits: readonly Plan['visits'][number][] }[];
}

/** People who hardly come to the training platform. Subjects: partners of whom visits are recorded, or with courses to take. Reason and examples: docs/rules/training-engagement-low.md */
export const trainingEngagementLow = defineRule({
  id: 'training-engagement-low',
  meta: {
    category: 'enablement',
    severity: 'warning',
    weight: 2,
    cause: 'commitment',
    reads: [
      'plan.period',
      'parties.name',
      'parties.kind',
      'stakeholders.party',
      'stakeholders.left',
      'courses.requiredFor',
      'visits.party',
      'visits.month',
      'visits.visits',
    ],
    messages: ['low', 'gaps'],
    stages: ['active'],
  },
  options: { least: count(1) },
  subjects: learning,
  refs: ({ id }) => [{ type: 'party', id }],
  test({ party, people, months }, q, { options }) {
    const blank = months.filter(({ visits }) => visits.length === 0).map(({ month }) => month);
    const each = visitRate(
      months.map(({ visits }) => visits),
      people,
    );
    if (each === null) return cannotTell('gaps', { party: party.name, months: blank.map(periodOf) });
    if (each >= options.least) return pass;
    const visits = months.reduce((sum, month) => sum + visitsIn(month.visits), 0);
    return fail(
      'low',
      { party: party.name, visits, people, months: months.length, each, least: options.least },
      {
        extent: options.least - each,
        evidence: months.slice(-1).flatMap((month) => month.visits.map((visit) => q.at(visit, 'visits.visits'))),
      },
    );
  },
});

/** A plan younger than the three months has no such record to show yet. */
function learning(q: Query): readonly Learning[] {
  const { plan, asOf } = q;
  const last = monthsBefore(asOf, ratedMonths);
  if (last.some((month) => month < plan.period.start.slice(0, 7))) return [];
  const required = new Set(plan.courses.flatMap(({ requiredFor }) => requiredFor));
  return plan.parties.filter(isPartner).flatMap((party) => {
    const people = q.stakeholdersOf(party.id).filter((person) => isPresent(person, asOf));
    const recorded = visitsByMonth(plan.visits, party.id);
    const months = last.map((month) => ({ month, visits: recorded.get(month) ?? [] }));
    const known = months.every(({ visits }) => visits.length > 0);
    const asked = people.some(({ id }) => required.has(id));
    return people.length > 0 && (known || asked) ? [{ id: party.id, party, people: people.length, months }] : [];
  });
}

/** As `Format.period` reads it. */
const periodOf = (month: string): string => month.replace('-', '-P');
