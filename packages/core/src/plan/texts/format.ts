import { minorDigits } from '../schema/currency.ts';
import { daysInMonth } from '../schema/time.ts';

/** Minor units of an ISO 4217 currency, as in a plan. */
export interface Money {
  readonly amount: number;
  readonly currency: string;
}

export type DayLength = 'long' | 'short';
/** Words for each plural category the language has; `#` stands for the number. */
export type PluralForms = { readonly [category in Intl.LDMLPluralRule]?: string } & { readonly other: string };

/** Figures and dates as the readers of one language write them; nothing of it throws. */
export interface Format {
  readonly locale: string;
  readonly number: (value: number) => string;
  /** `12.4K`, from ten thousand on. */
  readonly compact: (value: number) => string;
  /** `value` as plans hold it, 0–100: 12.5 is `12.5%`. */
  readonly percent: (value: number) => string;
  /** Minor units. Cents are shown only where there are any. */
  readonly money: (value: Money) => string;
  /** `$10.4K`, from ten thousand on; below it whole units, below a hundred with cents. */
  readonly compactMoney: (value: Money) => string;
  /** A KPI's figure in its unit: money in minor units of `currency`, percent as 0–100. */
  readonly kpiValue: (value: number, unit: string, currency?: string | null) => string;
  /** The same at a glance. */
  readonly compactKpiValue: (value: number, unit: string, currency?: string | null) => string;
  /** An ISO day, or the day of an instant: `30 September 2017`, short `30 Sept 2017`. */
  readonly day: (value: string, length?: DayLength) => string;
  /** An instant with its time, in `timeZone` (default UTC). */
  readonly instant: (value: string, timeZone?: string) => string;
  /** How far a day is from another, in whole days: `yesterday`, `in 3 days`. */
  readonly relativeDay: (value: string, asOf: string) => string;
  /** `2017`, `Q3 2017`, `P3 2017`. */
  readonly period: (value: string) => string;
  /** A period by its last day: `September 2017` where that ends a month, otherwise like `period`. */
  readonly periodTo: (value: string, end: string) => string;
  /** A BCP 47 tag by its name: `de-AT` is `Austrian German`; what is no plain tag is shown as it is written. */
  readonly language: (tag: string) => string;
  /** `3 days`. */
  readonly days: (value: number) => string;
  /** `East, West and South`. */
  readonly list: (values: readonly unknown[]) => string;
  /** The form of words the number asks for: `plural(2, { one: '# day', other: '# days' })` is `2 days`. */
  readonly plural: (value: unknown, forms: PluralForms) => string;
  /** In quotation marks, where there is anything to quote. */
  readonly quote: (value: unknown) => string;
  /** Whatever stands in a plan, in words: text as it is, numbers, money, lists; nothing for what is absent. */
  readonly show: (value: unknown) => string;
}

const dayLength = 86_400_000;
const compactFrom = 10_000;
const exactBelow = 100;
/** Beyond it a number written out is a row of noughts. */
const unreadableFrom = 1e21;
/** Language, script and region: names of others are rare, and `Intl` throws at what is malformed. */
const plainTag = /^[a-z]{2,3}(-[a-z]{4})?(-([a-z]{2}|\d{3}))?$/i;
const isoDay = /^\d{4}-\d{2}-\d{2}/;

export const isMoney = (value: unknown): value is Money =>
  typeof value === 'object' && value !== null && 'amount' in value && 'currency' in value;

/** Building an Intl formatter costs thousands of times what using one does. */
function once<Made>(make: (key: string) => Made): (key: string) => Made {
  const made = new Map<string, Made>();
  return (key) => {
    const known = made.get(key) ?? make(key);
    made.set(key, known);
    return known;
  };
}

