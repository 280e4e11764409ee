import { expect } from 'chai';
import { de } from './de.ts';
import { en } from './en.ts';
import { localeOf, registerTexts } from './locale.ts';
import { fillTerm, type Term } from './term.ts';

const textsOf = (term: Term): readonly string[] => (typeof term === 'string' ? [term] : Object.values(term));
const places = (text: string) => text.match(/\{\w+\}/g) ?? [];

describe('locale', () => {
  before(() => registerTexts(en, de));

  it('falls back from a region to its language, and from an unknown language to English with its formats', () => {
    expect(localeOf('de-AT').term('status.none')).to.equal('Keine Daten');
    expect(localeOf('de-AT').lang).to.equal('de-AT');
    expect(localeOf('fr').term('status.none')).to.equal('No data');
    expect(localeOf('fr').lang).to.equal('en');
    expect(localeOf('no such tag').lang).to.equal('en');
  });

  it('chooses the plural and writes the number', () => {
    const { term } = localeOf('en');
    expect(term('report.severity.error', { count: 1 })).to.equal('1 error');
    expect(term('report.severity.error', { count: 1200 })).to.equal('1,200 errors');
  });

  it('lets a region say one word otherwise, and takes it up at once', () => {
    registerTexts({ locale: 'en-GB', terms: { 'status.good': 'On course' } });
    expect(localeOf('en-GB').term('status.good')).to.equal('On course');
    expect(localeOf('en-GB').term('status.none')).to.equal('No data');
  });

  it('keeps an element among the values as it is', () => {
    const element = { of: 'any kind' };
    expect(fillTerm('Updated {when}.', () => element)).to.deep.equal(['Updated ', element, '.']);
  });

  it('has the same places for values in German as in English', () => {
    const english = Object.entries(en.terms) as [keyof typeof en.terms, Term][];
    const different = english.filter(([key, term]) => {
      const wanted = new Set(textsOf(term).flatMap(places));
      const given = new Set(textsOf(de.terms[key]).flatMap(places));
      return [...wanted].sort().join() !== [...given].sort().join();
    });
    expect(different.map(([key]) => key)).to.deep.equal([]);
  });
});
