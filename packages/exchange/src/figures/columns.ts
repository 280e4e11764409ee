import type { Sheet } from '../sheet/sheet.ts';
import type { FromColumn } from './mapping.ts';
import { MappingError } from './mapping-error.ts';

type Columns = Pick<Sheet, 'header' | 'width'>;

/** What a column is called in reports: its name, or its position from 1. */
export const columnTitle = ({ header }: Columns, index: number): string => header?.[index] || String(index + 1);

/** How a mapping names a column: by its name where no other has it. */
export function columnRef({ header }: Columns, index: number): FromColumn {
  const name = header?.[index];
  const unique = name !== undefined && name !== '' && header?.indexOf(name) === header?.lastIndexOf(name);
  return { column: unique ? name : index + 1 };
}

/**
 * Where a column stands, from 0.
 *
 * @throws MappingError for one that the file does not have, or has twice
 */
export function columnIndex({ header, width }: Columns, { column }: FromColumn, at: string): number {
  if (typeof column === 'number') {
    if (column <= width) return column - 1;
    throw new MappingError('column-unknown', at, `there is no column ${column}; there are ${width}`);
  }
  if (header === undefined)
    throw new MappingError('column-unknown', at, `no line names the columns, “${column}” must be a position from 1`);
  const index = header.indexOf(column.trim());
  if (index === -1) {
    const named = header.filter((name) => name !== '').map((name) => `“${name}”`);
    throw new MappingError('column-unknown', at, `there is no column “${column}”; there are ${named.join(', ')}`);
  }
  if (index === header.lastIndexOf(column.trim())) return index;
  throw new MappingError('column-twice', at, `several columns are called “${column}”; name it by its position from 1`);
}
