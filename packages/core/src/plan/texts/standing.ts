import type { Format } from './format.ts';
import type { Values } from './texts.ts';

/** How a KPI stands against what was due, each part of the sentence in words. */
export interface Standing {
  readonly kpi: string;
  readonly value: string;
  readonly due: string;
  readonly share: string;
  /** The period by whose end it was due. */
  readonly by: string;
  /** What adds up is told as a part of what was due; a level, a loss and what is to be low by their limit. */
  readonly told: 'part' | 'at-least' | 'at-most';
}

const addsUp = new Set<unknown>(['money', 'count', 'hours']);

/** From the values that the rules on results give: figures in the KPI's unit, `pace` in percent. */
export function standingOf(
  { kpi, value, due, pace, unit, currency, direction, period, end }: Values,
  format: Format,
): Standing {
  const figure = (it: unknown) => format.compactKpiValue(Number(it), String(unit), currency as string | null);
  const low = direction === 'range' ? Number(value) < Number(due) : direction === 'increase' || direction === 'above';
  const part = direction === 'increase' && addsUp.has(unit) && Number(due) > 0;
  return {
    kpi: format.show(kpi),
    value: figure(value),
    due: figure(due),
    share: format.percent(Number(pace)),
    by: format.periodTo(String(period), String(end)),
    told: part ? 'part' : low ? 'at-least' : 'at-most',
  };
}
