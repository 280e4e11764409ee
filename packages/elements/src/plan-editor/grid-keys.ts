import { TandemField } from '../field/tandem-field.ts';

const cells = '[data-cell]';

/** Where an arrow, Home or End leads from a cell; `across` counts in reading direction. */
function next(cell: HTMLElement, key: string, ctrl: boolean): HTMLElement | undefined {
  const row = cell.closest('tr');
  const table = cell.closest('table');
  if (row === null || table === null) return undefined;
  const inRow = [...row.querySelectorAll<HTMLElement>(cells)];
  const rows = [...table.querySelectorAll<HTMLElement>('tr')].filter(
    (each) => each.closest('table') === table && each.querySelector(`:scope > ${cells}`) !== null,
  );
  const column = inRow.indexOf(cell);
  const rtl = getComputedStyle(cell).direction === 'rtl';
  const forward = rtl ? 'ArrowLeft' : 'ArrowRight';
  const back = rtl ? 'ArrowRight' : 'ArrowLeft';
  const at = rows.indexOf(row);
  const inOther = (other: Element | undefined, index: number) =>
    other === undefined ? undefined : [...other.querySelectorAll<HTMLElement>(`:scope > ${cells}`)].at(index);
  switch (key) {
    case forward:
      return inRow[column + 1];
    case back:
      return column === 0 ? undefined : inRow[column - 1];
    case 'ArrowDown':
      return inOther(rows[at + 1], column);
    case 'ArrowUp':
      return at === 0 ? undefined : inOther(rows[at - 1], column);
    case 'Home':
      return ctrl ? inOther(rows[0], 0) : inRow[0];
    case 'End':
      return ctrl ? inOther(rows.at(-1), -1) : inRow.at(-1);
    default:
      return undefined;
  }
}

/** One cell of the table stands in the tab order: the one that was last focused. */
export function rove(event: FocusEvent): void {
  const cell = (event.target as HTMLElement).closest<HTMLElement>(cells);
  const table = cell?.closest('table');
  if (cell === null || table === null || table === undefined) return;
  for (const other of table.querySelectorAll<HTMLElement>(`${cells}[tabindex="0"]`))
    if (other.closest('table') === table) other.tabIndex = -1;
  cell.tabIndex = 0;
}

/** Keys of a table of records: arrows move, Enter or F2 edits. Alt with an arrow is left to moving the row. */
export function moveInGrid(event: KeyboardEvent): void {
  const cell = event.target as HTMLElement;
  if (!cell.matches(cells) || event.altKey || event.defaultPrevented) return;
  if (event.key === 'Enter' || event.key === 'F2') {
    const inside = [...cell.children].find((child) => child instanceof TandemField);
    if (inside !== undefined) {
      event.preventDefault();
      void inside.edit();
    }
    return;
  }
  const target = next(cell, event.key, event.ctrlKey || event.metaKey);
  if (target === undefined) return;
  event.preventDefault();
  target.focus();
}
