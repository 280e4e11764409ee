import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { addDays, addMonths, dayNumber, dayOf, daysBetween } from './days.ts';

const days = fc.integer({ min: -20_000, max: 40_000 }).map(dayOf);

describe('days', () => {
  it('count what they add', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -5000, max: 5000 }), (day, count) =>
        assert.equal(daysBetween(day, addDays(day, count)), count),
      ),
    );
  });

  it('are those of the calendar, of all years that are written with four digits', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('0000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }),
        (date) => {
          const day = date.toISOString().slice(0, 10);
          assert.equal(dayNumber(day), Date.parse(`${day}T00:00:00Z`) / 86_400_000);
          assert.equal(dayOf(dayNumber(day)), day);
        },
      ),
      { numRuns: 1000, examples: [[new Date('2000-02-29')], [new Date('0000-02-29')], [new Date('1900-02-28')]] },
    );
  });

  it('begin with the first of January 1970', () => assert.equal(dayNumber('1970-01-01'), 0));

  it('keep the date in later months, or the last of a shorter one', () => {
    assert.equal(addMonths('2017-01-31', 1), '2017-02-28');
    assert.equal(addMonths('2016-01-31', 1), '2016-02-29');
    assert.equal(addMonths('2017-11-15', 3), '2018-02-15');
    assert.equal(addMonths('2017-03-10', -3), '2016-12-10');
  });
});
