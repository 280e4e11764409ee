import { Problem } from '../problem.ts';

/** Takes a part of a body for what it must be. @throws Problem invalid, with the path and what was expected */
export type Reader<T> = (value: unknown, path: string) => T;

type Shape = Readonly<Record<string, Reader<unknown>>>;
/** `unknown` takes `undefined` too, and is not meant. */
type IsOptional<R extends Reader<unknown>> =
  unknown extends ReturnType<R> ? false : undefined extends ReturnType<R> ? true : false;
type Required<S extends Shape> = { [K in keyof S as IsOptional<S[K]> extends true ? never : K]: ReturnType<S[K]> };
type Optional<S extends Shape> = {
  [K in keyof S as IsOptional<S[K]> extends true ? K : never]?: Exclude<ReturnType<S[K]>, undefined>;
};
type ObjectOf<S extends Shape> = Readonly<Required<S> & Optional<S>>;

export const wrong = (path: string, expected: string, got: string): Problem =>
  new Problem('invalid', { path, detail: `Expected ${expected}, got ${got}` });

/** An object with exactly these members. */
export function object<S extends Shape>(shape: S): Reader<ObjectOf<S>> {
  return (value, path) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      throw wrong(path, 'an object', kind(value));
    const held = new Map<string, unknown>(Object.entries(value));
    const taken: Record<string, unknown> = {};
    for (const [name, read] of Object.entries(shape)) {
      const found = read(held.get(name), `${path}/${name}`);
      held.delete(name);
      if (found !== undefined) taken[name] = found;
    }
    const [foreign] = held.keys();
    if (foreign !== undefined) {
      throw wrong(`${path}/${escaped(foreign)}`, `only ${Object.keys(shape).join(', ')}`, 'another member');
    }
    // Each member was read by the reader its type comes from.
    return taken as ObjectOf<S>;
  };
}

export function list<T>(each: Reader<T>, least: number, most: number): Reader<readonly T[]> {
  const expected = `a list of ${least} to ${most}`;
  return (value, path) => {
    if (!Array.isArray(value)) throw wrong(path, expected, kind(value));
    if (value.length < least || value.length > most) throw wrong(path, expected, `${value.length}`);
    return value.map((one: unknown, index) => each(one, `${path}/${index}`));
  };
}

export function a<T>(expected: string, holds: (value: unknown) => value is T): Reader<T> {
  return (value, path) => {
    if (!holds(value)) throw wrong(path, expected, kind(value));
    return value;
  };
}

export const optional =
  <T>(read: Reader<T>): Reader<T | undefined> =>
  (value, path) =>
    value === undefined ? undefined : read(value, path);

export const whole = (least: number): Reader<number> =>
  a(
    `a whole number from ${least}`,
    (value): value is number => typeof value === 'number' && Number.isSafeInteger(value) && value >= least,
  );

/** Whatever JSON holds, for others to judge. */
export const json: Reader<unknown> = (value, path) => {
  if (value === undefined) throw wrong(path, 'a JSON value', 'nothing');
  return value;
};

/** What came, without repeating texts, which may be of a plan. */
function kind(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null || typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'string' ? (value === '' ? 'an empty text' : 'another text') : 'an object';
}

const escaped = (name: string): string => name.slice(0, 60).replaceAll('~', '~0').replaceAll('/', '~1');
