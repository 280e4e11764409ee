import { rowKey } from '../plan/integrity.ts';
import type { FieldInfo } from '../plan/field-info.ts';
import type { RowChange } from './command.ts';
import { type Row, same } from './json.ts';

type Keyed = Pick<FieldInfo, 'key'>;

/** Where the row with these key columns stands, -1 when there is none. */
export const rowPosition = (rows: readonly Row[], columns: readonly string[], key: Row): number =>
  rows.findIndex((row) => columns.every((column) => same(row[column], key[column])));

/** The same for many keys: looking each one up by itself takes the square of the time, and an index for one takes longer. */
export function rowFinder(field: Keyed, rows: readonly Row[], many = true): (key: Row) => number {
  if (!many) return (key) => rowPosition(rows, field.key ?? [], key);
  const positions = new Map(rows.map((row, index) => [rowKey(field, row), index]));
  return (key) => positions.get(rowKey(field, key)) ?? -1;
}

/** The rows after many of them changed at once; what takes it back is as exact, as every index is one in the outcome. */
export function withRows(field: Keyed, rows: readonly Row[], changes: readonly RowChange[]): readonly Row[] {
  const find = rowFinder(field, rows);
  const kept: (Row | null)[] = rows.slice();
  const added: { readonly row: Row; readonly index: number }[] = [];
  for (const { key, row, index } of changes) {
    const position = find(key);
    if (position !== -1) kept[position] = row;
    else if (row !== null) added.push({ row, index });
  }
  added.sort((a, b) => a.index - b.index);
  const out: Row[] = [];
  let next = 0;
  for (const row of kept) {
    if (row === null) continue;
    for (let fresh = added[next]; fresh !== undefined && fresh.index <= out.length; fresh = added[next]) {
      out.push(fresh.row);
      next += 1;
    }
    out.push(row);
  }
  for (const { row } of added.slice(next)) out.push(row);
  return out;
}
