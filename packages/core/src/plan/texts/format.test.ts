import assert from 'node:assert/strict';
import { describe as suite, it } from 'node:test';
import fc from 'fast-check';
import { createFormat } from './format.ts';

const [en, de] = [createFormat('en'), createFormat('de', ['„', '“'])];
const plain = (text: string) => text.replaceAll(/[\u00A0\u202F]/g, ' ');

suite('format', () => {
  it('writes money in minor units, with cents only where there are any', () => {
    assert.equal(en.money({ amount: 125_000, currency: 'EUR' }), '€1,250');
    assert.equal(en.money({ amount: 125_050, currency: 'USD' }), '$1,250.50');
    assert.equal(plain(de.money({ amount: 125_050, currency: 'EUR' })), '1.250,50 €');
    assert.equal(en.money({ amount: 1250, currency: 'JPY' }), '¥1,250');
    assert.equal(plain(en.money({ amount: 1250, currency: 'KWD' })), 'KWD 1.250');
    assert.equal(en.compactMoney({ amount: 123_456_700, currency: 'EUR' }), '€1.23M');
    assert.equal(en.compactMoney({ amount: 987_654, currency: 'EUR' }), '€9,877');
    assert.equal(en.compactMoney({ amount: 1_710, currency: 'EUR' }), '€17.10');
    assert.equal(en.money({ amount: 5, currency: 'coins' }), '5 coins');
  });

  it('writes a KPI in its unit', () => {
    assert.equal(en.kpiValue(125_000, 'money', 'EUR'), '€1,250');
    assert.equal(en.kpiValue(12.5, 'percent'), '12.5%');
    assert.equal(plain(de.kpiValue(12.5, 'percent')), '12,5 %');
    assert.equal(en.kpiValue(1, 'days'), '1 day');
    assert.equal(de.kpiValue(3, 'hours'), '3 Stunden');
    assert.equal(en.kpiValue(4, 'count'), '4');
    assert.equal(en.compactKpiValue(1_041_234, 'money', 'USD'), '$10.4K');
    assert.equal(en.compactKpiValue(12_345, 'count'), '12.3K');
    assert.equal(en.compactKpiValue(12.5, 'percent'), '12.5%');
  });

  it('names languages, and shows what is no plain tag as it is', () => {
    assert.equal(en.list(['de', 'en'].map(en.language)), 'German and English');
    assert.match(de.language('pt_BR'), /Portugiesisch/);
    for (const tag of ['', 'Deutsch', 'de-de-de', 'x-klingon', '-']) assert.equal(en.language(tag), tag);
  });

  it('writes days of the calendar, wherever the reader is', () => {
    assert.equal(en.day('2017-09-30'), 'September 30, 2017');
    assert.equal(en.day('2017-09-30', 'short'), 'Sep 30, 2017');
    assert.equal(de.day('2017-09-30'), '30. September 2017');
    assert.equal(en.relativeDay('2017-09-29', '2017-09-30'), 'yesterday');
    assert.equal(en.relativeDay('2017-10-03', '2017-09-30'), 'in 3 days');
    assert.equal(en.day('soon'), 'soon');
    assert.equal(en.period('2017-P03'), 'P3 2017');
    assert.equal(en.period('2017-Q3'), 'Q3 2017');
    assert.equal(en.periodTo('2017-P09', '2017-09-30'), 'September 2017');
    assert.equal(de.periodTo('2017-P12', '2018-02-28'), 'Februar 2018');
    assert.equal(en.periodTo('2017-P09', '2017-10-28'), 'P9 2017');
    assert.equal(en.periodTo('2017-Q3', '2017-09-30'), 'Q3 2017');
  });

  it('chooses the form a number asks for', () => {
    const forms = { one: '# Tag', other: '# Tage' };
    assert.deepEqual(
      [0, 1, 1000].map((count) => de.plural(count, forms)),
      ['0 Tage', '1 Tag', '1.000 Tage'],
    );
  });

  it('throws for nothing a plan could hold', () => {
    fc.assert(
      fc.property(fc.anything({ withBigInt: false }), fc.string(), fc.double(), (value, text, number) => {
        en.day(text);
        en.instant(text);
        en.period(text);
        en.relativeDay(text, text);
        en.plural(value, { other: '#' });
        en.quote(text);
        en.money({ amount: number, currency: text });
        en.kpiValue(number, text, text);
        return typeof en.number(number) === 'string';
      }),
    );
  });
});
