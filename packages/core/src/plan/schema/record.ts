import * as z from 'zod/mini';
import { custom, id, listOf, optional, stamp, withBlank } from './fields.ts';

/** What a type of record says of itself. */
export interface RecordMeta {
  type: string;
  cardinality: 'many' | 'one';
  owner?: string;
  ranges?: readonly (readonly [string, string])[];
}

export const records = z.registry<RecordMeta>();

type FieldPath<S> = (keyof S & string) | `${keyof S & string}.${string}`;

interface RecordOptions<S> {
  /** Names the party whose record it is; without it, or while blank, the record is joint. */
  owner?: (keyof S & string) | 'id';
  /** The first must not come after the second; dotted through groups. */
  ranges?: readonly (readonly [FieldPath<S>, FieldPath<S>])[];
}

const stamps = () => ({ created: optional(stamp()), changed: optional(stamp()), custom: optional(custom()) });

/** A record of a collection: it has an id, its authors' stamps and room for a host's own fields. */
export function record<S extends z.core.$ZodLooseShape>(type: string, shape: S, options: RecordOptions<S> = {}) {
  const schema = z.strictObject({ id: id(), ...shape, ...stamps() });
  records.add(schema, { type, cardinality: 'many', ...options });
  return schema;
}

/** A part of the plan that exists once. */
export function part<S extends z.core.$ZodLooseShape>(type: string, shape: S, options: RecordOptions<S> = {}) {
  const schema = z.strictObject({ ...shape, ...stamps() });
  records.add(schema, { type, cardinality: 'one', ...options });
  return withBlank(schema);
}

/** Records in the order a reader sees them, each id once. */
export const collection = listOf;
