import { type Annex, isDay, type Plan } from '../../plan/index.ts';
import { addDays } from '../days.ts';
import { calendarOf } from '../kpi/calendar-of.ts';
import { kpiView } from '../kpi/compute.ts';
import type { KpiView } from '../kpi/kpi-view.ts';
import { ended } from '../kpi/series.ts';
import { measureOf, wholeFigures } from '../kpi/whole.ts';
import { isAbout, keptOf, type MarginCase, type MarginSource, marginSources } from './margin-of.ts';
import { type Product, productsOf } from './products.ts';
import type {
  KeptMargin,
  KpiRevenue,
  Perspective,
  ProductRevenue,
  Revenue,
  RevenueShare,
  RevenueView,
} from './revenue-view.ts';

type Kpi = Plan['kpis'][number];

const perspectives: readonly Perspective[] = ['sell-in', 'sell-through', 'partner-attach'];

/**
 * Sell-in, sell-through and partner attach, by KPI and product, with what each party keeps as far as it is told.
 *
 * @param annex of the party that asks: its margins are shown as private
 * @throws RangeError if `asOf` is no day
 * Source: docs/kpi.md#three-revenue-views
 */
export function revenueView(plan: Plan, { asOf, annex }: { asOf: string; annex?: Annex }): RevenueView {
  if (!isDay(asOf)) throw new RangeError(`asOf: expected a day such as 2017-09-30, got "${asOf}"`);
  const sources = marginSources(plan, annex);
  const kinds = new Map(plan.objectives.map(({ id, kind }) => [id, kind]));
  const revenues = plan.kpis.filter((kpi) => isRevenue(kpi, kinds));
  const views = perspectives.map((perspective) => ({
    perspective,
    kpis: revenues.filter((kpi) => kpi.perspective === perspective).map((kpi) => ofKpi(plan, kpi, sources, asOf)),
  }));
  const share = (of: Perspective, other: Perspective) => shareOf(plan, asOf, views, of, other);
  return {
    asOf,
    perspectives: views,
    shares: [share('sell-in', 'sell-through'), share('partner-attach', 'sell-through')],
  };
}

/** Money that flows; of goods, what measures only profit or cost is not revenue. What a partner adds may well serve its profit. */
function isRevenue(kpi: Kpi, kinds: ReadonlyMap<string, string | undefined>): boolean {
  if (kpi.perspective === undefined || kpi.unit !== 'money' || measureOf(kpi) !== 'flow') return false;
  if (kpi.perspective === 'partner-attach') return true;
  const own = kpi.objectives.map((id) => kinds.get(id));
  return own.includes('revenue') || !own.some((kind) => kind === 'profit' || kind === 'cost');
}

function ofKpi(plan: Plan, kpi: Kpi, sources: readonly MarginSource[], asOf: string): KpiRevenue {
  const products = productsOf(plan, kpi);
  const margins = sources.map((source) => ({ source, about: aboutIt(plan, kpi, source) }));
  const kept = (cases: (about: MarginSource['margins']) => readonly MarginCase[] | null): readonly KeptMargin[] =>
    margins.flatMap(({ source, about }) => {
      const of = cases(about);
      if (of === null)
        return [{ party: source.party, private: source.private, percent: null, amount: null, gap: 'products' }];
      return keptOf(source, about, of) ?? [];
    });
  const view = kpiView(plan, kpi.id, { asOf });
  return {
    kpi: kpi.id,
    name: kpi.name,
    currency: kpi.currency ?? plan.currency,
    ...told(view),
    margins: kept((about) => marginCases(plan, kpi, [], about, products, asOf)),
    products: products.map((product): ProductRevenue => {
      const own = kpiView({ ...plan, kpis: [product.kpi] }, kpi.id, { asOf });
      const { id, name, parent, depth, within } = product;
      const inner = products.filter((other) => other !== product && other.within.includes(id));
      const margins = kept((about) => marginCases(plan, product.kpi, within, about, inner, asOf));
      return { product: id, name, parent, depth, ...told(own), margins };
    }),
  };
}

