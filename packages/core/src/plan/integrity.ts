import type { FieldInfo, TypeInfo } from './field-info.ts';
import { type Issue, pointer } from './issue.ts';
import { sections } from './schema/sections.ts';

type Row = Readonly<Record<string, unknown>>;
type Path = readonly PropertyKey[];

/** Where ids stand: type → ids. */
export type Ids = ReadonlyMap<string, ReadonlySet<string>>;

/** A reference as it was found. */
export interface Link {
  /** Within the record. */
  readonly path: Path;
  readonly type: string;
  readonly id: string;
}

export const rowsOf = (document: Row, info: TypeInfo): readonly Row[] =>
  info.cardinality === 'many' ? (document[info.place] as readonly Row[]) : [];

export const valueAt = (record: Row, steps: readonly string[]): unknown => {
  let value: unknown = record;
  for (const step of steps) value = (value as Row | undefined)?.[step];
  return value;
};

interface Reader {
  readonly steps: readonly string[];
  readonly read: (value: unknown, path: Path, out: Link[]) => void;
}

const readers = new WeakMap<TypeInfo, readonly Reader[]>();

function readerOf(field: FieldInfo): Reader[] {
  const steps = field.name.split('.');
  const { ref = '', kind } = field;
  if (kind === 'reference') {
    return [{ steps, read: (value, path, out) => out.push({ path, type: ref, id: value as string }) }];
  }
  if (kind === 'references') {
    return [
      {
        steps,
        read: (value, path, out) =>
          (value as readonly string[]).forEach((id, index) => out.push({ path: [...path, index], type: ref, id })),
      },
    ];
  }
  if (kind === 'subject') {
    return [
      {
        steps,
        read: (value, path, out) => {
          const { type, id } = value as { type: string; id: string };
          out.push({ path: [...path, 'id'], type, id });
        },
      },
    ];
  }
  const columns = field.columns?.flatMap(readerOf) ?? [];
  if (columns.length === 0) return [];
  return [
    {
      steps,
      read: (value, path, out) =>
        (value as readonly Row[]).forEach((row, index) => follow(columns, row, [...path, index], out)),
    },
  ];
}

function follow(all: readonly Reader[], row: Row, path: Path, out: Link[]): void {
  for (const { steps, read } of all) {
    const value = valueAt(row, steps);
    if (value !== undefined) read(value, [...path, ...steps], out);
  }
}

/** Every reference a record holds. */
export function linksOf(info: TypeInfo, record: Row): Link[] {
  let known = readers.get(info);
  if (known === undefined) {
    known = info.fields.flatMap(readerOf);
    readers.set(info, known);
  }
  const out: Link[] = [];
  follow(known, record, [], out);
  return out;
}

/** Whether a reference leads somewhere; a single part of the plan and its sections always do. */
export const resolves = (ids: Ids, { type, id }: Pick<Link, 'type' | 'id'>): boolean =>
  type === 'section' ? (sections as readonly string[]).includes(id) : (ids.get(type)?.has(id) ?? id === '');

/** Ids, references, the order of days, and what else holds between fields. `weak` references may lead nowhere. */
export function integrity(document: Row, types: readonly TypeInfo[], weak = false): Issue[] {
  const issues: Issue[] = [];
  const ids = new Map<string, Set<string>>();
  for (const info of types) {
    if (info.cardinality === 'one') continue;
    const seen = new Set<string>();
    ids.set(info.type, seen);
    rowsOf(document, info).forEach((row, index) => {
      const id = row['id'] as string;
      if (seen.has(id))
        issues.push({
          code: 'duplicate',
          path: pointer([info.place, index, 'id']),
          values: { got: id, type: info.type },
        });
      seen.add(id);
    });
  }
  for (const info of types) {
    const records: (readonly [Path, Row])[] =
      info.cardinality === 'many'
        ? rowsOf(document, info).map((row, index) => [[info.place, index], row] as const)
        : [[info.place === '' ? [] : [info.place], (info.place === '' ? document : document[info.place]) as Row]];
    for (const [path, record] of records) {
      issues.push(...within(info, record, path));
      if (weak) continue;
      for (const link of linksOf(info, record)) {
        if (!resolves(ids, link)) {
          issues.push({
            code: 'dangling',
            path: pointer([...path, ...link.path]),
            values: { got: link.id, type: link.type },
          });
        }
      }
    }
  }
  return issues;
}

/** What must hold inside one record. */
export function within(info: TypeInfo, record: Row, path: Path): Issue[] {
  const issues: Issue[] = [];
  for (const [first, last] of info.ranges) {
    const [from, to] = [first.split('.'), last.split('.')];
    const [start, end] = [valueAt(record, from), valueAt(record, to)];
    if (typeof start === 'string' && typeof end === 'string' && start > end) {
      issues.push({ code: 'reversed', path: pointer([...path, ...to]), values: { got: end, start, first, last } });
    }
  }
  for (const field of info.fields) {
    if (field.key !== undefined) issues.push(...duplicates(field, record, path));
    if (field.name.endsWith('.type') && field.values?.includes('4-4-5') === true)
      issues.push(...calendar(field, record, path));
  }
  return issues;
}

/** What tells one row of a table from another. */
export const rowKey = (field: FieldInfo, row: Row): string =>
  JSON.stringify((field.key ?? []).map((column) => canonical(row[column])));

const canonical = (value: unknown): unknown =>
  typeof value === 'object' && value !== null ? Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)) : value;

function duplicates(field: FieldInfo, record: Row, path: Path): Issue[] {
  const steps = field.name.split('.');
  const rows = valueAt(record, steps) as readonly Row[];
  if (rows.length < 2) return [];
  const seen = new Set<string>();
  return rows.flatMap((row, index) => {
    const key = rowKey(field, row);
    if (seen.has(key)) {
      return [
        {
          code: 'duplicate' as const,
          path: pointer([...path, ...steps, index]),
          values: { got: keyWords(field, row), type: field.name },
        },
      ];
    }
    seen.add(key);
    return [];
  });
}

const keyWords = (field: FieldInfo, row: Row): string =>
  (field.key ?? [])
    .map((column) => (typeof row[column] === 'string' ? row[column] : JSON.stringify(row[column])))
    .join(', ');

/** A calendar by months needs its first month, one by weeks its weekday, month and anchor. */
function calendar(field: FieldInfo, record: Row, path: Path): Issue[] {
  const steps = field.name.split('.').slice(0, -1);
  const value = valueAt(record, steps) as Row;
  if (value['type'] === undefined) return [];
  const needed = value['type'] === 'month' ? ['startMonth'] : ['weekday', 'month', 'anchor'];
  return needed
    .filter((name) => value[name] === undefined)
    .map((name) => ({
      code: 'calendar' as const,
      path: pointer([...path, ...steps, name]),
      values: { field: name, got: value['type'] },
    }));
}
