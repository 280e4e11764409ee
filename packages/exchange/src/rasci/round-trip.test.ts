import assert from 'node:assert/strict';
import { test } from 'node:test';
import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { type Rasci, readRasci } from './index.ts';
import { drawn, type Drawn, notation } from './testing/random-matrix.ts';
import { asHtml, asMarkdown, asRows } from './testing/write-matrix.ts';

/** What was read, as it was drawn. */
function asDrawn({ matrices, questions }: Rasci): Drawn {
  assert.deepEqual(questions, []);
  const [matrix, ...more] = matrices;
  assert.ok(matrix !== undefined && more.length === 0);
  const party = new Map(matrix.parties.map(({ id, name }) => [id, name]));
  return {
    title: matrix.title,
    people: matrix.people.map((person) => ({ name: person.name, party: party.get(person.party ?? '') ?? '' })),
    items: matrix.items.map(({ id, title }) => ({
      title,
      cells: matrix.people.map(
        (person) => matrix.assignments.find((one) => one.item === id && one.person === person.id)?.roles ?? [],
      ),
    })),
  };
}

/** One party is no grouping. */
const ungrouped = ({ people, ...rest }: Drawn): Drawn => {
  const single = new Set(people.map(({ party }) => party)).size < 2;
  return { ...rest, people: single ? people.map(({ name }) => ({ name, party: '' })) : people };
};

test('a matrix written as Markdown is read as it was', async () => {
  await fc.assert(
    fc.asyncProperty(drawn, notation, async (matrix, how) => {
      assert.deepEqual(asDrawn(await readRasci(asMarkdown(matrix, how), { kind: 'markdown' })), ungrouped(matrix));
    }),
    { numRuns: 300 },
  );
});

test('a matrix written as HTML is read as it was, as a page and inside Markdown', async () => {
  await fc.assert(
    fc.asyncProperty(drawn, notation, async (matrix, how) => {
      assert.deepEqual(asDrawn(await readRasci(asHtml(matrix, how), { kind: 'html' })), ungrouped(matrix));
    }),
    { numRuns: 300 },
  );
});

test('a matrix written into a workbook is read as it was', async () => {
  await fc.assert(
    fc.asyncProperty(drawn, notation, async (matrix, how) => {
      const workbook = new ExcelJS.Workbook();
      workbook.addWorksheet('RASCI').addRows(asRows(matrix, how));
      const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
      assert.deepEqual(asDrawn(await readRasci(bytes, { kind: 'xlsx' })), ungrouped(matrix));
    }),
    { numRuns: 30 },
  );
});
