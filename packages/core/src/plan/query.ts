import { type Document, kindOf, typeIn } from './documents.ts';

/** A record of any type, as the generic parts of the core see it. */
export type PlanRecord = Readonly<Record<string, unknown>> & { readonly id: string };

const positions = new WeakMap<readonly unknown[], ReadonlyMap<string, number>>();

function positionsOf(records: readonly { readonly id: string }[]): ReadonlyMap<string, number> {
  const known = positions.get(records);
  if (known !== undefined) return known;
  const made = new Map<string, number>();
  for (let index = 0; index < records.length; index += 1) made.set((records[index] as { id: string }).id, index);
  positions.set(records, made);
  return made;
}

/**
 * Hands the id → position index of one array to its successor, in which the same ids stand at the same
 * places. Building it anew is the dearest part of an edit to a long collection.
 */
export function carryPositions(from: readonly PlanRecord[], to: readonly PlanRecord[]): void {
  const known = positions.get(from);
  if (known !== undefined) positions.set(to, known);
}

/**
 * The records of a type, in the document's order.
 *
 * @throws RangeError if the document has no such type, or only one such part
 */
export function recordsOf(document: Document, type: string): readonly PlanRecord[] {
  const { cardinality, place } = typeIn(document, type);
  if (cardinality === 'one') throw new RangeError(`${type} is a single part, not a collection`);
  return document[place as keyof Document] as unknown as readonly PlanRecord[];
}

/** Where a record stands in a collection, -1 when it is not there. */
export const positionIn = (records: readonly { readonly id: string }[], id: string): number =>
  positionsOf(records).get(id) ?? -1;

/** The same for the records of a type. */
export const positionOf = (document: Document, type: string, id: string): number =>
  positionIn(recordsOf(document, type), id);

/** A record by its id; a single part of the document answers to the empty id. */
export function recordOf(document: Document, type: string, id: string): Readonly<Record<string, unknown>> | undefined {
  const { cardinality, place } = typeIn(document, type);
  if (cardinality === 'many') return recordsOf(document, type)[positionOf(document, type, id)];
  if (id !== '') return undefined;
  return place === '' ? document : (document[place as keyof Document] as Readonly<Record<string, unknown>>);
}

/** JSON Pointer of a record, or of one of its fields by its dotted name. */
export function pathOf(document: Document, type: string, id: string, field = ''): string {
  const { cardinality, place } = typeIn(document, type);
  const record =
    cardinality === 'many' ? `/${place}/${positionOf(document, type, id)}` : place === '' ? '' : `/${place}`;
  return field === '' ? record : `${record}/${field.replaceAll('.', '/')}`;
}

/** How many records a document holds. */
export const sizeOf = (document: Document): number =>
  kindOf(document).types.reduce(
    (sum, { type, cardinality }) => sum + (cardinality === 'many' ? recordsOf(document, type).length : 0),
    0,
  );
