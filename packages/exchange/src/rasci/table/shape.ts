import type { Cell, Row, Table } from '../read/page.ts';
import { mentionsMatrix } from '../words/mention.ts';
import { normal } from '../words/normal.ts';
import type { Vocabulary } from '../words/vocabulary.ts';
import { type ColumnKind, columnKinds } from './columns.ts';
import { type Line, type Lines, linesOf } from './lines.ts';

/** What the page around a table tells of it. */
export interface Surroundings {
  /** The page speaks of a responsibility matrix. */
  readonly mentioned: boolean;
  /** What stands over the roles in the page's other matrices, in normal form. */
  readonly names: ReadonlySet<string>;
}

/** Where a table has its labels and its roles. */
export interface Shape {
  readonly table: Table;
  /** The row that names the columns, and the one above that groups them, where there is one. */
  readonly header: Row;
  readonly groups: Row | undefined;
  readonly body: readonly Line[];
  readonly labels: readonly number[];
  readonly roles: readonly number[];
}

/** The shape of a table that is a responsibility matrix; of any other, nothing. */
export function shapeOf(table: Table, vocabulary: Vocabulary, around: Surroundings): Shape | undefined {
  const lines = linesOf(table, vocabulary);
  if (lines === undefined) return undefined;
  const [first, ...rest] = lines.body;
  if (first !== undefined && rest.length > 0) {
    const below = columnsOf(table, { header: first, body: rest }, around);
    if (below !== undefined && namesColumns(lines.header, first, below))
      return { ...below, groups: lines.header.cells };
  }
  return columnsOf(table, lines, around);
}

function columnsOf(table: Table, lines: Lines, around: Surroundings): Shape | undefined {
  const kinds = columnKinds(lines);
  const named = (column: number) => around.names.has(normal(lines.header.cells[column]?.text ?? ''));
  const roles = roleColumns(lines, kinds, named, about(table, lines));
  const labels = kinds.flatMap((kind, column) => (kind === 'text' && column < (roles[0] ?? 0) ? column : []));
  if (labels.length === 0 || !isMatrix(lines.body, roles, around, named)) return undefined;
  return { table, header: lines.header.cells, groups: undefined, body: lines.body, labels, roles };
}

/** Whether the table itself, or a heading over it, says that it is a matrix. */
const about = ({ caption, headings }: Table, { header }: Lines): boolean =>
  [caption, ...headings, ...header.cells.map(({ text }) => text)].some(mentionsMatrix);

function roleColumns(
  { header }: Lines,
  kinds: readonly ColumnKind[],
  named: (column: number) => boolean,
  isAbout: boolean,
): readonly number[] {
  const sure = kinds.some((kind) => kind === 'roles');
  // A table of words alone has to say that it is a matrix.
  const found = kinds.map(
    (kind, column) => kind === 'roles' || (kind === 'words' && (sure || isAbout || named(column))),
  );
  const first = found.indexOf(true);
  if (first === -1) return [];
  const label = kinds.lastIndexOf('text', first);
  // Who has no role anywhere still has a column.
  const isIdle = (column: number) => kinds[column] === 'empty' && column > label && isTitled(header.cells[column]);
  return kinds.flatMap((_, column) => (found[column] === true || isIdle(column) ? column : []));
}

const isTitled = (cell: Cell | undefined): boolean => cell !== undefined && cell.text !== '';

/**
 * Letters and words are found in many tables. It is a matrix where the page says so, where its words are those of
 * RASCI, where R and A both stand in it, or where it has the columns of another one.
 */
function isMatrix(
  body: readonly Line[],
  columns: readonly number[],
  { mentioned }: Surroundings,
  named: (column: number) => boolean,
): boolean {
  const cells = body.flatMap(({ readings }) => columns.flatMap((column) => readings[column] ?? []));
  const filled = cells.filter(({ blank }) => !blank);
  const read = filled.filter(({ roles }) => roles.length > 0);
  const roles = new Set(read.flatMap((cell) => cell.roles));
  const worded = new Set(read.filter((cell) => cell.worded).flatMap((cell) => cell.roles));
  if (filled.length < 2) return false;
  if (columns.every(named)) return true;
  if (read.length === 0 || filled.some(({ ambiguous }) => ambiguous.length > 0)) return mentioned || worded.size > 1;
  if (!roles.has('R') && !roles.has('A')) return false;
  return mentioned || worded.size > 1 || (roles.has('R') && roles.has('A'));
}

/**
 * A second header: a name over every column of roles, where the first groups them. Over the labels at most one of the
 * two says something.
 */
function namesColumns(header: Line, { cells, readings }: Line, { labels, roles }: Shape): boolean {
  const names = roles.map((column) => cells[column]?.text ?? '');
  const over = labels.map((column) => header.cells[column]);
  const under = labels.map((column) => cells[column]);
  const spans = over.some((cell, index) => cell === under[index]);
  return (
    roles.length > 1 &&
    names.every((name) => name !== '') &&
    new Set(names).size === names.length &&
    // Under a label that spans both rows stand names even where a team is called Support.
    (spans || roles.every((column) => readings[column]?.unread.length !== 0)) &&
    over.every((cell, index) => cell === under[index] || cell?.text === '' || under[index]?.text === '')
  );
}
