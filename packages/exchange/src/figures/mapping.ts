import type { Delimiter, Encoding } from '../sheet/sheet.ts';

/** A column of the file: its name in the header, or its position from 1. */
export interface FromColumn {
  readonly column: string | number;
}

export const dayOrders = ['day-month-year', 'month-day-year'] as const;
/** What stands first in `03/04/2017`. */
export type DayOrder = (typeof dayOrders)[number];

export const grains = ['month', 'quarter', 'year'] as const;
export type Grain = (typeof grains)[number];

export const yearsOf = ['fiscal', 'calendar'] as const;
/** Whose years, quarters and numbers of months the file counts: those of the KPI's fiscal calendar, or January to December. */
export type Years = (typeof yearsOf)[number];

export const units = ['whole', 'minor', 'thousands', 'millions', 'fraction'] as const;
/**
 * What a figure of 1 in the file is. `whole`: one of the unit, a dollar, a piece, one percent. `minor`: a cent. `fraction`:
 * for percent, a hundred of them.
 */
export type Unit = (typeof units)[number];

export const kinds = ['target', 'actual'] as const;
export type Kind = (typeof kinds)[number];

/** A column of dates or of periods by name; a date falls into the period of `grain` that holds it, the KPI's frequency when blank. */
export interface PeriodColumn extends FromColumn {
  readonly days?: DayOrder;
  /** Whether plain numbers are a spreadsheet's count of days. */
  readonly serial?: boolean;
  readonly grain?: Grain;
  readonly years?: Years;
}

export type PeriodMapping =
  | string
  | PeriodColumn
  | { readonly year: FromColumn; readonly quarter: FromColumn; readonly years?: Years }
  | { readonly year: FromColumn; readonly month: FromColumn; readonly years?: Years };

export interface NumberMapping {
  readonly decimal?: '.' | ',';
  readonly unit?: Unit;
  /** What amounts are in, or the column that says it. Nothing is converted: another currency than the KPI's is refused. */
  readonly currency?: string | FromColumn;
}

/** What stands where in a file. A bare value holds for every row; `{ column }` is read from each. */
export interface Mapping {
  /** How the file is read: see `readSheet`. */
  readonly sheet?: {
    readonly sheet?: string;
    readonly encoding?: Encoding;
    readonly delimiter?: Delimiter;
    readonly header?: number | false;
  };
  /** Id of the KPI. */
  readonly kpi: string | FromColumn;
  readonly kind: Kind | FromColumn;
  /** A period key that holds for every row, or the columns that say it. */
  readonly period: PeriodMapping;
  /** Dimension → a member's id, the column that names members, or `null` where figures are of all of them. */
  readonly slice?: Readonly<Record<string, string | FromColumn | null>>;
  /** Rows to pass over: those whose column says one of these, whatever the case and blanks around it. */
  readonly ignore?: readonly (FromColumn & { readonly is: readonly string[] })[];
  readonly value?: FromColumn;
  /** For ratios, instead of the value. */
  readonly numerator?: FromColumn;
  readonly denominator?: FromColumn;
  readonly numbers?: NumberMapping;
  /** Whether rows of one period and slice are added up, as orders are; otherwise the second one is a duplicate. */
  readonly combine?: 'sum' | 'none';
  /** Of actuals: where they come from, who recorded them (id of a stakeholder) and when. */
  readonly source?: string | FromColumn;
  readonly recordedBy?: string;
  readonly on?: string | FromColumn;
  /** Of actuals: why a figure of a closed period changes, which it may not without; kept with what it was. */
  readonly why?: string;
}

/** A mapping that is not complete yet. */
export type MappingDraft = Partial<Mapping>;

/** Narrows a part of a mapping to what is read from a column, and anything else to a column. */
type Columns<Value> = unknown extends Value ? Value & FromColumn : Extract<Value, FromColumn>;

export const isColumn = <Value>(value: Value): value is Columns<Value> =>
  typeof value === 'object' && value !== null && 'column' in value;
