import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { addDays, daysBetween } from '../days.ts';
import { type Calendar, type Grain, partsOf, periodKey, periodRange, periodsOfYear } from './period.ts';

const months = (startMonth: number): Calendar => ({ type: 'month', startMonth });
/** The calendar of the National Retail Federation: the Saturday nearest 31 January. */
const retail: Calendar = { type: '4-5-4', weekday: 'saturday', month: 1, anchor: 'nearest' };
const range = (start: string, end: string) => ({ start, end });

const calendars = fc.oneof(
  fc.constant<Calendar>({}),
  fc.integer({ min: 1, max: 12 }).map(months),
  fc.record<Calendar>({
    type: fc.constantFrom('4-4-5' as const, '4-5-4' as const, '5-4-4' as const),
    weekday: fc.constantFrom('friday' as const, 'saturday' as const, 'sunday' as const),
    month: fc.integer({ min: 1, max: 12 }),
    anchor: fc.constantFrom('last' as const, 'nearest' as const),
  }),
);
const years = fc.integer({ min: 1990, max: 2060 });
const grains = fc.constantFrom<Grain>('month', 'quarter', 'year');

describe('periodRange', () => {
  it('has calendar years without a calendar', () => {
    assert.deepEqual(periodRange('2016', {}), range('2016-01-01', '2016-12-31'));
    assert.deepEqual(periodRange('2016-P02', {}), range('2016-02-01', '2016-02-29'));
    assert.deepEqual(periodRange('2017-Q3', {}), range('2017-07-01', '2017-09-30'));
  });

  it('counts from the first month of the fiscal year', () => {
    assert.deepEqual(periodRange('2017-P01', months(4)), range('2017-04-01', '2017-04-30'));
    assert.deepEqual(periodRange('2017-Q4', months(4)), range('2018-01-01', '2018-03-31'));
    assert.deepEqual(periodRange('2017', months(10)), range('2017-10-01', '2018-09-30'));
  });

  it('knows the retail calendar and its long years', () => {
    assert.deepEqual(periodRange('2017', retail), range('2017-01-29', '2018-02-03'));
    assert.deepEqual(periodRange('2017-P12', retail), range('2017-12-31', '2018-02-03'));
    const long = Array.from({ length: 31 }, (_, index) => 2000 + index).filter((year) => {
      const found = periodRange(String(year), retail);
      return found !== undefined && daysBetween(found.start, found.end) === 53 * 7 - 1;
    });
    assert.deepEqual(long, [2000, 2006, 2012, 2017, 2023, 2028]);
  });

  it('has the periods that the National Retail Federation published for fiscal 2014, 2015 and 2018', () => {
    assert.deepEqual(periodRange('2014-P01', retail), range('2014-02-02', '2014-03-01'));
    assert.deepEqual(periodRange('2014-Q1', retail), range('2014-02-02', '2014-05-03'));
    // Fiscal October.
    assert.deepEqual(periodRange('2015-P09', retail), range('2015-10-04', '2015-10-31'));
    const ends = [
      '2018-03-03',
      '2018-04-07',
      '2018-05-05',
      '2018-06-02',
      '2018-07-07',
      '2018-08-04',
      '2018-09-01',
      '2018-10-06',
      '2018-11-03',
      '2018-12-01',
      '2019-01-05',
      '2019-02-02',
    ];
    assert.equal(periodRange('2018', retail)?.start, '2018-02-04');
    assert.deepEqual(
      periodsOfYear('month', 2018).map((period) => periodRange(period, retail)?.end),
      ends,
    );
  });

  it('knows a year of 4-4-5 weeks from 3 January 2010', () => {
    const calendar: Calendar = { type: '4-4-5', weekday: 'saturday', month: 12, anchor: 'nearest' };
    assert.deepEqual(periodRange('2010-P03', calendar), range('2010-02-28', '2010-04-03'));
    assert.equal(periodRange('2010-P12', calendar)?.end, '2011-01-01');
    assert.equal(periodRange('2010', calendar)?.start, '2010-01-03');
  });

  it('has no thirteenth period of twelve, and no weeks without an anchor', () => {
    assert.equal(periodRange('2017-P13', {}), undefined);
    assert.equal(periodRange('2017-P01', { type: '4-4-5', weekday: 'sunday', month: 6 }), undefined);
  });

  it('refuses what is no period', () => {
    assert.throws(() => periodRange('2017-09', {}), /"2017-09" is no period; expected YYYY, YYYY-Qn or YYYY-Pnn/);
  });

  it('puts the periods of any calendar end to end, and a year after a year', () => {
    fc.assert(
      fc.property(calendars, years, grains, (calendar, year, grain) => {
        const all = [...periodsOfYear(grain, year), periodKey(grain, year + 1, 1)].map((key) =>
          periodRange(key, calendar),
        );
        for (let index = 1; index < all.length; index += 1)
          assert.equal(all[index]?.start, addDays(all[index - 1]?.end ?? '', 1));
      }),
    );
  });

  it('covers a period by its parts exactly', () => {
    fc.assert(
      fc.property(calendars, years, (calendar, year) => {
        for (const whole of [String(year), ...periodsOfYear('quarter', year)]) {
          const parts = partsOf(whole, 'month').map((part) => periodRange(part, calendar));
          assert.equal(parts[0]?.start, periodRange(whole, calendar)?.start);
          assert.equal(parts.at(-1)?.end, periodRange(whole, calendar)?.end);
        }
      }),
    );
  });
});
