import type { FieldInfo, Plan } from '@tandem-plan/core/plan';
import { nameOf, termName } from '../field/names.ts';
import { spelled } from '../field/spelled.ts';
import { choiceOf } from '../field/words.ts';
import type { Locale } from '../texts/locale.ts';
import { sayPeriod } from './say-period.ts';

/** Where a value stands, as far as saying it needs. */
export interface ValuePlace {
  /** Key of the field's words: `action.due`. */
  readonly key: string;
  readonly field: FieldInfo;
  /** The record it stands in: a figure in `kpi` counts in the unit written there. */
  readonly record: Readonly<Record<string, unknown>>;
  /** For the names of what a value points at; ids are shown without it. */
  readonly plan: Plan | undefined;
}

/** Prose in a list of facts is a reminder, not a text to read. */
const longest = 120;

const isText = (value: unknown): value is string => typeof value === 'string';

/** Any value of a plan as people say it. What does not suit its field is shown as it is written. */
export function sayValue(value: unknown, place: ValuePlace, locale: Locale): string {
  if (value === undefined || value === null || value === '') return locale.term('value.none');
  if (Array.isArray(value)) return sayList(value, place, locale);
  const { format } = locale;
  switch (typeof value) {
    case 'boolean':
      return locale.term(value ? 'value.yes' : 'value.no');
    case 'number':
      return sayNumber(value, place, locale);
    case 'string':
      return sayText(value, place, locale);
    default:
      break;
  }
  const parts = value as Readonly<Record<string, unknown>>;
  const { amount, currency, type, id } = parts;
  if (typeof amount === 'number' && isText(currency)) return format.money(amount, currency);
  if (isText(type) && isText(id)) return place.plan === undefined ? id : nameOf(place.plan, type, id, locale);
  if (place.field.kind === 'slice') {
    const plan = place.plan;
    const terms = Object.entries(parts).map(([dimension, member]) =>
      plan === undefined ? String(member) : termName(plan, dimension, String(member)),
    );
    return terms.length === 0 ? locale.term('value.whole') : terms.join(' · ');
  }
  return locale.term('value.entries', { count: Object.keys(parts).length });
}

function sayList(values: readonly unknown[], place: ValuePlace, locale: Locale): string {
  if (values.length === 0) return locale.term('value.none');
  if (place.field.kind === 'table' || place.field.kind === 'points')
    return locale.term('value.entries', { count: values.length });
  return locale.format.list(values.map((value) => sayValue(value, place, locale)));
}

function sayNumber(value: number, { field, record, plan }: ValuePlace, { format, core }: Locale): string {
  const { unit } = field;
  switch (unit) {
    case undefined:
    case 'count':
    case 'score':
      return format.number(value);
    case 'percent':
      return format.percent(value);
    case 'days':
      return format.days(value);
    case 'kpi': {
      const currency = isText(record['currency']) ? record['currency'] : (plan?.currency ?? null);
      return format.figure(value, String(record['unit']), record['unit'] === 'money' ? currency : null);
    }
    default:
      return core?.quantity(value, unit) ?? format.number(value);
  }
}

function sayText(value: string, { key, field, record, plan }: ValuePlace, locale: Locale): string {
  const { format } = locale;
  switch (field.kind) {
    case 'choice':
    case 'choices':
      return choiceOf(locale, key, value);
    case 'reference':
    case 'references':
      return plan === undefined || field.ref === undefined ? value : nameOf(plan, field.ref, value, locale);
    case 'term':
    case 'terms':
      return plan === undefined || field.dimension === undefined ? value : termName(plan, field.dimension, value);
    case 'day':
      return format.day(value);
    case 'instant':
      return format.moment(value);
    case 'period':
      return sayPeriod(value, locale, plan);
    case 'text':
      return shortened(spelled(value, key, record, locale));
    default:
      return shortened(value);
  }
}

/** Cut between two words. */
function shortened(text: string): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), longest / 2))}…`;
}
