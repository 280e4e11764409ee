import type { Plan } from '../../plan/index.ts';
import { addDays, daysBetween } from '../../views/index.ts';
import { heldReviews } from '../held-reviews.ts';
import { isBlank } from '../live.ts';
import { days } from '../options.ts';
import type { Query } from '../query.ts';
import { defineRule, one } from '../rule.ts';
import { fail, pass } from '../verdict.ts';

type Party = Plan['parties'][number];
type Escalation = Plan['escalations'][number];

/** Nobody asked lately whether the growth strategy still holds. Subjects: parties with one. Reason and examples: docs/rules/growth-strategy-stale.md */
export const growthStrategyStale = defineRule({
  id: 'growth-strategy-stale',
  meta: {
    category: 'direction',
    severity: 'warning',
    weight: 2,
    cause: 'communication',
    reads: [
      'parties.name',
      'parties.growth',
      'reviews.title',
      'reviews.held',
      'reviews.reaffirmed',
      'escalations.title',
      'escalations.subject',
      'escalations.opened',
      'escalations.closed',
    ],
    alone: 'parties',
    messages: ['sinceReview', 'sinceShortfall'],
    stages: ['active'],
  },
  options: { grace: days(14), after: days(30) },
  subjects(q, { options }) {
    const occasion = heldReviews(q).length > 0 || shortfallBefore(addDays(q.asOf, -options.after), q) !== undefined;
    return occasion ? q.plan.parties.filter(hasStrategy) : [];
  },
  refs: one('party'),
  test(party, q, { asOf, options }) {
    const said = lastAffirmed(party, q);
    const isSince = (day: string) => said !== undefined && said >= day;
    const until = addDays(asOf, -options.grace);
    const last = heldReviews(q)
      .filter(({ held }) => held < until)
      .at(-1);
    const row = party.growth.affirmations.map(({ on }) => on).lastIndexOf(said ?? '');
    const asked = row === -1 ? [] : [q.at(party, 'parties.growth.affirmations', row, 'on')];
    const at = q.at(party, 'parties.growth.affirmations');
    if (last !== undefined && !isSince(last.held)) {
      const values = { party: party.name, review: last.review.title, on: last.held, last: said ?? null };
      const evidence = [q.at(last.review, 'reviews.held'), ...asked];
      return fail('sinceReview', values, { at, evidence, extent: daysBetween(last.held, asOf) });
    }
    const shortfall = shortfallBefore(addDays(asOf, -options.after), q);
    if (shortfall === undefined || isSince(shortfall.opened)) return pass;
    const values = { party: party.name, escalation: shortfall.title, on: shortfall.opened, last: said ?? null };
    const evidence = [q.at(shortfall, 'escalations.opened'), ...asked];
    return fail('sinceShortfall', values, { at, evidence, extent: daysBetween(shortfall.opened, asOf) });
  },
});

const hasStrategy = ({ growth: { levers, statement } }: Party): boolean => levers.length > 0 || !isBlank(statement);

/** The last day on which the party was asked, alone or at a review. */
function lastAffirmed({ growth }: Party, q: Query): string | undefined {
  const reviews = heldReviews(q).filter(({ review }) => review.reaffirmed.includes('growth-strategy'));
  const days = growth.affirmations.map(({ on }) => on).filter((on) => on <= q.asOf);
  return [...days, ...reviews.map(({ held }) => held)].sort().at(-1);
}

/** The last escalation of a figure or a goal that was opened before a day and is still open. */
function shortfallBefore(day: string, { plan, asOf }: Query): Escalation | undefined {
  return plan.escalations
    .filter(
      ({ subject, opened, closed }) =>
        (subject.type === 'kpi' || subject.type === 'objective') &&
        opened < day &&
        (closed === undefined || closed > asOf),
    )
    .sort((a, b) => (a.opened < b.opened ? 1 : -1))[0];
}
