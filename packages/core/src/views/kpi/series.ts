import { daysBetween } from '../days.ts';
import { type Calendar, type DayRange, type Grain, partsOf, periodKey, periodParts, periodRange } from './period.ts';
import { type Figure, type Measure, sum } from './whole.ts';

type Figures = ReadonlyMap<string, Figure>;

/** Target and actual of one period; `actual` only of a period that has ended. */
export interface SeriesStep {
  readonly period: string;
  readonly range: DayRange;
  readonly target: Figure | undefined;
  readonly actual: Figure | undefined;
}

const finestFirst: readonly Grain[] = ['month', 'quarter', 'year'];
const rank = (grain: Grain): number => (grain === 'month' ? 0 : grain === 'quarter' ? 1 : 2);

/** The finest grain among periods. */
export function grainOf(periods: Iterable<string>): Grain | undefined {
  let finest: Grain | undefined;
  for (const period of periods) {
    const { grain } = periodParts(period);
    if (finest === undefined || rank(grain) < rank(finest)) finest = grain;
  }
  return finest;
}

/** The period of a coarser grain that one lies in; `undefined` for a coarser one. */
export function containing(period: string, grain: Grain): string | undefined {
  const parts = periodParts(period);
  if (rank(parts.grain) > rank(grain)) return undefined;
  if (parts.grain === grain) return period;
  const months = parts.grain === 'quarter' ? parts.nth * 3 : parts.nth;
  // A thirteenth month can be written, and lies nowhere.
  if (months > 12) return undefined;
  return periodKey(grain, parts.year, grain === 'year' ? 1 : Math.ceil(months / 3));
}

/** Periods after one another as one figure: flows and ratios add up, of a level the last one stands. */
export function inTime(figures: readonly Figure[], measure: Measure): Figure | undefined {
  const level = measure === 'stock' || (measure === 'ratio' && figures.some(({ over }) => over === null));
  return level ? figures.at(-1) : figures.length === 0 ? undefined : sum(figures);
}

/** The figure of a period as given, or put together from its parts where all that are needed are known. */
export function figureAt(figures: Figures, period: string, measure: Measure): Figure | undefined {
  const direct = figures.get(period);
  if (direct !== undefined) return direct;
  const { grain } = periodParts(period);
  for (const finer of finestFirst.slice(0, rank(grain)).reverse()) {
    const parts = partsOf(period, finer).map((part) => figures.get(part));
    const known = parts.filter((part) => part !== undefined);
    const needed = measure === 'stock' ? parts.slice(-1) : parts;
    if (needed.every((part) => part !== undefined)) return inTime(known, measure);
  }
  return undefined;
}

/** Targets against actuals at the coarser of their two grains, in order of time. */
export function series(
  targets: Figures,
  actuals: Figures,
  measure: Measure,
  { calendar, asOf }: { calendar: Calendar; asOf: string },
): readonly SeriesStep[] {
  const [planned, reported] = [grainOf(targets.keys()), grainOf(actuals.keys())];
  const level =
    planned === undefined || (reported !== undefined && rank(reported) > rank(planned)) ? reported : planned;
  if (level === undefined) return [];
  const steps = new Map<string, SeriesStep>();
  for (const figures of [targets, actuals])
    for (const given of figures.keys()) {
      const period = containing(given, level);
      if (period === undefined || steps.has(period)) continue;
      const range = periodRange(period, calendar);
      if (range === undefined) continue;
      const target = figureAt(targets, period, measure);
      const actual = range.end > asOf ? undefined : figureAt(actuals, period, measure);
      steps.set(period, { period, range, target, actual });
    }
  return [...steps.values()].sort(byStart);
}

const byStart = (a: { readonly range: DayRange }, b: { readonly range: DayRange }): number =>
  a.range.start < b.range.start ? -1 : 1;

/** As all ended by then: targets are for the whole plan. */
export const endOfTime = '9999-12-31';

interface Told {
  readonly period: string;
  readonly range: DayRange;
  readonly figure: Figure;
  readonly rank: number;
}

/** What has ended by a day, each stretch of time once. */
export function ended(
  figures: Figures,
  { calendar, asOf }: { calendar: Calendar; asOf: string },
): readonly Omit<Told, 'rank'>[] {
  const all: Told[] = [];
  for (const [period, figure] of figures) {
    const range = periodRange(period, calendar);
    if (range === undefined || range.end > asOf) continue;
    all.push({ period, range, figure, rank: rank(periodParts(period).grain) });
  }
  const isMixed = all.some((one) => one.rank !== all[0]?.rank);
  return (isMixed ? once(all) : all).sort(byStart);
}

/** Where periods overlap, the finer ones count if they make up all of the coarser one, else that one does: a part is not the whole. */
function once(all: Told[]): Told[] {
  let kept: Told[] = [];
  for (const one of all.sort((a, b) => a.rank - b.rank)) {
    const inner = kept.filter((other) => isWithin(other, one));
    if (inner.reduce((days, { range }) => days + lengthOf(range), 0) === lengthOf(one.range)) continue;
    kept = [...kept.filter((other) => !inner.includes(other)), one];
  }
  return kept;
}

const lengthOf = ({ start, end }: DayRange): number => daysBetween(start, end) + 1;

const isWithin = ({ range: inner }: { range: DayRange }, { range: outer }: { range: DayRange }): boolean =>
  inner.start >= outer.start && inner.end <= outer.end;
