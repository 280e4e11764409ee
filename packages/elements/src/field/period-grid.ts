import type { Plan } from '@tandem-plan/core/plan';
import { same } from './field-type.ts';

export type Slice = Readonly<Record<string, string>>;

export interface Point {
  readonly period: string;
  readonly slice: Slice;
  readonly [column: string]: unknown;
}

/** Figures laid out: periods down, slices across. */
export interface PeriodGrid {
  readonly periods: readonly string[];
  readonly slices: readonly Slice[];
}

/** How a period sorts: `2017` before its quarters, quarters before periods. */
export const gridOf = (points: readonly Point[]): PeriodGrid => ({
  periods: [...new Set(points.map(({ period }) => period))].sort(),
  slices: points.reduce<Slice[]>(
    (slices, { slice }) => (slices.some((each) => same(each, slice)) ? slices : [...slices, slice]),
    [],
  ),
});

export const pointAt = (points: readonly Point[], period: string, slice: Slice): Point | undefined =>
  points.find((point) => point.period === period && same(point.slice, slice));

/** The periods a KPI is told for: of its frequency, over the plan's time. In weekly calendars months are periods too. */
export function periodsOf({ period, calendar }: Pick<Plan, 'period' | 'calendar'>, frequency: unknown): readonly string[] {
  const [startYear = 0, startMonth = 1] = period.start.split('-').map(Number);
  const [endYear = 0, endMonth = 12] = period.end.split('-').map(Number);
  // A fiscal year is named by the calendar year it ends in; without one it is the calendar year.
  const first = calendar.type === undefined || calendar.type === 'month' ? (calendar.startMonth ?? 1) : 1;
  const all: string[] = [];
  for (let at = startYear * 12 + startMonth - 1; at <= endYear * 12 + endMonth - 1 && all.length < 120; at += 1) {
    const month = at % 12;
    const offset = (month - (first - 1) + 12) % 12;
    const year = Math.floor(at / 12) + (first > 1 && month >= first - 1 ? 1 : 0);
    const key =
      frequency === 'year'
        ? String(year)
        : frequency === 'quarter'
          ? `${year}-Q${Math.floor(offset / 3) + 1}`
          : `${year}-P${String(offset + 1).padStart(2, '0')}`;
    if (all.at(-1) !== key) all.push(key);
  }
  return all;
}

/**
 * Cells of a spreadsheet as they arrive by the clipboard: lines, tabs between cells, quotes around cells that hold either.
 *
 * @example cellsOf('1\t2\n3\t4') // [['1', '2'], ['3', '4']]
 */
export function cellsOf(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [['']];
  let quoted = false;
  const cell = (): string[] => rows[rows.length - 1] ?? [];
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charAt(at);
    const row = cell();
    const last = row.length - 1;
    if (quoted && char === '"' && text.charAt(at + 1) === '"') {
      row[last] = `${row[last] ?? ''}"`;
      at += 1;
    } else if (char === '"' && (quoted || row[last] === '')) quoted = !quoted;
    else if (!quoted && char === '\t') row.push('');
    else if (!quoted && char === '\n') rows.push(['']);
    else if (quoted || char !== '\r') row[last] = `${row[last] ?? ''}${char}`;
  }
  const end = rows.at(-1);
  return end?.length === 1 && end[0] === '' ? rows.slice(0, -1) : rows;
}
