import { html } from 'lit';
import { live } from 'lit/directives/live.js';
import { figureOf } from '../words/figure.ts';
import { cellPlace } from './columns.ts';
import { type Editing, type FieldPlace, type FieldType, isBlank, type Parsed, same } from './field-type.ts';
import { numberField } from './number.ts';
import { cellsOf, gridOf, periodsOf, type Point, pointAt, type Slice } from './period-grid.ts';
import { periodName } from './period.ts';
import { sliceName } from './slice.ts';
import { labelOf } from './words.ts';
import { editLines, type Line, linesOf, parseLines, shownTable } from './table.ts';

interface Draft {
  readonly view: 'grid' | 'list';
  readonly periods: readonly string[];
  readonly slices: readonly Slice[];
  /** Typed text by `<row>.<column>` of the grid. */
  readonly cells: Readonly<Record<string, string>>;
  readonly before: readonly Point[];
  /** Every column of every figure; taken instead of the grid once it was opened. */
  readonly lines: readonly Line[];
}

const valuePlace = (place: FieldPlace): FieldPlace => {
  const column = place.info.columns?.find(({ name }) => name === 'value');
  return column === undefined ? place : cellPlace(place, column);
};

const at = (row: number, column: number) => `${row}.${column}`;

function cellsFrom(points: readonly Point[], periods: readonly string[], slices: readonly Slice[], place: FieldPlace) {
  const value = valuePlace(place);
  return Object.fromEntries(
    periods.flatMap((period, row) =>
      slices.map((slice, column) => [
        at(row, column),
        numberField.draft(pointAt(points, period, slice)?.['value'], value),
      ]),
    ),
  );
}

/** Every slice the KPI's figures name, so that actuals are typed where targets stand. */
function slicesOf(place: FieldPlace, own: readonly Slice[]): readonly Slice[] {
  const others = ['targets', 'actuals'].flatMap((name) => (place.record[name] as readonly Point[] | undefined) ?? []);
  const all = gridOf([...own.map((slice) => ({ period: '', slice })), ...others]).slices;
  return all.length === 0 ? [{}] : all;
}

