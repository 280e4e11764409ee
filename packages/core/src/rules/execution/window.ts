import type { Plan } from '../../plan/index.ts';
import { addDays } from '../../views/index.ts';

/** A window is ninety days from a day on. */
export const windowDays = 90;

export interface Window {
  readonly from: string;
  /** Its last day. */
  readonly to: string;
}

/** The latest window a held review set that is over by then; without one, the ninety days before. */
export function lastWindow({ reviews }: Pick<Plan, 'reviews'>, asOf: string): Window {
  const ended = reviews.flatMap(({ held, window }) =>
    held !== undefined && window !== undefined && addDays(window, windowDays) <= asOf ? [window] : [],
  );
  const from = ended.sort().at(-1) ?? addDays(asOf, -windowDays);
  return { from, to: addDays(from, windowDays - 1) };
}
