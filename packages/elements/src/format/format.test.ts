import { expect } from 'chai';
import { createFormat } from './format.ts';

const en = createFormat('en-US');
const de = createFormat('de');
/** Intl separates number and sign by a space that does not break. */
const spaced = (words: string) => words.replace(/[\u00a0\u202f]/g, ' ');

describe('format', () => {
  it('says money as people do: whole below ten thousand, three figures from there', () => {
    expect(en.compactMoney(123_456_700, 'USD')).to.equal('$1.23M');
    expect(en.compactMoney(999_949, 'USD')).to.equal('$9,999');
    expect(spaced(de.compactMoney(123_456_700, 'EUR'))).to.equal('1,23 Mio. €');
  });

  it('counts minor units as the currency does', () => {
    expect(en.money(1250, 'USD')).to.equal('$12.50');
    expect(en.money(1200, 'USD')).to.equal('$12');
    expect(en.money(1250, 'JPY')).to.equal('¥1,250');
    expect(en.money(1250, 'KWD')).to.contain('1.25');
  });

  it('shows what is no currency or date as it is written', () => {
    expect(en.money(1250, 'euros')).to.equal('1,250 euros');
    expect(en.day('soon')).to.equal('soon');
    expect(en.dayFrom('soon', '2017-09-30')).to.equal('soon');
  });

  it('says a near day from the point of view of today, a far one by its date', () => {
    expect(en.dayFrom('2017-09-29', '2017-09-30')).to.equal('yesterday');
    expect(en.dayFrom('2017-10-03', '2017-09-30')).to.equal('in 3 days');
    expect(en.dayFrom('2017-08-02', '2017-09-30')).to.equal('Aug 2');
    expect(en.dayFrom('2016-08-02', '2017-09-30')).to.equal('Aug 2, 2016');
  });

  it('writes a day the same in every time zone', () => {
    expect(en.day('2017-09-30')).to.equal('Sep 30, 2017');
    expect(de.day('2017-01-01')).to.equal('01.01.2017');
  });

  it('says a figure in the unit of its KPI', () => {
    expect(en.figure(34.5, 'percent', null)).to.equal('34.5%');
    expect(en.figure(1, 'days', null)).to.equal('1 day');
    expect(en.figure(12_345, 'count', null)).to.equal('12.3K');
    expect(spaced(de.figure(4, 'hours', null))).to.equal('4 Stunden');
  });
});
