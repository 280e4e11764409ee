import { describe } from '../plan/describe.ts';
import { type Document, kindOf } from '../plan/documents.ts';
import type { FieldInfo, TypeInfo } from '../plan/field-info.ts';
import { type Row, valueAt } from '../plan/links.ts';
import { nameOf } from '../plan/name.ts';
import { type PlanRecord, recordOf, recordsOf } from '../plan/query.ts';
import type { Plan } from '../plan/schema/plan.ts';
import type { Effect } from './command.ts';
import type { RecordIds } from './graft.ts';
import { same } from './json.ts';
import { rearranged } from './rearranged.ts';

/** A difference between two plans, told record by record and field by field. */
export interface Difference {
  readonly op: 'added' | 'removed' | 'moved' | 'changed';
  readonly type: string;
  /** Empty for a single part of the plan. */
  readonly id: string;
  /** What the plan calls the record, as it was before it was removed. */
  readonly name: string | null;
  /** The field that changed, dotted through groups; `null` where the whole record is meant. */
  readonly field: string | null;
  /** Whether it is part of what is signed (`term`), or comes and goes while the plan is carried out (`record`). */
  readonly nature: 'term' | 'record';
  /** Of a row of a table: the columns that tell it from others. */
  readonly key: Row | null;
  /** What stood there and what stands there; `undefined` for nothing. */
  readonly from: unknown;
  readonly to: unknown;
}

/**
 * What is different in the second plan, in the plan's own order. Who stamped what is left out: `drift` tells when.
 *
 * Terms that differ from a signed plan: `diff(signed, plan).filter(({ nature }) => nature === 'term')`.
 */
export const diff = (before: Plan, after: Plan): readonly Difference[] =>
  effectsBetween(before, after).flatMap((effect) => told(effect, before, after));

/** Rows are told one by one. */
type Told = Exclude<Effect, { op: 'rows' }>;

/** Effects that lead from the one plan, or annex, to the other, or, as far as `only` these records are concerned, in that direction. */
export const effectsBetween = <D extends Document>(before: D, after: D, only?: RecordIds): readonly Told[] =>
  only === undefined
    ? kindOf(before).types.flatMap((info) =>
        info.cardinality === 'many' ? ofCollection(info, before, after) : ofOne(info, '', before, after),
      )
    : [...only].flatMap(([type, ids]) => [...ids].flatMap((id) => ofOne(describe(type), id, before, after)));

function ofOne(info: TypeInfo, id: string, before: Document, after: Document): readonly Told[] {
  const [from, to] = [recordOf(before, info.type, id), recordOf(after, info.type, id)];
  return from === undefined || to === undefined || from === to ? [] : ofRecord(info, id, from, to);
}

function ofCollection(info: TypeInfo, before: Document, after: Document): readonly Told[] {
  const { type } = info;
  const [old, now] = [recordsOf(before, type), recordsOf(after, type)];
  if (old === now) return [];
  const [known, kept] = [byId(old), byId(now)];
  const changes = now.flatMap((record) => {
    const from = known.get(record.id);
    return from === undefined || from === record ? [] : ofRecord(info, record.id, from, record);
  });
  const removed = old.filter(({ id }) => !kept.has(id));
  const rest = old.filter(({ id }) => kept.has(id));
  return [
    ...removed.map(({ id }): Told => ({ op: 'remove', type, id })),
    ...changes,
    ...rearranged(
      rest.map(({ id }) => id),
      now.map(({ id }) => id),
    ).map(
      ({ id, index }): Told =>
        known.has(id) ? { op: 'move', type, id, index } : { op: 'add', type, id, index, record: kept.get(id) },
    ),
  ];
}

const byId = (records: readonly PlanRecord[]): ReadonlyMap<string, PlanRecord> =>
  new Map(records.map((record) => [record.id, record]));

