import assert from 'node:assert/strict';
import { describe as suite, it } from 'node:test';
import fc from 'fast-check';
import { isId } from './fields.ts';
import { daysInMonth, isDay, isInstant, isPeriodKey } from './time.ts';

/** What is read letter by letter, once more as patterns, which are easier to believe. */
const patterns = {
  id: /^[a-z0-9-]{1,64}$/,
  day: /^(\d{4})-(\d{2})-(\d{2})$/,
  instant: /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,9})?)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/,
  period: /^\d{4}(-Q[1-4]|-P(0[1-9]|1[0-3]))?$/,
};

function existsAsDay(text: string): boolean {
  const [, year, month, day] = patterns.day.exec(text) ?? [];
  return day !== undefined && Number(day) >= 1 && Number(day) <= daysInMonth(Number(year), Number(month));
}

const existsAsInstant = (text: string): boolean =>
  patterns.instant.test(text) && existsAsDay(patterns.instant.exec(text)?.[1] ?? '');

/** Texts that are right, and others a letter away from them. */
const nearly = fc
  .tuple(
    fc.constantFrom(
      ...['2017-09-30', '2016-02-29', '2017-02-29', '1900-02-29', '2000-02-29', '2017-12-31', '0000-01-01', '2017'],
      ...[
        '2017-09-30T14:05Z',
        '2017-09-30T23:59:59+02:00',
        '2017-09-30T14:05:00.123456789-11:30',
        '2017-Q4',
        '2017-P13',
      ],
      ...['2017-09-30T14:05:00.5Z', 'acme-crm-2', 'a'.repeat(64)],
    ),
    fc.nat(36),
    fc.nat(2),
    fc.oneof(fc.constantFrom('', ...'0123456789-:.TZ+QPaz{`/@_ '), fc.string({ unit: 'binary', maxLength: 2 })),
  )
  .map(([text, at, gone, more]) => text.slice(0, at) + more + text.slice(at + gone));

suite('ids, days, instants and periods are what their patterns say', () => {
  const texts = fc.oneof({ weight: 9, arbitrary: nearly }, { weight: 1, arbitrary: fc.string({ unit: 'binary' }) });
  it('whatever the text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        assert.equal(isId(text), patterns.id.test(text), `id ${text}`);
        assert.equal(isDay(text), existsAsDay(text), `day ${text}`);
        assert.equal(isInstant(text), existsAsInstant(text), `instant ${text}`);
        assert.equal(isPeriodKey(text), patterns.period.test(text), `period ${text}`);
      }),
      { numRuns: 20_000 },
    );
  });

  it('for every day of every kind of year', () => {
    for (const year of ['1900', '2000', '2015', '2016'])
      for (let month = 0; month <= 13; month += 1)
        for (let day = 0; day <= 32; day += 1) {
          const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
          assert.equal(isDay(text), existsAsDay(text), text);
        }
  });
});
