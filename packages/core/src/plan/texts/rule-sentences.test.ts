import assert from 'node:assert/strict';
import { describe as suite, it } from 'node:test';
import { texts as de } from './de/index.ts';
import { texts as en } from './en/index.ts';
import type { Values } from './texts.ts';
import { createWords } from './words.ts';

const [english, german] = [createWords(en), createWords(de)];
const said = (rule: string, message: string, values: Values, words = english) =>
  words.finding({ rule, message, values });

suite('sentences of rules', () => {
  it('agree with how many parties they are about', () => {
    const unstated = (...parties: string[]) => said('investment-imbalance', 'unstated', { parties });
    assert.equal(unstated('Acme'), 'Acme does not say how much money it commits');
    assert.equal(unstated('Acme', 'Orbit'), 'Acme and Orbit do not say how much money they commit');
    const open = (...parties: string[]) =>
      said('target-not-agreed', 'notAccepted', { kpi: 'Umsatz', proposer: 'Acme', parties }, german);
    assert.match(open('Orbit'), / hat Orbit noch nicht angenommen$/);
    assert.match(open('Orbit', 'Nord'), / haben Orbit und Nord noch nicht angenommen$/);
  });

  it('say nobody rather than zero people', () => {
    const engaged = (people: number, words = english) =>
      said('single-threaded', 'unknownSize', { party: 'Acme', people }, words);
    assert.match(engaged(0), /^Nobody from Acme has a part/);
    assert.match(engaged(1), /^One person from Acme has a part/);
    assert.match(engaged(2), /^2 people from Acme have a part/);
    assert.match(engaged(0, german), /^Niemand von Acme hat Anteil am Plan/);
  });

  it('name languages as people do', () => {
    const values = { course: 'Basics', languages: ['de', 'en'], parties: ['Orbit'] };
    assert.match(said('course-not-translated', 'foreign', values), /^“Basics” is offered in German and English;/);
    assert.match(said('course-not-translated', 'foreign', values, german), /auf Deutsch und Englisch;/);
  });

  it('quote what was found off guideline, and agree with how much it is', () => {
    const off = (...assets: string[]) =>
      said('brand-inconsistent', 'uncorrected', { party: 'Orbit', assets, days: 83 });
    assert.equal(off('Fair stand'), 'Orbit: “Fair stand” has been off guideline for 83 days and is not corrected');
    assert.match(off('Stand', 'Flyer'), /“Stand” and “Flyer” have been off guideline for up to 83 days and are not/);
  });

  it('name the rates that a plan would have to state', () => {
    const rates = [
      { from: 'EUR', to: 'USD', on: '2017-09-30' },
      { from: 'CHF', to: 'USD', on: '2017-06-01' },
    ];
    assert.equal(
      said('investment-imbalance', 'currencies', { rates: rates.slice(0, 1) }),
      'What the parties invest is in several currencies, and the plan states no rate from EUR to USD for September 30, 2017',
    );
    assert.match(
      said('spend-unplanned', 'currencies', { rates }, german),
      /und der Plan nennt keinen Kurs von EUR in USD für den 30\. September 2017 und von CHF in USD für den 1\. Juni 2017$/,
    );
  });

  it('name what an annex would tell', () => {
    assert.equal(
      said('function-lead-missing', 'noAnnex', {}),
      'Who leads which function can only be told from a party’s own annex, which was not given',
    );
  });
});
