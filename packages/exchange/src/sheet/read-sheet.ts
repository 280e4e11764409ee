import { type Bytes, open } from './bytes.ts';
import { csvSheet, headBytes } from './csv-sheet.ts';
import { SheetError } from './sheet-error.ts';
import type { Sheet, SheetOptions } from './sheet.ts';

/** Archives, as workbooks are, and what holds encrypted ones. */
const signatures = [
  [0x50, 0x4b],
  [0xd0, 0xcf, 0x11, 0xe0],
];

/**
 * Opens a table: CSV in UTF-8, UTF-16 or Windows-1252, separated by commas, semicolons, tabs or pipes, or a sheet of an
 * .xlsx workbook. Only its beginning is read until `batches` is asked for, and never more than a piece of a CSV file at
 * a time. What the file does not tell of itself stands in `doubts`.
 *
 * @param input bytes, or a stream of them
 * @throws SheetError, as a rejection, for what is no table
 */
export async function readSheet(input: Bytes, options: SheetOptions = {}): Promise<Sheet> {
  const file = await open(input, headBytes);
  if (file.head.byteLength === 0) throw new SheetError('empty', 'the file is empty');
  const packed = signatures.some((signature) => signature.every((byte, at) => file.head[at] === byte));
  // The reader of workbooks is large.
  return packed ? (await import('./xlsx-sheet.ts')).xlsxSheet(file, options) : csvSheet(file, options);
}
