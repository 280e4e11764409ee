import { pointer } from '@tandem-plan/core/plan';

/** What is wrong within a value, and where: `path` is a JSON Pointer. */
export interface Fault {
  readonly path: string;
  readonly expected: string;
  readonly got: string;
}

export type Place = readonly (string | number)[];
export type Tell = (place: Place, expected: string, got: unknown) => void;

/** Judges a value that stands at a place. */
export type Check = (value: unknown, at: Place, tell: Tell) => void;

export type Row = Readonly<Record<string, unknown>>;

export const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Everything that is wrong with a value, in reading order. */
export function faultsOf(value: unknown, check: Check): readonly Fault[] {
  const faults: Fault[] = [];
  check(value, [], (at, expected, got) => faults.push({ path: pointer(at), expected, got: said(got) }));
  return faults;
}

const longest = 80;

function said(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (isRow(value)) return 'an object';
  const text = JSON.stringify(value);
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}

export const text =
  (expected: string, fits: (text: string) => boolean = () => true): Check =>
  (value, at, tell) => {
    if (typeof value !== 'string' || !fits(value)) tell(at, expected, value);
  };

export const number =
  (expected: string, fits: (number: number) => boolean = () => true): Check =>
  (value, at, tell) => {
    if (typeof value !== 'number' || !Number.isFinite(value) || !fits(value)) tell(at, expected, value);
  };

export const flag: Check = (value, at, tell) => {
  if (typeof value !== 'boolean') tell(at, 'true or false', value);
};

export const oneOf = (...values: readonly string[]): Check =>
  text(values.join(' or '), (value) => values.includes(value));

export const list =
  (each: Check, least = 0): Check =>
  (value, at, tell) => {
    if (!Array.isArray(value)) {
      tell(at, 'a list', value);
      return;
    }
    if (value.length < least) tell(at, `${least} or more`, `${value.length}`);
    value.forEach((one: unknown, index) => each(one, [...at, index], tell));
  };

/** An object of whatever keys of one kind. */
export const keyed =
  (expected: string, fits: (key: string) => boolean, each: Check): Check =>
  (value, at, tell) => {
    if (!isRow(value)) {
      tell(at, 'an object', value);
      return;
    }
    for (const [key, one] of Object.entries(value)) {
      if (!fits(key)) tell([...at, key], `${expected} as key`, key);
      each(one, [...at, key], tell);
    }
  };

/** Whatever stands there: in extensions even `null`. */
export const anything: Check = () => undefined;

type Properties = Readonly<Record<string, Check>>;

/** An object of known properties: an unknown one is at fault, and so is `null` for a value. */
export const object =
  (required: Properties, optional: Properties = {}): Check =>
  (value, at, tell) => {
    if (!isRow(value)) {
      tell(at, 'an object', value);
      return;
    }
    for (const name of Object.keys(required)) if (value[name] === undefined) tell([...at, name], 'a value', undefined);
    for (const [name, one] of Object.entries(value)) {
      const check = Object.hasOwn(required, name)
        ? required[name]
        : Object.hasOwn(optional, name)
          ? optional[name]
          : undefined;
      if (check === undefined) tell([...at, name], 'no such property', one);
      else if (one === undefined) continue;
      else check(one, [...at, name], tell);
    }
  };

/** One check after the other, the later ones only where the first found nothing. */
export const then =
  (first: Check, ...more: readonly Check[]): Check =>
  (value, at, tell) => {
    let sound = true;
    first(value, at, (...fault) => {
      sound = false;
      tell(...fault);
    });
    if (sound) for (const check of more) check(value, at, tell);
  };
