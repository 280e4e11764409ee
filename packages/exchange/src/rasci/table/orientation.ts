import { listedUnder, namesPeople } from '../words/header-words.ts';
import type { Role } from '../words/roles.ts';
import type { Shape } from './shape.ts';

/** Which way round a matrix stands: people over the columns, as is usual, or at the rows. */
export type PeopleIn = 'columns' | 'rows';

/** What the headers say, else what the letters do: each item has one A, a person has none or many. */
export function peopleIn({ header, body, labels, roles }: Shape): PeopleIn {
  for (const column of labels) {
    const listed = listedUnder(header[column]?.text ?? '');
    if (listed !== undefined) return listed === 'items' ? 'columns' : 'rows';
  }
  const titled = roles.filter((column) => namesPeople(header[column]?.text ?? ''));
  if (titled.length * 2 > roles.length) return 'columns';
  const cells = body.map(({ readings }) => roles.map((column) => readings[column]?.roles ?? []));
  const across = roles.map((_, index) => cells.map((row) => row[index] ?? []));
  const upright = across.length > 1 && across.every(hasOneA) && cells.filter(hasOneA).length * 2 < cells.length;
  return upright ? 'rows' : 'columns';
}

const hasOneA = (cells: readonly (readonly Role[])[]): boolean =>
  cells.filter((roles) => roles.includes('A')).length === 1;
