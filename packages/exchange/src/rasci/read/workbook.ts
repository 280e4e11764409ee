import { EncryptedFileError, HucreError } from 'hucre';
import { readXlsx } from 'hucre/xlsx';
import { RasciError } from '../rasci-error.ts';
import { unpackedSize } from './zip-sizes.ts';

const maxFileBytes = 8 * 1024 * 1024;
const maxUnpackedBytes = 32 * 1024 * 1024;
const maxSheets = 50;
const maxRows = 5000;
const maxColumns = 250;

/** One row and one column more than are allowed: a table that goes on is refused, what lies apart is not looked at. */
const range = 'A1:IQ5001';

interface Span {
  readonly startRow: number;
  readonly endRow: number;
  readonly startCol: number;
  readonly endCol: number;
}

export interface Sheet {
  readonly name: string;
  /** Texts as a reader sees them, from A1. */
  readonly rows: readonly (readonly string[])[];
  /** Rows and columns from 0, both ends included. */
  readonly merges: readonly Span[];
  /** Whether the cell at a row and column, from 0, leads to another page. */
  readonly isLink: (row: number, column: number) => boolean;
}

/**
 * The visible sheets of an .xlsx workbook. All that is known of the library that reads them is in this file.
 *
 * @throws RasciError when it is none, is locked, or is larger than what people write by hand
 */
export async function readWorkbook(bytes: Uint8Array): Promise<Sheet[]> {
  limit('file', bytes.byteLength / 1024 / 1024, maxFileBytes / 1024 / 1024, 'MB');
  if (bytes.byteLength === 0) throw new RasciError('empty', 'the file is empty');
  try {
    const names = await visibleSheets(bytes);
    limit('workbook', names.length, maxSheets, 'sheets');
    const sheets: Sheet[] = [];
    // One at a time: a few far-off cells make a sheet large in memory.
    for (const index of names) sheets.push(await readSheet(bytes, index));
    return sheets;
  } catch (error) {
    if (error instanceof EncryptedFileError) throw new RasciError('locked', 'the workbook is locked by a password');
    if (error instanceof HucreError)
      throw new RasciError('not-a-workbook', `this is no .xlsx workbook: ${oneLine(error)}`);
    throw error;
  }
}

const oneLine = ({ message }: Error): string => message.split('\n')[0] ?? '';

function limit(what: string, size: number, most: number, unit: string): void {
  if (size > most)
    throw new RasciError('too-big', `a ${what} of ${Math.ceil(size)} ${unit}, the limit is ${most} ${unit}`);
}

/** Positions of the sheets that a reader sees. */
async function visibleSheets(bytes: Uint8Array): Promise<number[]> {
  // Encrypted workbooks are no archives; the library tells them apart.
  if (bytes[0] === 0x50)
    limit('workbook', unpackedSize(bytes) / 1024 / 1024, maxUnpackedBytes / 1024 / 1024, 'MB unpacked');
  const found: number[] = [];
  await readXlsx(bytes, {
    sheets({ hidden, veryHidden }, index) {
      if (hidden !== true && veryHidden !== true) found.push(index);
      return false;
    },
  });
  return found;
}

async function readSheet(bytes: Uint8Array, index: number): Promise<Sheet> {
  const [sheet] = (await readXlsx(bytes, { sheets: [index], range })).sheets;
  if (sheet === undefined) throw new RasciError('not-a-workbook', 'the workbook lists a sheet that it does not have');
  const { name, rows, merges = [], cells } = sheet;
  limit(`sheet “${name}”`, rows.length, maxRows, 'rows');
  limit(`sheet “${name}”`, Math.max(0, ...rows.map((row) => row.length)), maxColumns, 'columns');
  return {
    name,
    rows: rows.map((row) => row.map(textOf)),
    merges,
    isLink(row, column) {
      const target = cells?.get(`${row},${column}`)?.hyperlink?.target;
      return target !== undefined && target !== '' && !target.startsWith('#');
    },
  };
}

const textOf = (value: string | number | boolean | Date | null): string => {
  if (value === null) return '';
  return value instanceof Date ? value.toISOString().slice(0, 10) : String(value).trim();
};
