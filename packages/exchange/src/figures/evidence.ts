import { minorDigits, type Plan } from '@tandem-plan/core/plan';
import { calendarOf, measureOf } from '@tandem-plan/core/views';
import type { Cell, Sheet } from '../sheet/sheet.ts';
import { isCalendarYear } from './calendar-periods.ts';
import { columnIndex, columnTitle } from './columns.ts';
import { currenciesOf } from './currency-text.ts';
import { readDay } from './day-text.ts';
import { currencyOf, type Kpi } from './figure-cell.ts';
import { type FromColumn, isColumn, type MappingDraft, type PeriodColumn } from './mapping.ts';
import { pointsOf, readNumber } from './number-text.ts';
import { namedPeriod } from './period-text.ts';
import type { Shown } from './question.ts';

/** A cell of the file's first rows. */
export interface Evidence extends Shown {
  readonly cell: Cell;
}

/** The filled cells of a column, in the file's first rows. */
export function evidenceOf(sheet: Sheet, from: FromColumn, at: string): readonly Evidence[] {
  const index = columnIndex(sheet, from, at);
  const column = columnTitle(sheet, index);
  return sheet.sample.flatMap(({ line, cells }): Evidence[] => {
    const cell = cells[index] ?? '';
    const text = String(cell).trim();
    return text === '' ? [] : [{ line, column, text, cell }];
  });
}

/** Cells with the figures of a draft. */
export const figuresIn = (sheet: Sheet, { value, numerator, denominator }: MappingDraft): readonly Evidence[] =>
  [value, numerator, denominator].flatMap((from, index) =>
    from === undefined ? [] : evidenceOf(sheet, from, `/${['value', 'numerator', 'denominator'][index] ?? ''}`),
  );

const written = (evidence: readonly Evidence[]) => evidence.filter(({ cell }) => typeof cell === 'string');

/** Figures that tell what their decimal point is, and those that could be read either way. */
export function decimalEvidence(evidence: readonly Evidence[]) {
  const open: Evidence[] = [];
  const by = new Map<'.' | ',', Evidence[]>();
  for (const each of written(evidence)) {
    const points = pointsOf(each.text);
    const [only] = points;
    if (points.length === 1 && only !== undefined) by.set(only, [...(by.get(only) ?? []), each]);
    else if (points.length === 2 && readNumber(each.text, undefined) === 'ambiguous') open.push(each);
  }
  return { open, by };
}

/** Dates that tell whether the day or the month stands first, and those that could be read either way. */
export function dayEvidence(evidence: readonly Evidence[]) {
  const open: Evidence[] = [];
  const by = new Map<'day-month-year' | 'month-day-year', Evidence[]>();
  for (const each of evidence) {
    const day = readDay(each.cell);
    if (typeof day !== 'string') {
      if (day.code === 'order') open.push(each);
      continue;
    }
    const orders = (['day-month-year', 'month-day-year'] as const).filter(
      (days) => typeof readDay(each.cell, { days }) === 'string',
    );
    const [only] = orders;
    if (orders.length === 1 && only !== undefined) by.set(only, [...(by.get(only) ?? []), each]);
  }
  return { open, by };
}

export const isSerial = ({ cell }: Evidence): boolean => {
  const day = readDay(cell);
  return typeof day !== 'string' && day.code === 'serial';
};

export const isDayCell = ({ cell, text }: Evidence): boolean =>
  namedPeriod(text) === undefined && typeof readDay(cell, { days: 'day-month-year', serial: true }) === 'string';

/** The KPIs that a draft is about: the one it names, or those of the plan that its column may name. */
export function kpisOf({ kpis }: Plan, { kpi }: MappingDraft): readonly Kpi[] {
  if (typeof kpi === 'string') return kpis.filter(({ id }) => id === kpi);
  return kpi === undefined ? [] : kpis;
}

/** How people write that figures are thousands or millions: `in thousands`, `TEUR`, `k€`, `(Mio)`, `$ 000`. */
const scales =
  /thousand|million|tausend|\b(?:tsd|mio|mln|mn)\b|(?:^|\D)000\b|(?:^|[\s(/])[ktm](?:eur|usd|gbp|chf|\p{Sc})|[\s(/][ktm]\)?$/iu;

/** Whether the name of a figure's column speaks of thousands or millions. */
export const speaksOfScale = (title: string): boolean => scales.test(title);

/** What amounts may be counted in; empty where the figures tell that they are whole units of their currency. */
export function unitsOpen(
  plan: Plan,
  kpi: Kpi,
  evidence: readonly Evidence[],
  titles: readonly string[],
): readonly string[] {
  const scale = titles.some(speaksOfScale);
  if (kpi.unit === 'percent') {
    const read = evidence.map(({ cell }) => readNumber(cell, '.'));
    if (read.some((each) => typeof each !== 'string' && each.percent)) return [];
    const values = read.flatMap((each) => (typeof each === 'string' ? [] : Math.abs(each.digits / 10 ** each.places)));
    return values.some((each) => each > 0) && values.every((each) => each <= 1) ? ['fraction', 'whole'] : [];
  }
  if (scale)
    return kpi.unit === 'money' ? ['thousands', 'millions', 'whole', 'minor'] : ['thousands', 'millions', 'whole'];
  if (kpi.unit !== 'money' || evidence.length === 0) return [];
  // Nobody writes decimals of cents, and where there are no cents they cannot be meant.
  const decimals = evidence.some(({ cell, text }) =>
    typeof cell === 'number' ? !Number.isInteger(cell) : /[.,]\d{1,2}\D*$|[.,]\d{4,}\D*$/.test(text),
  );
  return decimals || minorUnitIsWhole(plan, kpi) ? [] : ['whole', 'minor', 'thousands'];
}

const minorUnitIsWhole = (plan: Plan, kpi: Kpi): boolean => minorDigits(currencyOf(plan, kpi) ?? '') === 0;

/** Signs of currencies beside figures or in the names of their columns that may mean several, the KPI's among them. */
export function unclearSigns(evidence: readonly Evidence[], currency: string): readonly Evidence[] {
  return written(evidence).filter(({ text }) => {
    const read = readNumber(text, '.');
    const other = typeof read === 'string' ? readNumber(text, ',') : read;
    if (typeof other === 'string' || other.sign === '') return false;
    const meant = currenciesOf(other.sign);
    return meant.size > 1 && meant.has(currency);
  });
}

/** Whether a column's own name says another currency: `Sales (EUR)` beside a KPI in dollars. */
export const titleCurrencies = (title: string): readonly string[] =>
  (title.match(/\b[A-Z]{3}\b|\p{Sc}/gu) ?? []).flatMap((sign) => [...currenciesOf(sign)].slice(0, 1).map(() => sign));

/** Whether the KPI's years are not those on the wall, so that somebody has to say whose the file counts. */
export const needsYears = (plan: Plan, kpi: Kpi): boolean => !isCalendarYear(calendarOf(plan, kpi));

/** Whether rows of one period and slice may be added up. */
export const mayAdd = (kpi: Kpi, draft: MappingDraft): boolean =>
  draft.numerator !== undefined || measureOf(kpi) === 'flow';

export const columnsOf = ({ period }: MappingDraft): PeriodColumn | undefined =>
  period !== undefined && typeof period !== 'string' && isColumn(period) ? period : undefined;