/** Figures by period and slice: typed in a grid, pasted from a spreadsheet. */
export const pointsField: FieldType<Draft> = {
  wide: true,
  multiline: true,
  show(value, place, compact) {
    const points = value as readonly Point[];
    const { locale } = place.desk;
    if (compact) return locale.term('value.entries', { count: points.length });
    const { periods, slices } = gridOf(points);
    const details = (place.info.columns ?? []).some(
      ({ name }) => !['period', 'slice', 'value'].includes(name) && points.some((point) => !isBlank(point[name])),
    );
    if (slices.length === 1 && details) return shownTable(points, place);
    const inner = valuePlace(place);
    return html`<div class="grid-scroll" tabindex="0" role="group" aria-label=${labelOf(locale, place.key)}>
      <table class="rows grid">
        <thead>
          <tr>
            <th scope="col">${locale.term('editor.period')}</th>
            ${slices.map((slice) => html`<th scope="col" class="number">${sliceName(slice, place.desk)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${periods.map(
            (period) =>
              html`<tr>
                <th scope="row">${periodName(period, place.desk)}</th>
                ${slices.map((slice) => {
                  const point = pointAt(points, period, slice);
                  const figure = point === undefined ? undefined : figureOf(point, place.record['unit']);
                  return html`<td class="number">
                    ${figure === undefined ? html`<span class="blank-mark">–</span>` : numberField.show(figure, inner, true)}
                  </td>`;
                })}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  },
  draft(value, place) {
    const points = (value as readonly Point[] | undefined) ?? [];
    const own = gridOf(points);
    const periods = [...new Set([...own.periods, ...periodsOf(place.desk.plan, place.record['frequency'])])].sort();
    const slices = slicesOf(place, own.slices);
    return {
      // A share is typed as its two numbers, for which the grid has no room.
      view: points.some((point) => point['value'] === undefined && point['numerator'] !== undefined) ? 'list' : 'grid',
      periods,
      slices,
      cells: cellsFrom(points, periods, slices, place),
      before: points,
      lines: linesOf(points, place),
    };
  },
  edit: (editing) => {
    const { draft, place, change, controlId } = editing;
    const { locale } = place.desk;
    const turn = (view: Draft['view']) => {
      if (view === draft.view) return;
      const parsed = pointsField.parse(draft, place);
      // What cannot be read yet stays in the view where it was typed.
      if (!parsed.ok) return;
      const points = parsed.value as readonly Point[];
      change({ ...pointsField.draft(points, place), before: draft.before, view });
    };
    return html`<div class="stack">
      <div class="segments" role="radiogroup" aria-label=${locale.term('editor.view')}>
        ${(['grid', 'list'] as const).map(
          (view) =>
            html`<label class="segment">
              <input type="radio" name=${`${controlId}-view`} .checked=${live(draft.view === view)} @change=${() => {
                turn(view);
              }} /><span>${locale.term(`editor.view.${view}`)}</span>
            </label>`,
        )}
      </div>
      ${
        draft.view === 'grid'
          ? grid(editing)
          : editLines({
              ...editing,
              draft: draft.lines,
              change: (lines) => {
                change({ ...draft, lines });
              },
            })
      }
    </div>`;
  },
  parse: (draft, place) => (draft.view === 'list' ? parseLines(draft.lines, place) : parseGrid(draft, place)),
};

function parseGrid({ periods, slices, cells, before }: Draft, place: FieldPlace): Parsed {
  const inner = valuePlace(place);
  const points: Point[] = [];
  for (const [row, period] of periods.entries()) {
    for (const [column, slice] of slices.entries()) {
      const cell = numberField.parse(cells[at(row, column)] ?? '', inner);
      if (!cell.ok) return { ok: false, problem: { ...cell.problem, at: at(row, column) } };
      const old = pointAt(before, period, slice);
      const { value: _, ...rest } = old ?? { period, slice };
      const told = Object.keys(rest).length > 2;
      if (cell.value !== undefined) points.push({ ...rest, period, slice, value: cell.value });
      else if (told && old?.['value'] === undefined && old !== undefined) points.push(old);
    }
  }
  return { ok: true, value: inOrder(points, before) };
}

/** Figures that were there keep their places; new ones follow. */
const inOrder = (points: readonly Point[], before: readonly Point[]): readonly Point[] => {
  const find = (of: readonly Point[], { period, slice }: Point) => pointAt(of, period, slice);
  const kept = before.flatMap((old) => find(points, old) ?? []);
  return [...kept, ...points.filter((point) => find(before, point) === undefined)];
};

const steps: Readonly<Record<string, readonly [number, number]>> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  Enter: [1, 0],
};

function grid(editing: Editing<Draft>) {
  const { draft, place, label, controlId, describedBy, problem, change } = editing;
  const { locale } = place.desk;
  const { periods, slices, cells } = draft;
  const idOf = (row: number, column: number) =>
    row === 0 && column === 0 ? controlId : `${controlId}-${row}-${column}`;

  function move(event: KeyboardEvent, row: number, column: number) {
    if (event.ctrlKey || event.metaKey || event.isComposing) return;
    const input = event.target as HTMLInputElement;
    const { selectionStart: from, selectionEnd: to, value } = input;
    const whole = from === 0 && to === value.length;
    const rtl = getComputedStyle(input).direction === 'rtl';
    const forward = event.key === (rtl ? 'ArrowLeft' : 'ArrowRight') && (whole || from === value.length);
    const back = event.key === (rtl ? 'ArrowRight' : 'ArrowLeft') && (whole || to === 0);
    const sideways = forward ? 1 : back ? -1 : 0;
    const [down, across] = steps[event.key] ?? [0, sideways];
    const step = event.key === 'Enter' && event.shiftKey ? -1 : down;
    if (step === 0 && across === 0) return;
    event.preventDefault();
    const root = input.getRootNode() as ShadowRoot | Document;
    const next = root.getElementById(idOf(row + step, column + across));
    if (next instanceof HTMLInputElement) {
      next.focus();
      next.select();
    }
  }

  function paste(event: ClipboardEvent, row: number, column: number) {
    const pasted = cellsOf(event.clipboardData?.getData('text/plain') ?? '');
    if (pasted.length < 2 && (pasted[0]?.length ?? 0) < 2) return;
    event.preventDefault();
    const filled = pasted.flatMap((line, down) =>
      line.flatMap((text, across) =>
        row + down < periods.length && column + across < slices.length
          ? [[at(row + down, column + across), text.trim()] as const]
          : [],
      ),
    );
    change({ ...draft, cells: { ...cells, ...Object.fromEntries(filled) } });
  }

  return html`<div class="grid-scroll">
    <table class="rows grid typing" aria-label=${label}>
      <thead>
        <tr>
          <th scope="col">${locale.term('editor.period')}</th>
          ${slices.map((slice) => html`<th scope="col" class="number">${sliceName(slice, place.desk)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${periods.map(
          (period, row) =>
            html`<tr>
              <th scope="row">${periodName(period, place.desk)}</th>
              ${slices.map(
                (slice, column) =>
                  html`<td>
                    <input
                      class="control number"
                      id=${idOf(row, column)}
                      type="text"
                      inputmode="decimal"
                      autocomplete="off"
                      aria-label=${locale.term('editor.cell', { period: periodName(period, place.desk), slice: sliceName(slice, place.desk) })}
                      aria-describedby=${describedBy}
                      aria-invalid=${problem?.at === at(row, column) ? 'true' : 'false'}
                      .value=${live(cells[at(row, column)] ?? '')}
                      @input=${(event: InputEvent) => {
                        change({
                          ...draft,
                          cells: { ...cells, [at(row, column)]: (event.target as HTMLInputElement).value },
                        });
                      }}
                      @keydown=${(event: KeyboardEvent) => {
                        move(event, row, column);
                      }}
                      @paste=${(event: ClipboardEvent) => {
                        paste(event, row, column);
                      }}
                    />
                  </td>`,
              )}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

/** Which figures differ, as `{ period, slice, value }`, where nothing but values does; otherwise `undefined`. */
export function changedValues(before: readonly Point[], after: readonly Point[]): readonly Point[] | undefined {
  const bare = ({ value: _, ...rest }: Point) => rest;
  const changed: Point[] = [];
  for (const point of after) {
    const old = pointAt(before, point.period, point.slice);
    if (old === undefined ? Object.keys(bare(point)).length > 2 : !same(bare(old), bare(point))) return undefined;
    if (old?.['value'] !== point['value']) changed.push(point);
  }
  const gone = before.filter(({ period, slice }) => pointAt(after, period, slice) === undefined);
  return [...changed, ...gone.map(({ period, slice }) => ({ period, slice, value: null }))];
}
