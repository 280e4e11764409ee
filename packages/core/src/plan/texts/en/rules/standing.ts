import type { Format } from '../../format.ts';
import { type SliceStanding, type Standing, standingOf } from '../../standing.ts';
import type { Values } from '../../texts.ts';

export const atLimit = (told: Standing['told']) => (told === 'at-most' ? 'at most' : 'at least');

export function standing(values: Values, format: Format): string {
  const { kpi, value, due, share, by, told } = standingOf(values, format);
  return told === 'part'
    ? `${kpi}: ${value} of ${due} due by the end of ${by} (${share})`
    : `${kpi} stands at ${value}; ${atLimit(told)} ${due} was due by the end of ${by}`;
}

export const sliceWords = ({ slice, pace, share }: SliceStanding, format: Format): string =>
  share === null
    ? `${slice} is at ${format.percent(pace)} of what was due`
    : `${slice} is at ${format.percent(pace)} of what was due (${format.percent(share)} of the whole shortfall)`;