const told = ({
  value,
  target,
  achieved,
  due,
  pace,
  status,
  gap,
  through,
  stale,
}: KpiView): Omit<Revenue, 'margins'> => ({ value, target, achieved, due, pace, status, gap, through, stale });

function aboutIt({ parties }: Plan, { perspective }: Kpi, { party, margins }: MarginSource) {
  const kind = parties.find(({ id }) => id === party)?.kind;
  return margins.filter((margin) => perspective !== undefined && isAbout(margin, perspective, kind));
}

/** What was reported of the plan's own time, each stretch of it once. */
function reportedOf(plan: Plan, kpi: Kpi, asOf: string) {
  const reported = ended(wholeFigures(plan, kpi).actuals, { calendar: calendarOf(plan, kpi), asOf });
  return reported.filter(({ range }) => range.end >= plan.period.start);
}

const casesOf = (plan: Plan, kpi: Kpi, within: readonly string[], asOf: string): readonly MarginCase[] =>
  reportedOf(plan, kpi, asOf).map(({ range, figure }) => ({ range, amount: figure.amount, within }));

/**
 * What margins are applied to: the revenue as one, or product by product where one of `inner` has a margin of its own, which
 * takes that the products come to the revenue; else none.
 */
function marginCases(
  plan: Plan,
  kpi: Kpi,
  within: readonly string[],
  margins: MarginSource['margins'],
  inner: readonly Product[],
  asOf: string,
): readonly MarginCase[] | null {
  const whole = casesOf(plan, kpi, within, asOf);
  const isApart = margins.some(({ product }) => product !== undefined && !within.includes(product));
  // Of products elsewhere in the tree nothing is in this one.
  const concerns = inner.some((one) =>
    margins.some(({ product }) => product !== undefined && !within.includes(product) && one.within.includes(product)),
  );
  if (!isApart || (within.length > 0 && !concerns)) return whole;
  const parts = inner
    .filter(({ isParent }) => !isParent)
    .flatMap((product) => casesOf(plan, product.kpi, product.within, asOf));
  const isOf = (one: MarginCase, other: MarginCase) =>
    one.range.start === other.range.start && one.range.end === other.range.end;
  const comesTo = (one: MarginCase): boolean => {
    const own = parts.filter((part) => isOf(part, one));
    return own.length > 0 && own.reduce((sum, part) => sum + part.amount, 0) === one.amount;
  };
  return whole.every(comesTo) ? parts.filter((part) => whole.some((one) => isOf(part, one))) : null;
}

function shareOf(
  plan: Plan,
  asOf: string,
  views: RevenueView['perspectives'],
  of: Perspective,
  other: Perspective,
): RevenueShare {
  const shared = { of, in: other };
  const known = (wanted: Perspective) =>
    views
      .filter(({ perspective }) => perspective === wanted)
      .flatMap(({ kpis }) => kpis.filter(({ value }) => value !== null));
  const [all, others] = [known(of), known(other)];
  const [one, two] = [all[0], others[0]];
  const without = (gap: RevenueShare['gap']): RevenueShare => ({ ...shared, share: null, gap });
  if (one === undefined || two === undefined) return without('none');
  if (all.length > 1 || others.length > 1) return without('several');
  if (one.currency !== two.currency) return without('currency');
  if (daysOf(plan, one.kpi, asOf) !== daysOf(plan, two.kpi, asOf)) return without('periods');
  if (one.value === null || two.value === null || two.value <= 0) return without('not-positive');
  return { ...shared, share: one.value / two.value, gap: null };
}

/** The days that a KPI's result is of, written so that two can be compared. */
function daysOf(plan: Plan, id: string, asOf: string): string {
  const kpi = plan.kpis.find((one) => one.id === id);
  if (kpi === undefined) return '';
  const stretches: { start: string; end: string }[] = [];
  for (const { range } of reportedOf(plan, kpi, asOf)) {
    const last = stretches.at(-1);
    if (last !== undefined && addDays(last.end, 1) === range.start) last.end = range.end;
    else stretches.push({ start: range.start, end: range.end });
  }
  return stretches.map(({ start, end }) => `${start}/${end}`).join(' ');
}
