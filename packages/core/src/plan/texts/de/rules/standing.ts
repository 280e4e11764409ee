import type { Format } from '../../format.ts';
import { type SliceStanding, type Standing, standingOf } from '../../standing.ts';
import type { Values } from '../../texts.ts';

export const atLimit = (told: Standing['told']) => (told === 'at-most' ? 'höchstens' : 'mindestens');

export function standing(values: Values, format: Format): string {
  const { kpi, value, due, share, by, told } = standingOf(values, format);
  return told === 'part'
    ? `${kpi}: ${value} von ${due}, fällig bis Ende ${by} (${share})`
    : `${kpi} steht bei ${value}; vorgesehen waren bis Ende ${by} ${atLimit(told)} ${due}`;
}

export const sliceWords = ({ slice, pace, share }: SliceStanding, format: Format): string =>
  share === null
    ? `${slice} liegt bei ${format.percent(pace)} des Fälligen`
    : `${slice} liegt bei ${format.percent(pace)} des Fälligen (${format.percent(share)} des gesamten Rückstands)`;
