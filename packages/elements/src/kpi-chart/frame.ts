import { daysBetween } from '@tandem-plan/core/views';
import type { ChartPoint } from './series.ts';
import { type Axis, ticksOf } from './ticks.ts';

/** Where things stand in a chart of so many pixels: time along, more is higher. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  /** Edges of the plot. */
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly axis: Axis;
  /** Where a day begins. */
  readonly x: (day: string) => number;
  readonly y: (value: number) => number;
}

/** Width of a digit, in px. */
const digit = 7;

export interface FrameOf {
  readonly points: readonly ChartPoint[];
  readonly values: readonly number[];
  readonly width: number;
  readonly height: number;
  readonly rtl: boolean;
  readonly say: (value: number) => string;
}

export function frameOf({ points, values, width, height, rtl, say }: FrameOf): Frame {
  const axis = ticksOf(values, height < 220 ? 3 : 4);
  const labels = Math.max(...axis.ticks.map((tick) => say(tick).length)) * digit + 8;
  const [before, after] = rtl ? [8, labels] : [labels, 8];
  const [left, right, top, bottom] = [before, width - after, 10, height - 24];
  const first = points[0]?.start ?? '';
  const days = daysBetween(first, points.at(-1)?.end ?? first) + 1;
  const along = (day: string) => daysBetween(first, day) / days;
  return {
    width,
    height,
    left,
    right,
    top,
    bottom,
    axis,
    x: (day) => round(rtl ? right - along(day) * (right - left) : left + along(day) * (right - left)),
    y: (value) => round(bottom - ((value - axis.low) / (axis.high - axis.low)) * (bottom - top)),
  };
}

const round = (value: number): number => Math.round(value * 10) / 10;