function ofRecord(info: TypeInfo, id: string, from: Row, to: Row): readonly Told[] {
  const set: Record<string, unknown> = {};
  const unset: string[] = [];
  const rows: Told[] = [];
  for (const field of info.fields) {
    const [old, now] = [from, to].map((record) => valueAt(record, field.name.split('.')));
    if (same(old, now)) continue;
    const byRow = field.key === undefined ? undefined : rowsBetween(info.type, id, field, old as Row[], now as Row[]);
    if (byRow !== undefined) rows.push(...byRow);
    else if (now === undefined) unset.push(field.name);
    else set[field.name] = now;
  }
  const whole = Object.keys(set).length + unset.length > 0;
  return [...(whole ? [{ op: 'set', type: info.type, id, set, unset } as const] : []), ...rows];
}

/** @returns `undefined` where rows only changed places, which row by row cannot be told */
function rowsBetween(
  type: string,
  id: string,
  { name, key: columns = [] }: FieldInfo,
  old: readonly Row[],
  now: readonly Row[],
): readonly Told[] | undefined {
  const keyOf = (row: Row) => Object.fromEntries(columns.map((column) => [column, row[column]]));
  const nameOfKey = (row: Row) => JSON.stringify(columns.map((column) => sorted(row[column])));
  const [known, kept] = [old, now].map((rows) => new Map(rows.map((row) => [nameOfKey(row), row])));
  if (known?.size !== old.length || kept?.size !== now.length) return undefined;
  const order = old.filter((row) => kept.has(nameOfKey(row))).map(nameOfKey);
  const next = now.filter((row) => known.has(nameOfKey(row))).map(nameOfKey);
  if (!same(order, next)) return undefined;
  const effect = (row: Row, value: Row | null, index: number): Told => ({
    op: 'row',
    type,
    id,
    field: name,
    key: keyOf(row),
    row: value,
    index,
  });
  return [
    ...old.filter((row) => !kept.has(nameOfKey(row))).map((row) => effect(row, null, 0)),
    ...now.flatMap((row, index) => (same(known.get(nameOfKey(row)), row) ? [] : [effect(row, row, index)])),
  ];
}

/** A slice says the same whatever the order of its keys. */
const sorted = (value: unknown): unknown =>
  typeof value === 'object' && value !== null ? Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)) : value;

function told(effect: Told, before: Plan, after: Plan): readonly Difference[] {
  const { type, id } = effect;
  const info = describe(type);
  const [old, now] = [before, after].map((plan) => recordOf(plan, type, id));
  const about = { type, id, name: nameOf(now ?? old) ?? null };
  const whole = info.unsigned === true ? 'record' : 'term';
  const natureOf = (nature: FieldInfo['nature']) => (whole === 'record' ? 'record' : nature);
  switch (effect.op) {
    case 'add':
      return [{ op: 'added', ...about, field: null, nature: whole, key: null, from: undefined, to: now }];
    case 'remove':
      return [{ op: 'removed', ...about, field: null, nature: whole, key: null, from: old, to: undefined }];
    case 'move':
      return [{ op: 'moved', ...about, field: null, nature: 'record', key: null, from: undefined, to: undefined }];
    case 'row': {
      const field = info.fields.find(({ name }) => name === effect.field);
      const from = rowAt(valueAt(old ?? {}, effect.field.split('.')), effect.key);
      const to = effect.row ?? undefined;
      return [
        {
          op: 'changed',
          ...about,
          field: effect.field,
          nature: natureOf(field?.nature ?? 'term'),
          key: effect.key,
          from,
          to,
        },
      ];
    }
    case 'set':
      return info.fields.flatMap(({ name, nature, kind }): readonly Difference[] => {
        const concerned = Object.hasOwn(effect.set, name) || effect.unset.includes(name);
        if (!concerned || kind === 'stamp') return [];
        const [from, to] = [old, now].map((record) => valueAt(record ?? {}, name.split('.')));
        return [{ op: 'changed', ...about, field: name, nature: natureOf(nature), key: null, from, to }];
      });
  }
}

const rowAt = (rows: unknown, key: Row): unknown =>
  Array.isArray(rows)
    ? (rows as readonly Row[]).find((row) => Object.entries(key).every(([column, value]) => same(row[column], value)))
    : undefined;
