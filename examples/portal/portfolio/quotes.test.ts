import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { firstTime, orders, returning } from './customers.ts';
import { lines, shareOf } from './figures.ts';
import { type OrderLine, type Region, SEGMENTS, type Segment } from './orders.ts';
import { monthsOf } from './sales.ts';

// People quote figures in what they write; these are the ones that come from the orders.

const texts = {
  West: readFileSync(new URL('plans/west.json', import.meta.url), 'utf8'),
  South: readFileSync(new URL('plans/south.json', import.meta.url), 'utf8'),
  Central: readFileSync(new URL('plans/central.json', import.meta.url), 'utf8'),
  East: readFileSync(new URL('plans/east.json', import.meta.url), 'utf8'),
};

const months = (year: number, from: number, to: number): string[] => monthsOf(year).slice(from - 1, to);

function sum(
  amount: 'sales' | 'profit',
  region: Region,
  period: readonly string[],
  keep: (line: OrderLine) => boolean = () => true,
): number {
  return lines
    .filter((line) => line.region === region && period.includes(line.month) && keep(line))
    .reduce((total, line) => total + line[amount], 0);
}

const count = (
  of: typeof orders,
  region: Region,
  period: readonly string[],
  segments: readonly Segment[] = SEGMENTS,
): number =>
  period.flatMap((month) => segments.map((segment) => of(lines)(region, segment, month))).reduce((a, b) => a + b, 0);

const dollars = (tenThousandths: number): string => `$${Math.round(tenThousandths / 10_000).toLocaleString('en-US')}`;
const due = (tenThousandths: number): string => dollars(tenThousandths * 1.1);
const percent = (part: number, whole: number): number => Math.round((100 * part) / whole);

/** Discount in percent of list, with one decimal. */
function off(region: Region, period: readonly string[], keep: (line: OrderLine) => boolean): number {
  const of = lines.filter((line) => line.region === region && period.includes(line.month) && keep(line));
  const list = of.reduce((total, line) => total + line.list, 0);
  return Math.round((1000 * (list - of.reduce((total, line) => total + line.sales, 0))) / list) / 10;
}
const lost = (tenThousandths: number): string => dollars(-tenThousandths);

const furniture = (line: OrderLine): boolean => line.category === 'Furniture';
const corporate = (line: OrderLine): boolean => line.segment === 'Corporate';
const technology = (line: OrderLine): boolean => line.category === 'Technology';
const consumerTechnology = (line: OrderLine): boolean => line.segment === 'Consumer' && technology(line);
const inGroups =
  (...groups: string[]) =>
  (line: OrderLine): boolean =>
    groups.includes(line.group);
const large = inGroups('Copiers', 'Machines');
const nine = (year: number, ...groups: string[]): string =>
  dollars(sum('sales', 'East', months(year, 1, 9), inGroups(...groups)));
const inStates =
  (...states: string[]) =>
  (line: OrderLine): boolean =>
    states.includes(line.state);
const twoStates = inStates('Texas', 'Illinois');
const elevenStates = (line: OrderLine): boolean => !twoStates(line);
const lakeStates = inStates('Minnesota', 'North Dakota', 'South Dakota');
const homeOffice = (line: OrderLine): boolean => line.segment === 'Home Office';

