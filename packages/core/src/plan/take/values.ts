import { isHostile } from '../door.ts';
import { judge } from '../judge.ts';
import { isCurrency } from '../schema/currency.ts';
import type { Field } from '../schema/field.ts';
import { isId, termLength } from '../schema/fields.ts';
import { isDay, isInstant, isPeriodKey } from '../schema/time.ts';
import { isRow, type Taker } from './taker.ts';

const text =
  (maxLength: number): Taker =>
  (value) =>
    typeof value === 'string' && value.length <= maxLength ? value : undefined;

const matching =
  (maxLength: number, pattern: RegExp): Taker =>
  (value) =>
    typeof value === 'string' && value.length <= maxLength && pattern.test(value) ? value : undefined;

const form =
  (holds: (value: string) => boolean): Taker =>
  (value) =>
    typeof value === 'string' && holds(value) ? value : undefined;

const id: Taker = (value) => (isId(value) ? value : undefined);
const day: Taker = (value) => (typeof value === 'string' && isDay(value) ? value : undefined);
const flag: Taker = (value) => (typeof value === 'boolean' ? value : undefined);

const choice =
  (values: readonly unknown[]): Taker =>
  (value) =>
    values.includes(value) ? value : undefined;

/** JSON has no negative zero, but JavaScript reads one: it is left. */
const number =
  ({ min = Number.MIN_SAFE_INTEGER, max = Number.MAX_SAFE_INTEGER, integer = false }: Field): Taker =>
  (value) =>
    typeof value === 'number' &&
    value >= min &&
    value <= max &&
    (!integer || Number.isInteger(value)) &&
    (value !== 0 || 1 / value > 0)
      ? value
      : undefined;

const link =
  (type: number): Taker =>
  (value, known) =>
    known[type]?.has(value) === true ? value : undefined;

const each =
  (take: Taker): Taker =>
  (list, known) => {
    if (!Array.isArray(list)) return undefined;
    const entries: unknown[] = list;
    for (const entry of entries) if (take(entry, known) === undefined) return undefined;
    return entries;
  };

const slice: Taker = (value) => {
  if (!isRow(value)) return undefined;
  for (const name in value) {
    const member = value[name];
    if (!isId(name) || isHostile(name) || typeof member !== 'string' || member === '' || member.length > termLength)
      return undefined;
  }
  return value;
};

/** The place of a record's field: nothing that is asked about stands deeper. */
const deep = ['', 0, ''];

/** What is rare is the judge's to say. */
const judged =
  (field: Field): Taker =>
  (value) =>
    judge(field, value, { at: deep }).issues.length === 0 ? value : undefined;

/** How a value without a shape of its own is taken. @param numberOf the number of a type among what is known */
export function valueTaker(field: Field, numberOf: (type: string) => number): Taker {
  const { kind, maxLength = termLength, pattern, values = [], ref = '' } = field;
  switch (kind) {
    case 'id':
      return id;
    case 'day':
      return day;
    case 'instant':
      return form(isInstant);
    case 'period':
      return form(isPeriodKey);
    case 'currency':
      return form(isCurrency);
    case 'flag':
      return flag;
    case 'number':
      return number(field);
    case 'choice':
      return choice(values);
    case 'choices':
      return each(choice(values));
    case 'reference':
      return link(numberOf(ref));
    case 'references':
      return each(link(numberOf(ref)));
    case 'texts':
    case 'terms':
      return each(text(maxLength));
    case 'slice':
      return slice;
    case 'text':
    case 'prose':
    case 'term':
      return pattern === undefined ? text(maxLength) : matching(maxLength, pattern);
    default:
      return judged(field);
  }
}

/** What stamps say comes in runs: who, and often when, is the same as in the one before. */
export function repeated(take: Taker): Taker {
  let last: unknown;
  return (value, known) => {
    if (value === last) return value;
    const taken = take(value, known);
    if (taken !== undefined) last = value;
    return taken;
  };
}
