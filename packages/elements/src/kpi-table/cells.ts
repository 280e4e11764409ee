import type { KpiFigureState, KpiTableRow, KpiTableView } from '@tandem-plan/core/views';

/** Which figure the cells show. */
export type Shown = 'target' | 'actual' | 'achieved';

/** A cell, counted from 0 among rows and periods. */
export interface Spot {
  readonly row: number;
  readonly column: number;
}

/** What is selected: from where one began to where one is. */
export interface Selection {
  readonly anchor: Spot;
  readonly at: Spot;
}

export interface Box {
  readonly top: number;
  readonly bottom: number;
  readonly first: number;
  readonly last: number;
}

export const boxOf = ({ anchor, at }: Selection): Box => ({
  top: Math.min(anchor.row, at.row),
  bottom: Math.max(anchor.row, at.row),
  first: Math.min(anchor.column, at.column),
  last: Math.max(anchor.column, at.column),
});

export function spotsIn({ top, bottom, first, last }: Box): readonly Spot[] {
  const spots: Spot[] = [];
  for (let row = top; row <= bottom; row += 1)
    for (let column = first; column <= last; column += 1) spots.push({ row, column });
  return spots;
}

export const valueAt = (row: KpiTableRow, column: number, shown: Shown): number | null =>
  (shown === 'target' ? row.targets : shown === 'actual' ? row.actuals : row.achieved)[column] ?? null;

export const stateAt = (row: KpiTableRow, column: number, shown: Shown): KpiFigureState =>
  (shown === 'target' ? row.targetStates : row.actualStates)[column] ?? null;

/** Why a cell cannot be typed in; `undefined` where it can. */
export type Fixed = 'achieved' | 'slices' | 'parts' | 'closed';

export function fixedAt(view: KpiTableView, { row: nth, column }: Spot, shown: Shown): Fixed | undefined {
  const row = view.rows[nth];
  if (row === undefined || shown === 'achieved') return 'achieved';
  const state = stateAt(row, column, shown);
  if (state === 'slices') return 'slices';
  if (shown === 'actual') return state === 'parts' ? 'parts' : undefined;
  if (view.periods[column]?.closed === true) return 'closed';
  return state === 'parts' && !row.adds ? 'parts' : undefined;
}

/** Where a key leads; `undefined` for a key that leads nowhere. `page` is how many rows are seen at once. */
export function moved(
  { row, column }: Spot,
  key: string,
  ctrl: boolean,
  { rows, columns, page, rtl }: { rows: number; columns: number; page: number; rtl: boolean },
): Spot | undefined {
  const within = (nth: number, count: number) => Math.max(0, Math.min(nth, count - 1));
  const to = (nextRow: number, nextColumn: number): Spot => ({
    row: within(nextRow, rows),
    column: within(nextColumn, columns),
  });
  switch (key) {
    case 'ArrowDown':
      return to(ctrl ? rows : row + 1, column);
    case 'ArrowUp':
      return to(ctrl ? 0 : row - 1, column);
    case rtl ? 'ArrowLeft' : 'ArrowRight':
      return to(row, ctrl ? columns : column + 1);
    case rtl ? 'ArrowRight' : 'ArrowLeft':
      return to(row, ctrl ? 0 : column - 1);
    case 'Home':
      return to(ctrl ? 0 : row, 0);
    case 'End':
      return to(ctrl ? rows : row, columns);
    case 'PageDown':
      return to(row + page, column);
    case 'PageUp':
      return to(row - page, column);
    default:
      return undefined;
  }
}
