import { rowKey } from '../integrity.ts';
import { isRow, type Row } from './taker.ts';

/** So many rows are compared each with each. */
const few = 32;

/** Whether a key of one or two columns tells every row from every other. */
export function areApart(rows: readonly Row[], key: readonly string[]): boolean {
  const [first = '', second] = key;
  if (rows.length <= few) return differ(rows, first, second);
  const groups = new Map<unknown, Row[]>();
  for (const row of rows) {
    const value = row[first];
    const group = groups.get(value);
    if (group === undefined) groups.set(value, [row]);
    else if (second === undefined) return false;
    else group.push(row);
  }
  for (const group of groups.values()) {
    const fits =
      group.length <= few
        ? differ(group, second)
        : new Set(group.map((row) => rowKey({ key }, row))).size === group.length;
    if (!fits) return false;
  }
  return true;
}

function differ(rows: readonly Row[], first = '', second?: string): boolean {
  const firsts: unknown[] = [];
  for (const row of rows) {
    const value = row[first];
    for (let before = 0; before < firsts.length; before += 1) {
      const other = firsts[before];
      if (value !== other && !(isRow(value) && isSame(value, other))) continue;
      if (second === undefined || isSame(row[second], rows[before]?.[second])) return false;
    }
    firsts.push(value);
  }
  return true;
}

/** Slices are the same when they name the same members. */
function isSame(one: unknown, other: unknown): boolean {
  if (!isRow(one) || !isRow(other)) return one === other;
  let names = 0;
  for (const name in one) {
    if (one[name] !== other[name]) return false;
    names += 1;
  }
  return names === Object.keys(other).length;
}
