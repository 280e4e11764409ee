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

/** In the unit of the KPI that the values are about. */
export const figureOf =
  ({ unit, currency }: Values, format: Format) =>
  (it: unknown) =>
    format.compactKpiValue(Number(it), String(unit), currency as string | null);

/** From the values that the rules on results give: figures in the KPI's unit, `pace` in percent. */
export function standingOf(
  { kpi, value, due, pace, unit, currency, direction, period, end }: Values,
  format: Format,
): Standing {
  const figure = figureOf({ unit, currency }, format);
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

/** Where a trend began: the figure, and its part of what was due. */
export const trendOf = (values: Values, format: Format) => ({
  first: figureOf(values, format)(values['first']),
  firstPace: format.percent(Number(values['firstPace'])),
});

/** What is open, how much of it is likely to be won, and what remains to be reached. */
export function pipelineOf(values: Values, format: Format) {
  const figure = figureOf(values, format);
  return {
    open: figure(values['open']),
    expected: figure(values['expected']),
    remaining: figure(values['remaining']),
  };
}

/** What targets come to, and what they should come to. */
export function totalsOf(values: Values, format: Format) {
  const figure = figureOf(values, format);
  return { kpi: format.show(values['kpi']), total: figure(values['total']), target: figure(values['target']) };
}

/** A slice far behind: percent of what was due, and of what all lack; `null` where these do not add up. */
export interface SliceStanding {
  readonly slice: string;
  readonly pace: number;
  readonly share: number | null;
}

export const slicesOf = (slices: unknown): readonly SliceStanding[] => slices as readonly SliceStanding[];

/** Of what applies, so much has to be judged before a plan is called sound without saying what is open. */
const sureFrom = 0.8;

export const isUnsure = (confidence: unknown): boolean => typeof confidence === 'number' && confidence < sureFrom;
