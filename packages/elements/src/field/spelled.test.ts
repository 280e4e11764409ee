import { expect } from 'chai';
import '../plan-editor/define.ts';
import { de } from '../texts/de.ts';
import { localeOf, registerTexts } from '../texts/locale.ts';
import { spelled } from './spelled.ts';

describe('codes of the model in words', () => {
  before(() => registerTexts(de));

  const on = (value: string, lang = 'en') => spelled(value, 'review-schedule.cadence.on', {}, localeOf(lang));

  it('says on which day a rhythm falls', () => {
    expect(['tue', '2-tue', '3-thu', 'last-fri', '15', 'last'].map((value) => on(value))).to.deep.equal([
      'Tuesday',
      'second Tuesday',
      'third Thursday',
      'last Friday',
      'day 15',
      'last day',
    ]);
    expect([on('3-thu', 'de'), on('15', 'de')]).to.deep.equal(['dritter Donnerstag', '15. Tag']);
  });

  it('says a month by its name, and leaves what is none as it was written', () => {
    const month = (value: string) => spelled(value, 'visit.month', {}, localeOf('en'));
    expect(['2017-09', '2017-13', 'soon'].map(month)).to.deep.equal(['Sep 2017', '2017-13', 'soon']);
    expect(on('every now and then')).to.equal('every now and then');
  });
});
