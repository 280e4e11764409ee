import * as z from 'zod/mini';
import type { FieldKind, NumberUnit } from '../field-info.ts';
import { isCurrency } from './currency.ts';
import { isDay, isInstant, isPeriodKey } from './time.ts';

/** What a schema says of itself besides its shape; `describe` reads it. */
export interface FieldMeta {
  kind: FieldKind | 'group' | 'list';
  nature?: 'record';
  unit?: NumberUnit;
  min?: number;
  max?: number;
  integer?: boolean;
  maxLength?: number;
  values?: readonly string[];
  ref?: string;
  types?: readonly string[];
  dimension?: string;
  key?: readonly string[];
}

export const fields = z.registry<FieldMeta>();

function as<S extends z.core.$ZodType>(schema: S, meta: FieldMeta): S {
  fields.add(schema, meta);
  return schema;
}

const empty = Object.freeze([]);

export const optional = z.optional;

/** Marks what happened rather than what was agreed: it stays out of sign-offs. */
export function happened<S extends z.core.$ZodType>(schema: S): S {
  const meta = fields.get(schema);
  if (meta === undefined) throw new Error('happened() wraps a field, not its optional()');
  return as(schema, { ...meta, nature: 'record' });
}

const idPattern = /^[a-z0-9-]{1,64}$/;
export const isId = (value: unknown): value is string => typeof value === 'string' && idPattern.test(value);
const idString = () => z.string().check(z.regex(idPattern));

export const id = () => as(idString(), { kind: 'id' });

/** A line: `max` characters at most. */
export const text = (max = 200) => as(z.string().check(z.maxLength(max)), { kind: 'text', maxLength: max });

/** Paragraphs: `max` characters at most. */
export const prose = (max = 4000) => as(z.string().check(z.maxLength(max)), { kind: 'prose', maxLength: max });

/** A list of short texts, of 500 characters each. */
export const texts = (max = 500) => list(z.string().check(z.maxLength(max)), { kind: 'texts', maxLength: max });

export const flag = () => as(z.boolean(), { kind: 'flag' });

interface NumberRange {
  unit?: NumberUnit;
  min?: number;
  max?: number;
  integer?: boolean;
}

export function number(range: NumberRange = {}) {
  const checks = [
    ...(range.min === undefined ? [] : [z.minimum(range.min)]),
    ...(range.max === undefined ? [] : [z.maximum(range.max)]),
    ...(range.integer === true ? [z.int()] : []),
  ];
  const schema = z.number();
  return as(checks.length === 0 ? schema : schema.check(...checks), { kind: 'number', ...range });
}

/** 0–100 and beyond: 12 means 12 %. */
export const percent = (min = 0, max = 100) => number({ unit: 'percent', min, max });

/** A whole number from 0. */
export const count = (unit: NumberUnit = 'count') => number({ unit, min: 0, integer: true });

export const currency = () => as(z.string().check(z.refine(isCurrency)), { kind: 'currency' });

/** Minor units of an ISO 4217 currency: 1250 EUR is € 12.50. */
export const money = () =>
  as(z.strictObject({ amount: z.number().check(z.int()), currency: currency() }), { kind: 'money' });

export const day = () => as(z.string().check(z.refine(isDay)), { kind: 'day' });
export const instant = () => as(z.string().check(z.refine(isInstant)), { kind: 'instant' });
export const period = () => as(z.string().check(z.refine(isPeriodKey)), { kind: 'period' });

export const choice = <const V extends readonly [string, ...string[]]>(values: V) =>
  as(z.enum(values), { kind: 'choice', values });

export const choices = <const V extends readonly [string, ...string[]]>(values: V) =>
  list(z.enum(values), { kind: 'choices', values });

/** Points at a record of type `ref`; a plan whose reference leads nowhere is refused. */
export const reference = (ref: string) => as(idString(), { kind: 'reference', ref });
export const references = (ref: string) => list(idString(), { kind: 'references', ref });

/** Points at a record of one of `types`, or at a section of the plan. */
export const subject = <const T extends readonly [string, ...string[]]>(types: T) =>
  as(z.strictObject({ type: z.enum(types), id: idString() }), { kind: 'subject', types });

/** A member of a dimension of the vocabulary; one that nobody declared is legal and means "cannot tell". */
export const term = (dimension: string) => as(z.string().check(z.maxLength(80)), { kind: 'term', dimension });
export const terms = (dimension: string) =>
  list(z.string().check(z.maxLength(80)), { kind: 'terms', dimension, maxLength: 80 });

/** Which part of the whole a figure is about: dimension → member; `{}` is the whole. */
export const slice = () =>
  as(z._default(z.record(idString(), z.string().check(z.minLength(1), z.maxLength(80))), {}), { kind: 'slice' });

/** Rows without a life of their own; `key` names the columns that tell them apart. */
export const table = <S extends z.core.$ZodLooseShape>(shape: S, key: readonly (keyof S & string)[]) =>
  list(z.strictObject(shape), { kind: 'table', key });

/** Figures by period and slice. */
export const points = <S extends z.core.$ZodLooseShape>(shape: S) =>
  list(z.strictObject({ period: period(), slice: slice(), ...shape }), { kind: 'points', key: ['period', 'slice'] });

/** Fields that belong together; always present, so that readers need no guard. Its fields are optional or lists. */
export function group<S extends z.core.$ZodLooseShape>(shape: S) {
  return as(withBlank(z.strictObject(shape)), { kind: 'group' });
}

/**
 * Gives an object its blank value where it is left out. Plans are never changed in place, so one frozen
 * blank serves them all.
 */
export function withBlank<S extends z.core.$ZodType<object>>(schema: S) {
  const blank = deepFreeze(z.parse(schema, {}));
  return z._default(schema, () => blank as never);
}

function deepFreeze<T extends object>(value: T): T {
  for (const inner of Object.values(value)) if (typeof inner === 'object' && inner !== null) deepFreeze(inner);
  return Object.freeze(value);
}

/** An array that is there even when it is left out. */
export const listOf = <S extends z.core.$ZodType>(item: S) => z._default(z.array(item), () => empty as never);

function list<S extends z.core.$ZodType>(item: S, meta: FieldMeta) {
  return as(
    z._default(z.array(item), () => []),
    meta,
  );
}

/** A host's own JSON under its namespace. */
export const custom = () => as(z.record(idString(), z.unknown()), { kind: 'custom' });

/** Whose change made a record what it is; stamped by the change, never by its input. */
export const stamp = () =>
  as(
    z.strictObject({
      party: idString(),
      actor: idString(),
      at: instant(),
      onBehalfOf: optional(idString()),
      confirmedAt: optional(instant()),
    }),
    { kind: 'stamp', nature: 'record' },
  );
