import type { Draft } from './draft.ts';
import { type Recorded, yearOf } from './figures.ts';
import type { Region } from './orders.ts';
import { attachedIn, partnerAttach, sellIn, sellThrough } from './revenue.ts';

type Kpi = Draft<'kpis'>[number];

export interface RevenueOptions {
  readonly region: Region;
  readonly recorded: Recorded;
  /** Where the months of 2016 come from. */
  readonly lastYear: string;
  readonly target: Omit<NonNullable<Kpi['target']>, 'value'>;
  /** Targets that stay as they are when those around them are spread anew. */
  readonly pinned: readonly { period: string; segment: string; product: string }[];
}

const monthlyMoney = {
  unit: 'money',
  currency: 'USD',
  measure: 'flow',
  direction: 'increase',
  frequency: 'month',
  lag: 5,
} satisfies Partial<Kpi>;

const past = (of: (year: number) => number) => ({
  baseline: { value: of(2016), on: '2016-12-31' },
  priorYears: [2015, 2016].map((year) => ({ year: String(year), value: of(year), comparable: true })),
});

/** The three views of revenue, as figures of a KPI each: what customers pay, what the vendor receives, what the partner adds. */
export function revenueKpis({ region, recorded, lastYear, target, pinned }: RevenueOptions) {
  const through = sellThrough(region, recorded, lastYear);
  const received = sellIn(region, recorded);
  const added = partnerAttach(region, {
    ...recorded,
    source: `${recorded.source}; $6 an item sent first class, $12 the same day`,
  });
  const isPinned = ({ period, slice }: (typeof through.targets)[number]): boolean =>
    pinned.some(
      (pin) => pin.period === period && pin.segment === slice?.['segment'] && pin.product === slice['product'],
    );
  return {
    sales: {
      ...monthlyMoney,
      perspective: 'sell-through',
      ...past((year) => yearOf('sales', region, year)),
      target: { value: through.total, ...target },
      targets: through.targets.map((point) => (isPinned(point) ? { ...point, pinned: true } : point)),
      actuals: through.actuals,
    },
    sellIn: {
      ...monthlyMoney,
      perspective: 'sell-in',
      ...past((year) => yearOf('cost', region, year)),
      target: { value: received.total, ...target },
      targets: received.targets,
      actuals: received.actuals,
    },
    attach: {
      ...monthlyMoney,
      frequency: 'quarter',
      perspective: 'partner-attach',
      ...past((year) => attachedIn(region, year)),
      target: { value: added.total, ...target },
      targets: added.targets,
      actuals: added.actuals,
    },
  } satisfies Record<string, Partial<Kpi>>;
}
