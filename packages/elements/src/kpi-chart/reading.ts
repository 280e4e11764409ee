import type { KpiTrend } from '@tandem-plan/core/views';
import type { Locale, TermKey } from '../texts/locale.ts';
import { shortPeriod } from './axes.ts';
import { type ChartPoint, forecastOf } from './series.ts';

/** One fact of a point, named: for the reading line and the table. */
export interface Fact {
  readonly key: 'actual' | 'target' | 'forecast' | 'before' | 'stated';
  readonly name: string;
  readonly value: string;
}

export const sayWith =
  ({ view: { unit, currency } }: KpiTrend, { format }: Locale) =>
  (value: number): string =>
    format.figure(value, unit, currency);

/** What the forecast goes by: the season of which years, the targets, or the rate so far. */
export function forecastName(trend: KpiTrend, { term, format }: Locale): string {
  const { method, season } = forecastOf(trend);
  if (method === 'run-rate' || season === null) return term('chart.forecast.run-rate');
  if (season.of === 'targets') return term('chart.forecast.targets');
  return term('chart.forecast.years', { years: format.list(season.years.map((period) => period.slice(0, 4))) });
}

export const factName = (key: Fact['key'], { term }: Locale): string => term(`chart.${key}` satisfies TermKey);

export function factsOf(point: ChartPoint, trend: KpiTrend, locale: Locale): readonly Fact[] {
  const say = sayWith(trend, locale);
  const { forecast } = point;
  const told = {
    actual: point.actual === null ? null : say(point.actual),
    target: point.target === null ? null : say(point.target),
    forecast:
      forecast === null || point.actual !== null
        ? null
        : forecast.low === null || forecast.high === null
          ? say(forecast.value)
          : locale.term('chart.between', {
              value: say(forecast.value),
              low: say(forecast.low),
              high: say(forecast.high),
            }),
    before: point.before === null ? null : say(point.before),
    stated: point.stated === null ? null : say(point.stated),
  };
  return (Object.keys(told) as (keyof typeof told)[]).flatMap((key) => {
    const value = told[key];
    return value === null ? [] : [{ key, name: factName(key, locale), value }];
  });
}

/** `Apr 2017: result $24K, target $30K`. */
export function readingOf(point: ChartPoint, trend: KpiTrend, locale: Locale): string {
  const facts = factsOf(point, trend, locale).map(({ name, value }) => locale.term('chart.fact', { name, value }));
  const period = periodName(point, locale);
  return facts.length === 0
    ? locale.term('chart.reading.nothing', { period })
    : locale.term('chart.reading', { period, facts: locale.format.list(facts) });
}

export function periodName(point: ChartPoint, locale: Locale): string {
  const short = shortPeriod(point, locale);
  const year = point.period.length === 4 ? '' : point.end.slice(0, 4);
  return year === '' ? short : locale.term('chart.periodOf', { period: short, year });
}
