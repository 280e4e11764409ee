import { brief, isCurrency, isDay, isPeriodKey } from '@tandem-plan/core/plan';
import { delimiters, encodings } from '../sheet/sheet.ts';
import { dayOrders, grains, isColumn, kinds, type MappingDraft, units, yearsOf } from './mapping.ts';
import { MappingError } from './mapping-error.ts';

/** Says what is wrong with a value; nothing where it is as expected. */
type Check = (value: unknown, at: string) => void;

const wrong = (at: string, expected: string, got: unknown) =>
  new MappingError('shape', at, `expected ${expected}, got ${JSON.stringify(brief(got)) ?? 'nothing'}`);

const is =
  (expected: string, fits: (value: unknown) => boolean): Check =>
  (value, at) => {
    if (!fits(value)) throw wrong(at, expected, value);
  };

const oneOf = (values: readonly unknown[]): Check =>
  is(values.map((value) => JSON.stringify(value)).join(' or '), (value) => values.includes(value));

const text = is('text', (value) => typeof value === 'string' && value.trim() !== '');

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const object =
  (fields: Readonly<Record<string, Check>>, needed: readonly string[] = []): Check =>
  (value, at) => {
    if (!isObject(value)) throw wrong(at, 'an object', value);
    for (const [name, inner] of Object.entries(value)) {
      const check = Object.hasOwn(fields, name) ? fields[name] : undefined;
      if (check === undefined)
        throw new MappingError(
          'shape',
          `${at}/${name}`,
          `there is no such field; there are ${Object.keys(fields).join(', ')}`,
        );
      check(inner, `${at}/${name}`);
    }
    for (const name of needed)
      if (!Object.hasOwn(value, name)) throw wrong(`${at}/${name}`, 'it to be there', undefined);
  };

const position = is(
  'the name of a column, or its position from 1',
  (value) => (typeof value === 'string' && value !== '') || (Number.isInteger(value) && Number(value) > 0),
);
const column = object({ column: position }, ['column']);

const listOf =
  (each: Check): Check =>
  (value, at) => {
    if (!Array.isArray(value)) throw wrong(at, 'a list', value);
    for (const [index, inner] of value.entries()) each(inner, `${at}/${index}`);
  };

/** A column, or a value that holds for every row. */
const columnOr =
  (constant: Check): Check =>
  (value, at) =>
    (isColumn(value) ? column : constant)(value, at);

const day = is('a day such as 2017-09-30', (value) => typeof value === 'string' && isDay(value));
const period = is(
  'a period such as 2017, 2017-Q3 or 2017-P09',
  (value) => typeof value === 'string' && isPeriodKey(value),
);
const currency = is('a currency such as EUR', (value) => typeof value === 'string' && isCurrency(value));
const flag = is('true or false', (value) => typeof value === 'boolean');
const years = oneOf(yearsOf);
const line = is(
  'the number of a line, or false',
  (value) => value === false || (Number.isInteger(value) && Number(value) > 0),
);

const periodShape: Check = (value, at) => {
  if (typeof value === 'string') period(value, at);
  else if (isColumn(value))
    object({ column: position, days: oneOf(dayOrders), serial: flag, grain: oneOf(grains), years })(value, at);
  else if (isObject(value) && 'month' in value)
    object({ year: column, month: column, years }, ['year', 'month'])(value, at);
  else object({ year: column, quarter: column, years }, ['year', 'quarter'])(value, at);
};

const sliceShape: Check = (value, at) => {
  if (!isObject(value)) throw wrong(at, 'an object of dimensions', value);
  for (const [dimension, inner] of Object.entries(value))
    if (inner !== null) columnOr(text)(inner, `${at}/${dimension}`);
};

const mapping = object({
  sheet: object({ sheet: text, encoding: oneOf(encodings), delimiter: oneOf(delimiters), header: line }),
  kpi: columnOr(text),
  kind: columnOr(oneOf(kinds)),
  period: periodShape,
  slice: sliceShape,
  ignore: listOf(
    object({ column: position, is: listOf(is('text', (value) => typeof value === 'string')) }, ['column', 'is']),
  ),
  value: column,
  numerator: column,
  denominator: column,
  numbers: object({ decimal: oneOf(['.', ',']), unit: oneOf(units), currency: columnOr(currency) }),
  combine: oneOf(['sum', 'none']),
  source: columnOr(text),
  recordedBy: text,
  on: columnOr(day),
  why: text,
});

function isMapping(value: unknown): asserts value is MappingDraft {
  mapping(value, '');
}

/**
 * A mapping as it came from outside, complete or not.
 *
 * @throws MappingError that names the field, what came and what was expected
 */
export function readMapping(value: unknown): MappingDraft {
  isMapping(value);
  return value;
}
