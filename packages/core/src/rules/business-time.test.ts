import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { businessDeadline, type BusinessTime } from './business-time.ts';

const hours = (amount: number): BusinessTime => ({ amount, unit: 'hours' });
const days = (amount: number): BusinessTime => ({ amount, unit: 'days' });

// 8 September 2017 was a Friday.
for (const [name, asked, promise, grace, deadline] of [
  ['the same day', '2017-09-08T10:00:00Z', hours(4), 0, '2017-09-08T14:00:59Z'],
  ['the end of a day is still that day', '2017-09-08T09:00:00Z', hours(8), 0, '2017-09-08T17:00:59Z'],
  ['over a weekend', '2017-09-08T16:00:00Z', hours(2), 0, '2017-09-11T10:00:59Z'],
  ['before hours', '2017-09-08T06:30:00+02:00', hours(1), 0, '2017-09-08T10:00:59+02:00'],
  ['after hours', '2017-09-08T20:00:00Z', hours(1), 0, '2017-09-11T10:00:59Z'],
  ['asked on a Sunday', '2017-09-10T20:00:00Z', hours(8), 0, '2017-09-11T17:00:59Z'],
  ['at once', '2017-09-08T10:00:00Z', hours(0), 0, '2017-09-08T10:00:59Z'],
  ['many hours', '2017-09-06T09:00:00Z', hours(24), 0, '2017-09-08T17:00:59Z'],
  ['days to their end', '2017-09-07T10:00:00-05:00', days(2), 0, '2017-09-11T23:59:59-05:00'],
  ['with grace', '2017-09-07T10:00:00Z', days(2), 1, '2017-09-12T23:59:59Z'],
] as const) {
  describe('businessDeadline', () => {
    it(name, () => assert.equal(businessDeadline(asked, promise, grace), deadline));
  });
}
