import type { NumberUnit } from '../field-info.ts';
import { blankable, blankOf, type Field, field, optional, type Shape, type ValuesOf } from './field.ts';

export { happened, nullable, optional } from './field.ts';

/** Lower case letters, digits and hyphens, 64 at most. Read letter by letter: a pattern costs three times as much. */
export function isId(value: unknown): value is string {
  if (typeof value !== 'string' || value.length === 0 || value.length > 64) return false;
  for (let at = 0; at < value.length; at += 1) {
    const letter = value.charCodeAt(at);
    if ((letter < 97 || letter > 122) && (letter < 48 || letter > 57) && letter !== 45) return false;
  }
  return true;
}

export const id = () => field<string>('id');

/** A line: `maxLength` characters at most. */
export const text = (maxLength = 200, pattern?: RegExp) =>
  field<string>('text', pattern === undefined ? { maxLength } : { maxLength, pattern });

/** Paragraphs: `maxLength` characters at most. */
export const prose = (maxLength = 4000) => field<string>('prose', { maxLength });

/** A list of short texts, of 500 characters each. */
export const texts = (maxLength = 500) => list<string>('texts', { maxLength });

export const flag = () => field<boolean>('flag');

interface NumberRange {
  readonly unit?: NumberUnit;
  readonly min?: number;
  readonly max?: number;
  readonly integer?: boolean;
}

export const number = (range: NumberRange = {}) => field<number>('number', range);

/** 0–100 and beyond: 12 means 12 %. */
export const percent = (min = 0, max = 100) => number({ unit: 'percent', min, max });

/** A whole number from 0. */
export const count = (unit: NumberUnit = 'count') => number({ unit, min: 0, integer: true });

export const currency = () => field<string>('currency');

const moneyShape = { amount: number({ integer: true }), currency: currency() };

/** Minor units of an ISO 4217 currency: 1250 EUR is € 12.50. */
export const money = () => field<{ amount: number; currency: string }>('money', { shape: moneyShape });

export const day = () => field<string>('day');
export const instant = () => field<string>('instant');
export const period = () => field<string>('period');

export const choice = <const V extends readonly string[]>(values: V) => field<V[number]>('choice', { values });
export const choices = <const V extends readonly string[]>(values: V) => list<V[number]>('choices', { values });

/** Points at a record of type `ref`; a plan whose reference leads nowhere is refused. */
export const reference = (ref: string) => field<string>('reference', { ref });
export const references = (ref: string) => list<string>('references', { ref });

/** Points at a record of one of `types`, or at a section of the plan. */
export const subject = <const T extends readonly string[]>(types: T) =>
  field<{ type: T[number]; id: string }>('subject', { types, shape: { type: choice(types), id: id() } });

/** Points at any record, or at a single part of the plan by the empty id. */
export const anySubject = () =>
  field<{ type: string; id: string }>('subject', { types: [], shape: { type: text(40), id: text(64) } });

/** A member of a dimension of the vocabulary; one that nobody declared is legal and means "cannot tell". */
export const term = (dimension: string) => field<string>('term', { dimension });
export const terms = (dimension: string) => list<string>('terms', { dimension, maxLength: termLength });
export const termLength = 80;

/** Which part of the whole a figure is about: dimension → member; `{}` is the whole. */
export const slice = () => blankable(field<Record<string, string>>('slice'), {});

/** Rows without a life of their own; `key` names the columns that tell them apart. */
export const table = <const S extends Shape>(shape: S, key: readonly (keyof S & string)[]): List<S> =>
  list<ValuesOf<S>>('table', { shape, key });

const pointKey = { period: period(), slice: slice() };

type List<S extends Shape> = Field<ValuesOf<S>[], 'blank'>;

/** Figures by period and slice. */
export const points = <const S extends Shape>(shape: S): List<typeof pointKey & S> =>
  list('points', {
    shape: { ...pointKey, ...shape },
    key: ['period', 'slice'],
  });

/** Fields that belong together; always present, so that readers need no guard. Its fields are optional or blank. */
export const group = <const S extends Shape>(shape: S): Field<ValuesOf<S>, 'blank'> =>
  blankable(field<ValuesOf<S>>('group', { shape }), blankOf(shape));

/** Fields that belong together and come together. */
export const object = <const S extends Shape>(shape: S): Field<ValuesOf<S>, 'required'> =>
  field<ValuesOf<S>>('group', { shape });

function list<T>(kind: Field['kind'], details: Parameters<typeof field>[1]): Field<T[], 'blank'> {
  return blankable(field<T[]>(kind, details), []);
}

/** A host's own JSON under its namespace. */
export const custom = () => field<Record<string, unknown>>('custom');

/** Any JSON at all. */
export const json = () => field<unknown>('custom', { free: true });

const stampShape = {
  party: id(),
  actor: id(),
  at: instant(),
  onBehalfOf: optional(id()),
  confirmedAt: optional(instant()),
};

/** Whose change made a record what it is; stamped by the change, never by its input. */
export const stamp = () =>
  field<{
    party: string;
    actor: string;
    at: string;
    onBehalfOf?: string | undefined;
    confirmedAt?: string | undefined;
  }>('stamp', {
    nature: 'record',
    shape: stampShape,
  });
