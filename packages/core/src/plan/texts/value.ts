import { describe } from '../describe.ts';
import type { FieldInfo } from '../field-info.ts';
import { nameOf } from '../name.ts';
import { recordOf } from '../query.ts';
import type { Plan } from '../schema/plan.ts';
import { isMoney } from './format.ts';
import type { Words } from './texts.ts';

type Row = Readonly<Record<string, unknown>>;

/** Where a value stands, as far as saying it needs. */
export interface ValuePlace {
  /** Key of the field's words: `action.due`. */
  readonly key: string;
  readonly field: FieldInfo;
  /** The record it stands in: a figure in `kpi` counts in the unit written there. */
  readonly record: Readonly<Record<string, unknown>>;
  /** For the names of what a value points at. */
  readonly plan: Plan;
  /** Set where a record is being named: one without a name that it points at is then named by its type alone. */
  readonly naming?: true;
}

/** Prose among other facts is a reminder, not a text to read. */
const longest = 120;

/** Any value of a plan as people say it; what does not suit its field is shown as it is written. */
export function valueText(value: unknown, place: ValuePlace, words: Words): string {
  if (value === undefined || value === null || value === '') return words.phrase('value.blank');
  if (Array.isArray(value)) return listText(value, place, words);
  if (typeof value === 'boolean') return words.phrase(value ? 'value.yes' : 'value.no');
  if (typeof value === 'number') return numberText(value, place, words);
  if (typeof value === 'string') return textOf(value, place, words);
  if (isMoney(value)) return words.format.money(value);
  const parts = Object.entries(value);
  if (place.field.kind === 'subject' && isSubject(value)) return recordName(value.type, value.id, place, words);
  if (place.field.kind === 'slice') {
    const members = parts.map(([dimension, member]) => termName(dimension, String(member), place.plan));
    return members.length === 0 ? words.phrase('value.whole') : members.join(' · ');
  }
  return words.phrase('value.entries', { count: parts.length });
}

/** What people call the record an id stands for; the id where there is none. */
function recordName(type: string, id: string, { plan, naming }: ValuePlace, words: Words): string {
  if (type === 'section') return words.section(id);
  const record = recordOf(plan, type, id);
  if (record === undefined) return id === '' ? words.label(type) : id;
  return nameOf(record) ?? (naming === true ? words.label(type) : describedAs(type, record, plan, words));
}

const telling = new Set<FieldInfo['kind']>(['term', 'text']);
const most = 3;

/** Of a record without a name, what it cannot be without and where it applies: `Acme · Consumer · West`. */
export function describedAs(type: string, record: Row, plan: Plan, words: Words): string {
  return describingFields(type, record)
    .map((field) =>
      valueText(record[field.name], { key: `${type}.${field.name}`, field, record, plan, naming: true }, words),
    )
    .join(' · ');
}

/** The fields by which people tell such a record from others. */
export const describingFields = (type: string, record: Row): readonly FieldInfo[] =>
  describe(type)
    .fields.filter(
      ({ name, kind, nature, required }) =>
        kind !== 'id' && nature === 'term' && (required || telling.has(kind)) && record[name] !== undefined,
    )
    .slice(0, most);

function termName(dimension: string, term: string, plan: Plan): string {
  const members = plan.dimensions.find(({ id }) => id === dimension)?.members;
  return members?.find(({ id }) => id === term)?.name ?? term;
}

function listText(values: readonly unknown[], place: ValuePlace, words: Words): string {
  if (values.length === 0) return words.phrase('value.blank');
  const { kind } = place.field;
  if (kind === 'table' || kind === 'points') return words.phrase('value.entries', { count: values.length });
  return words.format.list(values.map((value) => valueText(value, place, words)));
}

function numberText(value: number, { field, record, plan }: ValuePlace, { format, quantity }: Words): string {
  const { unit } = field;
  if (unit === undefined) return format.number(value);
  if (unit !== 'kpi') return quantity(value, unit);
  const { unit: counted, currency = plan.currency } = record;
  return format.kpiValue(value, String(counted), typeof currency === 'string' ? currency : plan.currency);
}

function textOf(value: string, place: ValuePlace, words: Words): string {
  const { key, field, record, plan } = place;
  const { format } = words;
  switch (field.kind) {
    case 'choice':
    case 'choices':
      return words.value(key, value);
    case 'reference':
    case 'references':
      return field.ref === undefined ? value : recordName(field.ref, value, place, words);
    case 'term':
    case 'terms':
      return field.dimension === undefined ? value : termName(field.dimension, value, plan);
    case 'day':
      return format.day(value);
    case 'instant':
      return format.instant(value);
    case 'period':
      return format.period(value);
    case 'text':
    case 'texts':
    case 'prose':
      if (key === 'pencil.field' && isSubject(record['subject']))
        return words.label(`${record['subject'].type}.${value}`);
      return format.quote(shortened(value));
    default:
      return value;
  }
}

const isSubject = (value: unknown): value is { readonly type: string; readonly id: string } =>
  typeof value === 'object' && value !== null && 'type' in value && 'id' in value;

/** Cut between two words. */
function shortened(text: string): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), longest / 2))}…`;
}
