import { at, describe, type FieldInfo, type Plan, type TypeInfo, typeAt, types } from '@tandem-plan/core/plan';
import { recordName } from '../field/names.ts';
import { labelOf } from '../field/words.ts';
import type { Locale } from '../texts/locale.ts';
import { sayFigure, tellingMembers } from './figure.ts';
import { sayPeriod } from './say-period.ts';
import { sayValue, type ValuePlace } from './say-value.ts';

/** What a JSON Pointer into a plan leads to. */
export interface Place {
  readonly type: string;
  /** Of the record; `''` for a single part of the plan, or without the plan. */
  readonly id: string;
  readonly record: Readonly<Record<string, unknown>> | undefined;
  readonly field: FieldInfo | undefined;
  /** What follows the field: the row of a table and its column, the entry of a list. */
  readonly rest: readonly string[];
}

const unescaped = (part: string) => part.replaceAll('~1', '/').replaceAll('~0', '~');
const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function fieldAt(info: TypeInfo, parts: readonly string[]) {
  // Groups are flattened into names: the longest one that fits is the field.
  for (let length = parts.length; length > 0; length -= 1) {
    const name = parts.slice(0, length).join('.');
    const field = info.fields.find((each) => each.name === name);
    if (field !== undefined) return { field, rest: parts.slice(length) };
  }
  return { field: undefined, rest: parts };
}

/** @returns `undefined` for a pointer into something that is no part of a plan */
export function placeOf(path: string, plan: Plan | undefined): Place | undefined {
  const parts = path.split('/').slice(1).map(unescaped);
  const info = typeAt(parts[0] ?? '');
  if (info === undefined) {
    const root = types()[0];
    return root === undefined ? undefined : { type: root.type, id: '', record: plan, ...fieldAt(root, parts) };
  }
  const many = info.cardinality === 'many';
  const found = at(plan, `/${parts.slice(0, many ? 2 : 1).join('/')}`);
  const record = isRecord(found) ? found : undefined;
  const id = many && typeof record?.['id'] === 'string' ? record['id'] : '';
  return { type: info.type, id, record, ...fieldAt(info, parts.slice(many ? 2 : 1)) };
}

/** What people call the record a place is in, `undefined` where it has no name. */
export function nameAt({ type, record }: Place, plan: Plan | undefined, locale: Locale): string | undefined {
  if (plan === undefined || record === undefined) return undefined;
  return recordName(plan, type, record, locale);
}

/** A value with what it is called: `Due`, `12 Aug 2017`. */
export interface Fact {
  readonly label: string;
  readonly words: string;
}

/** The row of a table or of figures a place leads to, or a column of one. */
export function rowAt({ record, field, rest }: Place): Readonly<Record<string, unknown>> | undefined {
  if (field?.columns === undefined || rest.length === 0) return undefined;
  const row = at(record, `/${[...field.name.split('.'), rest[0]].join('/')}`);
  return isRecord(row) ? row : undefined;
}

const untold = new Set(['id', 'stamp', 'custom', 'slice']);

/**
 * What stands at a place, in words: of a field one fact, of a row of a table what its columns say, of a figure the
 * figure with its period and slice.
 */
export function factsAt(place: Place, value: unknown, plan: Plan | undefined, locale: Locale): readonly Fact[] {
  const { type, record, field, rest } = place;
  if (field === undefined) {
    const inGroup =
      isRecord(value) && rest.length > 0
        ? describe(type).fields.filter(({ name }) => name.startsWith(`${rest.join('.')}.`))
        : [];
    if (inGroup.length > 0) return inGroup.flatMap((each) => groupFact(each, place, value, plan, locale));
    // `/actions` is a collection, and so is said in the plural.
    const label = labelOf(locale, Array.isArray(value) ? describe(type).place : type);
    return [{ label, words: recordWords(place, value, plan, locale) }];
  }
  const key = `${type}.${field.name}`;
  const whole: ValuePlace = { key, field, record: record ?? {}, plan };
  const label = labelOf(locale, key);
  if (field.columns === undefined || rest.length === 0) return [{ label, words: sayValue(value, whole, locale) }];

  const inColumn = (column: FieldInfo): ValuePlace => ({ ...whole, key: `${key}.${column.name}`, field: column });
  const row = isRecord(value) ? value : rowAt(place);
  if (field.kind === 'points' && (rest.length === 1 || rest[1] === 'value'))
    return [figureFact(label, row ?? {}, whole, locale)];
  if (rest.length > 1) {
    const column = field.columns.find(({ name }) => name === rest[1]);
    const said = column === undefined ? whole : inColumn(column);
    return [{ label: labelOf(locale, said.key), words: sayValue(value, said, locale) }];
  }
  return field.columns
    .filter(({ kind, name }) => !untold.has(kind) && row?.[name] !== undefined)
    .map((column) => ({
      label: labelOf(locale, `${key}.${column.name}`),
      words: sayValue(row?.[column.name], inColumn(column), locale),
    }));
}

/** One field of a group, as `every` of `cadence`; nothing where it is blank. */
function groupFact(
  field: FieldInfo,
  place: Place,
  value: unknown,
  plan: Plan | undefined,
  locale: Locale,
): readonly Fact[] {
  const { type, record, rest } = place;
  const said = at(value, `/${field.name.split('.').slice(rest.length).join('/')}`);
  if (said === undefined) return [];
  const key = `${type}.${field.name}`;
  return [{ label: labelOf(locale, key), words: sayValue(said, { key, field, record: record ?? {}, plan }, locale) }];
}

function figureFact(label: string, row: Readonly<Record<string, unknown>>, place: ValuePlace, locale: Locale): Fact {
  const { period, slice } = row;
  const when = typeof period === 'string' ? [sayPeriod(period, locale, place.plan)] : [];
  const where = tellingMembers(slice, [], place.plan);
  return {
    label: [label, ...when, ...(where === '' ? [] : [where])].join(', '),
    words: sayFigure(row, place, locale),
  };
}

function recordWords(place: Place, value: unknown, plan: Plan | undefined, locale: Locale) {
  if (Array.isArray(value))
    return value.length === 0 ? locale.term('value.nothing') : locale.term('value.entries', { count: value.length });
  return nameAt(place, plan, locale) ?? locale.term('value.none');
}
