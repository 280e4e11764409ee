import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createWords } from '@tandem-plan/core/texts';
import { texts as de } from '@tandem-plan/core/texts/de';
import { texts as en } from '@tandem-plan/core/texts/en';
import { noteCodes, questionCodes, reasonCodes, rejectionCodes } from './index.ts';

const values = {
  came: '31.02.2017',
  got: 2,
  expected: 3,
  what: 'member',
  dimension: 'Region',
  day: '2017-09-30',
  decimal: '.',
  currency: 'USD',
  sign: '$',
  limit: 200,
  first: 3,
  rows: 2,
  period: '2017-P03',
  kpi: 'Sales',
  column: 'Month',
  columns: ['Year', 'Quarter'],
  id: 'west',
  lines: [1],
  encoding: 'windows-1252',
  points: 3,
  slices: ['west', 'east', 'south', 'central', 'north', 'far'],
  targets: 'month',
  actuals: 'quarter',
  percent: 100,
  line: 2,
  text: '1,5',
  unit: 'money',
  taken: ';',
};

describe('every code of an import', () => {
  const keys = [
    ...rejectionCodes.map((code) => `import.${code}`),
    ...questionCodes.map((code) => `import.question.${code}`),
    ...noteCodes.map((code) => `import.note.${code}`),
    ...reasonCodes.map((code) => `import.reason.${code}`),
  ];
  for (const texts of [en, de]) {
    const words = createWords(texts);
    for (const key of keys)
      it(`${key} is said in ${texts.locale}`, () => {
        const text = words.phrase(key, values);
        assert.notEqual(text, key);
        assert.doesNotMatch(text, /[{}]|undefined|NaN|\[object/);
        assert.match(text, key.startsWith('import.reason') ? /[^.]$/ : /[.?]$/);
      });
  }
  it('has no words without one', () => {
    const said = Object.keys(en.words.phrases ?? {}).filter((key) => key.startsWith('import.'));
    assert.deepEqual(
      said.filter((key) => !keys.includes(key)),
      [],
    );
  });
});
