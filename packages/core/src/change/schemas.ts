import type * as z from 'zod/mini';
import { bare, describe, elementOf, shapeOf } from '../plan/describe.ts';
import type { FieldInfo, TypeInfo } from '../plan/field-info.ts';
import { planSchema } from '../plan/schema/plan.ts';

type Schema = z.core.$ZodType;

/** A field as commands see it. */
export interface Field {
  readonly info: FieldInfo;
  /** From the record to the value. */
  readonly steps: readonly string[];
  /** Judges a value; a blank is no value. */
  readonly schema: Schema;
  /** Its record's type with this field alone: what holds within it, and where it points. */
  readonly alone: TypeInfo;
  /** Stamped, or changed by a command of its own only. */
  readonly fixed: boolean;
  /** What a list or a mapping is while nothing is in it; `undefined` for a field that is absent then. */
  readonly blank: unknown;
}

export interface RecordSchema {
  readonly info: TypeInfo;
  readonly schema: Schema;
  readonly fields: ReadonlyMap<string, Field>;
  /** The type without its tables: what holds between its other fields. */
  readonly between: TypeInfo;
}

const cache = new Map<string, RecordSchema>();

/** The schema of a type of record, taken apart by field. */
export function schemaOf(type: string): RecordSchema {
  let known = cache.get(type);
  if (known === undefined) {
    known = takeApart(describe(type));
    cache.set(type, known);
  }
  return known;
}

/** @throws RangeError if the type has no such field */
export function fieldOf(type: string, name: string): Field {
  const field = schemaOf(type).fields.get(name);
  if (field === undefined) throw new RangeError(`${type} has no field "${name}"`);
  return field;
}

function takeApart(info: TypeInfo): RecordSchema {
  const place = info.place === '' ? planSchema : bare(shapeIn(planSchema)[info.place] as Schema);
  const schema = elementOf(place) ?? place;
  return {
    info,
    schema,
    between: { ...info, fields: info.fields.filter(({ key }) => key === undefined) },
    fields: new Map(
      info.fields.map((field) => {
        const steps = field.name.split('.');
        const full = steps.reduce<Schema>((outer, step) => shapeIn(bare(outer))[step] as Schema, schema);
        const inner = bare(full);
        const alone = { ...info, ranges: [], fields: [field] };
        return [
          field.name,
          { info: field, steps, schema: inner, alone, fixed: isFixed(info, field), blank: blank(field) },
        ];
      }),
    ),
  };
}

const shapeIn = (schema: Schema) => shapeOf(schema) ?? {};

const isFixed = ({ type }: TypeInfo, { name, kind }: FieldInfo): boolean =>
  name === 'id' || kind === 'stamp' || (type === 'plan' && name === 'stage');

const lists = new Set(['texts', 'terms', 'choices', 'references', 'table', 'points']);

const blank = ({ kind }: FieldInfo): unknown =>
  lists.has(kind) ? [] : kind === 'settings' || kind === 'slice' ? {} : undefined;
