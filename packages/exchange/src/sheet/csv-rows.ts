import Papa from 'papaparse';
import { SheetError } from './sheet-error.ts';
import type { Batch, Delimiter } from './sheet.ts';

/** Longer than any line of figures: a quote was never closed, or this is no table. In characters. */
export const longestRow = 1024 * 1024;
export const mostColumns = 1000;

interface Parsed {
  readonly data: string[][];
  readonly errors: readonly { readonly code?: string; readonly row?: number }[];
  readonly meta: { readonly cursor: number };
}

const linesIn = (text: string, end: number, newline: string): number => {
  let count = 0;
  for (let at = text.indexOf(newline); at !== -1 && at < end; at = text.indexOf(newline, at + 1)) count += 1;
  return count;
};

/** A line ends with the first of these that the file has: what stands before it is taken off its last cell. */
export const lineEndOf = (head: string): '\n' | '\r' => (!head.includes('\n') && head.includes('\r') ? '\r' : '\n');

/** The rows of a CSV file, blank ones too, a piece of text at a time. */
export async function* csvRows(
  texts: AsyncIterable<string>,
  delimiter: Delimiter,
  newline: '\n' | '\r',
): AsyncIterable<Batch> {
  const parser = new Papa.Parser({ delimiter, newline });
  let rest = '';
  let line = 1;
  const batch = (text: string, last: boolean): Batch => {
    const { data, errors, meta } = parser.parse(text, 0, !last) as Parsed;
    const begins = line;
    rest = last ? '' : text.slice(meta.cursor);
    const quoted = text.includes('"');
    line += quoted ? linesIn(text, text.length - rest.length, newline) : data.length;
    const lineOf = line - begins <= data.length ? (index: number) => begins + index : placed(data, begins, newline);
    // What stands after the last line end is looked at again, with what follows it.
    const fault = errors.find(({ row = 0 }) => row < data.length);
    if (fault !== undefined) throw badQuote(lineOf(fault.row ?? 0), fault.code === 'MissingQuotes');
    if (rest.length > longestRow) throw rest.includes('"') ? badQuote(line, true) : longRow(line);
    const returns = newline === '\n' && text.includes('\r');
    for (let index = 0; index < data.length; index += 1) {
      const row = data[index] as string[];
      if (row.length > mostColumns) throw tooManyColumns(row.length, lineOf(index));
      if (returns) withoutReturn(row);
    }
    return { rows: data, lineOf };
  };
  for await (const text of texts) if (text !== '') yield batch(rest + text, false);
  if (rest !== '') yield batch(rest, true);
}

/** Files of Windows end lines by two characters; the first is left at the last cell. */
function withoutReturn(row: string[]): void {
  const end = row.length - 1;
  const cell = row[end] as string;
  if (cell.charCodeAt(cell.length - 1) === 13) row[end] = cell.slice(0, -1);
}

/** Lines of rows, of which some hold line ends within quotes. */
function placed(rows: readonly (readonly string[])[], begins: number, newline: string): (index: number) => number {
  const lines: number[] = [];
  let line = begins;
  for (const row of rows) {
    lines.push(line);
    line += 1;
    for (const cell of row) if (cell.includes(newline)) line += linesIn(cell, cell.length, newline);
  }
  return (index) => lines[index] ?? line;
}

const badQuote = (line: number, open: boolean) =>
  open
    ? new SheetError('open-quote', 'a quotation mark opens here that is never closed', line)
    : new SheetError('bad-quote', 'a quotation mark stands within quoted text; expected it twice', line);

export const longRow = (line: number) =>
  new SheetError('long-row', `a line of more than ${longestRow} characters, which is the limit`, line);

export const tooManyColumns = (got: number, line: number) =>
  new SheetError('too-many-columns', `${got} columns, the limit is ${mostColumns}`, line);
