import { RasciError } from '../rasci-error.ts';
import { countCells } from './limits.ts';
import type { Block, Cell } from './page.ts';
import { readWorkbook, type Sheet } from './workbook.ts';

/** The sheets of a workbook as tables, each under its name. Merged cells stand at each of their places. */
export async function xlsxBlocks(input: string | Uint8Array): Promise<Block[]> {
  if (typeof input === 'string') throw new RasciError('not-a-workbook', 'a workbook is read from bytes, got text');
  const sheets = await readWorkbook(input);
  let count = 0;
  return sheets.flatMap((sheet): Block[] => {
    const rows = cellsOf(sheet);
    countCells((count += rows.length * (rows[0]?.length ?? 0)));
    const [[first] = []] = rows;
    const heading: Block = { kind: 'heading', level: 1, text: sheet.name };
    return first === undefined ? [heading] : [heading, { kind: 'table', rows, at: first.at, caption: '' }];
  });
}

/** `A`, `B`, …, `Z`, `AA`; columns count from 0. */
function columnName(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnName(Math.floor(column / 26) - 1) + last;
}

/** The cells of a sheet from the first column that holds something. */
function cellsOf({ name, rows, merges, isLink }: Sheet): Cell[][] {
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
