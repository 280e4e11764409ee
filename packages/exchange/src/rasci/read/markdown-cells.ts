/** A quote's or list's marks before a row. */
const before = /^[\s>]*(?:(?:[-*+]|\d+[.)])\s+)?/;

/**
 * Columns, from 1, at which the cells of a row begin: what is in them, else the place for it.
 *
 * @example columnsOf('| a | b |') // [3, 7]
 */
export function columnsOf(line: string): number[] {
  let from = before.exec(line)?.[0].length ?? 0;
  if (line[from] === '|') from += 1;
  const columns: number[] = [];
  const cells = line.slice(from).split(/(?<!\\)\|/);
  // The last pipe ends the row.
  if (cells.length > 1 && cells.at(-1)?.trim() === '') cells.pop();
  for (const cell of cells) {
    const blank = cell.length - cell.trimStart().length;
    columns.push(from + 1 + (blank === cell.length ? 0 : blank));
    from += cell.length + 1;
  }
  return columns;
}
