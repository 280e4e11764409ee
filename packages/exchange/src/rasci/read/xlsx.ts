import { SheetError } from '../../sheet/sheet-error.ts';
import { type CellValue, columnName, openWorkbook, type WorkbookSheet } from '../../sheet/workbook.ts';
import { RasciError } from '../rasci-error.ts';
import { countCells, tableLimits } from './limits.ts';
import type { Block, Cell } from './page.ts';

/** The sheets of a workbook as tables, each under its name. Merged cells stand at each of their places. */
export async function xlsxBlocks(input: string | Uint8Array): Promise<Block[]> {
  if (typeof input === 'string') throw new RasciError('not-a-workbook', 'a workbook is read from bytes, got text');
  const sheets = await readSheets(input);
  let count = 0;
  return sheets.flatMap((sheet): Block[] => {
    const rows = cellsOf(sheet);
    countCells((count += rows.length * (rows[0]?.length ?? 0)));
    const [[first] = []] = rows;
    const heading: Block = { kind: 'heading', level: 1, text: sheet.name };
    return first === undefined ? [heading] : [heading, { kind: 'table', rows, at: first.at, caption: '' }];
  });
}

async function readSheets(bytes: Uint8Array): Promise<WorkbookSheet[]> {
  try {
    const workbook = await openWorkbook(bytes, tableLimits);
    const sheets: WorkbookSheet[] = [];
    for (const index of workbook.names.keys()) sheets.push(await workbook.sheet(index));
    return sheets;
  } catch (error) {
    if (!(error instanceof SheetError)) throw error;
    // Workbooks fail for few of the reasons that a sheet may.
    const { code, message } = error;
    throw new RasciError(
      code === 'empty' || code === 'too-big' || code === 'locked' ? code : 'not-a-workbook',
      message,
    );
  }
}

/** As a reader sees it. */
const textOf = (value: CellValue): string => {
  if (value === null) return '';
  return value instanceof Date ? value.toISOString().slice(0, 10) : String(value).trim();
};

/** The cells of a sheet from the first column that holds something. */
function cellsOf({ name, rows: values, merges, isLink }: WorkbookSheet): Cell[][] {
  const rows = values.map((row) => row.map(textOf));
  const used = rows.flatMap((row) => row.findIndex((text) => text !== '')).filter((column) => column !== -1);
  const left = Math.min(...used);
  if (used.length === 0) return [];
  const cells = rows.map((row, line) =>
    row.map((text, column): Cell => {
      const at = { sheet: name, cell: `${columnName(column)}${line + 1}` };
      return { text, at, link: text !== '' && isLink(line, column) };
    }),
  );
  for (const { startRow, endRow, startCol, endCol } of merges) {
    const cell = cells[startRow]?.[startCol];
    if (cell === undefined) continue;
    for (const row of cells.slice(startRow, endRow + 1)) row.fill(cell, startCol, endCol + 1);
  }
  return cells.map((row) => row.slice(left));
}
