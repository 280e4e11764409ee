import type { shortfallMap as en } from '../en/shortfall-map.ts';
import type { Term } from '../term.ts';

export const shortfallMap: Readonly<Record<keyof typeof en, Term>> = {
  'shortfallMap.label': 'TODO: dasselbe auf Deutsch: Shortfall map',
};
