import type { Locale, TermKey } from '../texts/locale.ts';
import type { Row } from './field-type.ts';
import { labelOf } from './words.ts';

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** A Monday, from which the days of a week are counted. */
const monday = Date.UTC(2024, 0, 1);
const day = 86_400_000;

const ordinals: Readonly<Record<string, TermKey>> = {
  1: 'editor.nth.1',
  2: 'editor.nth.2',
  3: 'editor.nth.3',
  4: 'editor.nth.4',
  5: 'editor.nth.5',
  last: 'editor.nth.last',
};

const weekday = (code: string, lang: string): string =>
  new Intl.DateTimeFormat(lang, { weekday: 'long', timeZone: 'UTC' }).format(monday + weekdays.indexOf(code) * day);

/** `3-thu` as `third Thursday`, `15` as `day 15`. */
function cadenceDay(value: string, { term, lang }: Locale): string {
  const [first = '', second] = value.split('-');
  if (second !== undefined && weekdays.includes(second) && first in ordinals)
    return term(ordinals[first] ?? 'editor.nth.last', { weekday: weekday(second, lang) });
  if (weekdays.includes(first)) return weekday(first, lang);
  if (first === 'last') return term('editor.nth.day.last');
  return /^\d+$/.test(value) ? term('editor.nth.day', { number: value }) : value;
}

const monthName = (value: string, lang: string): string =>
  /^\d{4}-(0[1-9]|1[0-2])$/.test(value)
    ? new Intl.DateTimeFormat(lang, { month: 'short', year: 'numeric', timeZone: 'UTC' }).format(
        Date.parse(`${value}-01T00:00:00Z`),
      )
    : value;

/** Text that is a code of the model's own, in the reader's words: the field a pencil stands on, the rule a waiver covers, the day of a rhythm. */
export function spelled(value: string, key: string, record: Row, locale: Locale): string {
  if (key === 'waiver.rule') return locale.core?.rule(value) ?? value;
  if (key.endsWith('.cadence.on')) return cadenceDay(value, locale);
  if (key === 'visit.month') return monthName(value, locale.lang);
  const subject = record['subject'];
  return key === 'pencil.field' && typeof subject === 'object' && subject !== null && 'type' in subject
    ? labelOf(locale, `${String(subject.type)}.${value}`)
    : value;
}