export function createFormat(locale: string, quotes: readonly [string, string] = ['“', '”']): Format {
  const plain = once((key) => new Intl.NumberFormat(locale, JSON.parse(key) as Intl.NumberFormatOptions));
  const dates = once((key) => new Intl.DateTimeFormat(locale, JSON.parse(key) as Intl.DateTimeFormatOptions));
  const relative = once(() => new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }));
  const lists = once(() => new Intl.ListFormat(locale, { type: 'conjunction' }));
  const languages = once(() => new Intl.DisplayNames(locale, { type: 'language' }));
  const plurals = once(() => new Intl.PluralRules(locale));
  const as = (value: number, options: object) => plain(JSON.stringify(options)).format(value);
  const dated = (value: number, options: object) => dates(JSON.stringify(options)).format(value);

  const number = (value: number) =>
    Math.abs(value) < unreadableFrom ? as(value, { maximumFractionDigits: 2 }) : String(value);
  const compactly = (value: number, options: object) =>
    Math.abs(value) < compactFrom
      ? as(value, { maximumFractionDigits: 1, ...options })
      : as(value, { ...options, notation: 'compact', maximumSignificantDigits: 3 });
  const percent = (value: number) => as(value / 100, { style: 'percent', maximumFractionDigits: 1 });
  const unit = (value: number, of: 'day' | 'hour') =>
    as(value, { style: 'unit', unit: of, unitDisplay: 'long', maximumFractionDigits: 1 });

  /** Intl refuses what is not three letters, and a message about a wrong currency has to show it. */
  const inCurrency = ({ amount, currency }: Money, write: (major: number, options: object) => string) =>
    /^[A-Za-z]{3}$/.test(currency)
      ? write(amount / 10 ** minorDigits(currency), { style: 'currency', currency })
      : `${number(amount)} ${currency}`;
  const money = (value: Money) =>
    inCurrency(value, (major, options) => {
      const digits = Number.isInteger(major) ? 0 : minorDigits(value.currency);
      return as(major, { ...options, minimumFractionDigits: digits, maximumFractionDigits: digits });
    });
  const compactMoney = (value: Money) =>
    inCurrency(value, (major, options) => {
      if (Math.abs(major) < exactBelow) return money(value);
      return compactly(major, Math.abs(major) < compactFrom ? { ...options, maximumFractionDigits: 0 } : options);
    });

  const kpiValue = (value: number, of: string, currency?: string | null): string => {
    if (of === 'money') return currency ? money({ amount: value, currency }) : number(value);
    if (of === 'percent') return percent(value);
    if (of === 'days') return unit(value, 'day');
    return of === 'hours' ? unit(value, 'hour') : number(value);
  };

  const period = (value: string): string => {
    const [year = '', part] = value.split('-');
    return part === undefined ? year : `${part.replace(/^P0/, 'P')} ${year}`;
  };

  const show = (value: unknown): string => {
    if (value === undefined || value === null) return '';
    if (typeof value === 'number') return number(value);
    if (Array.isArray(value)) return lists('').format(value.map(show));
    if (isMoney(value)) return money(value);
    return typeof value === 'string' ? value : JSON.stringify(value);
  };

  return {
    locale,
    number,
    compact: (value) => compactly(value, {}),
    percent,
    money,
    compactMoney,
    kpiValue,
    compactKpiValue(value, of, currency) {
      if (of === 'money' && currency) return compactMoney({ amount: value, currency });
      return of === 'count' ? compactly(value, {}) : kpiValue(value, of, currency);
    },
    day(value, length = 'long') {
      const time = isoDay.test(value) ? Date.parse(value.slice(0, 10)) : Number.NaN;
      const month = length === 'long' ? 'long' : 'short';
      return Number.isNaN(time) ? value : dated(time, { year: 'numeric', month, day: 'numeric', timeZone: 'UTC' });
    },
    instant(value, timeZone = 'UTC') {
      const time = isoDay.test(value) ? Date.parse(value) : Number.NaN;
      return Number.isNaN(time) ? value : dated(time, { dateStyle: 'medium', timeStyle: 'short', timeZone });
    },
    relativeDay(value, asOf) {
      const days = Math.round((Date.parse(value.slice(0, 10)) - Date.parse(asOf.slice(0, 10))) / dayLength);
      return Number.isNaN(days) ? value : relative('').format(days, 'day');
    },
    period,
    periodTo(value, end) {
      const [year = 0, month = 0, day = 0] = end.split('-').map(Number);
      return value.includes('-P') && day === daysInMonth(year, month)
        ? dated(Date.parse(end), { year: 'numeric', month: 'long', timeZone: 'UTC' })
        : period(value);
    },
    language(tag) {
      const plain = tag.trim().replaceAll('_', '-');
      return plainTag.test(plain) ? (languages('').of(plain) ?? tag) : tag;
    },
    days: (value) => unit(value, 'day'),
    list: (values) => lists('').format(values.map(show)),
    plural(value, forms) {
      const form = typeof value === 'number' ? forms[plurals('').select(value)] : undefined;
      return (form ?? forms.other).replaceAll('#', () => show(value));
    },
    quote: (value) => (show(value) === '' ? '' : quotes[0] + show(value) + quotes[1]),
    show,
  };
}
