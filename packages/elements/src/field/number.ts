import { minorDigits } from '@tandem-plan/core/plan';
import { html } from 'lit';
import { type FieldPlace, type FieldType, parsed, type Parsed, type Row, unclear } from './field-type.ts';
import { line } from './line.ts';
import { typable, typedNumber } from './typed-number.ts';

/** What a figure counts: a KPI's figures take the unit, and for money the currency, from their record. */
export interface Scale {
  readonly unit: string;
  /** ISO 4217, of money only. */
  readonly currency: string | undefined;
  /** Plan value = typed value × `factor`. */
  readonly factor: number;
}

const kpiOf = ({ type, record, desk }: FieldPlace): Row | undefined => {
  if (type === 'kpi') return record;
  const id =
    record['kpi'] ?? (record['condition'] as Row | undefined)?.['kpi'] ?? (record['gate'] as Row | undefined)?.['kpi'];
  return desk.plan.kpis.find((kpi) => kpi.id === id);
};

export function scaleOf(place: FieldPlace): Scale {
  const { info, desk } = place;
  if (info.unit !== 'kpi') return { unit: info.unit ?? '', currency: undefined, factor: 1 };
  const kpi = kpiOf(place);
  const unit = typeof kpi?.['unit'] === 'string' ? kpi['unit'] : 'count';
  if (unit !== 'money') return { unit, currency: undefined, factor: 1 };
  const currency = typeof kpi?.['currency'] === 'string' ? kpi['currency'] : desk.plan.currency;
  return { unit, currency, factor: 10 ** minorDigits(currency) };
}

const counted = new Set(['days', 'person-days', 'people', 'months', 'hours']);

const months = new Map<string, Intl.DateTimeFormat>();

/** `April` for 4. */
function monthOfYear(month: number, lang: string): string {
  const known = months.get(lang) ?? new Intl.DateTimeFormat(lang, { month: 'long', timeZone: 'UTC' });
  months.set(lang, known);
  return known.format(new Date(Date.UTC(2001, month - 1, 15)));
}

/** A figure with its unit, as it is read. */
export function figure(value: number, place: FieldPlace): string {
  const { format, core, term } = place.desk.locale;
  const { unit, currency } = scaleOf(place);
  if (currency !== undefined) return format.money(value, currency);
  if (unit === 'percent') return format.percent(value);
  // A year is no quantity: 2008, not 2,008.
  if (unit === '' && (place.info.min ?? 0) >= 1000) return String(value);
  const { min, max, integer } = place.info;
  if (unit === '' && integer === true && min === 1 && max === 12) return monthOfYear(value, place.desk.locale.lang);
  if (!counted.has(unit)) return format.number(value);
  const words = core?.quantity(value, unit);
  return words === undefined || words === unit ? term(`editor.unit.${unit as 'days'}`, { count: value }) : words;
}

const unitWord = (place: FieldPlace): string => {
  const { unit, currency } = scaleOf(place);
  if (currency !== undefined) return currency;
  if (unit === 'percent') return '%';
  return counted.has(unit) ? place.desk.locale.term(`editor.unit.short.${unit as 'days'}`) : '';
};

/** Judges a number against what its field allows, in the numbers the reader typed. */
export function judged(value: number, typed: string, { info }: FieldPlace): Parsed {
  if (info.integer === true && !Number.isInteger(value)) return unclear('editor.problem.whole', { got: typed });
  if (info.min !== undefined && value < info.min) return unclear('editor.problem.small', { got: typed, min: info.min });
  if (info.max !== undefined && value > info.max) return unclear('editor.problem.big', { got: typed, max: info.max });
  return parsed(value);
}

export const numberField: FieldType<string> = {
  show: (value, place) => figure(value as number, place),
  draft: (value, place) =>
    typeof value === 'number' ? typable(value / scaleOf(place).factor, place.desk.locale.lang) : '',
  edit: (editing) => {
    const unit = unitWord(editing.place);
    return html`<div class="with-unit">
      ${line(editing, { text: editing.draft, inputmode: 'decimal', change: editing.change })}
      ${unit === '' ? '' : html`<span class="unit">${unit}</span>`}
    </div>`;
  },
  parse(draft, place) {
    const typed = draft.trim();
    if (typed === '') return parsed(undefined);
    const { lang } = place.desk.locale;
    const value = typedNumber(typed, lang);
    if (value === undefined) return unclear('editor.problem.number', { got: typed, example: typable(12.5, lang) });
    const { factor, currency } = scaleOf(place);
    if (currency === undefined) return judged(value, typed, place);
    const minor = Math.round(value * factor);
    return Number.isSafeInteger(minor)
      ? parsed(minor)
      : unclear('editor.problem.big', { got: typed, max: Number.MAX_SAFE_INTEGER / factor });
  },
};
