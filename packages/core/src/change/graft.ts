import { describe } from '../plan/describe.ts';
import { carryPositions, type PlanRecord, positionIn, recordsOf } from '../plan/query.ts';
import type { Document } from '../plan/documents.ts';

/** Ids of records by their type; `''` for a single part. */
export type RecordIds = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * The document with some of its records as they stand in another.
 *
 * @returns `undefined` where one of them is missing in either, or is the document itself
 */
export function graft<D extends Document>(document: D, other: D, records: RecordIds): D | undefined {
  const next: Record<string, unknown> = { ...document };
  for (const [type, ids] of records) {
    const { cardinality, place } = describe(type);
    if (place === '') return undefined;
    if (cardinality === 'one') {
      next[place] = other[place as keyof D];
      continue;
    }
    const [list, source] = [recordsOf(document, type), recordsOf(other, type)];
    const copy = list.slice();
    for (const id of ids) {
      const [to, from] = [positionIn(list, id), positionIn(source, id)];
      if (to === -1 || from === -1) return undefined;
      copy[to] = source[from] as PlanRecord;
    }
    carryPositions(list, copy);
    next[place] = copy;
  }
  return next as unknown as D;
}

/** The document with whole lists as they stand in another. */
export function graftLists<D extends Document>(document: D, other: D, types: Iterable<string>): D {
  const next: Record<string, unknown> = { ...document };
  for (const type of types) next[describe(type).place] = recordsOf(other, type);
  return next as unknown as D;
}
