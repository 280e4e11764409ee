import { isDay, type Plan } from '../../plan/index.ts';
import type {
  IncentiveGap,
  IncentivePerson,
  IncentivesView,
  IncentiveView,
  IncentiveWindow,
  NextTier,
} from './incentives-view.ts';
import { bestOf } from './stacking.ts';
import type { DatedMoney } from './money.ts';
import { type MoneySum, sumMoney } from './sum.ts';
import { amountsFor, type Ladder, ladderOf, payoutFor, reached, tierViews } from './tiers.ts';
import { isFalling, type Window, windowsOf } from './windows.ts';
import { measureOf } from '../kpi/whole.ts';

type Incentive = Plan['incentives'][number];
type Kpi = Plan['kpis'][number];

export interface IncentivesOptions {
  readonly asOf: string;
  /** Only those that are for somebody of this party, or for nobody by name. */
  readonly party?: string;
  /** Only those that are for this person, or for nobody by name. */
  readonly stakeholder?: string;
}

/**
 * What incentives earn by the plan's own figures: what was done, what it is worth, and what the next tier needs. An
 * incentive pays for a figure once, whoever it is for: how it is shared among people is not the plan's to tell.
 *
 * @throws RangeError if `asOf` is no day
 * Source: docs/money.md#incentives
 */
export function incentivesView(plan: Plan, { asOf, party, stakeholder }: IncentivesOptions): IncentivesView {
  if (!isDay(asOf)) throw new RangeError(`asOf: expected a day such as 2017-09-30, got "${asOf}"`);
  const partyOf = new Map(plan.stakeholders.map((person) => [person.id, person.party]));
  const isFor = ({ whom }: Incentive): boolean =>
    whom.length === 0 ||
    whom.some(
      (id) => (stakeholder === undefined || id === stakeholder) && (party === undefined || partyOf.get(id) === party),
    );
  const told = plan.incentives.filter(isFor).map((incentive) => ({ incentive, ...viewOf(plan, incentive, asOf) }));
  const instead = bestOf(plan, told);
  const counted = told.filter(({ view }) => !instead.has(view.id));
  return {
    asOf,
    currency: plan.currency,
    incentives: told.map(({ view }) => ({ ...view, insteadOf: instead.get(view.id) ?? null })),
    earned: sumMoney(
      plan,
      counted.flatMap(({ earned }) => earned),
      plan.currency,
    ),
    untold: told.filter(({ view }) => view.earned === null || view.unsettled > 0).length,
  };
}

interface Told {
  readonly view: IncentiveView;
  /** What it paid, amount by amount. */
  readonly earned: readonly DatedMoney[];
}

function viewOf(plan: Plan, incentive: Incentive, asOf: string): Told {
  const withdrawn = incentive.withdrawn !== undefined && incentive.withdrawn <= asOf ? incentive.withdrawn : undefined;
  const kpi = plan.kpis.find(({ id }) => id === incentive.kpi);
  const falling = kpi !== undefined && isFalling(kpi);
  const currency = kpi?.unit === 'money' ? (kpi.currency ?? plan.currency) : null;
  const ladder = ladderOf(incentive, falling, currency);
  const reason = gapOf(incentive, kpi, currency);
  const windows = reason !== null || kpi === undefined ? [] : windowsOf(plan, incentive, kpi, withdrawn ?? asOf);
  const shown = windows.map((window) => ({
    ...windowView(plan, ladder, window, asOf),
    next: withdrawn === undefined && kpi !== undefined ? nextOf(plan, ladder, window, kpi, asOf) : null,
  }));
  const earned = windows.flatMap(({ figure, pays, range }) =>
    figure === null || !pays
      ? []
      : amountsFor(ladder, figure).map((money) => ({ money, on: range.end < asOf ? range.end : asOf })),
  );
  const known = windows.some(({ figure }) => figure !== null);
  const gap = reason ?? (windows.length === 0 ? 'no-window' : known ? null : 'no-figure');
  const view: IncentiveView = {
    id: incentive.id,
    title: incentive.title,
    activity: incentive.activity ?? null,
    rewardKind: incentive.reward ?? null,
    kpi: kpi === undefined ? null : { id: kpi.id, name: kpi.name },
    unit: kpi?.unit ?? null,
    currency,
    falling,
    where: memberNames(plan, incentive.slice),
    every: incentive.every ?? null,
    marginal: ladder.marginal,
    tiers: tierViews(plan, ladder, asOf, reason === null),
    windows: shown,
    current: shown.at(-1) ?? null,
    earned: windows.some(({ pays }) => pays) ? sumOf(plan, earned) : null,
    unsettled: windows.filter(
      ({ state, range }) => state === 'incomplete' || (state === 'unknown' && range.end <= asOf),
    ).length,
    gap,
    people: peopleOf(plan, incentive),
    told: incentive.told !== undefined && incentive.told <= asOf ? incentive.told : null,
    withdrawn: withdrawn === undefined ? null : { on: withdrawn, why: incentive.why ?? null },
    stackable: incentive.stackable ?? false,
    insteadOf: null,
  };
  return { view, earned };
}

