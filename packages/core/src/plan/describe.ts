import type { FieldInfo, TypeInfo } from './field-info.ts';
import type { Field, RecordMeta, Shape } from './schema/field.ts';
import { planSchema } from './schema/plan.ts';

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

const planTypes = typesOf(planSchema);
const byType = new Map(planTypes.map((info) => [info.type, info]));
const byPlace = new Map(planTypes.map((info) => [info.place, info]));

/** All types of record a plan holds: the plan itself, its single parts, its collections in reading order. */
export const types = (): readonly TypeInfo[] => planTypes;

/**
 * What a type of record holds, as plain data.
 *
 * @throws RangeError if the plan has no such type
 * @example describe('objective').fields.find((field) => field.name === 'due')?.kind // 'day'
 */
export function describe(type: string): TypeInfo {
  const info = byType.get(type);
  if (info === undefined)
    throw new RangeError(`no type of record is called "${type}"; there are ${[...byType.keys()].join(', ')}`);
  return info;
}

/** The type whose records stand at a place of the plan, such as `objectives`. */
export const typeAt = (place: string): TypeInfo | undefined => byPlace.get(place);
export const isType = (type: string): boolean => byType.has(type);
