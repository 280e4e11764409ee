import { isBlank } from './csv-head.ts';
import { SheetError } from './sheet-error.ts';
import type { Cell, SampleRow, SheetDoubt } from './sheet.ts';

export interface Laid {
  readonly header: readonly string[] | undefined;
  /** The rows begin after this line. */
  readonly after: number;
  readonly skipped: readonly number[];
  readonly doubts: readonly SheetDoubt[];
}

/** A number, a date, an amount of money: what names of columns are not. */
const isFigure = (cell: Cell): boolean => typeof cell === 'number' || /^\s*[-+(]*\p{Sc}?\s*[.,]?\d/u.test(cell);

const filled = (cells: readonly Cell[]): Cell[] =>
  cells.filter((cell) => typeof cell === 'number' || cell.trim() !== '');

/**
 * Which line names the columns. It is the first of more than one cell, if it holds words only and figures stand below
 * it; where there are no figures anywhere, somebody has to say.
 *
 * @param rows that hold something, from the top
 * @throws SheetError where nothing is left below it
 */
export function headerOf(rows: readonly SampleRow[], said: number | false | undefined, width: number): Laid {
  const top = rows.findIndex(({ cells }) => width === 1 || filled(cells).length > 1);
  const first = said === undefined || said === false ? rows[Math.max(0, top)] : rows.find(({ line }) => line === said);
  if (first === undefined) {
    const last = rows.at(-1)?.line ?? 0;
    throw new SheetError(
      'no-rows',
      `line ${String(said)} was to name the columns, and of lines 1 to ${last} it holds nothing`,
    );
  }
  const below = rows.filter(({ line }) => line > first.line);
  const words = !filled(first.cells).some(isFigure);
  const figures = below.some(({ cells }) => cells.some(isFigure));
  const named = said === undefined ? words : said !== false;
  const skipped = rows.flatMap(({ line }) => (line < first.line ? line : []));
  if (!named) return { header: undefined, after: first.line - 1, skipped, doubts: [] };
  if (below.every(({ cells }) => isBlank(cells)))
    throw new SheetError('no-rows', 'there is a line that names columns, and none below it', first.line);
  return {
    header: first.cells.map((cell) => String(cell).trim()),
    after: first.line,
    skipped,
    doubts:
      said === undefined && !figures ? [{ what: 'header', taken: first.line, candidates: [first.line, false] }] : [],
  };
}
