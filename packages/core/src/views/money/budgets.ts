import type { Plan } from '../../plan/index.ts';
import { periodRange } from '../kpi/period.ts';
import { balanceOf } from './balance.ts';
import type { Balance, Budget, BudgetShare } from './budget-view.ts';
import { type DatedMoney, type Money, type Named, partyNamed } from './money.ts';
import { sourcesOf } from './sources.ts';
import { initiativeOf, natureOf } from './spending.ts';
import { commonCurrency, type MoneySum, sumMoney } from './sum.ts';

type Line = Plan['budgetLines'][number];
type Spend = Plan['spending'][number];
type Initiative = Plan['initiatives'][number];

/** Lines of one initiative, or of none, and what was spent on it by the day. */
interface Group {
  readonly initiative: Initiative | undefined;
  readonly lines: readonly Line[];
  readonly spends: readonly Spend[];
  /** Which line a spend is of, where that can be told. */
  readonly lineOf: ReadonlyMap<Spend, Line>;
}

export interface Budgets {
  readonly whole: Balance;
  readonly budgets: readonly Budget[];
  readonly parties: readonly BudgetShare<Named>[];
  readonly sections: readonly BudgetShare<string>[];
}

export function budgetsOf(plan: Plan, asOf: string): Budgets {
  const groups = groupsOf(plan, asOf);
  const dated = (money: Money): DatedMoney => ({ money, on: asOf });
  const linesOf = (all: readonly Group[]) => all.flatMap(({ lines }) => lines.map(({ amount }) => dated(amount)));
  const spendsOf = (all: readonly Group[]) => all.flatMap(({ spends }) => spends.map(paid));
  return {
    whole: balanceOf(plan, linesOf(groups), spendsOf(groups)),
    budgets: groups.map((group) => budgetOf(plan, group, asOf)),
    parties: byKey(
      groups.flatMap(({ lines }) => lines),
      ({ party }) => party,
    ).map(([party, lines]) => {
      const [sure, all] = spentByLines(groups, new Set(lines));
      return {
        of: partyNamed(plan, party),
        ...balanceOf(
          plan,
          lines.map(({ amount }) => dated(amount)),
          sure.map(paid),
          all,
        ),
      };
    }),
    sections: byKey(groups, ({ initiative }) => initiative?.section).map(([section, all]) => ({
      of: section ?? null,
      ...balanceOf(plan, linesOf(all), spendsOf(all)),
    })),
  };
}

const paid = ({ amount, on }: Spend): DatedMoney => ({ money: amount, on });

function groupsOf(plan: Plan, asOf: string): readonly Group[] {
  const lines = new Map(byKey(plan.budgetLines, ({ initiative }) => initiative));
  const spent = plan.spending.filter(({ on }) => on <= asOf);
  const spends = new Map(byKey(spent, (spend) => initiativeOf(plan, spend)));
  const groups: Group[] = [];
  for (const initiative of [...plan.initiatives, undefined]) {
    const own = lines.get(initiative?.id) ?? [];
    const gone = spends.get(initiative?.id) ?? [];
    if (own.length === 0 && gone.length === 0) continue;
    const lineOf = new Map<Spend, Line>();
    for (const spend of gone) {
      const line = theLine(plan, spend, own);
      if (line !== undefined) lineOf.set(spend, line);
    }
    groups.push({ initiative, lines: own, spends: gone, lineOf });
  }
  return groups;
}

/** The line a spend names, else the only one of its initiative that is for that time. */
function theLine(plan: Plan, { budgetLine, on }: Spend, lines: readonly Line[]): Line | undefined {
  if (budgetLine !== undefined) return lines.find(({ id }) => id === budgetLine);
  const fitting = lines.filter(({ period }) => {
    const range = period === undefined ? undefined : periodRange(period, plan.calendar);
    return range === undefined || (range.start <= on && on <= range.end);
  });
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** What was spent on some lines, and whether that is all: not where a spend may be of one of them or of another. */
function spentByLines(groups: readonly Group[], lines: ReadonlySet<Line>): readonly [readonly Spend[], boolean] {
  const sure: Spend[] = [];
  let all = true;
  for (const group of groups) {
    const own = group.lines.filter((line) => lines.has(line));
    if (own.length === 0) continue;
    for (const spend of group.spends) {
      const line = group.lineOf.get(spend);
      if (line === undefined ? own.length === group.lines.length : lines.has(line)) sure.push(spend);
      else if (line === undefined) all = false;
    }
  }
  return [sure, all];
}

function budgetOf(plan: Plan, group: Group, asOf: string): Budget {
  const { initiative, lines, spends, lineOf } = group;
  const dated = (money: Money): DatedMoney => ({ money, on: asOf });
  const planned = lines.map(({ amount }) => dated(amount));
  const currency = commonCurrency(plan, [...planned, ...spends.map(paid)]);
  const some = (all: readonly Spend[]): MoneySum => sumMoney(plan, all.map(paid), currency);
  const sources = initiative === undefined ? [] : sourcesOf(plan, initiative.id, asOf);
  const promised = sources.filter(({ of }) => of !== 'budgetLines').map(({ amount }) => dated(amount));
  return {
    initiative: initiative === undefined ? null : { id: initiative.id, name: initiative.title },
    section: initiative?.section ?? null,
    lines: lines.map((line) => {
      const [sure, all] = spentByLines([group], new Set([line]));
      return {
        id: line.id,
        title: line.title,
        party: partyNamed(plan, line.party),
        period: line.period ?? null,
        ...balanceOf(plan, [dated(line.amount)], sure.map(paid), all),
      };
    }),
    unassigned: some(lines.length < 2 ? [] : spends.filter((spend) => !lineOf.has(spend))),
    reactive: some(spends.filter((spend) => natureOf(spend, initiative) === 'reactive')),
    committed: sumMoney(plan, promised, promised.length > 0 ? commonCurrency(plan, promised) : currency),
    ...balanceOf(plan, planned, spends.map(paid)),
  };
}

function byKey<T, K>(all: readonly T[], keyOf: (one: T) => K): readonly (readonly [K, readonly T[]])[] {
  const groups = new Map<K, T[]>();
  for (const one of all) {
    const group = groups.get(keyOf(one));
    if (group === undefined) groups.set(keyOf(one), [one]);
    else group.push(one);
  }
  return [...groups];
}
