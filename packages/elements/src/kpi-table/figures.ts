import { minorDigits } from '@tandem-plan/core/plan';
import { type KpiTablePeriod, type KpiTableRow, periodParts } from '@tandem-plan/core/views';
import { typable, typedNumber } from '../field/typed-number.ts';
import type { Locale } from '../texts/locale.ts';
import { monthName, sayPeriod } from '../words/say-period.ts';
import type { Shown } from './cells.ts';

const factorOf = ({ currency }: KpiTableRow): number => (currency === null ? 1 : 10 ** minorDigits(currency));

/** A figure as it stands in its cell: its unit stands at the row. */
export const cellText = (value: number | null, row: KpiTableRow, shown: Shown, { format }: Locale): string =>
  value === null ? '' : shown === 'achieved' ? format.share(value) : format.number(value / factorOf(row));

/** The same with its unit. */
export const saidFigure = (value: number, row: KpiTableRow, shown: Shown, { format }: Locale): string =>
  shown === 'achieved'
    ? format.share(value)
    : row.currency !== null
      ? format.money(value, row.currency)
      : row.unit === 'percent'
        ? format.percent(value)
        : format.number(value);

/** As one would type it, and a spreadsheet would read it. */
export const typedText = (value: number | null, row: KpiTableRow, shown: Shown, { lang }: Locale): string =>
  value === null ? '' : typable(shown === 'achieved' ? value * 100 : value / factorOf(row), lang);

/** What was typed, in the KPI's unit; `null` for nothing, `undefined` for what is no number, or no amount of the currency. */
export function readFigure(text: string, row: KpiTableRow, { lang }: Locale): number | null | undefined {
  if (text.trim() === '') return null;
  const value = typedNumber(currencyless(text, row), lang);
  if (value === undefined || row.currency === null) return value;
  const minor = Math.round(value * factorOf(row));
  return Number.isSafeInteger(minor) ? minor : undefined;
}

const signs: Readonly<Record<string, string>> = { USD: '$', EUR: '€', GBP: '£', JPY: '¥' };

/** Spreadsheets copy what they show: `€ 1,200`. A sign of another currency stays, so that it is not taken for this one. */
const currencyless = (text: string, { currency }: KpiTableRow): string =>
  currency === null ? text : text.replace(currency, '').replace(signs[currency] ?? currency, '');

/** `Mar 2017` where the period is a month of the calendar; `P3 2017` in any other. */
export function columnName({ period, start, end }: KpiTablePeriod, locale: Locale): string {
  const isMonth = start !== null && end !== null && start.endsWith('-01') && start.slice(0, 7) === end.slice(0, 7);
  if (isMonth) return monthName(start, locale.lang);
  const { grain, year, nth } = periodParts(period);
  return grain === 'month'
    ? locale.term('table.period', { number: String(nth), year: String(year) })
    : sayPeriod(period, locale, undefined);
}

export const rowName = ({ name, members }: KpiTableRow): string => [name, ...members].join(', ');
