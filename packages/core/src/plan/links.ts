import type { FieldInfo, TypeInfo } from './field-info.ts';

export type Row = Readonly<Record<string, unknown>>;
export type Path = readonly PropertyKey[];

/** A reference as it was found. */
export interface Link {
  /** Within the record. */
  readonly path: Path;
  readonly type: string;
  readonly id: string;
}

/** Where a value was found, from the inside out; a path is only written out for what is reported. */
interface Trail {
  readonly up?: Trail;
  readonly keys: Path;
}

type Found = (type: string, id: string, trail: Trail) => void;

interface Reader {
  readonly steps: readonly string[];
  readonly read: (value: unknown, trail: Trail, found: Found) => void;
}

const none: readonly never[] = [];

export const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The entries of a list; of anything else, none. */
export const entriesOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : none);

export const rowsOf = (document: Row, info: TypeInfo): readonly Row[] =>
  info.cardinality === 'many' ? (document[info.place] as readonly Row[]) : none;

export function valueAt(record: Row, steps: readonly string[]): unknown {
  let value: unknown = record;
  for (const step of steps) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Row)[step];
  }
  return value;
}

const readId = (type: string) => (value: unknown, trail: Trail, found: Found) => {
  if (typeof value === 'string') found(type, value, trail);
};

const readSubject = (types: readonly string[]) => (value: unknown, trail: Trail, found: Found) => {
  if (!isRow(value)) return;
  const { type, id } = value;
  // Any type may stand where none is listed; one that is not listed is the validator's to report.
  if (typeof type === 'string' && typeof id === 'string' && (types.length === 0 || types.includes(type)))
    found(type, id, { up: trail, keys: ['id'] });
};

const readEach =
  (read: Reader['read']): Reader['read'] =>
  (value, up, found) =>
    entriesOf(value).forEach((entry, index) => read(entry, { up, keys: [index] }, found));

const readColumns =
  (columns: readonly Reader[]): Reader['read'] =>
  (row, up, found) => {
    if (isRow(row)) for (const { steps, read } of columns) readAt(row, steps, up, read, found);
  };

function readAt(row: Row, steps: readonly string[], up: Trail, read: Reader['read'], found: Found): void {
  const value = valueAt(row, steps);
  if (value !== undefined) read(value, { up, keys: steps }, found);
}

function readerOf({ name, kind, ref = '', types = none, columns = none }: FieldInfo): Reader[] {
  const steps = name.split('.');
  if (kind === 'reference') return [{ steps, read: readId(ref) }];
  if (kind === 'references') return [{ steps, read: readEach(readId(ref)) }];
  if (kind === 'subject') return [{ steps, read: readSubject(types) }];
  const inner = columns.flatMap(readerOf);
  return inner.length === 0 ? [] : [{ steps, read: readEach(readColumns(inner)) }];
}

const readers = new WeakMap<TypeInfo, readonly Reader[]>();

const root: Trail = { keys: none };

/** Calls for every reference a record holds; what does not have the shape of one is passed over. */
export function eachLink(info: TypeInfo, record: Row, found: Found): void {
  let known = readers.get(info);
  if (known === undefined) {
    known = info.fields.flatMap(readerOf);
    readers.set(info, known);
  }
  for (const { steps, read } of known) readAt(record, steps, root, read, found);
}

export const pathOfTrail = ({ up, keys }: Trail): PropertyKey[] =>
  up === undefined ? [...keys] : [...pathOfTrail(up), ...keys];

/** Every reference a record holds. */
export function linksOf(info: TypeInfo, record: Row): Link[] {
  const links: Link[] = [];
  eachLink(info, record, (type, id, trail) => links.push({ path: pathOfTrail(trail), type, id }));
  return links;
}
