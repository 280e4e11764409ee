import type { FieldInfo, TypeInfo } from './field-info.ts';
import { type Issue, tell } from './issue.ts';
import { eachLink, entriesOf, isRow, type Path, pathOfTrail, type Row, valueAt } from './links.ts';
import { sections } from './schema/sections.ts';
import { isDay } from './schema/time.ts';

/** A record with its place in the document. */
type Placed = readonly [Path, Row];

function recordsIn(document: Row, { cardinality, place }: TypeInfo): Placed[] {
  if (cardinality === 'many')
    return entriesOf(document[place]).flatMap((row, index): Placed[] => (isRow(row) ? [[[place, index], row]] : []));
  if (place === '') return [[[], document]];
  const part = document[place];
  return isRow(part) ? [[[place], part]] : [];
}

/**
 * Ids, references, the order of days, and what else holds between fields. `weak` references may lead nowhere.
 *
 * It judges what is well-shaped and passes over the rest, so that a document which the validator refuses
 * can be told everything at once.
 */
export function integrity(document: Row, types: readonly TypeInfo[], weak = false): Issue[] {
  const issues: Issue[] = [];
  const all = types.map((info) => [info, recordsIn(document, info)] as const);
  const ids = new Map<string, ReadonlySet<unknown>>([['section', new Set(sections)]]);
  /** Types whose records cannot be read: whether a reference to them leads anywhere is not known. */
  const unread = new Set<string>();
  for (const [info, records] of all) {
    ids.set(info.type, info.cardinality === 'one' ? new Set(['']) : idsOf(info, records, issues));
    if (document[info.place] !== undefined && !Array.isArray(document[info.place])) unread.add(info.type);
  }
  for (const [info, records] of all) {
    for (const [path, record] of records) {
      within(info, record, path, issues);
      if (weak) continue;
      eachLink(info, record, (type, id, trail) => {
        if (ids.get(type)?.has(id) === true || (id !== '' && unread.has(type))) return;
        tell(issues, 'dangling', [...path, ...pathOfTrail(trail)], { got: id, type });
      });
    }
  }
  return issues;
}

function idsOf({ type }: TypeInfo, records: readonly Placed[], issues: Issue[]): Set<unknown> {
  const seen = new Set<unknown>();
  for (const [path, { id }] of records) {
    if (typeof id !== 'string') continue;
    if (seen.has(id)) tell(issues, 'duplicate', [...path, 'id'], { got: id, type });
    seen.add(id);
  }
  return seen;
}

/** What must hold inside a type's records, taken apart once. */
interface Inner {
  readonly ranges: readonly { first: string; last: string; from: readonly string[]; to: readonly string[] }[];
  readonly tables: readonly { field: FieldInfo; steps: readonly string[] }[];
  readonly calendars: readonly (readonly string[])[];
}

const inners = new WeakMap<TypeInfo, Inner>();

function innerOf(info: TypeInfo): Inner {
  let known = inners.get(info);
  if (known === undefined) {
    known = {
      ranges: info.ranges.map(([first, last]) => ({ first, last, from: first.split('.'), to: last.split('.') })),
      tables: info.fields
        .filter(({ key }) => key !== undefined)
        .map((field) => ({ field, steps: field.name.split('.') })),
      calendars: info.fields
        .filter(({ name, values }) => name.endsWith('.type') && values?.includes('4-4-5') === true)
        .map(({ name }) => name.split('.').slice(0, -1)),
    };
    inners.set(info, known);
  }
  return known;
}

/** What must hold inside one record. */
export function within(info: TypeInfo, record: Row, path: Path, issues: Issue[] = []): Issue[] {
  const { ranges, tables, calendars } = innerOf(info);
  for (const { first, last, from, to } of ranges) {
    const [start, end] = [valueAt(record, from), valueAt(record, to)];
    if (typeof start === 'string' && typeof end === 'string' && start > end && isDay(start) && isDay(end)) {
      tell(issues, 'reversed', [...path, ...to], { got: end, start, first, last });
    }
  }
  for (const { field, steps } of tables) {
    const rows = entriesOf(valueAt(record, steps));
    if (rows.length > 1) duplicates(field, rows, [...path, ...steps], issues);
  }
  for (const steps of calendars) calendar(valueAt(record, steps), [...path, ...steps], issues);
  return issues;
}

/** Tells any two values apart, and two slices only when they name other members. */
function keyPart(value: unknown): string {
  if (typeof value === 'string') return `${value.length}:${value}`;
  if (Array.isArray(value)) return `[${value.map(keyPart).join()}]`;
  if (!isRow(value)) return String(value);
  const names = Object.keys(value);
  if (names.length > 1) names.sort();
  return `{${names.map((name) => keyPart(name) + keyPart(value[name])).join()}}`;
}

/** What tells one row of a table from another. */
export const rowKey = ({ key = [] }: Pick<FieldInfo, 'key'>, row: Row): string => {
  let all = '';
  for (const column of key) all += keyPart(row[column]);
  return all;
};

function duplicates(field: FieldInfo, rows: readonly unknown[], path: Path, issues: Issue[]): void {
  const seen = new Set<string>();
  rows.forEach((row, index) => {
    if (!isRow(row)) return;
    const key = rowKey(field, row);
    if (seen.has(key)) tell(issues, 'duplicate', [...path, index], { got: keyWords(field, row), type: field.name });
    seen.add(key);
  });
}

/** The same for a reader. */
export const keyWords = ({ key = [] }: Pick<FieldInfo, 'key'>, row: Row): string =>
  key
    .map((column) => (typeof row[column] === 'string' ? row[column] : JSON.stringify(row[column])))
    .filter((part) => part !== undefined && part !== '{}')
    .join(', ');

/** A calendar by months needs its first month, one by weeks its weekday, month and anchor. */
function calendar(value: unknown, path: Path, issues: Issue[]): void {
  if (!isRow(value) || typeof value['type'] !== 'string') return;
  for (const field of value['type'] === 'month' ? ['startMonth'] : ['weekday', 'month', 'anchor']) {
    if (value[field] === undefined) tell(issues, 'calendar', [...path, field], { field, got: value['type'] });
  }
}
