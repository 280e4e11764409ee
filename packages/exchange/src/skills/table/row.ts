import type { TrainingIssue, TrainingIssueCode } from '../issue.ts';
import type { Cell, Row } from '../../sheet/sheet.ts';

/** How a column is named: by its heading, or its position from 1. */
export type Column = string | number;

/** One cell of a row, with what it is called. */
export interface Field {
  readonly cell: Cell;
  readonly column: string;
  readonly blank: boolean;
}

/** A row with its line in the file, and what was not understood of it. */
export interface TableRow<Name extends string> {
  readonly line: number;
  /** Of a column that the mapping names; a blank one where it names none. */
  readonly field: (name: Name) => Field;
  /** Notes what is wrong; the row is left out then. */
  readonly tell: (code: TrainingIssueCode, field: Field | undefined, message: string) => undefined;
}

export function tableRow<Name extends string>(
  cells: Row,
  line: number,
  columns: ReadonlyMap<Name, { readonly index: number; readonly title: string }>,
  issues: TrainingIssue[],
): TableRow<Name> {
  return {
    line,
    field(name) {
      const { index = -1, title = '' } = columns.get(name) ?? {};
      const cell = cells[index] ?? '';
      return { cell, column: title, blank: typeof cell === 'string' && cell.trim() === '' };
    },
    tell(code, field, message) {
      issues.push({ at: line, id: null, code, path: field?.column ?? '', message });
      return undefined;
    },
  };
}

const longest = 60;

/** What stands in a cell, as a message says it. */
export function quoted({ cell }: Field): string {
  const text = String(cell).trim();
  return `“${text.length > longest ? `${text.slice(0, longest)}…` : text}”`;
}
