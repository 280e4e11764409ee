import { addDays, daysBetween } from '../days.ts';
import { apportion } from './apportion.ts';
import { isUnsaid } from './calendar-of.ts';
import { type Calendar, type DayRange, type Grain, periodRange, periodsOfYear } from './period.ts';
import type { Figure, Measure } from './whole.ts';

/** Days of a period in the calendar a figure was told in that lie in a period of the other. */
export interface ConvertedFrom {
  readonly period: string;
  readonly days: number;
  /** Days the whole period has. */
  readonly of: number;
}

/**
 * Why a period has no figure: some of its days lie in no period that has one (`missing`), a level is known for another day
 * than its last (`other-end`), or a ratio is told without numerator and denominator (`no-parts`).
 */
export type ConvertGap = 'missing' | 'other-end' | 'no-parts';

export interface ConvertedFigure {
  /** In the other calendar. */
  readonly period: string;
  readonly range: DayRange;
  /** A ratio as numerator and denominator, anything else by itself; `null` where it cannot be converted. */
  readonly figure: Figure | null;
  /** Whether days of a period were counted apart, so that the figure is an estimate. */
  readonly apportioned: boolean;
  readonly from: readonly ConvertedFrom[];
  readonly gap: ConvertGap | null;
}

/** `calendar`: one of the two calendars is not said. */
export type Conversion =
  | { readonly ok: true; readonly figures: readonly ConvertedFigure[] }
  | { readonly ok: false; readonly gap: 'calendar' };

export interface ConvertOptions {
  readonly from: Calendar;
  readonly to: Calendar;
  readonly measure: Measure;
  /** The grain of the periods it is converted to. */
  readonly grain: Grain;
  /** Steps in a unit, as `stepsIn` tells: parts of a figure are told in whole ones. */
  readonly perUnit: number;
}

interface Piece extends ConvertedFrom {
  readonly amount: number;
  readonly over: number | null;
}

/**
 * Figures by period of one fiscal calendar, by period of another. A flow and the two parts of a ratio are shared out by
 * days, each exactly; a level is known only where a period of either ends on the same day. Told are all periods of the
 * other calendar that any of the figures touches; those at the edges mostly lack days.
 *
 * @param figures by period; none may overlap another
 * Source: docs/kpi.md#two-calendars
 */
export function convertFigures(figures: ReadonlyMap<string, Figure>, options: ConvertOptions): Conversion {
  const { from, to, measure, grain, perUnit } = options;
  if (isUnsaid(from) || isUnsaid(to)) return { ok: false, gap: 'calendar' };
  const told = [...figures]
    .flatMap(([period, figure]) => {
      const range = periodRange(period, from);
      return range === undefined ? [] : [{ period, figure, range }];
    })
    .sort((a, b) => (a.range.start < b.range.start ? -1 : 1));
  const [first, last] = [told[0], told.at(-1)];
  if (first === undefined || last === undefined) return { ok: true, figures: [] };
  const targets = periodsBetween(to, grain, { start: first.range.start, end: last.range.end });
  if (measure === 'stock') {
    const levels = new Map(told.map(({ range, period, figure }) => [range.end, { period, range, figure }]));
    return { ok: true, figures: targets.map((target) => levelAt(target, levels.get(target.range.end))) };
  }
  const pieces = new Map<string, Piece[]>(targets.map(({ period }) => [period, []]));
  for (const one of told) {
    const touched = targets.flatMap(({ period, range }) => {
      const days = sharedDays(one.range, range);
      return days > 0 ? [{ period, days }] : [];
    });
    const days = touched.map((part) => part.days);
    const amounts = apportion(one.figure.amount, days, perUnit);
    const overs = one.figure.over === null ? null : apportion(one.figure.over, days, perUnit);
    touched.forEach((part, index) => {
      const share = { amount: amounts[index] ?? 0, over: overs?.[index] ?? null };
      pieces.get(part.period)?.push({ period: one.period, days: part.days, of: daysIn(one.range), ...share });
    });
  }
  return { ok: true, figures: targets.map((target) => put(target, pieces.get(target.period) ?? [], measure)) };
}

interface Target {
  readonly period: string;
  readonly range: DayRange;
}

function levelAt(target: Target, known: (Target & { readonly figure: Figure }) | undefined): ConvertedFigure {
  if (known === undefined) return { ...target, figure: null, apportioned: false, from: [], gap: 'other-end' };
  const { period, range, figure } = known;
  const from = [{ period, days: sharedDays(range, target.range), of: daysIn(range) }];
  return { ...target, figure, apportioned: false, from, gap: null };
}

function put(target: Target, pieces: readonly Piece[], measure: Measure): ConvertedFigure {
  const from = pieces.map(({ period, days, of }) => ({ period, days, of }));
  const apportioned = pieces.some(({ days, of }) => days < of);
  const known = pieces.reduce((sum, { days }) => sum + days, 0) === daysIn(target.range);
  // One ratio as it is needs no parts; several, or a part of one, do.
  const asItIs = pieces.length === 1 && !apportioned;
  const gap: ConvertGap | null = !known
    ? 'missing'
    : measure === 'ratio' && !asItIs && pieces.some(({ over }) => over === null)
      ? 'no-parts'
      : null;
  const amount = pieces.reduce((sum, piece) => sum + piece.amount, 0);
  const over = pieces.every((piece) => piece.over !== null)
    ? pieces.reduce((sum, piece) => sum + (piece.over ?? 0), 0)
    : null;
  return { ...target, figure: gap === null ? { amount, over } : null, apportioned, from, gap };
}

const daysIn = ({ start, end }: DayRange): number => daysBetween(start, end) + 1;

function sharedDays(a: DayRange, b: DayRange): number {
  const start = a.start > b.start ? a.start : b.start;
  const end = a.end < b.end ? a.end : b.end;
  return start > end ? 0 : daysBetween(start, end) + 1;
}

/** All periods of a calendar that touch a stretch of days, in order. */
function periodsBetween(calendar: Calendar, grain: Grain, { start, end }: DayRange): readonly Target[] {
  const [first, last] = [Number(start.slice(0, 4)) - 1, Number(addDays(end, 1).slice(0, 4)) + 1];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
    .flatMap((year) => periodsOfYear(grain, year))
    .flatMap((period) => {
      const range = periodRange(period, calendar);
      return range === undefined || range.end < start || range.start > end ? [] : [{ period, range }];
    });
}
