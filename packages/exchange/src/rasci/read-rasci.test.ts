import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type RasciOptions, readRasci } from './index.ts';
import { said } from './testing/said.ts';

const markdown = (text: string, options: Partial<RasciOptions> = {}) =>
  readRasci(text, { kind: 'markdown', ...options });
const table = (...rows: readonly string[]): string => {
  const [header = '', ...body] = rows.map((row) => `| ${row} |`);
  return [header, header.replace(/[^|]+/g, '---'), ...body, ''].join('\n');
};

describe('a matrix', () => {
  it('has people over its columns and items at its rows', async () => {
    const { matrices, questions } = await markdown(
      `# Launch\n\n${table('Activity | Ann | Bob', 'Plan it | **RA** | C,I', 'Do it | - | R / A')}`,
    );
    assert.deepEqual(said(matrices), ['Launch', 'Plan it: Ann RA, Bob CI', 'Do it: Bob RA']);
    assert.deepEqual(questions, []);
    const [matrix] = matrices;
    assert.deepEqual(matrix?.at, { line: 3, column: 3 });
    assert.deepEqual(matrix.people[1], { id: 'bob', name: 'Bob', at: { line: 3, column: 20 } });
    assert.deepEqual(matrix.items[1], { id: 'do-it', title: 'Do it', group: '', at: { line: 6, column: 3 }, open: [] });
    assert.deepEqual(matrix.assignments[2], {
      item: 'do-it',
      person: 'bob',
      roles: ['R', 'A'],
      at: { line: 6, column: 15 },
    });
  });

  it('has them the other way round where its headers say so', async () => {
    for (const corner of ['Team', 'Rolle', 'Equipo', 'Ruolo', 'Qui', 'Role \\ Task']) {
      const { matrices } = await markdown(table(`${corner} | Plan it | Do it`, 'Ann | A | R', 'Bob | R | A'));
      assert.deepEqual(said(matrices), ['', 'Plan it: Ann A, Bob R', 'Do it: Ann R, Bob A'], corner);
    }
  });

  it('has them the other way round where only so each item has one A', async () => {
    const turned = table(' | Plan it | Do it | Sell it', 'Ann | A | A | A', 'Bob | R | R | R', 'Cid | C | C | C');
    assert.equal(said((await markdown(turned)).matrices)[1], 'Plan it: Ann A, Bob R, Cid C');
    assert.equal(
      said((await markdown(turned, { people: 'columns' })).matrices)[1],
      'Ann: Plan it A, Do it A, Sell it A',
    );
  });

  it('has parties where the page groups people by them', async () => {
    const html = `<table><tr><th rowspan=2>Task<th colspan=2>Vendor<th>Partner<tr><th>Ann<th>Bob<th>Cid
      <tr><td>Plan<td>A<td>R<td>A</table>`;
    const text = table(' | Vendor | | Partner', 'Task | Ann | Bob | Cid', 'Plan | A | R | A');
    const rows = table(
      'Company | Person | Plan | Do',
      'Vendor | Ann | A | R',
      ' | Bob | R | A',
      'Partner | Cid | A | C',
    );
    for (const { matrices } of [await readRasci(html, { kind: 'html' }), await markdown(text), await markdown(rows)]) {
      const [matrix] = matrices;
      assert.deepEqual(
        matrix?.people.map(({ name, party }) => [name, party]),
        [
          ['Ann', 'vendor'],
          ['Bob', 'vendor'],
          ['Cid', 'partner'],
        ],
      );
      assert.deepEqual(
        matrix.parties.map(({ name }) => name),
        ['Vendor', 'Partner'],
      );
      assert.equal(said(matrices)[1], 'Plan: Ann A, Bob R, Cid A');
    }
  });

  it('has none where one heading stands over all', async () => {
    const html = '<table><tr><th rowspan=2>Task<th colspan=2>Who<tr><th>Ann<th>Bob<tr><td>Plan<td>A<td>R</table>';
    const [matrix] = (await readRasci(html, { kind: 'html' })).matrices;
    assert.deepEqual(matrix?.parties, []);
    assert.deepEqual(
      matrix.people.map(({ name, party }) => [name, party]),
      [
        ['Ann', undefined],
        ['Bob', undefined],
      ],
    );
  });

  it('keeps a phase apart from its tasks, and notes from its people', async () => {
    const text = table(
      'Phase | Task | Ann | Bob | Notes',
      'One | Plan | A | R | by May',
      ' | Do | R | A | ',
      'Two | Sell | | RA | see *CRM*',
    );
    const { matrices, questions } = await markdown(text);
    assert.deepEqual(said(matrices), ['', 'Plan: Ann A, Bob R', 'Do: Ann R, Bob A', 'Sell: Bob RA']);
    assert.deepEqual(
      matrices[0]?.items.map(({ group }) => group),
      ['One', 'One', 'Two'],
    );
    assert.deepEqual(questions, []);
  });

  it('goes on under headings and repeated headers of its own', async () => {
    const html = `<table><tr><th>Task<th>Ann<th>Bob<tr><td colspan=3>Phase one<tr><td>Plan<td>A<td>R
      <tr><th>Task<th>Ann<th>Bob<tr><td colspan=3>Phase two<tr><td>Do<td>R<td>A</table>`;
    const { matrices, questions } = await readRasci(html, { kind: 'html' });
    assert.deepEqual(said(matrices), ['', 'Plan: Ann A, Bob R', 'Do: Ann R, Bob A']);
    assert.deepEqual(
      matrices[0]?.items.map(({ group }) => group),
      ['Phase one', 'Phase two'],
    );
    assert.deepEqual(questions, []);
  });

  it('keeps who has no role, and leaves out lines that lead elsewhere', async () => {
    const text = table(
      'Task | Ann | Bob | Cid',
      'Plan | | A | R',
      'Do | | [R](r.md) | A',
      'Read on | | [Docs](d.md) | [More](m.md)',
    );
    const { matrices, questions } = await markdown(text);
    assert.deepEqual(
      matrices[0]?.people.map(({ name }) => name),
      ['Ann', 'Bob', 'Cid'],
    );
    assert.deepEqual(said(matrices), ['', 'Plan: Bob A, Cid R', 'Do: Bob R, Cid A']);
    assert.deepEqual(questions, []);
  });

  it('gives each matrix and item an id of its own', async () => {
    const one = table('Task | Ann', 'Plan | A', 'Plan | R', '計画 | RA');
    const { matrices } = await markdown(`# Roles\n\n${one}\n\n${one}`);
    assert.deepEqual(
      matrices.map(({ id }) => id),
      ['roles', 'roles-2'],
    );
    const ids = matrices.flatMap(({ items }) => items.map(({ id }) => id));
    assert.deepEqual(ids, ['plan', 'plan-2', 'item', 'plan-3', 'plan-4', 'item-2']);
  });
});

