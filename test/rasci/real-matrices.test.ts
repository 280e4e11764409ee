import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { type Matrix, type RasciKind, readRasci } from '@tandem-plan/exchange/rasci';

const folder = 'test/fixtures/raci';

/** A row of a table of three columns: its line, and how many of its cells hold an A; none where a cell holds no role. */
interface Row {
  readonly line: number;
  readonly accountable: number | undefined;
}

/** What a script sees that knows nothing of Markdown: lines that are split at `|`, under a line of dashes. */
function rowsByLines(text: string): Row[] {
  const rows: Row[] = [];
  let width = 0;
  text.split('\n').forEach((line, index) => {
    const cells = line
      .trim()
      .replace(/^\||\|$/g, '')
      .split('|');
    if (/^[\s|:-]+$/.test(line) && /-\s*\|/.test(line)) width = cells.length;
    else if (!line.trimStart().startsWith('|')) width = 0;
    else if (width === 3) {
      const said = cells.slice(1).map((cell) => cell.replace(/[*_,\s]/g, ''));
      const read = said.every((letters) => /^[RASCI]*$/.test(letters));
      const accountable = said.filter((letters) => letters.includes('A')).length;
      rows.push({ line: index + 1, accountable: read ? accountable : undefined });
    }
  });
  return rows;
}

/** The same of matrices as they were read. */
const rowsOf = (matrices: readonly Matrix[]): Row[] =>
  matrices.flatMap(({ items, assignments }) =>
    items.map(({ id, at, open }) => ({
      line: 'line' in at ? at.line : 0,
      accountable:
        open.length > 0 ? undefined : assignments.filter((one) => one.item === id && one.roles.includes('A')).length,
    })),
  );

describe('nine documents in each of four languages', () => {
  for (const language of readdirSync(`${folder}/cloud-temple`)) {
    it(`in ${language} are read as a script counts them`, async () => {
      let [tables, rows, two, none, open] = [0, 0, 0, 0, 0];
      for (const file of readdirSync(`${folder}/cloud-temple/${language}`)) {
        const text = readFileSync(`${folder}/cloud-temple/${language}/${file}`, 'utf8');
        const { matrices } = await readRasci(text, { kind: 'markdown' });
        const counted = rowsByLines(text);
        assert.deepEqual(rowsOf(matrices), counted, file);
        tables += matrices.length;
        rows += counted.length;
        two += counted.filter(({ accountable = 1 }) => accountable > 1).length;
        none += counted.filter(({ accountable = 1 }) => accountable === 0).length;
        open += counted.filter(({ accountable }) => accountable === undefined).length;
      }
      assert.deepEqual(
        { tables, rows, two, none, open },
        { tables: 87, rows: 493, two: 1, none: 2, open: language === 'de' ? 9 : 0 },
      );
    });
  }
});

const kinds: readonly RasciKind[] = ['markdown', 'html'];

it('a page of HTML is the same on its own and in Markdown', async () => {
  const page = readFileSync(`${folder}/gitlab-channel-programs.md`, 'utf8');
  const tables = page.slice(page.indexOf('<table>'), page.lastIndexOf('</table>') + 8);
  const [inMarkdown, inHtml] = await Promise.all(kinds.map((kind) => readRasci(tables, { kind })));
  const said = (matrices: readonly Matrix[] = []) =>
    matrices.map(({ people, items, assignments }) => ({ people, items, assignments }));
  assert.equal(inMarkdown?.matrices.length, 2);
  assert.deepEqual(said(inMarkdown.matrices), said(inHtml?.matrices));
});
