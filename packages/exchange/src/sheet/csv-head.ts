import Papa from 'papaparse';
import { longestRow, longRow } from './csv-rows.ts';
import { type Delimiter, delimiters, type SampleRow, type SheetDoubt } from './sheet.ts';

/** How much of a file is looked at to find out how it is laid out, in characters. */
const looked = 64 * 1024;

/**
 * Up to the last line end of the beginning, so that every row in it is whole.
 *
 * @throws SheetError where there is none as far as a line may go
 */
export function wholeLines(head: string, newline: string, whole: boolean): string {
  if (whole && head.length <= looked) return head;
  const end = head.lastIndexOf(newline, looked);
  if (end !== -1) return head.slice(0, end);
  const first = head.indexOf(newline);
  if (first === -1 ? head.length > longestRow : first > longestRow) throw longRow(1);
  return whole ? head : head.slice(0, head.lastIndexOf(newline));
}

export const isBlank = (row: readonly (string | number)[]): boolean =>
  row.every((cell) => typeof cell === 'string' && cell.trim() === '');

/** The rows of a beginning that hold something, with their lines. */
export function rowsOf(text: string, delimiter: Delimiter, newline: '\n' | '\r'): SampleRow[] {
  const { data } = new Papa.Parser({ delimiter, newline }).parse(text, 0, false) as { data: string[][] };
  const rows: SampleRow[] = [];
  let line = 1;
  for (const cells of data) {
    if (!isBlank(cells)) rows.push({ line, cells: cells.map((cell) => cell.replace(/\r$/, '')) });
    line += 1 + cells.reduce((ends, cell) => ends + cell.split(newline).length - 1, 0);
  }
  return rows;
}

/** The width that most rows have. */
export function usualWidth(rows: readonly SampleRow[]): number {
  const counts = new Map<number, number>();
  for (const { cells } of rows) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best), [1, 0])[0];
}

interface Separated {
  readonly delimiter: Delimiter;
  readonly doubts: readonly SheetDoubt[];
}

/** Spreadsheets write this line to say what separates cells. */
const directive = /^sep=([,;\t|])\r?(?:\n|$)/i;

/** Lines that say how the file is laid out, rather than hold a row. */
export const directiveLines = (text: string): number => (directive.test(text) ? 1 : 0);

/**
 * What separates the cells: the character that cuts every row into equally many, more than one. Where two do, somebody
 * has to say which; where none does, the one that comes nearest.
 */
export function delimiterOf(text: string, newline: '\n' | '\r'): Separated {
  const said = delimiters.find((each) => each === directive.exec(text)?.[1]);
  if (said !== undefined) return { delimiter: said, doubts: [] };
  const tried = delimiters.map((delimiter) => {
    const rows = rowsOf(text, delimiter, newline);
    const width = usualWidth(rows);
    const alike = rows.filter(({ cells }) => cells.length === width).length / rows.length;
    return { delimiter, width, alike: width > 1 ? alike : 0 };
  });
  const [best, ...others] = tried.sort((a, b) => b.alike - a.alike || b.width - a.width);
  const taken = best?.delimiter ?? ',';
  const fit = [best, ...others].flatMap((each) => (each?.alike === 1 ? each.delimiter : []));
  return { delimiter: taken, doubts: fit.length > 1 ? [{ what: 'delimiter', taken, candidates: fit }] : [] };
}
