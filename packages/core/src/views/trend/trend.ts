import { type Plan, recordOf } from '../../plan/index.ts';
import { kpiView } from '../kpi/compute.ts';
import type { KpiView } from '../kpi/kpi-view.ts';
import { type Grain, periodRange } from '../kpi/period.ts';
import { containing, figureAt, inTime } from '../kpi/series.ts';
import { type Figure, type Measure, valueOf } from '../kpi/whole.ts';
import { type KpiConfidence, kpiConfidence } from './confidence.ts';
import { forecastsOf } from './forecast.ts';
import type { Forecast } from './prediction.ts';
import { type Paces, pacesOf } from './paces.ts';
import { type PipelineCoverage, pipelineCoverage } from './pipeline.ts';
import { type RequiredRate, requiredOf } from './required.ts';
import { type StatedForecast, statedOf } from './stated.ts';
import { type Timeline, timelineOf, yearsBefore } from './timeline.ts';
import { type YearOverYear, yearOverYear } from './year-over-year.ts';

type Kpi = Plan['kpis'][number];

/** What one period brought, or the result by its end, in the KPI's unit; `null` is unknown, never zero. */
export interface TrendFigures {
  readonly target: number | null;
  readonly actual: number | null;
  /** The year before. */
  readonly before: number | null;
}

export interface TrendStep {
  readonly period: string;
  /** First and last day. */
  readonly start: string;
  readonly end: string;
  readonly own: TrendFigures;
  /** The result so far: the sum of a flow, the last of a stock, Σ numerator / Σ denominator of a ratio. */
  readonly run: TrendFigures;
}

/** The course of one KPI over the plan, and where it leads: serialisable, without words or locale. */
export interface KpiTrend {
  readonly view: KpiView;
  readonly measure: Measure;
  /** From the plan's first period to its last; none while nothing says how often the KPI is reported. */
  readonly steps: readonly TrendStep[];
  readonly paces: Paces;
  readonly runRate: Forecast;
  readonly phased: Forecast;
  readonly stated: StatedForecast | null;
  readonly year: YearOverYear;
  readonly required: RequiredRate;
  readonly pipeline: PipelineCoverage | null;
  readonly confidence: KpiConfidence;
}

/**
 * @throws RangeError if the plan has no such KPI, or `asOf` is no day
 * Source: docs/kpi.md
 */
export function kpiTrend(plan: Plan, id: string, { asOf }: { asOf: string }): KpiTrend {
  const view = kpiView(plan, id, { asOf });
  const kpi = recordOf(plan, 'kpi', id) as Kpi;
  const timeline = timelineOf(plan, kpi, asOf);
  const { runRate, phased } = forecastsOf(timeline);
  return {
    view,
    measure: timeline?.measure ?? 'flow',
    steps: timeline === undefined ? [] : stepsOf(timeline),
    paces: pacesOf(timeline, view),
    runRate,
    phased,
    stated: statedOf(plan, timeline),
    year: yearOverYear(plan, kpi, { asOf }),
    required: requiredOf(timeline, kpi, view),
    pipeline: pipelineCoverage(kpi, view) ?? null,
    confidence: kpiConfidence(plan, kpi, { asOf }),
  };
}

function stepsOf(timeline: Timeline): readonly TrendStep[] {
  const { stretches, actuals, measure } = timeline;
  const before = stretches.map(({ period }) => figureAt(actuals, yearsBefore(period, 1), measure));
  const columns = {
    target: {
      ...figuresOf(
        timeline,
        stretches.map(({ target }) => target),
      ),
      run: dueByEnd(timeline),
    },
    actual: figuresOf(
      timeline,
      stretches.map(({ actual }) => actual),
    ),
    before: figuresOf(timeline, before),
  };
  return stretches.map(({ period, range }, index) => ({
    period,
    start: range.start,
    end: range.end,
    own: at(columns, 'own', index),
    run: at(columns, 'run', index),
  }));
}

interface Column {
  readonly own: readonly (number | null)[];
  readonly run: readonly (number | null)[];
}

const at = (
  columns: Readonly<Record<keyof TrendFigures, Column>>,
  kind: keyof Column,
  index: number,
): TrendFigures => ({
  target: columns.target[kind][index] ?? null,
  actual: columns.actual[kind][index] ?? null,
  before: columns.before[kind][index] ?? null,
});

/** From the first unknown period on, what a flow or a ratio comes to is unknown. */
function figuresOf({ kpi, measure }: Timeline, figures: readonly (Figure | undefined)[]): Column {
  const told = (figure: Figure | undefined) => (figure === undefined ? null : valueOf(figure, kpi));
  const run: (number | null)[] = [];
  const known: Figure[] = [];
  for (const figure of figures) {
    if (figure !== undefined) known.push(figure);
    const isWhole = known.length === run.length + 1;
    run.push(measure === 'stock' ? told(figure) : isWhole ? told(inTime(known, measure)) : null);
  }
  return { own: figures.map(told), run };
}

/**
 * What is due by the end of each period. Where targets are given by quarter and actuals by month, it is told at the ends of
 * quarters.
 */
function dueByEnd({ stretches, targets, measure, kpi, calendar }: Timeline): readonly (number | null)[] {
  const dueAt = (grain: Grain, index: number): number | null => {
    const tiles = new Set(stretches.slice(0, index + 1).map(({ period }) => containing(period, grain) ?? period));
    const ranges = [...tiles].map((tile) => periodRange(tile, calendar));
    if (ranges.at(-1)?.end !== stretches[index]?.range.end || ranges[0]?.start !== stretches[0]?.range.start)
      return null;
    const figures = [...tiles].map((tile) => figureAt(targets, tile, measure));
    const known = figures.filter((figure) => figure !== undefined);
    const due =
      measure === 'stock' ? figures.at(-1) : known.length < figures.length ? undefined : inTime(known, measure);
    return due === undefined ? null : valueOf(due, kpi);
  };
  if (targets.size === 0) return stretches.map(({ target }) => (target === undefined ? null : valueOf(target, kpi)));
  return stretches.map((_, index) => dueAt('month', index) ?? dueAt('quarter', index) ?? dueAt('year', index));
}
