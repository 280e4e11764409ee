import type { Plan } from '../../plan/index.ts';
import { moneyTotal } from '../../views/index.ts';
import { percent } from '../options.ts';
import type { Query } from '../query.ts';
import { defineRule, one } from '../rule.ts';
import { cannotTell, fail, pass } from '../verdict.ts';

type Contribution = Plan['contributions'][number];

/** A party gets a far larger share of the value than it gives, or the reverse. Subjects: parties. Reason and examples: docs/rules/contribution-imbalance.md */
export const contributionImbalance = defineRule({
  id: 'contribution-imbalance',
  meta: {
    category: 'direction',
    severity: 'warning',
    weight: 3,
    cause: 'commitment',
    reads: [
      'plan.currency',
      'parties.name',
      'contributions.party',
      'contributions.direction',
      'contributions.what',
      'contributions.value',
    ],
    messages: ['getsMore', 'givesMore', 'unpriced', 'currencies', 'oneWay'],
    stages: ['proposed', 'agreed', 'active'],
    folds: ['investment-imbalance'],
  },
  options: { points: percent(30) },
  subjects: (q) => (q.plan.contributions.length === 0 || q.plan.parties.length < 2 ? [] : q.plan.parties),
  refs: one('party'),
  test({ id, name }, q, { options }) {
    const unpriced = q.plan.contributions.filter(({ value }) => value === undefined);
    if (unpriced.length > 0) return cannotTell('unpriced', { contributions: unpriced.map(({ what }) => what) });
    const given = sharesOf('gives', q);
    const received = sharesOf('receives', q);
    if (given === undefined || received === undefined) return cannotTell('currencies');
    if (given.size === 0 || received.size === 0) return cannotTell('oneWay');
    const lead = (party: string) => (received.get(party) ?? 0) - (given.get(party) ?? 0);
    const apart = lead(id);
    // What one party gets too much of the others give: that is one finding, of the one that gets it.
    const isMirrored = apart < 0 && q.plan.parties.some((party) => lead(party.id) > options.points);
    if (Math.abs(apart) <= options.points || isMirrored) return pass;
    return fail(
      apart > 0 ? 'getsMore' : 'givesMore',
      { party: name, gives: given.get(id) ?? 0, receives: received.get(id) ?? 0 },
      {
        extent: Math.abs(apart),
        evidence: [...largest(id, 'gives', q), ...largest(id, 'receives', q)].map((row) =>
          q.at(row, 'contributions.value'),
        ),
      },
    );
  },
});

const amountOf = ({ value }: Contribution): number => value?.amount ?? 0;

/** In percent, by party; empty where nothing of value goes that way, `undefined` where currencies differ. */
function sharesOf(direction: Contribution['direction'], { plan }: Query): ReadonlyMap<string, number> | undefined {
  const rows = plan.contributions.filter((row) => row.direction === direction);
  const total = moneyTotal(
    rows.flatMap(({ value }) => value ?? []),
    plan.currency,
  );
  if (total === undefined) return undefined;
  const shares = new Map<string, number>();
  if (total.amount > 0)
    for (const row of rows) shares.set(row.party, (shares.get(row.party) ?? 0) + (100 * amountOf(row)) / total.amount);
  return shares;
}

/** What weighs most of what a party gives or receives; of another's where it does neither. */
function largest(party: string, direction: Contribution['direction'], { plan }: Query): readonly Contribution[] {
  const rows = plan.contributions
    .filter((row) => row.direction === direction)
    .sort((a, b) => Number(b.party === party) - Number(a.party === party) || amountOf(b) - amountOf(a));
  return rows.slice(0, 1);
}
