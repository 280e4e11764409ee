import { figureAt } from '../kpi/series.ts';
import { valueOf } from '../kpi/whole.ts';
import type { Forecast, ForecastGap } from './prediction.ts';
import { isCertain, reach } from './quantile.ts';
import { previous, type Timeline } from './timeline.ts';

/** Three changes: the average one, and two that say how much they scatter. */
const needed = 4;

/**
 * A level, as the drift method has it: the last one plus the average change of each period, whose interval widens with the
 * way to go: σ · √(h · (1 + h / changes)). The level is followed back, without a break, into the year before.
 *
 * Source: Hyndman and Athanasopoulos, Forecasting: Principles and Practice (3rd ed.), 5.2 and 5.5
 */
export function driftForecast(timeline: Timeline): Forecast {
  const { stretches, asOf } = timeline;
  const last = stretches.reduce((found, { actual }, index) => (actual === undefined ? found : index), -1);
  const coming = stretches.slice(last + 1);
  const levels = last < 0 ? [] : levelsUpTo(timeline, last);
  const facts = {
    method: 'run-rate' as const,
    season: null,
    known: levels.length,
    needed,
    unreported: coming.filter(({ range }) => range.end < asOf).length,
  };
  const without = (gap: ForecastGap): Forecast => ({ ...facts, end: null, steps: [], gap });
  if (coming.length === 0) return without('over');
  if (levels.length < needed) return without('few-periods');
  const [first = 0, now = 0] = [levels[0], levels.at(-1)];
  const changes = levels.slice(1).map((level, index) => level - (levels[index] ?? 0));
  const drift = (now - first) / changes.length;
  const scatter = Math.sqrt(changes.reduce((sum, change) => sum + (change - drift) ** 2, 0) / (changes.length - 1));
  const steps = coming.map(({ period, range }, index) => {
    const ahead = index + 1;
    const value = now + drift * ahead;
    const error = reach(changes.length - 1) * scatter * Math.sqrt(ahead * (1 + ahead / changes.length));
    const own = isCertain(error)
      ? { value, low: null, high: null }
      : { value, low: value - error, high: value + error };
    return { period, end: range.end, own, run: own };
  });
  return { ...facts, end: steps.at(-1)?.run ?? null, steps, gap: null };
}

/** Back from the last one known, as long as none is missing. */
function levelsUpTo({ stretches, actuals, measure, kpi }: Timeline, last: number): readonly number[] {
  const levels: number[] = [];
  for (let period = stretches[last]?.period; period !== undefined; period = previous(period)) {
    const figure = figureAt(actuals, period, measure);
    if (figure === undefined) break;
    levels.unshift(valueOf(figure, kpi));
  }
  return levels;
}
