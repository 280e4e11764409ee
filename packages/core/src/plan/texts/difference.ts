import { describe } from '../describe.ts';
import type { FieldInfo } from '../field-info.ts';
import { recordOf } from '../query.ts';
import type { Plan } from '../schema/plan.ts';
import type { Change, Words } from './texts.ts';
import { describedAs, describingFields, type ValuePlace, valueText } from './value.ts';

type Row = Readonly<Record<string, unknown>>;

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A difference in one sentence: the record, the field, what stood there and what stands there. */
export function differenceText(change: Change, plan: Plan, before: Plan, words: Words): string {
  const { op, type, id } = change;
  const record = recordText(change, plan, before, words);
  if (op === 'added') return addedText(change, record, plan, words);
  const field = describe(type).fields.find((one) => one.name === change.field);
  if (op !== 'changed' || field === undefined) return words.phrase(`difference.${op}`, { record });

  const key = `${type}.${field.name}`;
  const placeIn = (document: Plan) => ({ key, field, record: recordOf(document, type, id) ?? {}, plan: document });
  const [was, is] = [placeIn(before), placeIn(plan)];
  const at = [record, words.label(key), ...(change.key === null ? [] : [rowName(change.key, field, is, words)])];
  return words.phrase('difference.changed', {
    place: at.join(', '),
    change: change.key === null ? turned(change.from, change.to, was, is, words) : rowTurned(change, was, is, words),
  });
}

/** Several rows that came into one table, or went, are one line: `Stakeholder “Ana Ruiz”, Seen: 26 entries added`. */
export function rowsText(changes: readonly Change[], plan: Plan, before: Plan, words: Words): string {
  const [first] = changes;
  if (first === undefined) return '';
  const place = [recordText(first, plan, before, words), words.label(`${first.type}.${first.field ?? ''}`)].join(', ');
  const change = words.phrase(first.to === undefined ? 'difference.rows.removed' : 'difference.rows.added', {
    count: changes.length,
  });
  return words.phrase('difference.changed', { place, change });
}

/** `KPI “Sales”`; without a name, by what it says: `Audience Acme · Consumer`. */
function recordText({ type, id, name }: Change, plan: Plan, before: Plan, words: Words): string {
  const label = words.label(type);
  if (describe(type).cardinality !== 'many') return label;
  if (name !== null) return `${label} ${words.format.quote(name)}`;
  const document = recordOf(plan, type, id) === undefined ? before : plan;
  const record = recordOf(document, type, id);
  return `${label} ${record === undefined ? words.format.quote(id) : describedAs(type, record, document, words)}`;
}

/** It proves what was signed, and says nothing to a reader. */
const unsaid = new Set(['signoff.terms']);

/** With what a record cannot be without: `Review “Third quarter” added (Date: October 12, 2017)`. */
function addedText({ type, to, name }: Change, record: string, plan: Plan, words: Words): string {
  const added = isRow(to) ? to : {};
  const said = name === null ? describingFields(type, added).map((field) => field.name) : [];
  const facts = describe(type)
    .fields.filter(({ required, kind, name: field }) => required && kind !== 'id' && !said.includes(field))
    .filter(({ name: field }) => !isBlank(added[field]) && added[field] !== name && !unsaid.has(`${type}.${field}`))
    .map((field) => factText(added[field.name], { key: `${type}.${field.name}`, field, record: added, plan }, words));
  return `${words.phrase('difference.added', { record })}${inBrackets(facts)}`;
}

const inBrackets = (facts: readonly string[]): string => (facts.length === 0 ? '' : ` (${facts.join('; ')})`);

/** `Date: October 12, 2017` */
const factText = (value: unknown, place: ValuePlace, words: Words): string =>
  words.phrase('difference.fact', { label: words.label(place.key), value: valueText(value, place, words) });

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

/** A row that came or went says what is in it, one that stayed what is different: `now €90 (Cause: Effort)`. */
function rowTurned({ key, from, to }: Change, was: ValuePlace, is: ValuePlace, words: Words): string {
  const [old, now] = [isRow(from) ? from : {}, isRow(to) ? to : {}];
  const columns = (is.field.columns ?? []).filter(
    ({ name, kind }) => !Object.hasOwn(key ?? {}, name) && kind !== 'stamp' && kind !== 'id',
  );
  // Of a figure, the value needs no name.
  const figure = columns
    .filter(({ name }) => name === 'value' && !sameText(old[name], now[name]))
    .map((column) => turned(old[column.name], now[column.name], inColumn(column, was), inColumn(column, is), words));
  const rest = columns.filter(({ name }) => name !== 'value');
  if (from !== undefined && to !== undefined) {
    const changes = rest
      .filter(({ name }) => !sameText(old[name], now[name]) && !(isBlank(old[name]) && isBlank(now[name])))
      .map((column) => {
        const places = [inColumn(column, was), inColumn(column, is)] as const;
        return words.phrase('difference.column', {
          column: words.label(places[1].key),
          change: turned(old[column.name], now[column.name], ...places, words),
        });
      });
    return [...figure, ...changes].join('; ');
  }
  const [row, place] = to === undefined ? [old, was] : [now, is];
  const facts = rest
    .filter(({ name }) => !isBlank(row[name]))
    .map((column) => factText(row[column.name], inColumn(column, place), words));
  const came = figure[0] ?? words.phrase(to === undefined ? 'difference.row.removed' : 'difference.row.added');
  return `${came}${inBrackets(facts)}`;
}

const sameText = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
