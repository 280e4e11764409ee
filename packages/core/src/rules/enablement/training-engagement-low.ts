import type { Plan } from '../../plan/index.ts';
import { addMonths } from '../../views/index.ts';
import { isPresent } from '../live.ts';
import { count } from '../options.ts';
import { isPartner } from '../party-pairs.ts';
import type { Query } from '../query.ts';
import { defineRule } from '../rule.ts';
import { cannotTell, fail, pass } from '../verdict.ts';

interface Learning {
  readonly id: string;
  readonly party: Plan['parties'][number];
  readonly people: number;
  /** The last three months that are over, the latest first, with the visits recorded in each. */
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
    const [latest] = months;
    if (latest === undefined || blank.length > 0)
      return cannotTell('gaps', { party: party.name, months: blank.map(periodOf) });
    const visits = months.flatMap((each) => each.visits).reduce((sum, visit) => sum + visit.visits, 0);
    const each = visits / people / months.length;
    if (each >= options.least) return pass;
    return fail(
      'low',
      { party: party.name, visits, people, months: months.length, each, least: options.least },
      {
        extent: options.least - each,
        evidence: latest.visits.map((visit) => q.at(visit, 'visits.visits')),
      },
    );
  },
});

/** A plan younger than the three months has no such record to show yet. */
function learning(q: Query): readonly Learning[] {
  const { plan, asOf } = q;
  const thisMonth = `${asOf.slice(0, 7)}-01`;
  const last = [1, 2, 3].map((back) => addMonths(thisMonth, -back).slice(0, 7));
  if (last.some((month) => month < plan.period.start.slice(0, 7))) return [];
  const required = new Set(plan.courses.flatMap(({ requiredFor }) => requiredFor));
  return plan.parties.filter(isPartner).flatMap((party) => {
    const people = q.stakeholdersOf(party.id).filter((person) => isPresent(person, asOf));
    const own = plan.visits.filter((visit) => visit.party === party.id);
    const months = last.map((month) => ({ month, visits: own.filter((visit) => visit.month === month) }));
    const known = months.every(({ visits }) => visits.length > 0);
    const asked = people.some(({ id }) => required.has(id));
    return people.length > 0 && (known || asked) ? [{ id: party.id, party, people: people.length, months }] : [];
  });
}

/** As `Format.period` reads it. */
const periodOf = (month: string): string => month.replace('-', '-P');
