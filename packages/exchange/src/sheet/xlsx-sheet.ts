import type { Opened } from './bytes.ts';
import { isBlank } from './csv-head.ts';
import { headerOf } from './header.ts';
import { SheetError } from './sheet-error.ts';
import type { Cell, Row, SampleRow, Sheet, SheetDoubt, SheetOptions } from './sheet.ts';
import { type CellValue, maxFileBytes, openWorkbook } from './workbook.ts';

const limits = { rows: 100_000, columns: 250 };
const sampleRows = 200;

/** A sheet of a workbook. */
export async function xlsxSheet(file: Opened, options: SheetOptions): Promise<Sheet> {
  const bytes = await file.all(maxFileBytes);
  if (bytes === undefined)
    throw new SheetError('too-big', `a workbook of more than ${maxFileBytes / 1024 / 1024} MB, which is the limit`);
  const workbook = await openWorkbook(bytes, limits);
  const { index, doubts } = chosen(workbook.names, options.sheet);
  const { name, rows } = await workbook.sheet(index);
  const cells = rows.map((row): Row => row.map(cellOf));
  const all = cells.flatMap((row, at): SampleRow[] => (isBlank(row) ? [] : [{ line: at + 1, cells: row }]));
  if (all.length === 0) throw new SheetError('empty', `the sheet “${name}” is blank`);
  const width = all.reduce((most, { cells: row }) => Math.max(most, lastFilled(row)), 0);
  const laid = headerOf(all, options.header, width);
  const header = laid.header === undefined ? undefined : laid.header.slice(0, lastFilled(laid.header));
  const body = all.filter(({ line }) => line > laid.after);
  return {
    name: options.name === undefined ? name : `${options.name}, ${name}`,
    kind: 'xlsx',
    header,
    width: header?.length ?? width,
    sample: body
      .slice(0, sampleRows)
      .map(({ line, cells: row }) => ({ line, cells: padded(row, header?.length ?? width) })),
    skipped: laid.skipped,
    doubts: [...doubts, ...laid.doubts],
    async *batches() {
      yield await Promise.resolve({
        rows: body.map((row) => padded(row.cells, header?.length ?? width)),
        lineOf: (at: number) => body[at]?.line ?? 0,
      });
    },
  };
}

function chosen(names: readonly string[], said: string | undefined): { index: number; doubts: SheetDoubt[] } {
  const listed = names.map((name) => `“${name}”`).join(', ');
  if (names.length === 0) throw new SheetError('empty', 'the workbook has no sheet that is not hidden');
  if (said !== undefined) {
    const index = names.indexOf(said);
    if (index === -1) throw new SheetError('no-such-sheet', `there is no sheet “${said}”; there are ${listed}`);
    return { index, doubts: [] };
  }
  const [taken = ''] = names;
  return { index: 0, doubts: names.length > 1 ? [{ what: 'sheet', taken, candidates: names }] : [] };
}

function cellOf(value: CellValue): Cell {
  if (value === null) return '';
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return typeof value === 'number' ? value : String(value);
}

/** A workbook leaves blank cells out. */
const padded = (row: Row, width: number): Row =>
  row.length >= width
    ? row.slice(0, Math.max(width, lastFilled(row)))
    : [...row, ...new Array<string>(width - row.length).fill('')];

/** How many cells there are up to the last that holds something. */
const lastFilled = (row: Row): number =>
  row.reduce<number>((last, cell, at) => (typeof cell === 'number' || cell.trim() !== '' ? at + 1 : last), 0);
