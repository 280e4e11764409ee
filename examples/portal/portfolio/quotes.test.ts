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

const furniture = (line: OrderLine): boolean => line.category === 'Furniture';
const corporate = (line: OrderLine): boolean => line.segment === 'Corporate';
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
