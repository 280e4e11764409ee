import { describe } from '../plan/describe.ts';
import { kindWith } from '../plan/documents.ts';
import type { FieldInfo, TypeInfo } from '../plan/field-info.ts';
import type { Field as Schema } from '../plan/schema/field.ts';

type Required = Schema<unknown, 'required'>;

/** A field as commands see it. */
export interface Field {
  readonly info: FieldInfo;
  /** From the record to the value. */
  readonly steps: readonly string[];
  /** Judges a value; a blank is no value. */
  readonly schema: Required;
  /** Its record's type with this field alone: what holds within it, and where it points. */
  readonly alone: TypeInfo;
  /** Stamped, or changed by a command of its own only. */
  readonly fixed: boolean;
  /** What a list or a mapping is while nothing is in it; `undefined` for a field that is absent then. */
  readonly blank: unknown;
}

export interface RecordSchema {
  readonly info: TypeInfo;
  readonly schema: Required;
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
  const document = kindWith(info.type).schema;
  const placed = info.place === '' ? document : inside(document, info.place);
  const schema: Required = { ...placed, kind: 'record', presence: 'required' };
  return {
    info,
    schema,
    between: { ...info, fields: info.fields.filter(({ key }) => key === undefined) },
    fields: new Map(
      info.fields.map((field) => {
        const steps = field.name.split('.');
        const full = steps.reduce(inside, schema);
        return [
          field.name,
          {
            info: field,
            steps,
            schema: { ...full, presence: 'required' },
            alone: { ...info, ranges: [], fields: [field] },
            fixed: isFixed(info, field),
            blank: full.presence === 'blank' ? full.blank : undefined,
          },
        ];
      }),
    ),
  };
}

/** @throws RangeError if the schema has no such field */
function inside({ shape = {} }: Schema, name: string): Schema {
  const field = shape[name];
  if (field === undefined)
    throw new RangeError(`the schema has no "${name}"; there are ${Object.keys(shape).join(', ')}`);
  return field;
}

/** The stage has a command of its own; whose annex it is, of which plan, is said when it is begun. */
const ownFixed: Readonly<Record<string, readonly string[]>> = { plan: ['stage'], annex: ['plan', 'party'] };

const isFixed = ({ type }: TypeInfo, { name, kind }: FieldInfo): boolean =>
  name === 'id' || kind === 'stamp' || ownFixed[type]?.includes(name) === true;
