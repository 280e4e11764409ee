import type { Opened } from './bytes.ts';
import { delimiterOf, directiveLines, isBlank, rowsOf, usualWidth, wholeLines } from './csv-head.ts';
import { csvRows, lineEndOf, longestRow, mostColumns, tooManyColumns } from './csv-rows.ts';
import { decoded, encodingOf } from './encoding.ts';
import { headerOf } from './header.ts';
import { SheetError } from './sheet-error.ts';
import type { Batch, Encoding, Sheet, SheetOptions } from './sheet.ts';

/** Enough for the longest row in the widest encoding. In bytes. */
export const headBytes = 2 * longestRow;
const sampleRows = 200;

/** A CSV file, by whatever separates its cells. */
export async function csvSheet(file: Opened, options: SheetOptions): Promise<Sheet> {
  const { encoding, doubts } =
    options.encoding === undefined ? encodingOf(file.head, file.whole) : { encoding: options.encoding, doubts: [] };
  const text = await headText(file, encoding);
  if (text.trim() === '') throw new SheetError('empty', 'the file holds blank lines only');
  const newline = lineEndOf(text);
  const head = wholeLines(text, newline, file.whole);
  const separated =
    options.delimiter === undefined ? delimiterOf(head, newline) : { delimiter: options.delimiter, doubts: [] };
  const { delimiter } = separated;
  const directives = directiveLines(head);
  // A small file is read to its end at once: what is wrong with it is told before anything is asked.
  if (file.whole) await readToEnd(csvRows(once(text), delimiter, newline));
  const rows = rowsOf(head, delimiter, newline).filter(({ line }) => line > directives);
  const wide = rows.find(({ cells }) => cells.length > mostColumns);
  if (wide !== undefined) throw tooManyColumns(wide.cells.length, wide.line);
  const usual = usualWidth(rows);
  const laid = headerOf(rows, options.header, usual);
  return {
    name: options.name ?? '',
    kind: 'csv',
    encoding,
    delimiter,
    header: laid.header,
    width: laid.header?.length ?? usual,
    sample: rows.filter(({ line }) => line > laid.after).slice(0, sampleRows),
    skipped: laid.skipped,
    doubts: [...doubts, ...separated.doubts, ...laid.doubts],
    async *batches() {
      const batches = csvRows(decoded(file.chunks(), encoding), delimiter, newline);
      for await (const batch of batches) yield withoutBlank(batch, laid.after);
    },
  };
}

async function* once<Piece>(piece: Piece): AsyncIterable<Piece> {
  yield await Promise.resolve(piece);
}

async function readToEnd(batches: AsyncIterable<Batch>): Promise<void> {
  const iterator = batches[Symbol.asyncIterator]();
  while ((await iterator.next()).done !== true);
}

async function headText({ head, whole }: Opened, encoding: Encoding): Promise<string> {
  let text = '';
  for await (const part of decoded(once(head), encoding)) {
    text += part;
    // A letter may be cut in two where the beginning ends.
    if (!whole) break;
  }
  return text;
}

/** Without blank rows and those up to a line; as it is where there are none, which is nearly always. */
function withoutBlank(batch: Batch, after: number): Batch {
  const { rows, lineOf } = batch;
  let from = 0;
  while (from < rows.length && lineOf(from) <= after) from += 1;
  let index = from;
  while (index < rows.length && !blankAt(rows, index)) index += 1;
  if (from === 0 && index === rows.length) return batch;
  const kept = Array.from(rows.keys()).filter((each) => each >= from && !blankAt(rows, each));
  return { rows: kept.map((each) => rows[each] ?? []), lineOf: (each) => lineOf(kept[each] ?? -1) };
}

function blankAt(rows: Batch['rows'], index: number): boolean {
  const row = rows[index] ?? [];
  const first = row[0] ?? '';
  // Hardly any row begins with a blank: those that do are looked at cell by cell.
  return (
    typeof first === 'string' &&
    (first.charCodeAt(0) <= 32 || first === '' || first.charCodeAt(0) > 127) &&
    isBlank(row)
  );
}
