import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { readDay } from './day-text.ts';
import { readNumber } from './number-text.ts';
import { readPeriod } from './period-text.ts';
import { byRegion, imported } from './testing/importing.ts';
import { salesPlan } from './testing/plans.ts';

const cents = fc.integer({ min: -10_000_000_000, max: 10_000_000_000 });

/** Languages by what stands before their decimals. */
const locales = { en: '.', de: ',', fr: ',', 'de-CH': '.', 'en-GB': '.' } as const;
const locale = fc.constantFrom(...(Object.keys(locales) as (keyof typeof locales)[]));

const money = (language: string, value: number, currency: string, currencySign: 'standard' | 'accounting') =>
  new Intl.NumberFormat(language, { style: 'currency', currency, currencySign }).format(value / 100);

describe('figures as people write them', () => {
  it('of any language come into a plan as they were', async () => {
    const sign = fc.constantFrom('standard' as const, 'accounting' as const);
    await fc.assert(
      fc.asyncProperty(
        fc.array(cents, { minLength: 1, maxLength: 12 }),
        locale,
        sign,
        async (values, language, style) => {
          const lines = values.map(
            (value, at) => `2017-P${String(at + 1).padStart(2, '0')}\tWest\t${money(language, value, 'EUR', style)}`,
          );
          const { points, rejected } = await imported(
            `Month\tRegion\tValue\n${lines.join('\n')}\n`,
            { ...byRegion, numbers: { decimal: locales[language], unit: 'whole' } },
            salesPlan({ currency: 'EUR' }),
          );
          assert.deepEqual(rejected, []);
          assert.deepEqual(
            points.map(({ value }) => value),
            values,
          );
        },
      ),
      { numRuns: 200 },
    );
  });

  it('are read one way only, or not at all, where nobody says what the point is', () => {
    fc.assert(
      fc.property(cents, locale, fc.integer({ min: 0, max: 3 }), (value, language, digits) => {
        const meant = value / 10 ** digits;
        const text = new Intl.NumberFormat(language, {
          minimumFractionDigits: digits,
          maximumFractionDigits: digits,
        }).format(meant);
        const read = readNumber(text, undefined);
        if (typeof read === 'string') assert.equal(read, 'ambiguous', text);
        else assert.equal(read.digits / 10 ** read.places, meant === 0 ? read.digits : meant, text);
      }),
    );
  });

  it('never come out as another figure under the other point', () => {
    for (const [text, point] of [
      ['1.234,50', '.'],
      ['1,234.50', ','],
      ['1,5', '.'],
      ['1.5', ','],
      ['1 234,5', '.'],
      ["1'234.5", ','],
    ] as const)
      assert.equal(readNumber(text, point), 'separators', text);
  });

  const figures: Readonly<Record<string, readonly [digits: number, places: number]>> = {
    '(1,200.50)': [-120050, 2],
    '-1200': [-1200, 0],
    '1200-': [-1200, 0],
    '\u22121200': [-1200, 0],
    '.0000': [0, 4],
    '1\u202F234': [1234, 0],
    '1,234,567': [1234567, 0],
    '1.2E+05': [120000, 0],
    ' 7 ': [7, 0],
  };
  for (const [text, [digits, places]] of Object.entries(figures))
    it(text, () => {
      const read = readNumber(text, '.');
      assert.ok(typeof read !== 'string');
      assert.equal(read.digits / 10 ** read.places, digits / 10 ** places);
    });
});

