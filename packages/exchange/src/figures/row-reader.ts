import { isCurrency, type Plan } from '@tandem-plan/core/plan';
import { calendarOf } from '@tandem-plan/core/views';
import type { Cell, Row, Sheet } from '../sheet/sheet.ts';
import { cachedTerms, type Term } from './cell-terms.ts';
import { columnIndex, columnTitle } from './columns.ts';
import { readDay } from './day-text.ts';
import { type FigureRules, figureRules, type Kpi, partRules } from './figure-cell.ts';
import { isColumn, type FromColumn, type Mapping } from './mapping.ts';
import { MappingError } from './mapping-error.ts';
import { keyOf, monthText, type PeriodFault, quarterText, readPeriod, yearText } from './period-text.ts';
import { type Fault, fault, type RejectionCode } from './rejection.ts';
import { createTerms, isTotal, type Match, normal, type TermFault } from './terms.ts';

/** One thing that every row says, or that holds for all of them. */
export interface Part {
  /** Where it stands, from 0; -1 where it is in no column. */
  readonly column: number;
  readonly of: (row: Row) => Term;
}

/** A KPI as the file's rows find it. */
export interface KpiRules {
  readonly kpi: Kpi;
  readonly period: Part;
  readonly value: FigureRules;
  readonly numerator: FigureRules;
  readonly denominator: FigureRules;
}

/** A mapping, ready for rows. */
export interface RowReader {
  readonly kpi: Part;
  readonly kind: Part;
  readonly rulesOf: (kpi: Term) => KpiRules;
  readonly slice: readonly (Part & { readonly dimension: string })[];
  /** Columns of figures, from 0; -1 where there are none. */
  readonly value: number;
  readonly numerator: number;
  readonly denominator: number;
  readonly currency: Part | undefined;
  readonly source: Part | undefined;
  readonly on: Part | undefined;
  /** Whether a row is to be passed over. */
  readonly ignores: (row: Row) => boolean;
  readonly title: (column: number) => string;
  /** Terms that were matched by an alias, in another case or with blanks around them. */
  readonly loosely: readonly Loosely[];
}

/** A term that stands in the file otherwise than in the plan. */
export interface Loosely {
  readonly column: string;
  readonly got: string;
  readonly id: string;
}

const mostLoosely = 200;
const longestSource = 200;

const constant = (id: string): Part => {
  const term: Term = { index: 0, id, fault: undefined };
  return { column: -1, of: () => term };
};

const blank = (cell: Cell): boolean => typeof cell === 'string' && cell.trim() === '';

const termFaults: Readonly<Record<TermFault, RejectionCode>> = {
  blank: 'term-blank',
  unknown: 'term-unknown',
  ambiguous: 'term-ambiguous',
  total: 'total-row',
};

const dayCodes: Readonly<Record<PeriodFault['code'], RejectionCode>> = {
  'not-a-day': 'not-a-day',
  'not-a-period': 'not-a-period',
  'no-such-day': 'no-such-day',
  'no-such-period': 'no-such-period',
  'short-year': 'short-year',
  order: 'day-order',
  serial: 'serial',
  years: 'fiscal-years',
  grain: 'no-grain',
};

const timeFault = (wrong: PeriodFault): Fault => fault(dayCodes[wrong.code], 'day' in wrong ? { day: wrong.day } : {});

/**
 * Makes a mapping ready to read rows of its file for its plan.
 *
 * @throws MappingError where it names what file or plan do not have
 */
