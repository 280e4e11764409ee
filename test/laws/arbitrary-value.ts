import { describe, type FieldInfo, isType, sections, types } from '@tandem-plan/core/plan';
import type { Dice } from './dice.ts';

/** Ids that there are, by type. */
export type Ids = ReadonlyMap<string, readonly string[]>;

const letters = ['a', 'Z', ' ', 'ß', '<b>', '&', '"', '\\', '\n', '\u0000', '日', '😀', '\ud800', '‮', '{}', '0'];

export const text = (dice: Dice, max: number): string =>
  Array.from({ length: dice.below(Math.min(12, Math.floor(max / 3)) + 1) }, () => dice.pick(letters)).join('');

const two = (n: number) => String(n).padStart(2, '0');

export const day = (dice: Dice): string =>
  `${2016 + dice.below(3)}-${two(1 + dice.below(12))}-${two(1 + dice.below(28))}`;

export const instant = (dice: Dice): string =>
  `${day(dice)}T${two(dice.below(24))}:${two(dice.below(60))}${dice.pick([':07Z', 'Z', ':00.5+05:30', '-11:00'])}`;

const period = (dice: Dice): string =>
  `${2016 + dice.below(2)}${dice.pick(['', '-Q1', '-Q4', '-P01', '-P07', '-P12', '-P13'])}`;

function number(dice: Dice, { min = -1e6, max = 1e6, integer = false }: Partial<FieldInfo>): number {
  const whole = Math.ceil(min) + dice.below(Math.floor(max) - Math.ceil(min) + 1);
  return integer || whole >= max ? whole : dice.pick([whole, whole + 0.1, max, min]);
}

const money = (dice: Dice) => ({ amount: dice.below(1e9) - 5e8, currency: dice.pick(['EUR', 'JPY', 'KWD']) });

const slice = (dice: Dice) =>
  Object.fromEntries(dice.some(['region', 'segment'], 2).map((key) => [key, dice.pick(['west', 'south', '東'])]));

/** Any JSON a host might keep. */
function json(dice: Dice, depth = 3): unknown {
  const leaf = [null, true, 0, -1.5, 1e21, '', text(dice, 30)];
  if (depth === 0 || dice.chance(0.4)) return dice.pick(leaf);
  return dice.chance(0.5)
    ? Array.from({ length: dice.below(3) }, () => json(dice, depth - 1))
    : Object.fromEntries(dice.some(['a', 'toString', 'b c', '€'], 3).map((key) => [key, json(dice, depth - 1)]));
}

/** Any record, or part, of the plan. */
export function anyRecord(dice: Dice, ids: Ids): { type: string; id: string } {
  const { type, cardinality } = dice.pick(types());
  const known = ids.get(type) ?? [];
  if (cardinality === 'one') return { type, id: '' };
  return known.length === 0 ? { type: 'plan', id: '' } : { type, id: dice.pick(known) };
}

function subject(dice: Dice, { types: allowed = [] }: FieldInfo, ids: Ids): unknown {
  if (allowed.length === 0) return anyRecord(dice, ids);
  const there = allowed.filter((type) => type === 'section' || (isType(type) && (ids.get(type) ?? []).length > 0));
  if (there.length === 0) return undefined;
  const type = dice.pick(there);
  return { type, id: dice.pick(type === 'section' ? sections : (ids.get(type) ?? [])) };
}

/** A slice says the same in any order, and when it is left out. */
const canonical = (part: unknown): unknown =>
  typeof part === 'object' && part !== null ? Object.entries(part).sort() : part;

/** Rows whose keys differ. */
function rows(dice: Dice, { columns = [], key = [] }: FieldInfo, ids: Ids): unknown[] {
  const seen = new Set<string>();
  const made = Array.from({ length: dice.below(4) }, () => fieldsValue(dice, columns, ids)).filter((row) => {
    if (row === undefined) return false;
    const own = JSON.stringify(key.map((column) => canonical(row[column] ?? {})));
    return !seen.has(own) && seen.add(own);
  });
  return made.map((row) => inTree(dice, row as Row, made as Row[]));
}

type Row = Record<string, unknown>;

