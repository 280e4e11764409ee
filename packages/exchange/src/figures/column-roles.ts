import type { Plan } from '@tandem-plan/core/plan';
import type { Sheet } from '../sheet/sheet.ts';
import { columnRef, columnTitle } from './columns.ts';
import { type Evidence, evidenceOf, isDayCell, isSerial } from './evidence.ts';
import type { FromColumn } from './mapping.ts';
import { readNumber } from './number-text.ts';
import { isOwnMonth, monthText, namedPeriod, quarterText, yearText } from './period-text.ts';
import { kindOf } from './row-reader.ts';
import { createTerms } from './terms.ts';

/** What a column looks like, by its name and its first cells. */
export interface ColumnLook {
  readonly index: number;
  readonly title: string;
  readonly from: FromColumn;
  readonly evidence: readonly Evidence[];
  /** Dimension → share of its cells that are members. */
  readonly dimensions: ReadonlyMap<string, number>;
  readonly kpis: number;
  readonly kinds: number;
  /** Shares of its cells that are whole periods or dates, years, quarters, months, figures. */
  readonly periods: number;
  readonly years: number;
  readonly quarters: number;
  readonly months: number;
  readonly figures: number;
}

const share = (evidence: readonly Evidence[], is: (each: Evidence) => boolean): number =>
  evidence.length === 0 ? 0 : evidence.filter(is).length / evidence.length;

/** A few cells that are no members do not make a column another one. */
export const mostly = 0.8;

const isPeriod = (each: Evidence): boolean => {
  const named = namedPeriod(each.text);
  return (named !== undefined && named.grain !== 'year') || isOwnMonth(each.text) || isDayCell(each);
};

export function looksOf(sheet: Sheet, plan: Plan): readonly ColumnLook[] {
  const members = plan.dimensions.map(({ id, members: terms }) => [id, createTerms(terms)] as const);
  const kpi = createTerms(plan.kpis);
  return Array.from({ length: sheet.width }, (_, index): ColumnLook => {
    const from: FromColumn = { column: index + 1 };
    const evidence = evidenceOf(sheet, from, '');
    const named = (find: ReturnType<typeof createTerms>) =>
      share(evidence, ({ cell }) => typeof find(cell) === 'object');
    return {
      index,
      title: columnTitle(sheet, index),
      from: columnRef(sheet, index),
      evidence,
      dimensions: new Map(members.map(([id, find]) => [id, named(find)])),
      kpis: named(kpi),
      kinds: share(evidence, ({ cell }) => typeof kindOf(cell) === 'string'),
      periods: share(evidence, (each) => isPeriod(each) || isSerial(each)),
      years: share(evidence, ({ text }) => yearText(text) !== undefined),
      quarters: share(evidence, ({ text }) => quarterText(text) !== undefined),
      months: share(evidence, ({ text }) => monthText(text) !== undefined),
      figures: share(
        evidence,
        ({ cell }) => typeof readNumber(cell, '.') !== 'string' || typeof readNumber(cell, ',') !== 'string',
      ),
    };
  });
}
