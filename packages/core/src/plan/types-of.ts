import type { FieldInfo, TypeInfo } from './field-info.ts';
import type { Field, RecordMeta, Shape } from './schema/field.ts';

/** The fields of a shape as plain data, groups flattened. */
export function fieldsOf(shape: Shape, prefix = '', record = false): FieldInfo[] {
  return Object.entries(shape).flatMap(([key, field]) =>
    infoOf(field, prefix + key, record || field.nature === 'record'),
  );
}

function infoOf(field: Field, name: string, record: boolean): FieldInfo[] {
  const { kind, presence, shape = {}, unit, min, max, integer, maxLength, values, ref, types, dimension, key } = field;
  switch (kind) {
    case 'group':
      return fieldsOf(shape, `${name}.`, record);
    case 'record':
    case 'collection':
    case 'constant':
      return [];
    default: {
      const columns = key === undefined ? undefined : fieldsOf(shape, '', record);
      const known = { unit, min, max, integer, maxLength, values, ref, types, dimension, key, columns };
      const said = Object.entries(known).filter(([, value]) => value !== undefined);
      const nature = record ? 'record' : 'term';
      return [{ name, kind, required: presence === 'required', nature, ...Object.fromEntries(said) }];
    }
  }
}

function typeInfo(
  field: Field,
  place: string,
  { type, cardinality, owner, ranges = [], unsigned }: RecordMeta,
): TypeInfo {
  const fields = fieldsOf(field.shape ?? {});
  return {
    type,
    place,
    cardinality,
    ...(owner === undefined ? {} : { owner }),
    ranges,
    ...(unsigned === undefined ? {} : { unsigned }),
    fields,
  };
}

/** Every type of record of a document's schema, the document itself first. */
export function typesOf(document: Field): readonly TypeInfo[] {
  return [['', document] as const, ...Object.entries(document.shape ?? {})].flatMap(([place, field]) =>
    field.record === undefined ? [] : [typeInfo(field, place, field.record)],
  );
}
