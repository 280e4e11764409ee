import type * as z from 'zod/mini';
import type { FieldInfo, TypeInfo } from './field-info.ts';
import { fields } from './schema/fields.ts';
import { planSchema } from './schema/plan.ts';
import { type RecordMeta, records } from './schema/record.ts';

type Schema = z.core.$ZodType;
type Shape = Readonly<Record<string, Schema>>;

/** The fields of an object's schema. */
export const shapeOf = (schema: Schema): Shape | undefined => {
  const def = schema._zod.def as { type: string; shape?: Shape };
  return def.type === 'object' ? def.shape : undefined;
};

const innerOf = (schema: Schema): Schema | undefined => (schema._zod.def as { innerType?: Schema }).innerType;

/** What the entries of a list are. */
export const elementOf = (schema: Schema): Schema | undefined => (schema._zod.def as { element?: Schema }).element;

/** The schema under its `optional` and `default`. */
export function bare(schema: Schema): Schema {
  const inner = innerOf(schema);
  return inner === undefined ? schema : bare(inner);
}

/** What a schema says of itself, wherever between its wrappers it says it. */
function metaOf(schema: Schema): ReturnType<typeof fields.get> {
  const inner = innerOf(schema);
  return fields.get(schema) ?? (inner === undefined ? undefined : metaOf(inner));
}

/** The fields of a shape as plain data, groups flattened. */
export function fieldsOf(shape: Shape, prefix = '', record = false): FieldInfo[] {
  return Object.entries(shape).flatMap(([key, schema]) => {
    const meta = metaOf(schema);
    const name = prefix + key;
    if (meta === undefined) {
      const inner = shapeOf(schema);
      return inner === undefined || records.has(schema) ? [] : fieldsOf(inner, `${name}.`, record);
    }
    const happened = record || meta.nature === 'record';
    if (meta.kind === 'group') return fieldsOf(shapeOf(bare(schema)) ?? {}, `${name}.`, happened);
    const { kind, ...rest } = meta;
    const row = kind === 'table' || kind === 'points' ? elementOf(bare(schema)) : undefined;
    return [
      {
        ...rest,
        name,
        kind: kind as FieldInfo['kind'],
        required: schema._zod.optin === undefined,
        nature: happened ? 'record' : 'term',
        ...(row === undefined ? {} : { columns: fieldsOf(shapeOf(row) ?? {}, '', happened) }),
      } satisfies FieldInfo,
    ];
  });
}

function typeInfo(schema: Schema, place: string, meta: RecordMeta): TypeInfo {
  const { type, cardinality, owner, ranges = [] } = meta;
  return {
    type,
    place,
    cardinality,
    ...(owner === undefined ? {} : { owner }),
    ranges,
    fields: fieldsOf(shapeOf(bare(schema)) ?? {}),
  };
}

/** Every type of record of a document's schema, the document itself first. */
export function typesOf(document: Schema): readonly TypeInfo[] {
  const shape = shapeOf(document) ?? {};
  const parts = Object.entries(shape).flatMap(([place, schema]) => {
    const inner = bare(schema);
    const item = elementOf(inner) ?? inner;
    const meta = records.get(item);
    return meta === undefined ? [] : [typeInfo(item, place, meta)];
  });
  const root = records.get(document);
  return root === undefined ? parts : [typeInfo(document, '', root), ...parts];
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
