import { blankable, blankOf, type Field, field, type Shape, type ValuesOf } from './field.ts';
import { custom, id, optional, stamp } from './fields.ts';

type FieldPath<S> = (keyof S & string) | `${keyof S & string}.${string}`;

interface RecordOptions<S> {
  /** Names the party whose record it is; without it, or while blank, the record is joint. */
  readonly owner?: (keyof S & string) | 'id';
  /** The first must not come after the second; dotted through groups. */
  readonly ranges?: readonly (readonly [FieldPath<S>, FieldPath<S>])[];
  /** It comes and goes while the plan is carried out, and is no part of what is signed. */
  readonly unsigned?: true;
}

export const stamps = () => ({ created: optional(stamp()), changed: optional(stamp()), custom: optional(custom()) });

type Stamps = ReturnType<typeof stamps>;

/** A record of a collection: it has an id, its authors' stamps and room for a host's own fields. */
export const record = <const S extends Shape>(type: string, shape: S, options: RecordOptions<S> = {}) =>
  field<ValuesOf<{ id: Field<string, 'required'> } & S & Stamps>>('record', {
    shape: { id: id(), ...shape, ...stamps() },
    record: { type, cardinality: 'many', ...options },
  });

/** A part of the plan that exists once. */
export const part = <const S extends Shape>(type: string, shape: S, options: RecordOptions<S> = {}) =>
  blankable(
    field<ValuesOf<S & Stamps>>('record', {
      shape: { ...shape, ...stamps() },
      record: { type, cardinality: 'one', ...options },
    }),
    blankOf(shape),
  );

/** Records in the order a reader sees them, each id once. */
export const collection = <T extends object>({ shape, record: meta }: Field<T, 'required'>) =>
  blankable(
    field<T[]>('collection', {
      ...(shape === undefined ? {} : { shape }),
      ...(meta === undefined ? {} : { record: meta }),
    }),
    [],
  );
