const cells = '[data-cell]';

export const isCell = (element: Element): boolean => element.matches(cells);

/** Hidden cells, as of a table that is drawn as cards, are passed over. */
const seen = (cell: HTMLElement) => cell.checkVisibility();

/** Where an arrow, Home or End leads from a cell of a table. */
export function nextCell(cell: HTMLElement, key: string, ctrl: boolean): HTMLElement | undefined {
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
      return inRow.slice(column + 1).find(seen);
    case back:
      return inRow.slice(0, column).findLast(seen);
    case 'ArrowDown':
      return rows
        .slice(at + 1)
        .map((each) => inOther(each, column))
        .find((each) => each !== undefined && seen(each));
    case 'ArrowUp':
      return rows
        .slice(0, at)
        .map((each) => inOther(each, column))
        .findLast((each) => each !== undefined && seen(each));
    case 'Home':
      return ctrl ? inOther(rows[0], 0) : inRow.find(seen);
    case 'End':
      return ctrl ? inOther(rows.at(-1), -1) : inRow.findLast(seen);
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
