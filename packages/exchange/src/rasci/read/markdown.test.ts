import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { markdownBlocks } from './markdown.ts';
import { pageOf, type Table } from './page.ts';

const tablesOf = (text: string): readonly Table[] => pageOf(markdownBlocks(text)).tables;
const textsOf = (text: string): string[][] =>
  tablesOf(text).flatMap(({ rows }) => rows.map((row) => row.map((cell) => cell.text)));

/** The line and the rest of it at which each cell is said to stand. */
const standing = (text: string): string[] => {
  const lines = text.split('\n');
  return tablesOf(text).flatMap(({ rows }) =>
    rows.flatMap((row) => row.map(({ at }) => ('line' in at ? (lines[at.line - 1] ?? '').slice(at.column - 1) : ''))),
  );
};

describe('a table in Markdown', () => {
  it('is read as a reader sees it', () => {
    const text = '| a \\| b | **R** |\n|---|:-:|\n| [R](x.md) | `C` &amp; I* |\n| <br>1 \\* 2 | __A__ |\n| short |';
    assert.deepEqual(textsOf(text), [
      ['a | b', 'R'],
      ['R', 'C & I*'],
      ['1 * 2', 'A'],
      ['short', ''],
    ]);
  });

  it('stands where it stands', () => {
    const text = 'x\n\n| Task \\| x | Ann |\n|---|---|\n|  | R |\nPlan | A\n';
    const found = standing(text).map((rest) => rest.split(/(?<!\\)\|/)[0]?.trim());
    assert.deepEqual(found, ['Task \\| x', 'Ann', '', 'R', 'Plan', 'A']);
  });

  it('is found in quotes and lists', () => {
    const text = '> | a | b |\n> |---|---|\n> | R | A |\n\n- | c | d |\n  |---|---|\n  | R | A |\n';
    assert.deepEqual(textsOf(text).flat().join(''), 'abRAcdRA');
    assert.deepEqual(
      standing(text).map((rest) => rest[0]),
      [...'abRAcdRA'],
    );
  });

  it('is none in a code block', () => {
    assert.deepEqual(
      tablesOf('```\n| a | b |\n|---|---|\n```\n\n```html\n<table><tr><td>x</td></tr></table>\n```'),
      [],
    );
  });

  it('knows the headings over it, not those of the chapters before', () => {
    const text = '---\ntitle: "Page"\n---\n# One\n## Two\n# <a name="x"></a>Three\n\n| a | b |\n|---|---|\n';
    assert.deepEqual(tablesOf(text)[0]?.headings, ['Page', 'Three']);
    assert.deepEqual(tablesOf(text)[0]?.at, { line: 8, column: 3 });
  });
});

describe('a table in HTML inside Markdown', () => {
  it('goes on over empty lines until it is closed', () => {
    const text =
      '# T\n\n<table>\n  <tr>\n   <td>Do\n   </td>\n   <td>R\n\n   <br>(first)\n   </td>\n  </tr>\n</table>\n\n| a | b |\n|---|---|\n';
    assert.deepEqual(textsOf(text), [
      ['Do', 'R\n(first)'],
      ['a', 'b'],
    ]);
    assert.deepEqual(
      tablesOf(text).map(({ at, headings }) => [at, headings]),
      [
        [{ line: 3, column: 1 }, ['T']],
        [{ line: 14, column: 3 }, ['T']],
      ],
    );
    assert.equal(standing(text)[1]?.startsWith('<td>R'), true);
  });

  it('may have Markdown in its cells', () => {
    const text = '<table><tr><td>&lt;h3&gt;**Identify**&lt;/h3&gt;</td><td>**Squad \\*\\***</td></tr></table>';
    assert.deepEqual(textsOf(text), [['Identify', 'Squad **']]);
  });

  it('is none in a comment', () =>
    assert.deepEqual(tablesOf('<!-- <table><tr><td>R</td></tr></table> -->\n\ntext'), []));
});
