import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { htmlBlocks } from './html.ts';
import { pageOf, type Table } from './page.ts';

const tablesOf = (text: string): readonly Table[] => pageOf(htmlBlocks(text)).tables;
const textsOf = (text: string): string[][][] =>
  tablesOf(text).map(({ rows }) => rows.map((row) => row.map((cell) => cell.text)));

describe('a table in HTML', () => {
  it('has spans written out', () => {
    const text = `<table>
      <tr><th rowspan="2">Task</th><th colspan="2">Vendor</th><th>Partner</th></tr>
      <tr><th>Ann</th><th>Bob</th><th>Cid</th></tr>
      <tr><td>Plan<td rowspan=0>R<td><td>A
      <tr><td>Do<td colspan=9>I</table>`;
    const [rows = []] = textsOf(text);
    assert.deepEqual(
      rows.map((row) => row.slice(0, 4)),
      [
        ['Task', 'Vendor', 'Vendor', 'Partner'],
        ['Task', 'Ann', 'Bob', 'Cid'],
        ['Plan', 'R', '', 'A'],
        ['Do', 'R', 'I', 'I'],
      ],
    );
    assert.ok(rows.every((row) => row.length === rows[0]?.length));
  });

  it('is read as a reader sees it', () => {
    const text = `<table><caption> The <b>roles</b></caption><tr><td>a<br>b<td>R<sup>1</sup><td>x<sup>nd</sup><td>
      <a href="#r">C</a><td><a href="r.html">I</a><script>A</script><!-- A --></table>`;
    assert.deepEqual(textsOf(text), [[['a\nb', 'R', 'xnd', 'C', 'I']]]);
    const [table] = tablesOf(text);
    assert.equal(table?.caption, 'The roles');
    assert.deepEqual(
      table.rows[0]?.map(({ link }) => link),
      [false, false, false, false, true],
    );
  });

  it('lays out the page when it holds another, and is none', () => {
    assert.deepEqual(textsOf('<table><tr><td>menu<td><table><tr><td>R<td>A</table></table>'), [[['R', 'A']]]);
  });

  it('stands under headings, at its line and column', () => {
    const text = '<title>Page</title>\n<h1>One</h1><div><h2>Two</h2>\n  <table><tr><td>R</table></div>';
    assert.deepEqual(tablesOf(text)[0]?.headings, ['Page', 'One', 'Two']);
    assert.deepEqual(tablesOf(text)[0]?.at, { line: 3, column: 3 });
    assert.deepEqual(tablesOf(text)[0]?.rows[0]?.[0]?.at, { line: 3, column: 14 });
  });
});
