import type { FieldKind, NumberUnit } from '../field-info.ts';

/** A field may be left out only if it is `optional`, and is absent then, or `blank`, and is its blank then. */
export type Presence = 'required' | 'optional' | 'blank';

export type Shape = Readonly<Record<string, Field>>;

declare const valueType: unique symbol;

/**
 * A field of the schema: what it is, as plain data. `judge` reads it, `describe` tells it, TypeScript infers
 * from it what a plan holds.
 */
export interface Field<T = unknown, P extends Presence = Presence> {
  readonly [valueType]?: () => T;
  /** Besides the kinds that `describe` tells: groups, records and collections of them, and what never changes. */
  readonly kind: FieldKind | 'group' | 'record' | 'collection' | 'constant';
  readonly presence: P;
  /** What a field is that was left out. Plans are never changed in place, so one frozen blank serves them all. */
  readonly blank?: unknown;
  /** `null` says that there is none. */
  readonly nullable?: true;
  readonly nature?: 'record';
  readonly unit?: NumberUnit;
  readonly min?: number;
  readonly max?: number;
  readonly integer?: boolean;
  /** Of a text, or of each entry of a list. */
  readonly maxLength?: number;
  readonly pattern?: RegExp;
  /** Of `custom`: any JSON rather than a mapping of namespaces. */
  readonly free?: true;
  readonly values?: readonly string[];
  readonly ref?: string;
  readonly types?: readonly string[];
  readonly dimension?: string;
  /** The columns that tell one row from another. */
  readonly key?: readonly string[];
  /** Of a group, a record, a row of a table, a record of a collection. */
  readonly shape?: Shape;
  readonly record?: RecordMeta;
}

/** What a type of record says of itself. */
export interface RecordMeta {
  readonly type: string;
  readonly cardinality: 'many' | 'one';
  readonly owner?: string;
  readonly ranges?: readonly (readonly [string, string])[];
  readonly unsigned?: true;
}

export type ValueOf<F> = F extends Field<infer T> ? T : never;

type OptionalIn<S extends Shape> = { [K in keyof S]: S[K]['presence'] extends 'optional' ? K : never }[keyof S];

type Flat<T> = { [K in keyof T]: T[K] };

/** What an object of this shape holds once it was read: every blank is there. */
export type ValuesOf<S extends Shape> = Flat<
  { -readonly [K in Exclude<keyof S, OptionalIn<S>>]: ValueOf<S[K]> } & {
    -readonly [K in OptionalIn<S>]?: ValueOf<S[K]> | undefined;
  }
>;

/** Lists and groups that may be left out where a person writes, since reading puts them back. */
type BlankIn<T> = {
  [K in keyof T]-?: T[K] extends readonly unknown[]
    ? K
    : T[K] extends object
      ? Record<never, never> extends DraftOf<T[K]>
        ? K
        : never
      : never;
}[keyof T];

/** What a person writes for it to be read as `T`. */
export type DraftOf<T> = T extends readonly (infer E)[]
  ? number extends T['length']
    ? DraftOf<E>[]
    : T
  : T extends object
    ? Flat<
        { [K in keyof T as K extends BlankIn<T> ? never : K]: DraftOf<T[K]> } & {
          [K in keyof T as K extends BlankIn<T> ? K : never]?: DraftOf<T[K]> | undefined;
        }
      >
    : T;

type Details = Omit<Field, 'kind' | 'presence' | typeof valueType>;

export const field = <T>(kind: Field['kind'], details: Details = {}): Field<T, 'required'> => ({
  ...details,
  kind,
  presence: 'required',
});

export const optional = <T>(it: Field<T, 'required'>): Field<T, 'optional'> => ({ ...it, presence: 'optional' });

export const nullable = <T>(it: Field<T, 'required'>): Field<T | null, 'required'> => ({ ...it, nullable: true });

/** A field that is there even when it was left out. */
export const blankable = <T>(it: Field<T, 'required'>, blank: unknown): Field<T, 'blank'> => ({
  ...it,
  presence: 'blank',
  blank: Object.freeze(blank),
});

/** Marks what happened rather than what was agreed: it stays out of sign-offs. */
export const happened = <T, P extends Presence>(it: Field<T, P>): Field<T, P> => ({ ...it, nature: 'record' });

/** What an object of this shape is while nothing is in it. */
export const blankOf = (shape: Shape): object =>
  Object.fromEntries(
    Object.entries(shape)
      .filter(([, { presence }]) => presence === 'blank')
      .map(([name, { blank }]) => [name, blank]),
  );
