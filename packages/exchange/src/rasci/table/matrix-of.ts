import { createIds } from '../ids.ts';
import type { Assignment, Item, Matrix, Party, Person } from '../matrix.ts';
import type { Cell } from '../read/page.ts';
import { titled } from '../words/normal.ts';
import type { Reading } from '../words/reading.ts';
import { headingsOf, nameColumn, partyColumn } from './labels.ts';
import { isHeading } from './lines.ts';
import { type PeopleIn, peopleIn } from './orientation.ts';
import type { Shape } from './shape.ts';

/** A heading of the matrix at one side: what it names, and its own heading where there is one. */
interface Label {
  readonly cell: Cell;
  readonly group: Cell | undefined;
  readonly heading: string;
}

/** A matrix whichever way it stands. */
interface Upright {
  readonly items: readonly Label[];
  readonly people: readonly Label[];
  readonly said: (item: number, person: number) => { readonly cell: Cell; readonly reading: Reading } | undefined;
}

/** Ids that are given once in a whole document. */
export interface DocumentIds {
  readonly matrix: (title: string) => string;
  readonly item: (title: string) => string;
}

/** What a matrix says, as data. */
export function matrixOf(shape: Shape, ids: DocumentIds, turned?: PeopleIn): Matrix {
  const { items, people, said } = uprightOf(shape, turned ?? peopleIn(shape));
  const { parties, partyOf } = partiesOf(people);
  const personId = createIds('person');
  const persons = people.map((label): Person => {
    const party = partyOf(label);
    const name = titled(label.cell.text);
    return { id: personId(name), name, ...(party === undefined ? {} : { party }), at: label.cell.at };
  });
  const assignments: Assignment[] = [];
  const listed = items.map((label, row): Item => {
    const title = titled(label.cell.text);
    const id = ids.item(title);
    const open = new Set<string>();
    persons.forEach((person, column) => {
      const found = said(row, column);
      if (found === undefined) return;
      const { cell, reading } = found;
      for (const word of reading.unread) open.add(word);
      if (reading.roles.length > 0)
        assignments.push({ item: id, person: person.id, roles: reading.roles, at: cell.at });
    });
    return { id, title, group: titled(label.heading), at: label.cell.at, open: [...open] };
  });
  const title = titled(shape.table.caption) || titled(shape.table.headings.at(-1) ?? '');
  return { id: ids.matrix(title), title, at: shape.table.at, parties, people: persons, items: listed, assignments };
}

function uprightOf(shape: Shape, turned: PeopleIn): Upright {
  const { header, groups, roles, body } = shape;
  const name = nameColumn(shape);
  const party = turned === 'rows' ? partyColumn(shape, name) : undefined;
  const headings = headingsOf(shape, name);
  const rows = body.flatMap((line, index) => {
    const cell = line.cells[name];
    // A row without a name goes on with the last only where a cell spans both.
    if (isHeading(line) || cell === undefined || titled(cell.text) === '') return [];
    const group = party === undefined ? undefined : line.cells[party];
    return [{ line, label: { cell, group, heading: headings[index] ?? '' } }];
  });
  const columns = roles.flatMap((column): { column: number; label: Label }[] => {
    const cell = header[column];
    return cell === undefined ? [] : [{ column, label: { cell, group: groups?.[column], heading: '' } }];
  });
  const [left, over] = [rows.map(({ label }) => label), columns.map(({ label }) => label)];
  const said = (row: number, index: number) => {
    const column = columns[index]?.column ?? -1;
    const [cell, reading] = [rows[row]?.line.cells[column], rows[row]?.line.readings[column]];
    return cell === undefined || reading === undefined ? undefined : { cell, reading };
  };
  return turned === 'columns'
    ? { items: left, people: over, said }
    : { items: over, people: left, said: (item, person) => said(person, item) };
}

/** Parties where people are grouped by at least two; a blank goes on with the party before it. */
function partiesOf(people: readonly Label[]): {
  readonly parties: readonly Party[];
  readonly partyOf: (label: Label) => string | undefined;
} {
  const groups = new Map<Label, Cell>();
  let last: Cell | undefined;
  for (const label of people) {
    const own = label.group === label.cell ? undefined : label.group;
    if (own !== undefined && titled(own.text) !== '') last = own;
    if (last !== undefined) groups.set(label, last);
  }
  const names = new Map([...groups.values()].map((cell) => [titled(cell.text), cell.at]));
  if (names.size < 2 || groups.size < people.length) return { parties: [], partyOf: () => undefined };
  const id = createIds('party');
  const parties = [...names].map(([name, at]): Party => ({ id: id(name), name, at }));
  const byName = new Map(parties.map((party) => [party.name, party.id]));
  return { parties, partyOf: (label) => byName.get(titled(groups.get(label)?.text ?? '')) };
}
