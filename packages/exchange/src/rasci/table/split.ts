import type { Row, Table } from '../read/page.ts';
import { readCell } from '../words/reading.ts';
import type { Vocabulary } from '../words/vocabulary.ts';

const isBlank = (row: Row): boolean => row.every(({ text }) => text === '');

/** A row of one text at the most, such as the title that people write over a table. */
const isTitle = (row: Row): boolean => row.every((cell) => cell === row[0] || cell.text === '');

/**
 * The tables of a sheet: a new one begins after a blank row where a row stands that can only be a header. What is
 * written over a table is its caption.
 */
export function splitSheet(table: Table, vocabulary: Vocabulary): Table[] {
  if (!('sheet' in table.at)) return [table];
  const { rows } = table;
  const parts: Row[][] = [[]];
  rows.forEach((row, index) => {
    const over = rows[index - 1];
    const part = parts.at(-1);
    if (over !== undefined && isBlank(over) && part?.every(isTitle) === false && begins(rows, index, vocabulary))
      parts.push([]);
    parts.at(-1)?.push(row);
  });
  return parts.flatMap((part) => {
    const top = part.findIndex((row) => !isTitle(row));
    const caption =
      part
        .slice(0, Math.max(top, 0))
        .filter((row) => !isBlank(row))
        .at(-1)?.[0]?.text ?? '';
    const [first] = part[top] ?? [];
    return first === undefined ? [] : [{ ...table, caption, rows: part.slice(top), at: first.at }];
  });
}

/** Whether at a row, under titles or not, stand texts of which none is a role and none comes again below. */
function begins(rows: readonly Row[], index: number, vocabulary: Vocabulary): boolean {
  let top = index;
  for (let row = rows[top]; row !== undefined && isTitle(row); row = rows[top]) top += 1;
  const end = rows.findIndex((row, at) => at > top && isBlank(row));
  const [first = [], ...below] = rows.slice(top, end === -1 ? rows.length : end);
  const said = first.slice(1).filter(({ text }) => text !== '');
  const texts = new Set(said.map(({ text }) => text));
  return (
    said.length > 0 &&
    said.every((cell) => readCell(cell, vocabulary).unread.length > 0) &&
    texts.size === new Set(said).size &&
    !below.some((row) => row.slice(1).some(({ text }) => texts.has(text)))
  );
}
