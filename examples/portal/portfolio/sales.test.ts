import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readOrders, REGIONS, type Region, SEGMENTS, type Segment, tenThousandths } from './orders.ts';
import { cents, monthly, monthlySales, monthsOf } from './sales.ts';

// Expected figures were computed apart from this code, with Python's csv and decimal modules.

const lines = readOrders();
const exact = monthly(lines, (line) => line.sales);
const sales = monthlySales(lines);

const yearOf = (region: Region, segment: Segment, year: number): number =>
  monthsOf(year).reduce((sum, month) => sum + exact(region, segment, month), 0);

test('every order line is read, and its sums are exact to the ten-thousandth of a dollar', () => {
  assert.equal(lines.length, 9994);
  assert.equal(
    lines.reduce((sum, line) => sum + line.sales, 0),
    tenThousandths('2297200.8603'),
  );
  assert.equal(
    lines.reduce((sum, line) => sum + line.profit, 0),
    tenThousandths('286397.0217'),
  );
});

test('region × segment × month covers all lines of 2014 to 2017', () => {
  const cells = [2014, 2015, 2016, 2017].flatMap((year) =>
    REGIONS.flatMap((region) => SEGMENTS.map((segment) => yearOf(region, segment, year))),
  );
  assert.equal(
    cells.reduce((sum, value) => sum + value, 0),
    tenThousandths('2297200.8603'),
  );
});

for (const [region, segment, year, expected] of [
  ['West', 'Consumer', 2016, '83134.694'],
  ['West', 'Corporate', 2016, '66402.0685'],
  ['West', 'Home Office', 2017, '56590.588'],
  ['South', 'Consumer', 2017, '60959.727'],
  ['South', 'Corporate', 2014, '34684.720'],
  ['South', 'Home Office', 2017, '19547.1385'],
  ['East', 'Home Office', 2015, '26581.752'],
  ['Central', 'Corporate', 2016, '60714.1138'],
] as const) {
  test(`${year} ${region} ${segment} sold ${expected}`, () => {
    assert.equal(yearOf(region, segment, year), tenThousandths(expected));
  });
}

for (const [region, segment, month, expected] of [
  ['West', 'Corporate', '2014-01', 6486],
  ['West', 'Consumer', '2016-09', 1398157],
  ['West', 'Corporate', '2016-09', 792365],
  ['South', 'Corporate', '2017-08', 1666],
  ['South', 'Home Office', '2017-07', 4142],
  ['East', 'Home Office', '2014-12', 430372],
] as const) {
  test(`${month} ${region} ${segment} is ${expected} cents`, () => {
    assert.equal(sales(region, segment, month), expected);
  });
}

test('a month without orders is 0', () => {
  for (const [region, segment, month] of [
    ['South', 'Home Office', '2017-02'],
    ['Central', 'Corporate', '2017-02'],
    ['Central', 'Home Office', '2016-01'],
    ['West', 'Home Office', '2014-01'],
  ] as const) {
    assert.equal(sales(region, segment, month), 0);
  }
});

test('rounding happens once a month: a year of rounded months is within 6 cents of the exact year', () => {
  for (const region of REGIONS)
    for (const segment of SEGMENTS)
      for (const year of [2014, 2015, 2016, 2017]) {
        const rounded = monthsOf(year).reduce((sum, month) => sum + sales(region, segment, month), 0);
        assert.ok(Math.abs(rounded * 100 - yearOf(region, segment, year)) <= 600, `${region} ${segment} ${year}`);
      }
});

test('a decimal text keeps every digit it has', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: -(10n ** 11n), max: 10n ** 11n }), (value) => {
      const digits = (value < 0n ? -value : value).toString().padStart(5, '0');
      const text = `${value < 0n ? '-' : ''}${digits.slice(0, -4)}.${digits.slice(-4)}`;
      assert.equal(BigInt(tenThousandths(text)), value);
    }),
  );
  for (const text of ['', '1e5', '1,000', '0.12345', ' 1', '.5']) assert.throws(() => tenThousandths(text), RangeError);
});

test('cents round half away from zero, on either side of it alike', () => {
  assert.deepEqual(
    [50, 49, -50, -49, 18_350].map((value) => cents(value)),
    [1, 0, -1, 0, 184],
  );
  assert.equal(cents(831_346_940, 110), 9_144_816);
  fc.assert(fc.property(fc.integer(), (value) => cents(-value) + cents(value) === 0));
});
