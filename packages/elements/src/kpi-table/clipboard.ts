import type { KpiTableView } from '@tandem-plan/core/views';
import { cellsOf } from '../field/period-grid.ts';
import type { Locale } from '../texts/locale.ts';
import { type Box, boxOf, type Fixed, fixedAt, type Selection, type Shown, type Spot, valueAt } from './cells.ts';
import type { Entry } from './entering.ts';
import { readFigure, typedText } from './figures.ts';

/** The selected cells for a spreadsheet: lines, tabs between cells. */
export function copied(view: KpiTableView, selection: Selection, shown: Shown, locale: Locale): string {
  const { top, bottom, first, last } = boxOf(selection);
  return view.rows
    .slice(top, bottom + 1)
    .map((row) =>
      Array.from({ length: last - first + 1 }, (_, nth) =>
        typedText(valueAt(row, first + nth, shown), row, shown, locale),
      ).join('\t'),
    )
    .join('\n');
}

/** A cell that was not understood: where it would have gone, and why not; outside the table there is no such place. */
export interface PasteProblem {
  readonly spot: Spot | undefined;
  readonly text: string;
  readonly why: 'outside' | 'number' | Fixed;
}

export interface Pasted {
  readonly entries: readonly Entry[];
  readonly problems: readonly PasteProblem[];
  /** What was pasted over. */
  readonly box: Box;
}

/** Cells of a spreadsheet laid over the table from where one is; a single one fills all that is selected. Blank cells change nothing. */
export function pasted(text: string, view: KpiTableView, selection: Selection, shown: Shown, locale: Locale): Pasted {
  const cells = cellsOf(text);
  const box = boxOf(selection);
  const single = cells.length === 1 && cells[0]?.length === 1;
  const height = single ? box.bottom - box.top + 1 : cells.length;
  const width = single ? box.last - box.first + 1 : Math.max(0, ...cells.map((line) => line.length));
  const entries: Entry[] = [];
  const problems: PasteProblem[] = [];
  for (let down = 0; down < height; down += 1) {
    for (let across = 0; across < width; across += 1) {
      const typed = (single ? cells[0]?.[0] : cells[down]?.[across]) ?? '';
      if (typed.trim() === '') continue;
      const spot = { row: box.top + down, column: box.first + across };
      const row = view.rows[spot.row];
      if (row === undefined || spot.column >= view.periods.length) {
        problems.push({ spot: undefined, text: typed, why: 'outside' });
        continue;
      }
      const fixed = fixedAt(view, spot, shown);
      const value = readFigure(typed, row, locale);
      if (fixed !== undefined) problems.push({ spot, text: typed, why: fixed });
      else if (value === undefined || value === null) problems.push({ spot, text: typed, why: 'number' });
      else entries.push({ spot, value });
    }
  }
  const bottom = Math.min(box.top + height, view.rows.length) - 1;
  const last = Math.min(box.first + width, view.periods.length) - 1;
  return { entries, problems, box: { top: box.top, bottom, first: box.first, last } };
}
