import type { Due, Forecast, KpiTrend } from '@tandem-plan/core/views';
import { sayWith } from '../kpi-chart/reading.ts';
import type { Locale } from '../texts/locale.ts';

/** Facts of one kind about a KPI, a line each. */
export type Lines = readonly string[];

export function paceLines(trend: KpiTrend, locale: Locale): Lines {
  const { phased, even, kept } = trend.paces;
  const lines = [
    ...(phased === null ? [] : [dueWords('phased', phased, trend, locale)]),
    ...(even === null ? [] : [dueWords('even', even, trend, locale)]),
    ...(kept === null ? [] : [dueWords('kept', kept, trend, locale)]),
  ];
  return lines.length > 0 ? lines : [locale.term('board.pace.none')];
}

function dueWords(
  plan: 'phased' | 'even' | 'kept',
  { due, reached, end, pace }: Due,
  trend: KpiTrend,
  locale: Locale,
): string {
  const { term, format } = locale;
  const say = sayWith(trend, locale);
  const day = format.shortDay(end, trend.view.asOf);
  if (pace === null) return term(`board.pace.${plan}Nothing`, { day });
  return term(`board.pace.${plan}`, { reached: say(reached), due: say(due), day, share: format.share(pace) });
}

export function yearLines(trend: KpiTrend, locale: Locale): Lines {
  const { term, format } = locale;
  const { value, before, growth, periods, left, gap } = trend.year;
  if (value === null || before === null || periods === null) return [term(`board.year.${gap ?? 'unknown'}`)];
  const say = sayWith(trend, locale);
  const told = { value: say(value), before: say(before), share: format.share(Math.abs(growth ?? 0)) };
  const kind = growth === null || growth === 0 ? 'same' : growth > 0 ? 'more' : 'less';
  return [
    term(`board.year.${kind}`, told),
    term('board.year.periods', { count: periods.count }),
    ...(left.length === 0 ? [] : [term('board.year.left', { count: left.length })]),
  ];
}

export function forecastLines(trend: KpiTrend, locale: Locale): Lines {
  const { term, format } = locale;
  const { runRate, phased, stated, view } = trend;
  const say = sayWith(trend, locale);
  // What cannot be told for one reason is said once.
  const told =
    phased.gap === null
      ? [phased, runRate]
      : phased.gap === runRate.gap || phased.gap === 'measure'
        ? [runRate]
        : [runRate, phased];
  const isOne = phased.gap !== null && phased.gap === runRate.gap;
  const method = (one: Forecast) => term(isOne ? 'board.forecast.any' : `board.forecast.${one.method}`);
  const bare = [runRate, phased].filter(({ end }) => end !== null && end.low === null);
  const isAlike = trend.measure === 'stock' || bare.every(({ season }) => season !== null);
  return [
    ...told.map((one) => forecastWords(one, method(one), trend, locale)),
    ...(bare.length === 0 ? [] : [term(isAlike ? 'board.forecast.alike' : 'board.forecast.noInterval')]),
    ...(stated === null || stated.end === null
      ? []
      : [
          stated.on === null
            ? term('board.forecast.stated', { value: say(stated.end) })
            : term('board.forecast.statedOn', { value: say(stated.end), day: format.shortDay(stated.on, view.asOf) }),
        ]),
    ...(stated?.owner ? [term('board.forecast.owner', { ...stated.owner })] : []),
    ...(view.target === null ? [] : [term('board.forecast.target', { target: say(view.target) })]),
  ];
}

function forecastWords(forecast: Forecast, method: string, trend: KpiTrend, locale: Locale): string {
  const { term } = locale;
  const { end, gap, known, needed } = forecast;
  if (end === null) return term(`board.gap.${gap ?? 'nothing-yet'}`, { method, count: known, needed });
  const say = sayWith(trend, locale);
  if (end.low === null || end.high === null) return term('board.forecast.end', { method, value: say(end.value) });
  return term('board.forecast.endBetween', { method, value: say(end.value), low: say(end.low), high: say(end.high) });
}

export function requiredLines(trend: KpiTrend, locale: Locale): Lines {
  const { term, format } = locale;
  const { state, left, even, periods, phased, best, unreported, gap } = trend.required;
  const say = sayWith(trend, locale);
  if (state === null) return [term(`board.required.${gap ?? 'measure'}`)];
  if (state === 'reached') return [term('board.required.reached')];
  if (state === 'lost') {
    const isLimit = trend.view.direction === 'decrease' || trend.view.direction === 'below';
    return [term(isLimit ? 'board.required.passed' : 'board.required.lost', { value: say(Math.abs(left ?? 0)) })];
  }
  const kind = trend.measure === 'stock' ? 'change' : 'even';
  return [
    term(`board.required.${kind}`, { value: say(even ?? 0), count: periods }),
    ...(phased === null ? [] : [term('board.required.times', { share: format.share(phased.times) })]),
    ...(best === null ? [] : [term('board.required.best', { value: say(best.value) })]),
    ...(unreported === 0 ? [] : [term('board.required.unreported', { count: unreported })]),
  ];
}

export function pipelineLines(trend: KpiTrend, locale: Locale): Lines {
  const { term, format } = locale;
  const { pipeline, view } = trend;
  if (pipeline === null) return [term('board.pipeline.none')];
  const say = sayWith(trend, locale);
  const { open, expected, on, rated, remaining, coverage, stale } = pipeline;
  return [
    term('board.pipeline.open', { open: say(open), expected: say(expected), day: format.shortDay(on, view.asOf) }),
    coverage === null
      ? term('board.pipeline.enough')
      : term('board.pipeline.coverage', { share: format.share(coverage), remaining: say(remaining) }),
    ...(rated === 'all' ? [] : [term('board.pipeline.assumed')]),
    ...(stale ? [term('board.pipeline.stale')] : []),
  ];
}

export function confidenceLines({ confidence: told }: KpiTrend, { term, format }: Locale): Lines {
  const { confidence, due, known, overdue } = told;
  if (confidence === null) return [term('board.confidence.none')];
  const first =
    known === due ? term('board.confidence.all', { count: due }) : term('board.confidence.some', { known, count: due });
  return [
    term('board.confidence.value', { share: format.share(confidence) }),
    overdue === 0 ? first : [first, term('board.confidence.overdue', { count: overdue })].join('; '),
  ];
}
