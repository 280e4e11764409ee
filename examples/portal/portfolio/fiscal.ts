import type { PlanDraft } from '@tandem-plan/core/plan';
import { periodRange } from '@tandem-plan/core/views';
import { AS_OF, lines, type Recorded, TARGET_PERCENT, termOf } from './figures.ts';
import { type OrderLine, type Region, SEGMENTS, type Segment } from './orders.ts';
import type { Revenue } from './revenue.ts';
import { cents } from './sales.ts';

type Calendar = NonNullable<PlanDraft['calendar']>;
interface Days {
  readonly start: string;
  readonly end: string;
}

/** The periods of a retailer's books that end in 2017: January closes the year that the books call 2016. */
const PERIODS = [
  { year: 2016, name: 'P12' },
  ...Array.from({ length: 11 }, (_, index) => ({ year: 2017, name: `P${String(index + 1).padStart(2, '0')}` })),
];

/**
 * Gross profit by region × segment in the periods of a partner's own fiscal calendar. Due is a share of what the same
 * period of the year before sold, plus ten per cent.
 *
 * @param keeping what is to be kept of sales, in tenths of a percent
 */
export function fiscalProfit(region: Region, calendar: Calendar, keeping: number, recorded: Recorded): Revenue {
  const sum = (amount: 'sales' | 'profit', segment: Segment, { start, end }: Days): number => {
    const isIn = (line: OrderLine) =>
      line.region === region && line.segment === segment && line.day >= start && line.day <= end;
    return lines.filter(isIn).reduce((total, line) => total + line[amount], 0);
  };
  const slices = SEGMENTS.flatMap((segment) =>
    PERIODS.map(({ year, name }) => ({
      period: `${year}-${name}`,
      lastYear: `${year - 1}-${name}`,
      segment,
      slice: { region: termOf(region), segment: termOf(segment) },
    })),
  );
  const targets = slices.map(({ period, lastYear, segment, slice }) => ({
    period,
    slice,
    value: cents(Math.round((sum('sales', segment, daysOf(lastYear, calendar)) * keeping) / 1000), TARGET_PERCENT),
  }));
  const actuals = slices.flatMap(({ period, segment, slice }) => {
    const days = daysOf(period, calendar);
    if (days.end > AS_OF) return [];
    return [{ period, slice, value: cents(sum('profit', segment, days)), ...recorded, on: days.end }];
  });
  return { total: targets.reduce((total, { value }) => total + value, 0), targets, actuals };
}

function daysOf(period: string, calendar: Calendar): Days {
  const days = periodRange(period, {
    startMonth: undefined,
    type: undefined,
    weekday: undefined,
    month: undefined,
    anchor: undefined,
    ...calendar,
  });
  if (days === undefined) throw new RangeError(`the calendar has no ${period}`);
  return days;
}
