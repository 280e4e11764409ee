const cells = '[data-cell]';

export const isCell = (element: Element): boolean => element.matches(cells);

/** Hidden cells, as of a table that is drawn as cards, are passed over. */
const firstSeen = (found: readonly (HTMLElement | undefined)[]) =>
  found.find((each) => each?.checkVisibility() === true);

/** Where an arrow, Home or End leads from a cell of a table. */
export function nextCell(cell: HTMLElement, key: string, ctrl: boolean): HTMLElement | undefined {
  const row = cell.closest('tr');
  const table = cell.closest('table');
  if (row === null || table === null) return undefined;
  const cellsOf = (each: Element) => [...each.querySelectorAll<HTMLElement>(`:scope > ${cells}`)];
  const rows = [...table.querySelectorAll<HTMLElement>('tr')].filter(
    (each) => each.closest('table') === table && cellsOf(each).length > 0,
  );
  const inRow = cellsOf(row);
  const column = inRow.indexOf(cell);
  const at = rows.indexOf(row);
  const inColumn = (some: readonly Element[]) => some.map((each) => cellsOf(each)[column]);
  const rtl = getComputedStyle(cell).direction === 'rtl';
  switch (key) {
    case rtl ? 'ArrowLeft' : 'ArrowRight':
      return firstSeen(inRow.slice(column + 1));
    case rtl ? 'ArrowRight' : 'ArrowLeft':
      return firstSeen(inRow.slice(0, column).reverse());
    case 'ArrowDown':
      return firstSeen(inColumn(rows.slice(at + 1)));
    case 'ArrowUp':
      return firstSeen(inColumn(rows.slice(0, at).reverse()));
    case 'Home':
      return firstSeen(ctrl ? rows.flatMap(cellsOf) : inRow);
    case 'End':
      return firstSeen((ctrl ? rows.flatMap(cellsOf) : inRow).reverse());
    default:
      return undefined;
  }
}

/** One cell of the table stands in the tab order: the one that was last focused. */
export function makeStop(cell: HTMLElement): void {
  const table = cell.closest('table');
  for (const other of table?.querySelectorAll<HTMLElement>(`${cells}[tabindex="0"]`) ?? [])
    if (other.closest('table') === table) other.tabIndex = -1;
  cell.tabIndex = 0;
}

/** For `focusin`. */
export function rove(event: FocusEvent): void {
  const cell = (event.target as HTMLElement).closest<HTMLElement>(cells);
  if (cell !== null) makeStop(cell);
}
