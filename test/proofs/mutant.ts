import type { Dice } from '../laws/dice.ts';

type Json = Record<string, unknown>;

/** A place in JSON data: what holds the value, and under which key or index. */
interface Place {
  readonly owner: Json;
  readonly key: string;
}

const isOwner = (value: unknown): value is Json => typeof value === 'object' && value !== null;

/** Unlike an assignment also where the key is `__proto__`. */
const put = (owner: Json, key: string, value: unknown): unknown =>
  Object.defineProperty(owner, key, { value, writable: true, enumerable: true, configurable: true });

/** Every place in a document, also those that hold others. */
function placesIn(owner: Json, places: Place[] = []): Place[] {
  for (const key of Object.keys(owner)) {
    places.push({ owner, key });
    const inner = owner[key];
    if (isOwner(inner)) placesIn(inner, places);
  }
  return places;
}

const nested = (levels: number): unknown =>
  levels === 0 ? 1 : levels % 2 ? [nested(levels - 1)] : { a: nested(levels - 1) };

/** Values that stand where they should not, and some that may. */
const odd: readonly (() => unknown)[] = [
  ...[null, true, 0, -1, 1, 5, 0.5, 99, 101, 1e21, -1e300, 2 ** 53, '', ' ', 'contoso', 'ben', 'A-b', 'a_b'],
  ...['EUR', 'eur', '2017', '2017-Q3', '2017-Q5', '2017-P13', '2017-P14', '2017-02-28', '2017-02-29', '2016-02-29'],
  ...['2017-13-01', '2017-1-1', '2017-09-30T14:05:00Z', '2017-09-30T24:05Z', '2017-09-30T14:05+02:00', '10000-01-01'],
  ...[
    '2017-09-30T14:05:59.123456789-11:30',
    '2017-09-30T14:05:59.Z',
    'todo',
    'month',
    '4-4-5',
    'section',
    'x'.repeat(65),
  ],
  ...['x'.repeat(81), 'x'.repeat(201), 'x'.repeat(4001), '\u0000', '–', '🌍', 'constructor'],
].map((value) => () => value);
const grown: readonly (() => unknown)[] = [
  () => [],
  () => ({}),
  () => [null],
  () => [[]],
  () => [{}],
  () => ({ id: '' }),
  () => ({ type: 'objective', id: 'joint' }),
  () => ({ type: 'section', id: 'sales' }),
  () => ({ type: 'purpose', id: '' }),
  () => ({ amount: 1, currency: 'EUR' }),
  () => ({ region: 'dach' }),
  () => ({ region: 'dach', constructor: 'x' }),
  () => ({ region: '' }),
  () => ({ 'acme-crm': nested(25) }),
  () => ({ 'acme-crm': nested(33) }),
  () => nested(28),
  () => ['warning', { error: 70 }],
];

const keys = ['x', 'id', 'title', 'name', 'party', 'type', 'custom', 'created', 'value', 'slice', '', '0', '__proto__'];
const hostile = ['constructor', 'prototype', 'toString'];

type Mutation = (dice: Dice, place: Place) => void;

const change: Mutation = ({ pick }, { owner, key }) => put(owner, key, pick(pick([odd, odd, grown]))());

const drop: Mutation = (_, { owner, key }) => {
  if (Array.isArray(owner)) owner.splice(Number(key), 1);
  else Reflect.deleteProperty(owner, key);
};

const add: Mutation = ({ pick }, { owner }) => {
  if (Array.isArray(owner)) owner.push(pick(pick([odd, grown]))());
  else put(owner, pick(pick([keys, keys, hostile])), pick(pick([odd, grown]))());
};

/** A value a second time: beside itself in a list, or in another place of the same object. */
const copy: Mutation = ({ pick }, { owner, key }) => {
  const value = structuredClone(owner[key]);
  if (Array.isArray(owner)) owner.splice(Number(key), 0, value);
  else put(owner, pick(Object.keys(owner)), value);
};

const swap: Mutation = ({ pick }, { owner, key }) => {
  const other = pick(Object.keys(owner));
  const value = owner[key];
  put(owner, key, owner[other]);
  put(owner, other, value);
};

/** Says the same in another order; of a list, its entries. */
const reorder: Mutation = ({ below }, { owner, key }) => {
  const inner = owner[key];
  const whole = isOwner(inner) ? inner : owner;
  const rest = Object.entries(whole);
  if (Array.isArray(whole)) {
    whole.reverse();
    return;
  }
  for (const [name] of rest) Reflect.deleteProperty(whole, name);
  while (rest.length > 0) for (const [name, value] of rest.splice(below(rest.length), 1)) put(whole, name, value);
};

/** Makes a text a little longer, shorter or other. */
const misspell: Mutation = ({ below, pick }, { owner, key }) => {
  const value = owner[key];
  if (typeof value !== 'string') return;
  const at = below(value.length + 1);
  put(owner, key, value.slice(0, at) + pick(['', '0', '-', 'a', 'Z', '.', '–']) + value.slice(at + below(2)));
};

/** A record or row again, under another id. */
const another: Mutation = ({ below }, { owner, key }) => {
  const value = owner[key];
  const list = Array.isArray(value) ? (value as unknown[]) : Array.isArray(owner) ? (owner as unknown[]) : [];
  const [row] = list.slice(-1);
  if (isOwner(row) && 'id' in row) list.push({ ...structuredClone(row), id: `new-${below(1000)}` });
};

/** What may happen anywhere, and what makes most sense with lists and objects, or in them. */
const anywhere = [change, change, drop, add, copy, swap, misspell, misspell];
const inOwners = [change, drop, copy, swap, reorder, reorder, another];

const oddNumbers = ['-0', '-0.0', '0.0', '1e999', '-1e999', '1E2', '9007199254740993', '0.1e1', '12e-1', '4.0'];

/** The text of a document after a few accidents; the document is changed. */
export function mutant(dice: Dice, document: Json): string {
  const { below, chance, pick } = dice;
  for (let left = chance(0.7) ? 1 : 1 + below(4); left > 0; left -= 1) {
    const places = placesIn(document);
    const owners = places.filter(({ owner, key }) => isOwner(owner[key]));
    const chosen = owners.length > 0 && chance(0.4) ? owners : places;
    if (chosen.length > 0) pick(chosen === owners ? inOwners : anywhere)(dice, pick(chosen));
  }
  const text = JSON.stringify(document);
  if (!chance(0.05)) return text;
  const numbers = [...text.matchAll(/(?<=[:,[])-?\d+(?:\.\d+)?(?=[,}\]])/g)];
  if (numbers.length === 0) return text;
  const { 0: found, index } = pick(numbers);
  return text.slice(0, index) + pick(oddNumbers) + text.slice(index + found.length);
}
