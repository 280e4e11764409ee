import type { Forecast, ForecastGap, ForecastStep, Prediction } from './prediction.ts';
import { isCertain, reach } from './quantile.ts';
import type { Season } from './shape.ts';
import type { Stretch, Timeline } from './timeline.ts';

/** Two points lie on a line whatever they are; a third is the first to say how much they scatter. */
const needed = 3;

/**
 * The rest of a flow, as the ratio estimator has it: known figures y over their weights w give the rate r = Σy / Σw, and
 * periods of weight W bring r · W. Their relative error is that of two averages, of n known and k coming periods, each of
 * which scatters about its expectation by the coefficient of variation c: c · √(1/n + 1/k). With equal weights it is the
 * average method with its interval. Where no figure is below zero the interval is multiplicative, so that it is not either.
 *
 * A run-rate does not see the season, though the season is in what it will be off by: its interval is at least as wide as
 * the run-rate at the same place would have been off in the years before.
 *
 * Source: Hyndman and Athanasopoulos, Forecasting: Principles and Practice (3rd ed.), 5.2 and 5.5; Royall, “On finite
 * population sampling theory under certain linear regression models”, Biometrika 57 (1970), for the ratio estimator.
 */
export function ratioForecast(timeline: Timeline, method: Forecast['method'], season: Season | undefined): Forecast {
  const { stretches, asOf } = timeline;
  const known: number[] = [];
  const coming: number[] = [];
  for (const [index, { actual }] of stretches.entries()) (actual === undefined ? coming : known).push(index);
  const facts = {
    method,
    season: season === undefined ? null : { of: season.of, years: season.years },
    known: known.length,
    needed,
    unreported: coming.filter((index) => (stretches[index]?.range.end ?? asOf) < asOf).length,
  };
  const without = (gap: ForecastGap): Forecast => ({ ...facts, end: null, steps: [], gap });
  if (coming.length === 0) return without('over');
  if (known.length < needed) return without('few-periods');
  if (method === 'phased' && season === undefined) return without('no-season');
  const weights = method === 'phased' && season !== undefined ? season.expected : stretches.map(() => 1);
  const figures = known.map((index) => stretches[index]?.actual?.amount ?? 0);
  const model = modelOf(figures, known, weights);
  if (model === undefined) return without('nothing-yet');
  const off = method === 'phased' ? () => 0 : (set: readonly number[]) => seasonalError(season, known, set);
  const steps = coming.map((_, nth) => stepOf(stretches, coming, nth, model, off));
  return { ...facts, end: steps.at(-1)?.run ?? null, steps, gap: null };
}

interface Model {
  /** What is known already. */
  readonly done: number;
  readonly predict: (set: readonly number[], seasonal: number | undefined) => Prediction;
}

/** How far off the season puts a run-rate over some periods, as a share of it; `undefined` where nothing tells. */
type SeasonalError = (set: readonly number[]) => number | undefined;

function modelOf(figures: readonly number[], known: readonly number[], weights: readonly number[]): Model | undefined {
  const n = figures.length;
  const done = total(figures);
  const weight = total(known.map((index) => weights[index] ?? 0));
  if (done <= 0 || weight <= 0) return undefined;
  const rate = done / weight;
  const squares = figures.map((figure, nth) => (figure - rate * (weights[known[nth] ?? 0] ?? 0)) ** 2);
  const variation = Math.sqrt(total(squares) / (n - 1)) / (done / n);
  const isPositive = figures.every((figure) => figure >= 0);
  const width = reach(n - 1);
  return {
    done,
    predict(set, seasonal) {
      const value = rate * total(set.map((index) => weights[index] ?? 0));
      if (seasonal === undefined) return { value, low: null, high: null };
      const error = width * Math.max(variation * Math.sqrt(1 / n + 1 / set.length), seasonal);
      if (isCertain(error)) return { value, low: null, high: null };
      if (isPositive) return { value, low: value * Math.exp(-error), high: value * Math.exp(error) };
      return { value, low: value - Math.abs(value) * error, high: value + Math.abs(value) * error };
    },
  };
}

function stepOf(
  stretches: readonly Stretch[],
  coming: readonly number[],
  nth: number,
  { done, predict }: Model,
  off: SeasonalError,
): ForecastStep {
  const [own, through] = [coming.slice(nth, nth + 1), coming.slice(0, nth + 1)];
  const { period, range } = stretches[coming[nth] ?? 0] as Stretch;
  const more = predict(through, off(through));
  const run = {
    value: done + more.value,
    low: more.low === null ? null : done + more.low,
    high: more.high === null ? null : done + more.high,
  };
  return { period, end: range.end, own: predict(own, off(own)), run };
}

function seasonalError(
  season: Season | undefined,
  known: readonly number[],
  set: readonly number[],
): number | undefined {
  if (season === undefined) return undefined;
  const errors = season.each.map((weights) => Math.log(mean(weights, set) / mean(weights, known)));
  const error = Math.sqrt(total(errors.map((one) => one ** 2)) / errors.length);
  return Number.isFinite(error) ? error : undefined;
}

const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
const mean = (weights: readonly number[], set: readonly number[]): number =>
  total(set.map((index) => weights[index] ?? 0)) / set.length;
