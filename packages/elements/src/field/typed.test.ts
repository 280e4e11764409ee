import { expect } from 'chai';
import { cellsOf, periodsOf } from './period-grid.ts';
import { typedDay } from './typed-day.ts';
import { typable, typedNumber } from './typed-number.ts';

describe('typed numbers', () => {
  const cases: readonly (readonly [string, string, number | undefined])[] = [
    ['1,234.5', 'en', 1234.5],
    ['1.234,5', 'de', 1234.5],
    ['1 234,5', 'fr', 1234.5],
    ["1'234.5", 'de-CH', 1234.5],
    ['12,34,567.5', 'en-IN', 1234567.5],
    ['١٬٢٣٤٫٥', 'ar-EG', 1234.5],
    ['−12', 'en', -12],
    ['12 %', 'en', 12],
    ['.5', 'en', 0.5],
    ['1,5', 'en', undefined],
    ['1.2.3', 'de', undefined],
    ['abc', 'en', undefined],
    ['NaN', 'en', undefined],
    ['Infinity', 'en', undefined],
    ['1e5', 'en', undefined],
    ['', 'en', undefined],
  ];
  for (const [text, lang, value] of cases)
    it(`reads “${text}” in ${lang} as ${String(value)}`, () => {
      expect(typedNumber(text, lang)).to.equal(value);
    });

  it('reads back what it writes, in any language', () => {
    for (const lang of ['en', 'de', 'fr', 'ar-EG', 'hi', 'sv'])
      for (const value of [0, -0.5, 12.25, 1_234_567.89, -98_765])
        expect(typedNumber(typable(value, lang), lang), `${value} in ${lang}`).to.equal(value);
  });
});

describe('typed days', () => {
  const cases: readonly (readonly [string, string, string | undefined])[] = [
    ['2017-09-30', 'de', '2017-09-30'],
    ['30.9.2017', 'de', '2017-09-30'],
    ['9/30/2017', 'en-US', '2017-09-30'],
    ['30/9/2017', 'en-GB', '2017-09-30'],
    ['30 Sept 2017', 'en-GB', '2017-09-30'],
    ['September 30, 2017', 'en-US', '2017-09-30'],
    ['30. September 2017', 'de', '2017-09-30'],
    ['2017-02-30', 'en', undefined],
    ['2017-13-01', 'en', undefined],
    ['30.9.17', 'de', undefined],
    ['soon', 'en', undefined],
  ];
  for (const [text, lang, day] of cases)
    it(`reads “${text}” in ${lang} as ${String(day)}`, () => {
      expect(typedDay(text, lang)).to.equal(day);
    });
});

describe('cells of a spreadsheet', () => {
  it('keeps rows, columns, and line breaks inside quotes', () => {
    expect(cellsOf('1\t2\r\n"a\n""b"""\t4\n')).to.deep.equal([
      ['1', '2'],
      ['a\n"b"', '4'],
    ]);
  });

  it('keeps blank cells where they are', () => {
    expect(cellsOf('\t2\n3\t')).to.deep.equal([
      ['', '2'],
      ['3', ''],
    ]);
  });
});

describe('periods of a plan', () => {
  const period = { start: '2017-04-01', end: '2018-03-31' };
  it('follow its fiscal year', () => {
    const calendar = { type: 'month', startMonth: 4 } as const;
    expect(periodsOf({ period, calendar }, 'quarter')).to.deep.equal(['2017-Q1', '2017-Q2', '2017-Q3', '2017-Q4']);
    expect(periodsOf({ period, calendar }, 'month').at(-1)).to.equal('2017-P12');
  });

  it('are calendar years where no fiscal year is said', () => {
    expect(periodsOf({ period, calendar: {} }, 'year')).to.deep.equal(['2017', '2018']);
  });
});
