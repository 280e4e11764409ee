import type { FieldInfo } from '@tandem-plan/core/plan';
import { html } from 'lit';
import { icon } from '../base/icons.ts';
import { cellTypeOf } from './cell-types.ts';
import { cellPlace, type DraftRow, draftRow, parseRow } from './columns.ts';
import { type Editing, type FieldPlace, type FieldType, isBlank, type Row, unclear } from './field-type.ts';
import { focusSoon } from './focus.ts';
import { dropdown } from './segments.ts';
import { labelOf } from './words.ts';

export interface Line {
  readonly draft: DraftRow;
  /** The row as it stands in the plan; of a new one, what it was begun with. */
  readonly before: Row;
}

type Lines = readonly Line[];

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

const hidden = new Set(['custom', 'stamp']);

/** What a reader sees of a row: its own id tells nothing, an id of another row is shown by that row's name. */
const columnsOf = (place: FieldPlace) =>
  (place.info.columns ?? []).filter(({ kind, name }) => name !== 'id' && !hidden.has(kind));

const siblingName = (id: unknown, rows: readonly Row[]): string =>
  text(rows.find((row) => row['id'] === id)?.['name'] ?? id);

export function shownTable(rows: readonly Row[], place: FieldPlace) {
  const { locale } = place.desk;
  const columns = columnsOf(place).filter(
    ({ name, kind }) => kind === 'slice' || rows.some((row) => !isBlank(row[name])),
  );
  const cell = (row: Row, column: FieldInfo) => {
    const value = row[column.name];
    if (isBlank(value) && column.kind !== 'slice') return html`<span class="blank-mark">–</span>`;
    if (column.kind === 'id') return siblingName(value, rows);
    return cellTypeOf(column).show(value, cellPlace(place, column), true);
  };
  return html`<table class="rows" data-columns=${String(columns.length)}>
    <thead>
      <tr>
        ${columns.map((column) => html`<th scope="col" class=${column.kind}>${labelOf(locale, `${place.key}.${column.name}`)}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        (row) =>
          html`<tr>
            ${columns.map(
              (column) =>
                html`<td class=${column.kind} data-label=${labelOf(locale, `${place.key}.${column.name}`)}>${cell(row, column)}</td>`,
            )}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function cellControl(editing: Editing<unknown>, lines: Lines) {
  const { place } = editing;
  if (place.info.kind !== 'id') return cellTypeOf(place.info).edit(editing);
  return dropdown(
    { ...editing, draft: typeof editing.draft === 'string' ? editing.draft : '' },
    lines.map(({ draft, before }) => ({ id: text(before['id']), name: text(draft['name']) })),
  );
}

export function editLines(editing: Editing<Lines>) {
  const { draft, place, label, controlId, describedBy, problem, change } = editing;
  const { locale } = place.desk;
  const columns = columnsOf(place);
  const put = (index: number, name: string, value: unknown) => {
    change(draft.map((each, at) => (at === index ? { ...each, draft: { ...each.draft, [name]: value } } : each)));
  };
  const idOf = (index: number, column: FieldInfo | undefined) =>
    index === 0 && column === columns[0] ? controlId : `${controlId}-${index}-${column?.name ?? ''}`;
  const add = (event: Event) => {
    const begun = (place.info.columns ?? []).some(({ name }) => name === 'id') ? { id: place.desk.newId('row') } : {};
    change([...draft, { draft: draftRow(begun, place), before: begun }]);
    focusSoon(event.currentTarget, idOf(draft.length, columns[0]));
  };
  return html`<div class="stack" role="group" aria-label=${label}>
    ${draft.map(
      (each, index) =>
        html`<fieldset class="table-row">
          <legend class="hidden">${locale.term('editor.row', { number: index + 1 })}</legend>
          ${columns.map((column) => {
            const name = labelOf(locale, `${place.key}.${column.name}`);
            return html`<div class="table-cell" data-kind=${column.kind}>
              <span class="label" aria-hidden="true">${name}</span>
              ${cellControl(
                {
                  draft: each.draft[column.name],
                  place: cellPlace(place, column),
                  label: locale.term('editor.rowCell', { label: name, number: index + 1 }),
                  controlId: idOf(index, column),
                  describedBy,
                  problem: problem?.at === `${index}.${column.name}` ? problem : undefined,
                  compact: true,
                  change: (value) => {
                    put(index, column.name, value);
                  },
                },
                draft,
              )}
            </div>`;
          })}
          <button
            class="button quiet icon-only"
            type="button"
            aria-label=${locale.term('editor.row.remove', { number: index + 1 })}
            @click=${() => {
              change(draft.filter((_, other) => other !== index));
            }}
          >
            ${icon('close')}
          </button>
        </fieldset>`,
    )}
    <button class="button quiet" type="button" id=${draft.length === 0 ? controlId : `${controlId}-add`} @click=${add}>
      ${icon('add')}${locale.term('editor.row.add')}
    </button>
  </div>`;
}

export const linesOf = (value: unknown, place: FieldPlace): Lines =>
  ((value as readonly Row[] | undefined) ?? []).map((row) => ({ draft: draftRow(row, place), before: row }));

export function parseLines(lines: Lines, place: FieldPlace) {
  const rows: Row[] = [];
  for (const [index, { draft, before }] of lines.entries()) {
    const row = parseRow(draft, place, index, before);
    if (!row.ok) return row;
    rows.push(row.value as Row);
  }
  const key = place.info.key ?? [];
  const keys = rows.map((row) => JSON.stringify(key.map((name) => row[name])));
  const twice = keys.findIndex((each, index) => keys.indexOf(each) !== index);
  return twice === -1
    ? { ok: true as const, value: rows }
    : unclear('editor.problem.twice', { number: twice + 1 }, `${twice}.${key[0] ?? ''}`);
}

/** So many rows are said in a cell; more are counted. */
const fewRows = 4;

/** Rows as a line of text: by their names, or `Northwind Mara Okafor, Harbor Ilse Brandt`. */
function inOneLine(rows: readonly Row[], place: FieldPlace) {
  const { locale } = place.desk;
  const names = rows.flatMap(({ name }) => (typeof name === 'string' ? [name] : []));
  if (names.length > 0) return locale.format.list(names);
  const columns = columnsOf(place);
  if (rows.length > fewRows || columns.length > 2) return locale.term('value.entries', { count: rows.length });
  return html`<ul class="plain">
    ${rows.map(
      (row) =>
        html`<li>
          ${columns.map((column, at) => html`${at === 0 ? '' : ' · '}${cellTypeOf(column).show(row[column.name], cellPlace(place, column), true)}`)}
        </li>`,
    )}
  </ul>`;
}

/** Rows without a life of their own, each column with its own control. */
export const tableField: FieldType<Lines> = {
  wide: true,
  multiline: true,
  show: (value, place, compact) => {
    const rows = value as readonly Row[];
    if (!compact) return shownTable(rows, place);
    return inOneLine(rows, place);
  },
  draft: linesOf,
  edit: editLines,
  parse: parseLines,
};
