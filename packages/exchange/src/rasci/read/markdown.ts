import MarkdownIt, { type Token } from 'markdown-it';
import { htmlRegions, type Region } from './embedded-html.ts';
import { withoutFrontMatter } from './front-matter.ts';
import { htmlBlocks } from './html.ts';
import { countCells } from './limits.ts';
import { columnsOf } from './markdown-cells.ts';
import { markdownText } from './markdown-text.ts';
import { type Block, type Cell, type Grid, rectangular } from './page.ts';

/** Blocks only: what is inside a cell or heading is read when it is needed. */
const parser = new MarkdownIt('commonmark', { html: true }).enable('table');
parser.core.ruler.disable(['inline', 'text_join']);

/** Headings, paragraphs and tables of a page in Markdown, tables in HTML among them. */
export function markdownBlocks(text: string): Block[] {
  const { title, body } = withoutFrontMatter(text);
  // As Markdown counts lines.
  const lines = body.split(/\r\n|\r|\n/);
  const tokens = parser.parse(body, {});
  const regions = new Map(htmlRegions(tokens.flatMap(htmlIn), lines).map(({ start, end }) => [start, end]));
  const blocks: Block[] = title === '' ? [] : [{ kind: 'heading', level: 0, text: title }];
  let cells = 0;
  let html = 0;
  tokens.forEach((token, index) => {
    const [start = 0, end = 0] = token.map ?? [];
    // What has no lines, such as a cell, is read with what it stands in.
    if (token.map === null || start < html) return;
    if (token.type === 'html_block') {
      html = regions.get(start) ?? end;
      blocks.push(...htmlBlocks(lines.slice(start, html).join('\n'), { line: start + 1, column: 1 }, markdownText));
    } else if (token.type === 'table_open') {
      const grid = gridOf(tokens, index, lines);
      countCells((cells += grid.rows.length * (grid.rows[0]?.length ?? 0)));
      blocks.push({ kind: 'table', ...grid });
    } else if (token.type === 'inline') {
      const level = /^h([1-6])$/.exec(tokens[index - 1]?.tag ?? '')?.[1];
      const said = markdownText(token.content).text;
      blocks.push(
        level === undefined ? { kind: 'text', text: said } : { kind: 'heading', level: Number(level), text: said },
      );
    } else if (token.type === 'fence' || token.type === 'code_block') {
      blocks.push({ kind: 'text', text: lines.slice(start, end).join('\n') });
    }
  });
  return blocks;
}

const htmlIn = ({ type, map }: Token): Region[] =>
  type === 'html_block' && map !== null ? [{ start: map[0], end: map[1] }] : [];

/** The table that opens at a token. Its cells have no lines of their own, only their rows. */
function gridOf(tokens: readonly Token[], from: number, lines: readonly string[]): Grid {
  const rows: Cell[][] = [];
  let row: Cell[] = [];
  let [line, columns]: [number, readonly number[]] = [1, []];
  const [top = 0] = tokens[from]?.map ?? [];
  for (let index = from; tokens[index]?.type !== 'table_close'; index += 1) {
    const token = tokens[index];
    if (token === undefined) break;
    if (token.type === 'tr_open') {
      line = (token.map?.[0] ?? top) + 1;
      columns = columnsOf(lines[line - 1] ?? '');
      rows.push((row = []));
    } else if (token.type === 'inline') {
      const column = columns[row.length] ?? (lines[line - 1] ?? '').length + 1;
      row.push({ ...markdownText(token.content), at: { line, column } });
    }
  }
  return { rows: rectangular(rows), at: { line: top + 1, column: columnsOf(lines[top] ?? '')[0] ?? 1 }, caption: '' };
}
