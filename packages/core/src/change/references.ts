import { describe, isType } from '../plan/describe.ts';
import { type Document, kindOf } from '../plan/documents.ts';
import type { FieldInfo, TypeInfo } from '../plan/field-info.ts';
import { type Link, linksOf, rowsOf } from '../plan/links.ts';
import { positionOf } from '../plan/query.ts';
import { sections } from '../plan/schema/sections.ts';
import { idOf } from './effects.ts';
import type { Row } from './json.ts';
import { type Field, schemaOf } from './schemas.ts';

/** A field that points at a record. */
export interface Referrer {
  readonly type: string;
  readonly id: string;
  readonly field: string;
}

/** Whether a reference leads somewhere, as `readPlan` would judge it. An annex has none that must. */
export function leads(document: Document, { type, id }: Pick<Link, 'type' | 'id'>): boolean {
  if (type === 'section') return (sections as readonly string[]).includes(id);
  if (!isType(type)) return false;
  return describe(type).cardinality === 'many' ? positionOf(document, type, id) !== -1 : id === '';
}

/** Everything that points at a record, itself apart. Looks only where such a reference can stand. */
export function referrers(document: Document, type: string, id: string): Referrer[] {
  return kindOf(document).types.flatMap((info) => {
    const fields = pointingAt(info, type);
    if (fields.length === 0) return [];
    const records = info.cardinality === 'many' ? rowsOf(document, info) : [partOf(document, info)];
    return records.flatMap((record) => {
      const own = idOf(info.type, record);
      if (info.type === type && own === id) return [];
      return fields
        .filter(({ alone }) => linksOf(alone, record).some((link) => link.id === id && link.type === type))
        .map(({ info: { name } }) => ({ type: info.type, id: own, field: name }));
    });
  });
}

const partOf = (document: Document, { place }: TypeInfo): Row =>
  place === '' ? document : (document[place as keyof Document] as Row);

const pointing = new Map<string, readonly Field[]>();

function pointingAt(info: TypeInfo, type: string): readonly Field[] {
  const key = `${info.type}>${type}`;
  let known = pointing.get(key);
  if (known === undefined) {
    known = [...schemaOf(info.type).fields.values()].filter((field) => canPointAt(field.info, type));
    pointing.set(key, known);
  }
  return known;
}

/** A subject that lists no types may be of any. */
const canPointAt = ({ ref, types: subjects, columns = [] }: FieldInfo, type: string): boolean =>
  ref === type ||
  subjects?.length === 0 ||
  subjects?.includes(type) === true ||
  columns.some((c) => canPointAt(c, type));
