/** Runs in the page of kpi-table.bench.ts: the same figures in our table, in Tabulator and in AG Grid. */
import { type Plan, parsePlan } from '@tandem-plan/core/plan';
import { createSession } from '@tandem-plan/core/change';
import { type KpiTableView, kpiTable } from '@tandem-plan/core/views';
import { AllCommunityModule, type ColDef, createGrid, type GridApi, ModuleRegistry } from 'ag-grid-community';
import { TabulatorFull } from 'tabulator-tables';
import '../../packages/elements/src/kpi-table/define.ts';
import type { TandemKpiTable } from '../../packages/elements/src/kpi-table/kpi-table.ts';

/** KPIs × slices of each; with the whole of each, 10,000 rows. */
const [kpis, slices] = [100, 99];

export interface TablePage {
  /** Draws the table anew; the answer is how many rows there are, and the text of a cell that is seen. */
  ours(): Promise<readonly [number, string]>;
  tabulator(): Promise<readonly [number, string]>;
  /** Makes the tables that are edited. */
  prepare(): Promise<void>;
  /** Types a figure into a cell of the first rows and keeps it; the answer is what the cell then says. */
  editOurs(nth: number): Promise<string>;
  editAgGrid(nth: number): Promise<string>;
  clear(): void;
}

declare global {
  interface Window {
    tables: TablePage;
  }
}

const month = (nth: number) => `2017-P${String(nth + 1).padStart(2, '0')}`;

function bigPlan(): Plan {
  const read = parsePlan({
    format: 'tandem/plan',
    version: '1.0',
    id: 'big',
    title: 'Big',
    currency: 'USD',
    period: { start: '2017-01-01', end: '2017-12-31' },
    parties: [{ id: 'acme', name: 'Acme', kind: 'vendor' }],
    kpis: Array.from({ length: kpis }, (_, kpi) => ({
      id: `kpi-${kpi}`,
      name: `KPI ${kpi}`,
      unit: 'count',
      targets: Array.from({ length: 12 * slices }, (__, index) => ({
        period: month(Math.floor(index / slices)),
        slice: { region: `r${index % slices}` },
        value: kpi * 1000 + index,
      })),
    })),
  });
  if (!read.ok) throw new Error(JSON.stringify(read.issues.slice(0, 3)));
  return read.plan;
}

const plan = bigPlan();
const view = kpiTable(plan, { grain: 'month' });

type Line = Record<string, string | number | null>;
/** What the others draw: a name and twelve figures a row. */
const lines = (): Line[] =>
  view.rows.map(({ name, members, targets }, id) => ({
    id,
    name: [name, ...members].join(' · '),
    ...Object.fromEntries(targets.map((value, at) => [`m${at}`, value])),
  }));
const months = view.periods.map(({ period }, at) => ({ field: `m${at}`, title: period }));

const place = (): HTMLElement => {
  const box = document.createElement('div');
  box.className = 'place';
  document.body.append(box);
  return box;
};

const given = lines();
const number = new Intl.NumberFormat('en');
const drawn = () => new Promise<void>((done) => requestAnimationFrame(() => setTimeout(done)));

let element: TandemKpiTable | undefined;
let grid: GridApi<Line> | undefined;
let agBox: HTMLElement | undefined;

function table(shown: KpiTableView): TandemKpiTable {
  const made = document.createElement('tandem-kpi-table');
  made.view = shown;
  place().append(made);
  return made;
}

function cellOf(row: number, column: number): HTMLElement {
  const cell = element?.shadowRoot?.querySelector<HTMLElement>(`#c${row}-${column}`);
  if (!cell) throw new Error('the cell is not drawn');
  return cell;
}

ModuleRegistry.registerModules([AllCommunityModule]);

window.tables = {
  async ours() {
    element = table(view);
    await element.updateComplete;
    await drawn();
    const rows = Number(element.shadowRoot?.querySelector('[role=grid]')?.getAttribute('aria-rowcount')) - 1;
    return [rows, cellOf(3, 2).textContent?.trim() ?? ''];
  },
  async tabulator() {
    const box = place();
    const made = await new Promise<TabulatorFull>((done) => {
      const tabulator = new TabulatorFull(box, {
        data: given.map((line) => ({ ...line })),
        height: '640px',
        columns: [
          { title: 'KPI', field: 'name', frozen: true, width: 280 },
          ...months.map((column) => ({
            ...column,
            width: 104,
            editor: 'number' as const,
            formatter: (cell: { getValue: () => unknown }) => number.format(Number(cell.getValue())),
          })),
        ],
      });
      tabulator.on('tableBuilt', () => {
        done(tabulator);
      });
    });
    await drawn();
    return [
      made.getDataCount(),
      box.querySelector('.tabulator-row:nth-child(4) [tabulator-field=m2]')?.textContent ?? '',
    ];
  },
  async prepare() {
    let n = 0;
    const session = createSession(plan, {
      actor: { id: 'ana', party: 'acme', role: 'lead' },
      clock: () => '2017-09-30T09:00:00Z',
      ids: () => `c${(n += 1)}`,
    });
    element = table(view);
    element.addEventListener('tandem-intent', ({ detail }) => {
      if (typeof detail.wish === 'string') return;
      const result = session.run(detail.wish);
      detail.respondWith(result.ok ? { ok: true } : { ok: false, refusals: result.refusals });
      if (element !== undefined) element.view = kpiTable(session.plan, { grain: 'month' });
    });
    agBox = place();
    grid = createGrid<Line>(agBox, {
      rowData: given.map((line) => ({ ...line })),
      getRowId: ({ data }) => String(data['id']),
      columnDefs: [
        { field: 'name', pinned: 'left', width: 280 },
        ...months.map(
          ({ field, title }): ColDef<Line> => ({
            field,
            headerName: title,
            width: 104,
            editable: true,
            cellEditor: 'agTextCellEditor',
            valueParser: ({ newValue }) => Number(newValue),
            valueFormatter: ({ value }) => number.format(Number(value)),
          }),
        ),
      ],
    });
    await element.updateComplete;
    await drawn();
  },
  async editOurs(nth) {
    const [row, column] = [1 + (nth % 8), nth % 6];
    const scroller = element?.shadowRoot?.querySelector<HTMLElement>('[role=grid]');
    cellOf(row, column).dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true, button: 0 }));
    const key = (target: Element | null | undefined, name: string) =>
      target?.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }));
    key(scroller, '5');
    await element?.updateComplete;
    const field = element?.shadowRoot?.querySelector<HTMLInputElement>('.typed');
    if (!field) throw new Error('nothing is typed');
    field.value = String(5000 + nth);
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    key(field, 'Enter');
    await drawn();
    return cellOf(row, column).textContent?.trim() ?? '';
  },
  async editAgGrid(nth) {
    const [row, column] = [1 + (nth % 8), nth % 6];
    grid?.startEditingCell({ rowIndex: row, colKey: `m${column}`, key: '5' });
    const field = agBox?.querySelector<HTMLInputElement>('.ag-cell-editor input');
    if (!field) throw new Error('nothing is typed');
    field.value = String(5000 + nth);
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    grid?.stopEditing();
    await drawn();
    return agBox?.querySelector(`[row-index="${row}"] [col-id="m${column}"]`)?.textContent ?? '';
  },
  clear() {
    grid?.destroy();
    grid = undefined;
    element = undefined;
    for (const box of document.querySelectorAll('.place')) box.remove();
  },
};
