import { WireError } from '../wire.ts';

/** Looks at a part of an answer. @throws WireError naming the path, what came and what was expected */
export type Check = (value: unknown, path: string) => void;

export function wrong(path: string, expected: string, got: unknown): WireError {
  const kind = got === null ? 'null' : Array.isArray(got) ? 'a list' : typeof got;
  // A broken answer is no verdict: what was asked may be asked again.
  return new WireError('unreachable', `the server's answer at "${path}": expected ${expected}, got ${kind}`);
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const text: Check = (value, path) => {
  if (typeof value !== 'string') throw wrong(path, 'a text', value);
};

export const whole: Check = (value, path) => {
  if (!Number.isSafeInteger(value) || (value as number) < 0) throw wrong(path, 'a whole number from 0', value);
};

export const something: Check = (value, path) => {
  if (value === undefined) throw wrong(path, 'a value', value);
};

export const mapping: Check = (value, path) => {
  if (!isObject(value)) throw wrong(path, 'an object', value);
};

export const optional =
  (check: Check): Check =>
  (value, path) => {
    if (value !== undefined) check(value, path);
  };

export const nullable =
  (check: Check): Check =>
  (value, path) => {
    if (value !== null) check(value, path);
  };

export const list =
  (check: Check): Check =>
  (value, path) => {
    if (!Array.isArray(value)) throw wrong(path, 'a list', value);
    for (let index = 0; index < value.length; index += 1) check(value[index], `${path}/${index}`);
  };

/** An object with at least these members: a later server may tell more. */
export function object(shape: Readonly<Record<string, Check>>): Check {
  const members = Object.entries(shape);
  return (value, path) => {
    if (!isObject(value)) throw wrong(path, 'an object', value);
    for (const [name, check] of members) check(value[name], `${path}/${name}`);
  };
}

/** An object of one of these kinds, by what its member `name` says. */
export function oneOf(name: string, kinds: Readonly<Record<string, Readonly<Record<string, Check>>>>): Check {
  const checks = new Map(Object.entries(kinds).map(([kind, shape]) => [kind, object(shape)]));
  return (value, path) => {
    if (!isObject(value)) throw wrong(path, 'an object', value);
    const check = checks.get(value[name] as string);
    if (check === undefined) throw wrong(`${path}/${name}`, [...checks.keys()].join(' or '), value[name]);
    check(value, path);
  };
}
