import type { Plan } from '../../plan/index.ts';
import { type InOneCurrency, inOneCurrency, rateReads } from '../in-one-currency.ts';
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
      ...rateReads,
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
    const given = sideOf('gives', q);
    const received = sideOf('receives', q);
    const missing = [given, received].flatMap((side) => (side.ok ? [] : side.missing));
    if (!given.ok || !received.ok) return cannotTell('currencies', { rates: missing });
    if (given.shares.size === 0 || received.shares.size === 0) return cannotTell('oneWay');
    const lead = (party: string) => (received.shares.get(party) ?? 0) - (given.shares.get(party) ?? 0);
    const apart = lead(id);
    // What one party gets too much of the others give: that is one finding, of the one that gets it.
    const isMirrored = apart < 0 && q.plan.parties.some((party) => lead(party.id) > options.points);
    if (Math.abs(apart) <= options.points || isMirrored) return pass;
    return fail(
      apart > 0 ? 'getsMore' : 'givesMore',
      { party: name, gives: given.shares.get(id) ?? 0, receives: received.shares.get(id) ?? 0 },
      {
        extent: Math.abs(apart),
        evidence: [...largest(id, given), ...largest(id, received)].map((row) => q.at(row, 'contributions.value')),
      },
    );
  },
});

type Side =
  | {
      readonly ok: true;
      /** In percent, by party; empty where nothing of value goes that way. */
      readonly shares: ReadonlyMap<string, number>;
      readonly rows: readonly { readonly row: Contribution; readonly amount: number }[];
    }
  | Extract<InOneCurrency, { readonly ok: false }>;

/** What goes one way, each at what it is worth on the day looked at. */
function sideOf(direction: Contribution['direction'], { plan, asOf }: Query): Side {
  const own = plan.contributions.filter((row) => row.direction === direction);
  const sum = inOneCurrency(
    plan,
    own.flatMap(({ value }) => (value === undefined ? [] : [{ money: value, on: asOf }])),
  );
  if (!sum.ok) return sum;
  const { total, amounts } = sum;
  const rows = own.map((row, at) => ({ row, amount: amounts[at] ?? 0 }));
  const shares = new Map<string, number>();
  if (total.amount > 0)
    for (const { row, amount } of rows)
      shares.set(row.party, (shares.get(row.party) ?? 0) + (100 * amount) / total.amount);
  return { ok: true, shares, rows };
}

/** What weighs most of what a party gives or receives; of another's where it does neither. */
function largest(party: string, { rows }: Extract<Side, { readonly ok: true }>): readonly Contribution[] {
  const ranked = [...rows].sort(
    (a, b) => Number(b.row.party === party) - Number(a.row.party === party) || b.amount - a.amount,
  );
  return ranked.slice(0, 1).map(({ row }) => row);
}
