import { EncryptedFileError, HucreError } from 'hucre';
import { readXlsx } from 'hucre/xlsx';
import { SheetError } from './sheet-error.ts';
import { unpackedSize } from './zip-sizes.ts';

export const maxFileBytes = 8 * 1024 * 1024;
const maxUnpackedBytes = 32 * 1024 * 1024;
const maxSheets = 50;

/** The largest table that is looked at. */
export interface TableLimits {
  readonly rows: number;
  readonly columns: number;
}

interface Span {
  readonly startRow: number;
  readonly endRow: number;
  readonly startCol: number;
  readonly endCol: number;
}

/** As the library reads a cell: the result of a formula, a date where it is formatted as one. */
export type CellValue = string | number | boolean | Date | null;

export interface WorkbookSheet {
  readonly name: string;
  /** From A1. */
  readonly rows: readonly (readonly CellValue[])[];
  /** Rows and columns from 0, both ends included. */
  readonly merges: readonly Span[];
  /** Whether the cell at a row and column, from 0, leads to another page. */
  readonly isLink: (row: number, column: number) => boolean;
}

/** The sheets of a workbook that a reader sees. Each is read when it is asked for: a few far-off cells make one large in memory. */
export interface Workbook {
  readonly names: readonly string[];
  sheet(index: number): Promise<WorkbookSheet>;
}

/**
 * An .xlsx workbook. All that is known of the library that reads them is in this file.
 *
 * @throws SheetError, as a rejection, when it is none, is locked, or is larger than the limits
 */
export async function openWorkbook(bytes: Uint8Array, limits: TableLimits): Promise<Workbook> {
  limit('file', bytes.byteLength / 1024 / 1024, maxFileBytes / 1024 / 1024, 'MB');
  if (bytes.byteLength === 0) throw new SheetError('empty', 'the file is empty');
  // Encrypted workbooks are no archives; the library tells them apart.
  if (bytes[0] === 0x50)
    limit('workbook', unpackedSize(bytes) / 1024 / 1024, maxUnpackedBytes / 1024 / 1024, 'MB unpacked');
  const visible = await told(() => visibleSheets(bytes));
  limit('workbook', visible.length, maxSheets, 'sheets');
  return {
    names: visible.map(({ name }) => name),
    sheet: (index) => told(() => readSheet(bytes, visible[index]?.index ?? -1, limits)),
  };
}

/** What the library throws, in our own words. */
async function told<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof EncryptedFileError) throw new SheetError('locked', 'the workbook is locked by a password');
    if (error instanceof HucreError)
      throw new SheetError('not-a-workbook', `this is no .xlsx workbook: ${oneLine(error)}`);
    throw error;
  }
}

const oneLine = ({ message }: Error): string => message.split('\n')[0] ?? '';

function limit(what: string, size: number, most: number, unit: string): void {
  if (size > most)
    throw new SheetError('too-big', `a ${what} of ${Math.ceil(size)} ${unit}, the limit is ${most} ${unit}`);
}

async function visibleSheets(bytes: Uint8Array): Promise<{ name: string; index: number }[]> {
  const found: { name: string; index: number }[] = [];
  await readXlsx(bytes, {
    sheets({ name, hidden, veryHidden }, index) {
      if (hidden !== true && veryHidden !== true) found.push({ name, index });
      return false;
    },
  });
  return found;
}

async function readSheet(bytes: Uint8Array, index: number, limits: TableLimits): Promise<WorkbookSheet> {
  // One row and one column more than are allowed: a table that goes on is refused, what lies apart is not looked at.
  const range = `A1:${columnName(limits.columns)}${limits.rows + 1}`;
  const [sheet] = (await readXlsx(bytes, { sheets: [index], range })).sheets;
  if (sheet === undefined) throw new SheetError('not-a-workbook', 'the workbook lists a sheet that it does not have');
  const { name, rows, merges = [], cells } = sheet;
  limit(`sheet “${name}”`, rows.length, limits.rows, 'rows');
  limit(`sheet “${name}”`, widest(rows), limits.columns, 'columns');
  return {
    name,
    rows,
    merges,
    isLink(row, column) {
      const target = cells?.get(`${row},${column}`)?.hyperlink?.target;
      return target !== undefined && target !== '' && !target.startsWith('#');
    },
  };
}

const widest = (rows: readonly (readonly unknown[])[]): number =>
  rows.reduce((most, row) => Math.max(most, row.length), 0);

/** `A`, `B`, …, `Z`, `AA`; columns count from 0. */
export function columnName(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnName(Math.floor(column / 26) - 1) + last;
}