const memberNames = ({ dimensions }: Plan, slice: Incentive['slice']): readonly string[] =>
  Object.entries(slice).map(
    ([dimension, member]) =>
      dimensions.find(({ id }) => id === dimension)?.members.find(({ id }) => id === member)?.name ?? member,
  );

const sumOf = (plan: Plan, amounts: readonly DatedMoney[]): MoneySum => sumMoney(plan, amounts, plan.currency);

/** What speaks against working it out, whatever the figures are. */
function gapOf({ tiers }: Incentive, kpi: Kpi | undefined, currency: string | null): IncentiveGap | null {
  if (kpi === undefined) return 'no-kpi';
  if (tiers.length === 0) return 'no-tiers';
  if (kpi.direction === undefined || kpi.direction === 'range') return 'unclear-direction';
  return currency === null && tiers.some(({ percent }) => percent !== undefined) ? 'percent-of-no-money' : null;
}

function windowView(plan: Plan, ladder: Ladder, window: Window, asOf: string): Omit<IncentiveWindow, 'next'> {
  const { period, range, state, figure, through, pays } = window;
  const tier = figure === null ? -1 : reached(ladder, figure);
  const on = range.end < asOf ? range.end : asOf;
  return {
    period,
    start: range.start,
    end: range.end,
    state,
    figure,
    through,
    tier: tier === -1 ? null : tier,
    payout: figure === null || !pays ? null : payoutFor(plan, ladder, figure, on),
  };
}

function nextOf(
  plan: Plan,
  ladder: Ladder,
  { figure, state, reports }: Window,
  kpi: Kpi,
  asOf: string,
): NextTier | null {
  if (figure === null || state === 'settled') return null;
  const index = reached(ladder, figure) + 1;
  const tier = ladder.tiers[index];
  if (tier === undefined) return null;
  const missing = Math.abs(tier.from - figure);
  const counts = measureOf(kpi) === 'flow' && !ladder.falling;
  return {
    tier: index,
    from: tier.from,
    missing,
    payout: payoutFor(plan, ladder, tier.from, asOf),
    pace:
      counts && reports !== null && reports.open > 0 && reports.known > 0
        ? {
            per: reports.per,
            periods: reports.open,
            needed: missing / reports.open,
            soFar: figure / reports.known,
          }
        : null,
  };
}

function peopleOf({ stakeholders }: Plan, { whom, acknowledged }: Incentive): readonly IncentivePerson[] {
  return whom.flatMap((id) => {
    const person = stakeholders.find((one) => one.id === id);
    const on = acknowledged.find(({ by }) => by === id)?.on ?? null;
    return person === undefined ? [] : [{ id, name: person.name, party: person.party, acknowledged: on }];
  });
}
