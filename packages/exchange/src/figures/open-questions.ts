import type { Plan } from '@tandem-plan/core/plan';
import type { Sheet } from '../sheet/sheet.ts';
import { columnIndex, columnTitle } from './columns.ts';
import {
  columnsOf,
  dayEvidence,
  decimalEvidence,
  type Evidence,
  evidenceOf,
  figuresIn,
  isDayCell,
  isSerial,
  kpisOf,
  needsYears,
  titleCurrencies,
  unclearSigns,
  unitsOpen,
} from './evidence.ts';
import { currenciesOf } from './currency-text.ts';
import { currencyOf } from './figure-cell.ts';
import { dayOrders, grains, isColumn, kinds, type MappingDraft, yearsOf } from './mapping.ts';
import { namedPeriod } from './period-text.ts';
import type { Question, QuestionCode, Shown } from './question.ts';
import { repeatedIn } from './repeated.ts';

const mostShown = 3;

export const question = (
  code: QuestionCode,
  at: string,
  answers: readonly unknown[],
  rows: readonly (Evidence | Shown)[] = [],
  values: Question['values'] = {},
): Question => ({
  code,
  at,
  answers,
  rows: rows.slice(0, mostShown).map(({ line, column, text }) => ({ line, column, text })),
  values,
});

/**
 * What has to be answered before a mapping can be carried out: what it leaves out, and what the file's first rows leave open.
 *
 * @throws MappingError where it names a column that the file does not have
 */
export function openQuestions(sheet: Sheet, plan: Plan, draft: MappingDraft): Question[] {
  return [
    ...sheetQuestions(sheet, draft),
    ...(draft.kpi === undefined
      ? [
          question(
            'kpi',
            '/kpi',
            plan.kpis.map(({ id }) => id),
          ),
        ]
      : []),
    ...(draft.kind === undefined ? [question('kind', '/kind', kinds)] : []),
    ...(draft.period === undefined ? [question('period', '/period', [])] : []),
    ...(draft.value === undefined && draft.numerator === undefined ? [question('value', '/value', [])] : []),
    ...numberQuestions(sheet, plan, draft),
    ...periodQuestions(sheet, plan, draft),
    ...combineQuestions(sheet, plan, draft),
  ];
}

/** Of the file itself; answered once the mapping says it. */
export const sheetQuestions = ({ doubts, sample }: Sheet, { sheet = {} }: MappingDraft): Question[] =>
  doubts.flatMap(({ what, taken, candidates }) => {
    if (sheet[what] === taken) return [];
    const first = sample.slice(0, 2).map(({ line, cells }) => ({ line, column: '', text: cells.join(' | ') }));
    return [question(what, `/sheet/${what}`, candidates, first, { taken })];
  });

function numberQuestions(sheet: Sheet, plan: Plan, draft: MappingDraft): Question[] {
  const { decimal, unit, currency } = draft.numbers ?? {};
  const evidence = figuresIn(sheet, draft);
  const found: Question[] = [];
  const { open, by } = decimalEvidence(evidence);
  if (decimal === undefined && (open.length > 0 || by.size > 1))
    found.push(
      question(
        'decimal',
        '/numbers/decimal',
        ['.', ','],
        open.length > 0 ? open : [...by.values()].flatMap(([one]) => one ?? []),
      ),
    );
  if (draft.numerator !== undefined) return found;
  const titles = draft.value === undefined ? [] : [columnTitle(sheet, columnIndex(sheet, draft.value, '/value'))];
  for (const kpi of kpisOf(plan, draft)) {
    const units = unit === undefined ? unitsOpen(plan, kpi, evidence, titles) : [];
    if (units.length > 0 && !found.some(({ code }) => code === 'unit'))
      found.push(question('unit', '/numbers/unit', units, evidence, { kpi: kpi.name, unit: kpi.unit }));
    const own = currencyOf(plan, kpi);
    if (own === undefined || currency !== undefined || found.some(({ code }) => code === 'currency')) continue;
    const unclear = unclearSigns(evidence, own);
    const other = titles
      .flatMap(titleCurrencies)
      .filter((sign) => !(currenciesOf(sign).size === 1 && currenciesOf(sign).has(own)));
    if (unclear.length > 0 || other.length > 0)
      found.push(
        question('currency', '/numbers/currency', [own], unclear, {
          kpi: kpi.name,
          currency: own,
          sign: other[0] ?? '',
        }),
      );
  }
  return found;
}

function periodQuestions(sheet: Sheet, plan: Plan, draft: MappingDraft): Question[] {
  const { period } = draft;
  if (period === undefined || typeof period === 'string') return [];
  const kpis = kpisOf(plan, draft);
  const fiscal = period.years === undefined && kpis.some((kpi) => needsYears(plan, kpi));
  const column = columnsOf(draft);
  if (column === undefined || !isColumn(period)) {
    return fiscal ? [question('years', '/period/years', yearsOf)] : [];
  }
  const evidence = evidenceOf(sheet, column, '/period');
  const found: Question[] = [];
  const { open, by } = dayEvidence(evidence);
  if (period.days === undefined && (open.length > 0 || by.size > 1))
    found.push(
      question(
        'days',
        '/period/days',
        dayOrders,
        open.length > 0 ? open : [...by.values()].flatMap(([one]) => one ?? []),
      ),
    );
  const serials = evidence.filter(isSerial);
  if (period.serial === undefined && serials.length > 0)
    found.push(question('serial', '/period/serial', [true, false], serials));
  const days = evidence.filter(isDayCell);
  if (period.grain === undefined && days.length > 0 && kpis.some(({ frequency }) => frequency === undefined))
    found.push(question('grain', '/period/grain', grains, days));
  const named = evidence.filter(({ text }) => namedPeriod(text) !== undefined);
  if (fiscal && named.length > 0) found.push(question('years', '/period/years', yearsOf, named));
  return found;
}

function combineQuestions(sheet: Sheet, plan: Plan, draft: MappingDraft): Question[] {
  if (draft.combine !== undefined) return [];
  const repeated = repeatedIn(sheet, plan, draft);
  return repeated.length === 0 ? [] : [question('combine', '/combine', ['sum', 'none'], repeated)];
}
