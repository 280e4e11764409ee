import { RasciError } from '../rasci-error.ts';

/** Far beyond what people write by hand; a page of this size is read in about a second. */
export const maxTextBytes = 1024 * 1024;
export const maxCells = 200_000;
export const maxDepth = 512;
export const tableLimits = { rows: 5000, columns: 250 };

/** @throws RasciError when a table has more cells than any that people wrote */
export function countCells(cells: number): void {
  if (cells > maxCells) throw new RasciError('too-big', `tables of more than ${maxCells} cells, which is the limit`);
}