/** A row that names a parent names one that stands above it. */
export function inTree(dice: Dice, row: Row, rows: readonly Row[]): Row {
  if (row['parent'] === undefined) return row;
  const { parent: _, ...top } = row;
  const above = rows.slice(0, Math.max(0, rows.indexOf(row)));
  return above.length === 0 ? top : { ...top, parent: dice.pick(above)['id'] };
}

/** A value its field would take, `undefined` where there is nothing to point at. */
export function value(dice: Dice, field: FieldInfo, ids: Ids): unknown {
  const { kind, maxLength = 100, values = [], ref = '' } = field;
  const list = (of: () => unknown) => Array.from({ length: dice.below(3) }, of);
  switch (kind) {
    case 'id':
      return `id-${dice.below(1e6)}`;
    case 'text':
      // A cadence's day and time have patterns of their own.
      return maxLength === 5
        ? '09:30'
        : maxLength === 10
          ? dice.pick(['tue', '2-tue', 'last', '15'])
          : text(dice, maxLength);
    case 'prose':
    case 'term':
      return text(dice, maxLength);
    case 'texts':
    case 'terms':
      return list(() => text(dice, maxLength));
    case 'flag':
      return dice.chance(0.5);
    case 'number':
      return number(dice, field);
    case 'money':
      return money(dice);
    case 'currency':
      return dice.pick(['EUR', 'USD', 'JPY']);
    case 'day':
      return day(dice);
    case 'instant':
      return instant(dice);
    case 'period':
      return period(dice);
    case 'slice':
      return slice(dice);
    case 'choice':
      return dice.pick(values);
    case 'choices':
      return list(() => dice.pick(values));
    case 'reference': {
      const there = ids.get(ref) ?? [];
      return there.length === 0 ? undefined : dice.pick(there);
    }
    case 'references':
      return dice.some(ids.get(ref) ?? [], 2);
    case 'subject':
      return subject(dice, field, ids);
    case 'table':
    case 'points':
      return rows(dice, field, ids);
    case 'settings':
      return dice.chance(0.5) ? {} : { 'kpi-behind': 'off', 'action-overdue': ['error', { days: json(dice) }] };
    case 'custom':
      return field.name === 'custom' ? { host: json(dice) } : json(dice);
    case 'stamp':
      return { party: 'vendor', actor: 'anna', at: instant(dice) };
  }
}

/** Values by field, groups nested; `undefined` where a required one cannot be had. */
export function fieldsValue(dice: Dice, fields: readonly FieldInfo[], ids: Ids): Record<string, unknown> | undefined {
  const record: Record<string, unknown> = {};
  for (const field of fields) {
    if (!field.required && dice.chance(0.5)) continue;
    const given = value(dice, field, ids);
    if (given !== undefined) put(record, field.name.split('.'), given);
    else if (field.required) return undefined;
  }
  return record;
}

function put(record: Record<string, unknown>, [step = '', ...rest]: string[], given: unknown): void {
  if (rest.length === 0) record[step] = given;
  else put((record[step] ??= {}) as Record<string, unknown>, rest, given);
}

/** A record of a type, in accord with itself. */
export function recordValue(dice: Dice, type: string, id: string, ids: Ids): Record<string, unknown> | undefined {
  const info = describe(type);
  const record = fieldsValue(dice, info.fields, ids);
  if (record === undefined) return undefined;
  if (info.cardinality === 'many') record['id'] = id;
  for (const [first, last] of info.ranges) reorder(record, first.split('.'), last.split('.'));
  for (const { name } of info.fields.filter(({ values }) => values?.includes('4-4-5'))) {
    const group = name.split('.')[0] ?? '';
    const calendar = record[group] as Record<string, unknown> | undefined;
    if (calendar !== undefined) {
      record[group] = { type: 'month', startMonth: 4, weekday: 'friday', month: 1, anchor: 'last', ...calendar };
    }
  }
  return record;
}

function reorder(record: Record<string, unknown>, first: string[], last: string[]): void {
  const at = ([step = '', ...rest]: string[]): unknown => {
    const inner = record[step];
    return rest.length === 0 ? inner : (inner as Record<string, unknown> | undefined)?.[rest[0] ?? ''];
  };
  const [from, to] = [at(first), at(last)];
  if (typeof from === 'string' && typeof to === 'string' && from > to) {
    put(record, first, to);
    put(record, last, from);
  }
}
