import type { Plan } from '../../plan/index.ts';
import { addDays, daysBetween } from '../../views/index.ts';
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
    const asked = q.plan.reviews.some(({ held }) => held !== undefined && held <= q.asOf);
    const occasion = asked || shortfallBefore(addDays(q.asOf, -options.after), q) !== undefined;
    return occasion ? q.plan.parties.filter(hasStrategy) : [];
  },
  refs: one('party'),
  test(party, q, { asOf, options }) {
    const last = lastAffirmed(party, q);
    const isSince = (day: string) => last !== undefined && last >= day;
    const review = reviewBefore(addDays(asOf, -options.grace), q);
    const row = party.growth.affirmations.map(({ on }) => on).lastIndexOf(last ?? '');
    const asked = row === -1 ? [] : [q.at(party, 'parties.growth.affirmations', row, 'on')];
    const at = q.at(party, 'parties.growth.affirmations');
    if (review !== undefined && !isSince(review.held)) {
      const values = { party: party.name, review: review.title, on: review.held, last: last ?? null };
      const evidence = [q.at(review.record, 'reviews.held'), ...asked];
      return fail('sinceReview', values, { at, evidence, extent: daysBetween(review.held, asOf) });
    }
    const shortfall = shortfallBefore(addDays(asOf, -options.after), q);
    if (shortfall === undefined || isSince(shortfall.opened)) return pass;
    const values = { party: party.name, escalation: shortfall.title, on: shortfall.opened, last: last ?? null };
    const evidence = [q.at(shortfall, 'escalations.opened'), ...asked];
    return fail('sinceShortfall', values, { at, evidence, extent: daysBetween(shortfall.opened, asOf) });
  },
});

const hasStrategy = ({ growth: { levers, statement } }: Party): boolean => levers.length > 0 || !isBlank(statement);

const latest = (days: readonly string[]): string | undefined => [...days].sort().at(-1);

/** The last day on which the party was asked, alone or at a review. */
function lastAffirmed({ growth }: Party, { plan, asOf }: Query): string | undefined {
  const reviews = plan.reviews.filter(({ reaffirmed }) => reaffirmed.includes('growth-strategy'));
  const said = [...growth.affirmations.map(({ on }) => on), ...reviews.flatMap(({ held }) => held ?? [])];
  return latest(said.filter((day) => day <= asOf));
}

/** The last review held before a day. */
function reviewBefore(day: string, { plan }: Query) {
  const held = plan.reviews.flatMap((record) =>
    record.held === undefined || record.held >= day ? [] : [{ record, title: record.title, held: record.held }],
  );
  return held.reduce<(typeof held)[number] | undefined>(
    (last, next) => (last === undefined || next.held > last.held ? next : last),
    undefined,
  );
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