const quotes: [keyof typeof texts, string, string][] = [
  [
    'West',
    'Sales to customers in the West: $206,228 after $187,480',
    `Sales to customers in the West: ${due(sum('sales', 'West', monthsOf(2016)))} after ${dollars(sum('sales', 'West', monthsOf(2016)))}`,
  ],
  [
    'West',
    '$50,921 against $26,749 due',
    `${dollars(sum('sales', 'West', months(2017, 1, 3)))} against ${due(sum('sales', 'West', months(2016, 1, 3)))} due`,
  ],
  [
    'West',
    '$95,910 against $70,501 due',
    `${dollars(sum('sales', 'West', months(2017, 1, 6)))} against ${due(sum('sales', 'West', months(2016, 1, 6)))} due`,
  ],
  [
    'West',
    'Corporate is at 88 %',
    `Corporate is at ${percent(sum('sales', 'West', months(2017, 1, 3), corporate), 1.1 * sum('sales', 'West', months(2016, 1, 3), corporate))} %`,
  ],
  [
    'West',
    'Furniture sold $18,562 after $23,580',
    `Furniture sold ${dollars(sum('sales', 'West', months(2017, 1, 6), furniture))} after ${dollars(sum('sales', 'West', months(2016, 1, 6), furniture))}`,
  ],
  [
    'West',
    '57 cents of every dollar',
    `${Math.round(shareOf('technology', 'West', months(2017, 1, 3)))} cents of every dollar`,
  ],
  ['West', 'In 2016 it was 35.2 %', `In 2016 it was ${shareOf('technology', 'West', monthsOf(2016))} %`],
  ['West', 'In 2016 it was 16.7 %', `In 2016 it was ${shareOf('discount', 'West', monthsOf(2016))} %`],
  [
    'West',
    '52 % in the first half',
    `${Math.round(shareOf('technology', 'West', months(2017, 1, 6)))} % in the first half`,
  ],
  ['West', 'In 2016, 112 customers', `In 2016, ${count(returning, 'West', monthsOf(2016))} customers`],
  [
    'West',
    '(43 against 54 in the first half)',
    `(${count(firstTime, 'West', months(2017, 1, 6))} against ${count(firstTime, 'West', months(2016, 1, 6))} in the first half)`,
  ],
  [
    'South',
    'Sales to customers in the South: $102,971 after $93,610',
    `Sales to customers in the South: ${due(sum('sales', 'South', monthsOf(2016)))} after ${dollars(sum('sales', 'South', monthsOf(2016)))}`,
  ],
  [
    'South',
    '$13,642 against $26,327 due',
    `${dollars(sum('sales', 'South', months(2017, 1, 3)))} against ${due(sum('sales', 'South', months(2016, 1, 3)))} due`,
  ],
  [
    'South',
    'Ten per cent more than the $17,703 of 2016',
    `Ten per cent more than the ${dollars(sum('profit', 'South', monthsOf(2016)))} of 2016`,
  ],
  ['South', 'last year’s 12.1 % of list', `last year’s ${shareOf('discount', 'South', monthsOf(2016))} % of list`],
  [
    'South',
    '$36,850 in 2014, fell to $4,046 a year later and stood at $13,811 in 2016',
    `${dollars(sum('sales', 'South', monthsOf(2014), homeOffice))} in 2014, fell to ${dollars(sum('sales', 'South', monthsOf(2015), homeOffice))} a year later and stood at ${dollars(sum('sales', 'South', monthsOf(2016), homeOffice))} in 2016`,
  ],
  [
    'South',
    'got 22 % off list on average; a year ago it was 10 %',
    `got ${Math.round(shareOf('discount', 'South', months(2017, 1, 8), ['Consumer']))} % off list on average; a year ago it was ${Math.round(shareOf('discount', 'South', months(2016, 1, 8), ['Consumer']))} %`,
  ],
  [
    'South',
    'Sales fell from $103,846 in 2014 to $71,360 in 2015',
    `Sales fell from ${dollars(sum('sales', 'South', monthsOf(2014)))} in 2014 to ${dollars(sum('sales', 'South', monthsOf(2015)))} in 2015`,
  ],
  [
    'South',
    'Sales stood at 92 % of what was due at the end of June',
    `Sales stood at ${percent(sum('sales', 'South', months(2017, 1, 6)), 1.1 * sum('sales', 'South', months(2016, 1, 6)))} % of what was due at the end of June`,
  ],
  [
    'Central',
    'Sales to customers in Central: $162,172 after $147,429',
    `Sales to customers in Central: ${due(sum('sales', 'Central', monthsOf(2016)))} after ${dollars(sum('sales', 'Central', monthsOf(2016)))}`,
  ],
  [
    'Central',
    '$19,899 of $147,429',
    `${dollars(sum('profit', 'Central', monthsOf(2016)))} of ${dollars(sum('sales', 'Central', monthsOf(2016)))}`,
  ],
  [
    'Central',
    'The three states bought for $1,527 in all of 2016',
    `The three states bought for ${dollars(sum('sales', 'Central', monthsOf(2016), lakeStates))} in all of 2016`,
  ],
  [
    'Central',
    'bought for $5,584, at list price, after $1,370',
    `bought for ${dollars(sum('sales', 'Central', months(2017, 1, 9), lakeStates))}, ${off('Central', months(2017, 1, 9), lakeStates) === 0 ? 'at list price' : 'not'}, after ${dollars(sum('sales', 'Central', months(2016, 1, 9), lakeStates))}`,
  ],
  [
    'Central',
    'In 2016 Texas and Illinois lost $8,049 on sales of $62,720',
    `In 2016 Texas and Illinois lost ${lost(sum('profit', 'Central', monthsOf(2016), twoStates))} on sales of ${dollars(sum('sales', 'Central', monthsOf(2016), twoStates))}`,
  ],
  [
    'Central',
    'they took 38.5 % off list and lost $3,914, on $30,659',
    `they took ${off('Central', months(2017, 1, 6), twoStates)} % off list and lost ${lost(sum('profit', 'Central', months(2017, 1, 6), twoStates))}, on ${dollars(sum('sales', 'Central', months(2017, 1, 6), twoStates))}`,
  ],
  [
    'Central',
    'Two states cost us a third of what eleven earn',
    `Two states cost us ${Math.round((-3 * sum('profit', 'Central', months(2017, 1, 5), twoStates)) / sum('profit', 'Central', months(2017, 1, 5), elevenStates)) === 1 ? 'a third' : 'something else'} of what eleven earn`,
  ],
  [
    'Central',
    'Texas and Illinois lost $2,404 in three months',
    `Texas and Illinois lost ${lost(sum('profit', 'Central', months(2017, 1, 3), twoStates))} in three months`,
  ],
  [
    'Central',
    'Eleven states that earn 29 cents of every dollar',
    `Eleven states that earn ${percent(sum('profit', 'Central', months(2017, 1, 8), elevenStates), sum('sales', 'Central', months(2017, 1, 8), elevenStates))} cents of every dollar`,
  ],
  [
    'Central',
    '$40,530 against $22,233 due',
    `${dollars(sum('sales', 'Central', months(2017, 1, 3)))} against ${due(sum('sales', 'Central', months(2016, 1, 3)))} due`,
  ],
  [
    'Central',
    '$68,469 against $50,568 due',
    `${dollars(sum('sales', 'Central', months(2017, 1, 6)))} against ${due(sum('sales', 'Central', months(2016, 1, 6)))} due`,
  ],
  [
    'Central',
    'Until July Consumer Technology stands at 59 % of what was due, at a discount of 17 %',
    `Until July Consumer Technology stands at ${percent(sum('sales', 'Central', months(2017, 1, 7), consumerTechnology), 1.1 * sum('sales', 'Central', months(2016, 1, 7), consumerTechnology))} % of what was due, at a discount of ${Math.round(off('Central', months(2017, 1, 7), consumerTechnology))} %`,
  ],
  ['Central', 'In 2016 it was 18.4 %', `In 2016 it was ${shareOf('discount', 'Central', monthsOf(2016))} %`],
  [
    'East',
    'Sales to customers in the East: $198,754 after $180,686. They grew by 21 % in 2015 and by 16 % in 2016.',
    `Sales to customers in the East: ${due(sum('sales', 'East', monthsOf(2016)))} after ${dollars(sum('sales', 'East', monthsOf(2016)))}. They grew by ${percent(sum('sales', 'East', monthsOf(2015)), sum('sales', 'East', monthsOf(2014))) - 100} % in 2015 and by ${percent(sum('sales', 'East', monthsOf(2016)), sum('sales', 'East', monthsOf(2015))) - 100} % in 2016.`,
  ],
  [
    'East',
    'The East grew from $128,680 in 2014 to $180,686 in 2016',
    `The East grew from ${dollars(sum('sales', 'East', monthsOf(2014)))} in 2014 to ${dollars(sum('sales', 'East', monthsOf(2016)))} in 2016`,
  ],
  [
    'East',
    '$20,142 of $180,686',
    `${dollars(sum('profit', 'East', monthsOf(2016)))} of ${dollars(sum('sales', 'East', monthsOf(2016)))}`,
  ],
  [
    'East',
    '$18,052 against $27,252 due',
    `${dollars(sum('sales', 'East', months(2017, 1, 3)))} against ${due(sum('sales', 'East', months(2016, 1, 3)))} due`,
  ],
  [
    'East',
    '$49,563 against $84,636 due',
    `${dollars(sum('sales', 'East', months(2017, 1, 6)))} against ${due(sum('sales', 'East', months(2016, 1, 6)))} due`,
  ],
  [
    'East',
    'The third quarter sold $65,496 against $41,857 due; nine months stand at 91 %',
    `The third quarter sold ${dollars(sum('sales', 'East', months(2017, 7, 9)))} against ${due(sum('sales', 'East', months(2016, 7, 9)))} due; nine months stand at ${percent(sum('sales', 'East', months(2017, 1, 9)), 1.1 * sum('sales', 'East', months(2016, 1, 9)))} %`,
  ],
  [
    'East',
    'From January to September 2016, $31,046 of Technology were copiers and machines',
    `From January to September 2016, ${dollars(sum('sales', 'East', months(2016, 1, 9), large))} of Technology were copiers and machines`,
  ],
  [
    'East',
    '$31,046 in the first nine months of 2016, $4,817 this year',
    `${dollars(sum('sales', 'East', months(2016, 1, 9), large))} in the first nine months of 2016, ${dollars(sum('sales', 'East', months(2017, 1, 9), large))} this year`,
  ],
  [
    'East',
    'Accessories sold $11,080 from January to September, after $4,470 the year before; phones $20,820 after $11,473',
    `Accessories sold ${nine(2017, 'Accessories')} from January to September, after ${nine(2016, 'Accessories')} the year before; phones ${nine(2017, 'Phones')} after ${nine(2016, 'Phones')}`,
  ],
  [
    'East',
    'Everything but Technology stands at 83 %',
    `Everything but Technology stands at ${percent(
      sum('sales', 'East', months(2017, 1, 6), (line) => !technology(line)),
      1.1 * sum('sales', 'East', months(2016, 1, 6), (line) => !technology(line)),
    )} %`,
  ],
];

for (const [region, quote, computed] of quotes) {
  test(`${region}: “${quote}”`, () => {
    assert.equal(quote, computed);
    assert.ok(texts[region].includes(quote), 'the plan says so');
  });
}

test('South: by the end of February a third of what was due had come in', () => {
  const share = sum('sales', 'South', months(2017, 1, 2)) / (1.1 * sum('sales', 'South', months(2016, 1, 2)));
  assert.ok(Math.abs(share - 1 / 3) < 0.02, `got ${share}`);
});
