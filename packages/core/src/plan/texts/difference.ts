import { describe } from '../describe.ts';
import type { FieldInfo } from '../field-info.ts';
import { nameOf } from '../name.ts';
import { recordOf } from '../query.ts';
import type { Plan } from '../schema/plan.ts';
import type { Change, Words } from './texts.ts';
import { type ValuePlace, valueText } from './value.ts';

type Row = Readonly<Record<string, unknown>>;

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A difference in one sentence: the record, the field, what stood there and what stands there. */
export function differenceText(change: Change, plan: Plan, before: Plan, words: Words): string {
  const { op, type, id, name } = change;
  const info = describe(type);
  const label = words.label(type);
  const called = name ?? (op === 'added' ? '' : id);
  const record = info.cardinality === 'many' && called !== '' ? `${label} ${words.format.quote(called)}` : label;
  const field = info.fields.find((one) => one.name === change.field);
  if (op === 'added') return addedText(change, record, info.fields, plan, words);
  if (op !== 'changed' || field === undefined) return words.phrase(`difference.${op}`, { record });

  const key = `${type}.${field.name}`;
  const places = [before, plan].map((document) => ({
    key,
    field,
    record: recordOf(document, type, id) ?? {},
    plan: document,
  }));
  const [was, is] = places;
  if (was === undefined || is === undefined) return record;
  const at = [record, words.label(key), ...(change.key === null ? [] : [rowName(change.key, field, is, words)])];
  return words.phrase('difference.changed', {
    place: at.join(', '),
    change: change.key === null ? turned(change.from, change.to, was, is, words) : rowTurned(change, was, is, words),
  });
}

/** With what a record cannot be without: `Review “Third quarter” added (Date: October 12, 2017)`. */
function addedText(
  { type, to }: Change,
  record: string,
  fields: readonly FieldInfo[],
  plan: Plan,
  words: Words,
): string {
  const added = isRow(to) ? to : {};
  const facts = fields.flatMap((field) => {
    const value = added[field.name];
    if (!field.required || field.kind === 'id' || isBlank(value) || value === nameOf(added)) return [];
    const key = `${type}.${field.name}`;
    const said = valueText(value, { key, field, record: added, plan }, words);
    return [words.phrase('difference.fact', { label: words.label(key), value: said })];
  });
  const about = facts.length === 0 ? '' : ` (${facts.join('; ')})`;
  return `${words.phrase('difference.added', { record })}${about}`;
}

/** `100 → 120`, `now 120`, `no longer 100`. */
function turned(from: unknown, to: unknown, was: ValuePlace, is: ValuePlace, words: Words): string {
  const [old, now] = [valueText(from, was, words), valueText(to, is, words)];
  if (isBlank(from)) return words.phrase('difference.set', { to: now });
  if (isBlank(to)) return words.phrase('difference.unset', { from: old });
  // A table whose rows only changed places, or a long text, may say the same twice.
  return old === now
    ? words.phrase('difference.rewritten', { to: now })
    : words.phrase('difference.turned', { from: old, to: now });
}

const isBlank = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);

const inColumn = (column: FieldInfo, place: ValuePlace): ValuePlace => ({
  ...place,
  key: `${place.key}.${column.name}`,
  field: column,
});

/** What tells a row from others, as people say it: `Q3 2017`, `Q3 2017 · West`. */
function rowName(key: Row, { columns = [] }: FieldInfo, place: ValuePlace, words: Words): string {
  const said = columns
    .filter(({ name, kind }) => Object.hasOwn(key, name) && !(kind === 'slice' && isWhole(key[name])))
    .map((column) => valueText(key[column.name], inColumn(column, place), words));
  return said.join(' · ');
}

const isWhole = (slice: unknown): boolean => !isRow(slice) || Object.keys(slice).length === 0;

function rowTurned({ key, from, to }: Change, was: ValuePlace, is: ValuePlace, words: Words): string {
  const [old, now] = [isRow(from) ? from : {}, isRow(to) ? to : {}];
  const columns = (is.field.columns ?? []).filter(
    ({ name, kind }) => !Object.hasOwn(key ?? {}, name) && kind !== 'stamp' && kind !== 'id',
  );
  const said = columns
    .filter(({ name }) => JSON.stringify(old[name]) !== JSON.stringify(now[name]))
    .map((column) => {
      const change = turned(old[column.name], now[column.name], inColumn(column, was), inColumn(column, is), words);
      // Of a figure, the value needs no name.
      if (column.name === 'value') return change;
      return words.phrase('difference.column', { column: words.label(`${is.key}.${column.name}`), change });
    });
  if (said.length > 0) return words.format.list(said);
  return words.phrase(to === undefined ? 'difference.row.removed' : 'difference.row.added');
}
