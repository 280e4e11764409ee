import { AS_OF, lines, type Recorded, termOf } from './figures.ts';
import type { Draft } from './draft.ts';
import type { OrderLine, Region } from './orders.ts';
import { cents } from './sales.ts';

type Actual = NonNullable<Draft<'kpis'>[number]['actuals']>[number];

const quarters = ['03-31', '06-30', '09-30', '12-31'].map((end, index) => ({ nth: index + 1, end: `2017-${end}` }));

/** The order lines of a state in each quarter that has ended. */
function quarterly(region: Region, state: string): { nth: number; end: string; of: OrderLine[] }[] {
  return quarters
    .filter(({ end }) => end <= AS_OF)
    .map(({ nth, end }) => {
      const months = [3 * nth - 2, 3 * nth - 1, 3 * nth].map((month) => `2017-${String(month).padStart(2, '0')}`);
      const isIn = (line: OrderLine) => line.region === region && line.state === state && months.includes(line.month);
      return { nth, end, of: lines.filter(isIn) };
    });
}

const total = (of: readonly OrderLine[], amount: 'list' | 'sales'): number =>
  of.reduce((sum, line) => sum + line[amount], 0);

/** Discount in percent of list price by state and quarter; a state that ordered nothing in a quarter has none. */
export function discountByState(region: Region, recorded: Recorded): Actual[] {
  const states = [...new Set(lines.filter((line) => line.region === region).map(({ state }) => state))].sort();
  return states.flatMap((state) =>
    quarterly(region, state)
      .filter(({ of }) => of.length > 0)
      .map(({ nth, end, of }) => ({
        period: `2017-Q${nth}`,
        slice: { region: termOf(state) },
        numerator: cents(total(of, 'list') - total(of, 'sales')),
        denominator: cents(total(of, 'list')),
        ...recorded,
        on: end,
      })),
  );
}

/** Sales of some states by quarter; a state that ordered nothing sold 0. */
export const salesByState = (region: Region, states: readonly string[], recorded: Recorded): Actual[] =>
  states.flatMap((state) =>
    quarterly(region, state).map(({ nth, end, of }) => ({
      period: `2017-Q${nth}`,
      slice: { region: termOf(state) },
      value: cents(total(of, 'sales')),
      ...recorded,
      on: end,
    })),
  );
