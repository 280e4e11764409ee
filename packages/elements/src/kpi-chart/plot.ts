import { addDays } from '@tandem-plan/core/views';
import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { Frame } from './frame.ts';
import type { ChartMode, ChartPoint } from './series.ts';

export interface Plot {
  readonly points: readonly ChartPoint[];
  readonly frame: Frame;
  readonly mode: ChartMode;
  /** A sum begins at nothing; a level begins where it is first known. */
  readonly fromZero: boolean;
}

/** Where a point stands: a run at the end of its period, what is its own in the middle. */
export function placeOf({ start, end }: ChartPoint, { frame, mode }: Plot): number {
  const [from, to] = [frame.x(start), frame.x(addDays(end, 1))];
  return mode === 'run' ? to : (from + to) / 2;
}

type Spot = readonly [x: number, y: number];

/** A line through what is known; it breaks where something is not. */
function path(spots: readonly (Spot | null)[]): string {
  let drawing = false;
  let d = '';
  for (const spot of spots) {
    if (spot !== null) d += `${drawing ? 'L' : 'M'}${spot[0]} ${spot[1]}`;
    drawing = spot !== null;
  }
  return d;
}

type Figure = 'actual' | 'target' | 'before';

function spots(plot: Plot, figure: Figure): (Spot | null)[] {
  const { points, frame, fromZero } = plot;
  const all = points.map((point): Spot | null => {
    const value = point[figure];
    return value === null ? null : [placeOf(point, plot), frame.y(value)];
  });
  return fromZero ? [origin(plot), ...all] : all;
}

const origin = ({ points, frame }: Plot): Spot => [frame.x(points[0]?.start ?? ''), frame.y(0)];

/** From the last known result on, or from nothing. */
function forecastSpots(plot: Plot, figure: 'value' | 'low' | 'high'): readonly Spot[] {
  const { points, frame } = plot;
  const coming: Spot[] = [];
  for (const point of points) {
    const value = point.forecast?.[figure] ?? null;
    if (value !== null) coming.push([placeOf(point, plot), frame.y(value)]);
  }
  if (coming.length === 0) return [];
  const known = points.filter(({ actual }) => actual !== null);
  const last = known.at(-1);
  if (last === undefined || last.actual === null) return plot.fromZero ? [origin(plot), ...coming] : coming;
  return [[placeOf(last, plot), frame.y(last.actual)], ...coming.filter(([x]) => x !== placeOf(last, plot))];
}

/** Lines: runs, and levels by period. */
export function lines(plot: Plot): SVGTemplateResult {
  const band = [...forecastSpots(plot, 'low'), ...[...forecastSpots(plot, 'high')].reverse()];
  const ends = plot.points.filter(({ actual }) => actual !== null).map((point) => point);
  return svg`${band.length > 3 ? svg`<path class="band" d="${path(band)}Z"></path>` : nothing}
    <path class="before" d=${path(spots(plot, 'before').filter((spot) => spot !== null))}></path>
    <path class="target" d=${path(spots(plot, 'target').filter((spot) => spot !== null))}></path>
    <path class="forecast" d=${path(forecastSpots(plot, 'value'))}></path>
    <path class="actual" d=${path(spots(plot, 'actual'))}></path>
    ${ends.map((point) => svg`<circle class="dot" r="3" cx=${placeOf(point, plot)} cy=${plot.frame.y(point.actual ?? 0)}></circle>`)}
    ${stated(plot)}`;
}

/** Bars: what each period brought of a flow. */
export function bars(plot: Plot): SVGTemplateResult {
  const { points, frame } = plot;
  const zero = frame.y(0);
  const bar = (point: ChartPoint, value: number, part: string, share: number) => {
    const [from, to] = [frame.x(point.start), frame.x(addDays(point.end, 1))];
    const width = Math.abs(to - from) * share;
    const y = frame.y(value);
    return svg`<rect class=${part} x=${(from + to) / 2 - width / 2} y=${Math.min(y, zero)} width=${width} height=${Math.max(Math.abs(y - zero), 1)}></rect>`;
  };
  const tick = (point: ChartPoint, value: number, part: string, share: number) => {
    const [from, to] = [frame.x(point.start), frame.x(addDays(point.end, 1))];
    const half = (Math.abs(to - from) * share) / 2;
    return svg`<path class=${part} d="M${(from + to) / 2 - half} ${frame.y(value)}h${2 * half}"></path>`;
  };
  return svg`${points.map((point) => {
    const { actual, target, before, forecast } = point;
    const middle = placeOf(point, plot);
    return svg`${before === null ? nothing : bar(point, before, 'before-bar', 0.86)}
      ${actual === null ? nothing : bar(point, actual, 'actual-bar', 0.5)}
      ${forecast === null ? nothing : bar(point, forecast.value, 'forecast-bar', 0.5)}
      ${
        forecast === null || forecast.low === null || forecast.high === null
          ? nothing
          : svg`<path class="whisker" d="M${middle} ${frame.y(forecast.low)}V${frame.y(forecast.high)}"></path>`
      }
      ${target === null ? nothing : tick(point, target, 'target-tick', 0.86)}`;
  })}${stated(plot)}`;
}

const stated = (plot: Plot): SVGTemplateResult[] =>
  plot.points.flatMap((point) =>
    point.stated === null
      ? []
      : [
          svg`<path class="stated" d="M${placeOf(point, plot)} ${plot.frame.y(point.stated)}m0 -4.5l4.5 4.5l-4.5 4.5l-4.5 -4.5z"></path>`,
        ],
  );
