import { addDays } from '@tandem-plan/core/views';
import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { Locale } from '../texts/locale.ts';
import type { Frame } from './frame.ts';
import type { ChartPoint } from './series.ts';

const months = new Map<string, Intl.DateTimeFormat>();

/** `Apr`, `Q3`, `2017`; of a calendar by weeks `P4`. */
export function shortPeriod({ period, start }: Pick<ChartPoint, 'period' | 'start'>, { term, lang }: Locale): string {
  const [year = period, part = ''] = period.split('-');
  if (part === '') return year;
  const number = String(Number(part.slice(1)));
  if (part.startsWith('Q')) return term('chart.quarter', { number });
  if (!start.endsWith('-01')) return term('chart.period', { number });
  const format = months.get(lang) ?? new Intl.DateTimeFormat(lang, { month: 'short', timeZone: 'UTC' });
  months.set(lang, format);
  return format.format(new Date(`${start}T00:00:00Z`));
}

/** Lines across, each with what it stands for. */
export function valueAxis(
  { axis, left, right, y }: Frame,
  rtl: boolean,
  say: (value: number) => string,
): SVGTemplateResult {
  const x = rtl ? right + 8 : left - 8;
  return svg`${axis.ticks.map(
    (tick) =>
      svg`<path class=${tick === 0 ? 'zero' : 'grid'} d="M${left} ${y(tick)}H${right}"></path>
        <text class="label" text-anchor=${rtl ? 'start' : 'end'} direction="ltr" x=${x} y=${y(tick) + 4}>${say(tick)}</text>`,
  )}`;
}

/** Names of periods, as many as there is room for. */
export function timeAxis(points: readonly ChartPoint[], frame: Frame, locale: Locale): SVGTemplateResult {
  const names = points.map((point) => shortPeriod(point, locale));
  const longest = Math.max(...names.map((name) => name.length));
  const room = (frame.right - frame.left) / Math.max(points.length, 1);
  const every = Math.max(1, Math.ceil((longest * 7 + 8) / room));
  return svg`${points.map((point, index) =>
    index % every === 0
      ? svg`<text class="label" text-anchor="middle" x=${(frame.x(point.start) + frame.x(addDays(point.end, 1))) / 2} y=${frame.height - 6}>${names[index]}</text>`
      : nothing,
  )}`;
}
