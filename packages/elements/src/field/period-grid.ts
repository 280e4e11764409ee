import type { Plan } from '@tandem-plan/core/plan';
import { periodRange } from '@tandem-plan/core/views';
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

export const gridOf = (points: readonly Point[]): PeriodGrid => ({
  periods: [...new Set(points.map(({ period }) => period))].sort(),
  slices: points.reduce<Slice[]>(
    (slices, { slice }) => (slices.some((each) => same(each, slice)) ? slices : [...slices, slice]),
    [],
  ),
});

export const pointAt = (points: readonly Point[], period: string, slice: Slice): Point | undefined =>
  points.find((point) => point.period === period && same(point.slice, slice));

const keysOf = (year: number, frequency: unknown): readonly string[] => {
  if (frequency === 'year') return [String(year)];
  return frequency === 'quarter'
    ? Array.from({ length: 4 }, (_, index) => `${year}-Q${index + 1}`)
    : Array.from({ length: 12 }, (_, index) => `${year}-P${String(index + 1).padStart(2, '0')}`);
};

/** The periods a KPI is told for: those of its frequency that the plan's time touches. */
export function periodsOf(
  { period, calendar }: Pick<Plan, 'period' | 'calendar'>,
  frequency: unknown,
): readonly string[] {
  const [first = 0, last = 0] = [period.start, period.end].map((day) => Number(day.slice(0, 4)));
  // A fiscal year may have begun in the year before; a plan of many decades is none that is typed by the month.
  const years = Array.from({ length: Math.min(last - first + 2, 12) }, (_, index) => first - 1 + index);
  return years
    .flatMap((year) => keysOf(year, frequency))
    .filter((key) => {
      const range = periodRange(key, calendar);
      return range !== undefined && range.start <= period.end && range.end >= period.start;
    });
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
