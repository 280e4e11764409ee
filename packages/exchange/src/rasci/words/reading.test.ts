import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readText } from './reading.ts';
import { readAnswers, type Vocabulary } from './vocabulary.ts';

const plain: Vocabulary = { answers: new Map(), legend: new Map(), hasWordForA: false };

/** Letters of what a cell says; a blank for no role, else the words that were not read. */
const said = (text: string, vocabulary = plain): string => {
  const { roles, unread, blank } = readText(text, vocabulary);
  return blank ? '' : [roles.join(''), ...unread].filter((part) => part !== '').join(' ');
};

const cells: Readonly<Record<string, readonly string[]>> = {
  RA: ['A,R', 'A/R', 'RA', 'AR', 'R / A', 'R, A', 'R A', 'R+A', 'R – A', '**RA**', 'RA*', 'RA¹', 'R\nA', 'R & A'],
  R: ['R', 'r', 'R (prelim vetting)', 'R\n(prelim vetting)', 'R: drafts it', 'R – drafts it', '(R)', 'Responsible (R)'],
  CI: [
    'CI',
    'C, I',
    'Consulted/Informed',
    'Consulted and informed',
    'Konsultiert und informiert',
    'Consultato e informato',
  ],
  '': ['', ' ', '-', '–', '—', 'N/A', 'n/a', 'n.a.', 'None', 'entfällt', 'Sans objet', '…'],
  A: [
    'Accountable',
    'ACCOUNTABLE',
    'Rechenschaftspflichtig',
    'Aprobador',
    'Approva',
    'Approbateur',
    'Verantwortlich (A)',
  ],
  S: ['Support', 'Unterstützt', 'Apoyo', 'Supporto', 'Soutien'],
  C: ['Consulted', 'Zu Rate gezogen', 'Consultada', 'Consultati', 'Consultées'],
  I: ['I*', 'Informed', 'Informiert', 'Informados', 'Informata', 'Informée'],
  RACI: ['R,A,C,I', 'RACI', 'R/A/C/I'],
};

describe('a cell', () => {
  for (const [letters, texts] of Object.entries(cells)) {
    for (const text of texts)
      it(`${JSON.stringify(text)} says ${letters || 'nothing'}`, () => assert.equal(said(text), letters));
  }

  const unread = [
    'Owns',
    'Lead',
    'Kunde',
    'R (A)',
    'R1',
    'ARR',
    'SI',
    'no',
    'x',
    '✓',
    '12',
    'ra',
    'car',
    'Is this A',
    'Owns (i)',
  ];
  for (const text of unread) it(`“${text}” is not guessed at`, () => assert.deepEqual(readText(text, plain).roles, []));

  it('gives its words one by one', () => {
    assert.deepEqual(readText('OWNs/and Coordinates', plain).unread, ['OWNs', 'Coordinates']);
    assert.equal(said('R/Helps'), 'R Helps');
  });

  it('of a word for R as well as A is asked about, until the page has a word for A', () => {
    for (const word of ['Verantwortlich', 'Responsable', 'Responsabile']) {
      assert.deepEqual(readText(word, plain).ambiguous, [word]);
      assert.equal(said(word, { ...plain, hasWordForA: true }), 'R');
    }
  });

  it('means what the caller answers before all else', () => {
    const answers = readAnswers({ OWNs: 'A', 'lead on': 'ar', helps: '-', C: 'S' });
    assert.equal(said('owns', { ...plain, answers }), 'A');
    assert.equal(said('Lead  on', { ...plain, answers }), 'RA');
    assert.equal(said('Helps', { ...plain, answers }), '');
    assert.equal(said('OWNs/C', { ...plain, answers }), 'AS');
  });

  it('takes letters from the legend', () => {
    assert.equal(said('AR', { ...plain, legend: new Map([['a', 'S']]) }), 'RS');
    assert.equal(said('D', { ...plain, legend: new Map([['d', 'R']]) }), 'R');
  });
});

describe('an answer', () => {
  for (const [word, answer] of [
    ['owns', ''],
    ['owns', 'X'],
    ['owns', 'A-'],
    ['', 'A'],
  ] as const) {
    it(`${word}=${answer} is refused by its name`, () =>
      assert.throws(() => readAnswers({ [word]: answer }), {
        code: 'bad-vocabulary',
        message: new RegExp(`"${word}" = "${answer}"`),
      }));
  }
});