describe('a table that is no matrix', () => {
  const others: Readonly<Record<string, string>> = {
    'of grades': table('Pupil | Maths | Art', 'Ann | A | C', 'Bob | A | A'),
    'of sizes': table('Size | Chest | Waist', 'S | 90 | 80', 'M | 95 | 85'),
    'of options': table('Feature | Basic | Pro', 'Sync | yes | yes', 'Audit | no | yes', 'Export | no | yes'),
    'of names on a page about RACI': `RACI\n\n${table('Team | DRI', 'Channel | Ann', 'Marketing | Bob')}`,
    'of options on a page about RACI': `# RACI\n\n${table('Feature | Basic | Pro', 'Sync | yes | yes', 'Audit | no | yes', 'Export | no | yes')}`,
    'of a legend': `# RACI\n\n${table('Role | Description', '(R) Responsible | does it', '(A) Accountable | answers for it', '(C) Consulted | is asked')}`,
    'of figures on a page about RACI': `# RACI\n\n${table('Year | Sales | Cost', '2016 | 10 | 9', '2017 | 10 | 9', '2018 | 10 | 9')}`,
    'with a header alone': '# RACI\n\n| Task | Ann |\n|---|---|\n',
  };
  for (const [name, text] of Object.entries(others)) {
    it(name, async () => assert.deepEqual(await markdown(text), { matrices: [], questions: [] }));
  }
});

describe('a word that nobody defined', () => {
  const text = `# RACI\n\n${table('Task | Ann | Bob', 'Plan | Owns | Helps', 'Do | Helps/Owns | Owns', 'Sell | R | A')}`;

  it('is asked about, once, with every place', async () => {
    const { matrices, questions } = await markdown(text);
    assert.deepEqual(
      questions.map(({ word, choices, places }) => [
        word,
        choices.join(''),
        places.map((place) => 'line' in place && place.line),
      ]),
      [
        ['Owns', 'RASCI', [5, 6, 6]],
        ['Helps', 'RASCI', [5, 6]],
      ],
    );
    assert.deepEqual(
      matrices[0]?.items.map(({ open }) => open),
      [['Owns', 'Helps'], ['Helps', 'Owns'], []],
    );
    assert.deepEqual(said(matrices), ['RACI', 'Plan: ', 'Do: ', 'Sell: Ann R, Bob A']);
  });

  it('means what the answer says', async () => {
    const { matrices, questions } = await markdown(text, { vocabulary: { OWNS: 'RA', helps: '-' } });
    assert.deepEqual(said(matrices), ['RACI', 'Plan: Ann RA', 'Do: Ann RA, Bob RA', 'Sell: Ann R, Bob A']);
    assert.deepEqual(questions, []);
  });

  it('is not asked about where the page defines it', async () => {
    const legend = '- R: Owns\n- A: Approves\n- S: Helps\n';
    const { matrices, questions } = await markdown(`${legend}\n${text}`);
    assert.deepEqual(said(matrices), ['RACI', 'Plan: Ann R, Bob S', 'Do: Ann RS, Bob R', 'Sell: Ann R, Bob A']);
    assert.deepEqual(questions, []);
  });

  it('for R as well as A is asked about, with these two to choose from', async () => {
    const worded = table(
      'Aufgabe | Ann | Bob',
      'Planen | Verantwortlich | Konsultiert',
      'Tun | Informiert | Verantwortlich',
    );
    const { questions } = await markdown(worded);
    assert.deepEqual(
      questions.map(({ word, choices }) => [word, choices]),
      [['Verantwortlich', ['R', 'A']]],
    );
  });

  it('is for R where the page has another word for A', async () => {
    const words = {
      de: 'Verantwortlich | Rechenschaftspflichtig | Konsultiert | Informiert',
      es: 'Responsable | Aprobador | Consultado | Informado',
      it: 'Responsabile | Approva | Consultato | Informato',
      fr: 'Responsable | Approbateur | Consulté | Informé',
      en: 'Responsible | Accountable | Consulted | Informed',
    };
    for (const list of Object.values(words)) {
      const { matrices, questions } = await markdown(table('Task | Ann | Bob | Cid | Dee', `Plan | ${list}`));
      assert.deepEqual(said(matrices), ['', 'Plan: Ann R, Bob A, Cid C, Dee I']);
      assert.deepEqual(questions, []);
    }
  });
});
