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
const rank = (grain: Grain): number => finestFirst.indexOf(grain);

/** The finest grain a series is given in. */
export function grainOf(figures: Figures): Grain | undefined {
  const ranks = [...figures.keys()].map((period) => rank(periodParts(period).grain));
  return ranks.length === 0 ? undefined : finestFirst[Math.min(...ranks)];
}

/** The period of a coarser grain that one lies in; `undefined` for a coarser one. */
function containing(period: string, grain: Grain): string | undefined {
  const parts = periodParts(period);
  if (rank(parts.grain) > rank(grain)) return undefined;
  if (parts.grain === grain) return period;
  const months = parts.grain === 'quarter' ? parts.nth * 3 : parts.nth;
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
  const grains = [grainOf(targets), grainOf(actuals)].filter((grain) => grain !== undefined);
  const level = finestFirst[Math.max(...grains.map(rank))];
  if (level === undefined) return [];
  const periods = new Set([...targets.keys(), ...actuals.keys()].map((period) => containing(period, level)));
  return [...periods]
    .flatMap((period): SeriesStep[] => {
      const range = period === undefined ? undefined : periodRange(period, calendar);
      if (period === undefined || range === undefined) return [];
      const target = figureAt(targets, period, measure);
      const actual = range.end > asOf ? undefined : figureAt(actuals, period, measure);
      return [{ period, range, target, actual }];
    })
    .sort((a, b) => (a.range.start < b.range.start ? -1 : 1));
}

/** What has ended by a day, each stretch of time once: where periods overlap, the finer ones count. */
export function ended(
  figures: Figures,
  { calendar, asOf }: { calendar: Calendar; asOf: string },
): readonly { readonly period: string; readonly range: DayRange; readonly figure: Figure }[] {
  const all = [...figures].flatMap(([period, figure]) => {
    const range = periodRange(period, calendar);
    return range === undefined || range.end > asOf ? [] : [{ period, range, figure }];
  });
  const within = (inner: DayRange, outer: DayRange) => inner.start >= outer.start && inner.end <= outer.end;
  const grain = ({ period }: { period: string }) => rank(periodParts(period).grain);
  return all
    .filter((one) => !all.some((other) => grain(other) < grain(one) && within(other.range, one.range)))
    .sort((a, b) => (a.range.start < b.range.start ? -1 : 1));
}
