import { isCell, nextCell } from '../base/grid.ts';
import { TandemField } from '../field/tandem-field.ts';

/** Keys of a table of records: arrows move, Enter or F2 edits. Alt with an arrow is left to moving the row. */
export function moveInGrid(event: KeyboardEvent): void {
  const cell = event.target as HTMLElement;
  if (!isCell(cell) || event.altKey || event.defaultPrevented) return;
  if (event.key === 'Enter' || event.key === 'F2') {
    const inside = [...cell.children].find((child) => child instanceof TandemField);
    if (inside !== undefined) {
      event.preventDefault();
      void inside.edit();
    }
    return;
  }
  const target = nextCell(cell, event.key, event.ctrlKey || event.metaKey);
  if (target === undefined) return;
  event.preventDefault();
  target.focus();
}
