import { minorDigits, type Plan } from '@tandem-plan/core/plan';
import { measureOf } from '@tandem-plan/core/views';
import type { Cell } from '../sheet/sheet.ts';
import { currenciesOf } from './currency-text.ts';
import type { Decimal } from './decimal.ts';
import type { NumberMapping, Unit } from './mapping.ts';
import { readNumber } from './number-text.ts';
import { type Fault, fault, type RejectionCode } from './rejection.ts';

export type Kpi = Plan['kpis'][number];

/** How a KPI's figures are written in the file. */
export interface FigureRules {
  readonly decimal: '.' | ',' | undefined;
  /** Powers of ten from the file's figures to the KPI's unit. */
  readonly shift: number;
  /** Of amounts: the KPI's currency, in whose minor units they are whole. */
  readonly currency: string | undefined;
  /** Whether the mapping says what amounts are in, so that a sign of several currencies is clear. */
  readonly stated: boolean;
  readonly percent: boolean;
}

export const currencyOf = ({ currency }: Plan, kpi: Kpi): string | undefined =>
  kpi.unit === 'money' ? (kpi.currency ?? currency) : undefined;

const powers: Readonly<Record<Exclude<Unit, 'minor'>, number>> = { whole: 0, thousands: 3, millions: 6, fraction: 2 };

/** The rules for a KPI's values, or for its numerators. */
export function figureRules(plan: Plan, kpi: Kpi, { decimal, unit = 'whole', currency }: NumberMapping): FigureRules {
  const own = currencyOf(plan, kpi);
  const minor = own === undefined ? 0 : minorDigits(own);
  return {
    decimal,
    shift: unit === 'minor' ? 0 : powers[unit] + minor,
    currency: own,
    stated: typeof currency === 'string',
    percent: kpi.unit === 'percent',
  };
}

/** Denominators, and numerators of shares, count in a unit that the plan does not know: as they stand. */
export const partRules = (rules: FigureRules, kpi: Kpi, isNumerator: boolean): FigureRules =>
  isNumerator && kpi.unit === 'money'
    ? rules
    : { ...rules, shift: 0, currency: undefined, percent: false, stated: true };

const codes: Readonly<Record<Exclude<ReturnType<typeof readNumber>, object>, RejectionCode>> = {
  'not-a-number': 'not-a-number',
  ambiguous: 'number-ambiguous',
  separators: 'separators',
  'too-precise': 'too-precise',
};

/** Reads a figure. What stands beside it must be what the KPI counts in. */
export function readFigure(cell: Cell, rules: FigureRules): Decimal | Fault {
  const read = readNumber(cell, rules.decimal);
  if (typeof read === 'string') return fault(codes[read], { decimal: rules.decimal });
  if (read.sign !== '') {
    const wrong = signFault(read.sign, rules);
    if (wrong !== undefined) return wrong;
  }
  if (!read.percent) return read;
  if (!rules.percent) return fault('percent-sign');
  // The sign says that it is no fraction.
  return { digits: read.digits, places: read.places + rules.shift };
}

function signFault(sign: string, { currency, stated }: FigureRules): Fault | undefined {
  const meant = currenciesOf(sign);
  if (meant.size === 0) return fault('not-a-number');
  if (currency === undefined || !meant.has(currency)) return fault('currency', { currency, sign });
  return meant.size === 1 || stated ? undefined : fault('currency-unclear', { currency, sign });
}

/** Whether figures of several rows can be added up. */
export const addsUp = (kpi: Kpi, parts: boolean): boolean => parts || measureOf(kpi) === 'flow';