export function createRowReader(sheet: Sheet, plan: Plan, mapping: Mapping): RowReader {
  const loosely: Loosely[] = [];
  const index = (from: FromColumn | undefined, at: string) => (from === undefined ? -1 : columnIndex(sheet, from, at));
  const title = (column: number) => (column === -1 ? '' : columnTitle(sheet, column));

  const inColumn = (from: FromColumn, at: string, read: (cell: Cell) => string | Fault): Part => {
    const column = index(from, at);
    const term = cachedTerms(read);
    return { column, of: (row) => term(row[column] ?? '') };
  };
  const terms = (from: FromColumn, at: string, find: (cell: Cell) => Match | TermFault, what: object): Part => {
    const name = title(index(from, at));
    return inColumn(from, at, (cell) => {
      const found = find(cell);
      if (typeof found === 'string') return fault(termFaults[found], { ...what });
      if (!found.exactly && loosely.length < mostLoosely)
        loosely.push({ column: name, got: String(cell), id: found.id });
      return found.id;
    });
  };

  const known = new Map(plan.kpis.map((kpi) => [kpi.id, kpi] as const));
  const kpi =
    typeof mapping.kpi === 'string'
      ? constant(kpiNamed(plan, mapping.kpi).id)
      : terms(mapping.kpi, '/kpi', createTerms(plan.kpis), { what: 'kpi' });
  const rules = new Map<string, KpiRules>();
  let last: { readonly id: string; readonly rules: KpiRules } | undefined;
  const rulesOf = ({ id }: Term): KpiRules => {
    // Rows of one KPI mostly follow each other.
    if (last?.id !== id) last = { id, rules: rules.get(id) ?? rulesFor(id) };
    return last.rules;
  };
  const rulesFor = (id: string): KpiRules => {
    const found = known.get(id) ?? kpiNamed(plan, id);
    const value = figureRules(plan, found, mapping.numbers ?? {});
    const made: KpiRules = {
      kpi: found,
      period: periodPart(sheet, plan, found, mapping, inColumn),
      value,
      numerator: partRules(value, found, true),
      denominator: partRules(value, found, false),
    };
    rules.set(id, made);
    return made;
  };

  const currency = mapping.numbers?.currency;
  const { source, on } = mapping;
  return {
    kpi,
    kind:
      typeof mapping.kind === 'string'
        ? constant(mapping.kind)
        : inColumn(mapping.kind, '/kind', (cell) => kindOf(cell)),
    rulesOf,
    slice: Object.entries(mapping.slice ?? {}).flatMap(([dimension, from]) => {
      if (from === null) return [];
      const at = `/slice/${dimension}`;
      const found = plan.dimensions.find(({ id }) => id === dimension);
      if (found === undefined) {
        const ids = plan.dimensions.map(({ id }) => id).join(', ');
        throw new MappingError(
          'dimension-unknown',
          at,
          `the plan has no dimension “${dimension}”; it has ${ids || 'none'}`,
        );
      }
      if (isColumn(from)) {
        const what = { what: 'member', dimension: found.name };
        return [{ dimension, ...terms(from, at, createTerms(found.members), what) }];
      }
      if (found.members.some(({ id }) => id === from)) return [{ dimension, ...constant(from) }];
      throw new MappingError('member-unknown', at, `“${from}” is no member of ${dimension}`);
    }),
    value: index(mapping.value, '/value'),
    numerator: index(mapping.numerator, '/numerator'),
    denominator: index(mapping.denominator, '/denominator'),
    currency: isColumn(currency)
      ? inColumn(currency, '/numbers/currency', (cell) => {
          const code = String(cell).trim().toUpperCase();
          return isCurrency(code) ? code : fault('currency', {});
        })
      : undefined,
    source:
      source === undefined
        ? undefined
        : isColumn(source)
          ? inColumn(source, '/source', (cell) => textOf(cell))
          : constant(source),
    on:
      on === undefined
        ? undefined
        : isColumn(on)
          ? inColumn(on, '/on', (cell) => {
              if (blank(cell)) return '';
              const days = isColumn(mapping.period) ? mapping.period : {};
              const day = readDay(cell, days);
              return typeof day === 'string' ? day : timeFault(day);
            })
          : constant(on),
    ignores: ignoring(sheet, mapping),
    title,
    loosely,
  };
}

function ignoring(sheet: Sheet, { ignore = [] }: Mapping): (row: Row) => boolean {
  const rules = ignore.map(({ column, is }, index) => {
    const texts = new Set(is.map(normal));
    const said = cachedTerms((cell) => (texts.has(normal(String(cell))) ? 'ignored' : ''));
    return { at: columnIndex(sheet, { column }, `/ignore/${index}`), said };
  });
  return (row) => {
    for (const { at, said } of rules) if (said(row[at] ?? '').id !== '') return true;
    return false;
  };
}

export function kpiNamed({ kpis }: Plan, id: string): Kpi {
  const found = kpis.find((kpi) => kpi.id === id);
  if (found !== undefined) return found;
  const ids = kpis.map((kpi) => kpi.id).join(', ');
  throw new MappingError('kpi-unknown', '/kpi', `the plan has no KPI “${id}”; it has ${ids || 'none'}`);
}

const textOf = (cell: Cell): string | Fault => {
  const text = String(cell).trim();
  return text.length > longestSource ? fault('too-long', { limit: longestSource }) : text;
};

/** What files call the two. */
const kindWords = {
  target: /^(targets?|plan|planned|budget|quota|goal|soll|ziel|zielwert)$/i,
  actual: /^(actuals?|ist|result|istwert)$/i,
} as const;

export function kindOf(cell: Cell): string | Fault {
  const text = String(cell).trim();
  if (kindWords.target.test(text)) return 'target';
  return kindWords.actual.test(text) ? 'actual' : fault('kind-unknown');
}

function periodPart(
  sheet: Sheet,
  plan: Plan,
  kpi: Kpi,
  { period }: Mapping,
  inColumn: (from: FromColumn, at: string, read: (cell: Cell) => string | Fault) => Part,
): Part {
  const calendar = calendarOf(plan, kpi);
  if (typeof period === 'string') return constant(period);
  if (isColumn(period)) {
    const rules = { ...period, calendar, grain: period.grain ?? kpi.frequency };
    return inColumn(period, '/period', (cell) => {
      if (blank(cell)) return fault('period-blank');
      if (isTotal(String(cell))) return fault('total-row');
      const read = readPeriod(cell, rules);
      return typeof read === 'string' ? read : timeFault(read);
    });
  }
  const grain = 'quarter' in period ? 'quarter' : 'month';
  const part = 'quarter' in period ? period.quarter : period.month;
  const years = columnIndex(sheet, period.year, '/period/year');
  const column = columnIndex(sheet, part, `/period/${grain}`);
  const term = cachedTerms((both) => {
    const [year = '', nth = ''] = String(both).split('\n');
    if (year.trim() === '' || nth.trim() === '') return fault('period-blank');
    const [of, which] = [yearText(year), grain === 'quarter' ? quarterText(nth) : monthText(nth)];
    if (of === undefined || which === undefined)
      return fault(of === undefined && /^\d{2}$/.test(year.trim()) ? 'short-year' : 'not-a-period');
    const key = keyOf({ grain, year: of, nth: which }, { calendar, years: period.years });
    return typeof key === 'string' ? key : timeFault(key);
  });
  return { column: years, of: (row) => term(`${row[years] ?? ''}\n${row[column] ?? ''}`) };
}