describe('days as people write them', () => {
  const day = fc
    .date({ min: new Date('1970-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const forms = {
    'en-US': 'month-day-year',
    'en-GB': 'day-month-year',
    de: 'day-month-year',
    fr: 'day-month-year',
    'sv-SE': undefined,
  } as const;
  const languages = Object.keys(forms) as (keyof typeof forms)[];

  it('of any language are read as they were', () => {
    fc.assert(
      fc.property(day, fc.constantFrom(...languages), (iso, language) => {
        const date = new Date(`${iso}T00:00:00Z`);
        const text = date.toLocaleDateString(language, {
          year: 'numeric',
          month: '2-digit',
          day: '2-digit',
          timeZone: 'UTC',
        });
        assert.equal(readDay(text, { days: forms[language] }), iso, text);
        const open = readDay(text);
        assert.ok(open === iso || (typeof open !== 'string' && open.code === 'order'), text);
        const named = date.toLocaleDateString(language, {
          year: 'numeric',
          month: 'long',
          day: 'numeric',
          timeZone: 'UTC',
        });
        if (language !== 'sv-SE') assert.equal(readDay(named), iso, named);
      }),
    );
  });

  it('that do not exist are none, however they are written', () => {
    const parts = fc.tuple(
      fc.integer({ min: 1970, max: 2100 }),
      fc.integer({ min: 0, max: 19 }),
      fc.integer({ min: 0, max: 39 }),
    );
    fc.assert(
      fc.property(parts, ([year, month, date]) => {
        const two = (value: number) => String(value).padStart(2, '0');
        const iso = `${year}-${two(month)}-${two(date)}`;
        const made = new Date(Date.UTC(year, month - 1, date));
        const valid = made.toISOString().startsWith(iso);
        for (const [text, days] of [
          [iso, undefined],
          [`${two(date)}.${two(month)}.${year}`, 'day-month-year'],
          [`${two(month)}/${two(date)}/${year}`, 'month-day-year'],
        ] as const) {
          const read = readDay(text, { days });
          if (valid) assert.equal(read, iso, text);
          else assert.deepEqual(read, { code: 'no-such-day' }, text);
        }
      }),
      { examples: [[[2017, 2, 29]], [[2016, 2, 29]], [[2017, 2, 31]], [[1900, 2, 29]]] },
    );
  });
});

describe('periods as people write them', () => {
  const months = [
    '2017-P03',
    '2017-03',
    '03/2017',
    '201703',
    'March 2017',
    'Mar 2017',
    'März 2017',
    '2017-03-31',
    '31 March 2017',
  ];
  for (const text of months)
    it(`${text} is a month`, () => assert.equal(readPeriod(text, { calendar: {}, grain: 'month' }), '2017-P03'));
  for (const text of ['2017-Q1', 'Q1 2017', '2017 Q1', '1. Quartal 2017', '2017-02-10'])
    it(`${text} is a quarter`, () => assert.equal(readPeriod(text, { calendar: {}, grain: 'quarter' }), '2017-Q1'));

  const april = { type: 'month', startMonth: 4 } as const;
  it('are asked about where the plan’s year is not the calendar’s', () => {
    assert.deepEqual(readPeriod('Q1 2017', { calendar: april }), { code: 'years' });
    assert.equal(readPeriod('Q1 2017', { calendar: april, years: 'fiscal' }), '2017-Q1');
    assert.equal(readPeriod('Q1 2017', { calendar: april, years: 'calendar' }), '2016-Q4');
    assert.equal(readPeriod('2017-03-31', { calendar: april, grain: 'month' }), '2016-P12');
  });
  it('of calendars by weeks are those that hold the day, and no month is one of them', () => {
    const retail = { type: '4-5-4', weekday: 'saturday', month: 1, anchor: 'nearest' } as const;
    // The retail year 2017 began on 29 January 2017; its second period on 26 February.
    assert.equal(readPeriod('2017-02-25', { calendar: retail, grain: 'month' }), '2017-P01');
    assert.equal(readPeriod('2017-02-26', { calendar: retail, grain: 'month' }), '2017-P02');
    assert.equal(readPeriod('2017-01-28', { calendar: retail, grain: 'month' }), '2016-P12');
    assert.deepEqual(readPeriod('March 2017', { calendar: retail, years: 'calendar' }), { code: 'no-such-period' });
  });
});
