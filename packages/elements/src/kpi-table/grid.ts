import type { KpiTableRow, KpiTableView } from '@tandem-plan/core/views';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { icon } from '../base/icons.ts';
import type { Locale } from '../texts/locale.ts';
import { type Box, fixedAt, type Shown, type Spot, stateAt, valueAt } from './cells.ts';
import { cellText, columnName, rowName } from './figures.ts';
import type { Rows } from './window.ts';

/** A cell that is being typed in. */
export interface Typing {
  readonly spot: Spot;
  readonly text: string;
  readonly problem: string;
}

export interface Drawing {
  readonly view: KpiTableView;
  readonly locale: Locale;
  readonly shown: Shown;
  readonly readonly: boolean;
  readonly rows: Rows;
  /** All rows at once, to be read only. */
  readonly printing: boolean;
  readonly at: Spot | undefined;
  readonly box: Box | undefined;
  readonly typing: Typing | undefined;
  readonly type: (text: string) => void;
}

export const cellId = ({ row, column }: Spot): string => `c${row}-${column}`;

/** The words of a row's unit: at the row, since every figure in it counts the same. */
function unitWords({ unit, currency, calendar }: KpiTableRow, { term, core }: Locale): string {
  const word = currency ?? (unit === 'percent' ? '%' : unit === 'count' ? '' : (core?.value('kpi.unit', unit) ?? unit));
  const whose = calendar === null ? '' : term('table.calendar', { party: calendar });
  return [word, whose].filter((part) => part !== '').join(' · ');
}

/** Headings and the rows that are seen; the space of the others is the body's padding. */
export function grid(drawing: Drawing): TemplateResult {
  const { view, locale, rows } = drawing;
  return html`<div role="rowgroup" class="head">
      <div role="row" aria-rowindex="1" class="row">
        <div role="columnheader" aria-colindex="1" class="name">${locale.term('table.kpi')}</div>
        ${view.periods.map(
          (period, column) =>
            html`<div role="columnheader" aria-colindex=${column + 2} class="cell" ?data-closed=${period.closed}>
              ${period.closed ? icon('lock') : nothing}${columnName(period, locale)}
            </div>`,
        )}
      </div>
    </div>
    <div role="rowgroup" class="body">
      ${view.rows.slice(rows.start, rows.end).map((row, nth) => line(drawing, row, rows.start + nth))}
    </div>`;
}

function line(drawing: Drawing, row: KpiTableRow, nth: number) {
  const { view, locale } = drawing;
  const whole = row.members.length === 0;
  const unit = unitWords(row, locale);
  return html`<div role="row" aria-rowindex=${nth + 2} class="row" ?data-whole=${whole} ?data-even=${nth % 2 === 0}>
    <div role="rowheader" aria-colindex="1" class="name">
      <bdi class="kpi">${row.name}</bdi>
      <bdi class="slice">${whole ? unit : row.members.join(' · ')}</bdi>
    </div>
    ${view.periods.map((_, column) => (drawing.printing ? printed(drawing, row, column) : cell(drawing, row, { row: nth, column })))}
  </div>`;
}

function cell(drawing: Drawing, row: KpiTableRow, spot: Spot) {
  const { view, locale, shown, readonly, at, box, typing } = drawing;
  const { column } = spot;
  const isAt = at?.row === spot.row && at.column === column;
  const isIn =
    box !== undefined && spot.row >= box.top && spot.row <= box.bottom && column >= box.first && column <= box.last;
  const isTyped = typing?.spot.row === spot.row && typing.spot.column === column;
  const state = stateAt(row, column, shown);
  const fixed = readonly || fixedAt(view, spot, shown) !== undefined;
  return html`<div
    role="gridcell"
    id=${cellId(spot)}
    class="cell"
    aria-colindex=${column + 2}
    aria-selected=${isIn}
    aria-readonly=${fixed ? 'true' : nothing}
    data-state=${state ?? 'none'}
    ?data-at=${isAt}
    ?data-fixed=${fixed}
  >${
    isTyped
      ? editor(drawing, row, typing)
      : html`${shown === 'target' && row.pinned[column] === true ? pin(locale) : nothing}${
          cellText(valueAt(row, column, shown), row, shown, locale) || blank
        }`
  }</div>`;
}

/** A cell without what only a reader on a screen needs: there are many of them on paper. */
const printed = ({ locale, shown }: Drawing, row: KpiTableRow, column: number) =>
  html`<div role="gridcell" class="cell">${cellText(valueAt(row, column, shown), row, shown, locale) || '–'}</div>`;

const blank = html`<span class="blank-mark" aria-hidden="true">–</span>`;

const pin = ({ term }: Locale) =>
  html`<span class="pin">${icon('pin')}<span class="hidden">${term('table.pinned')}</span></span>`;

function editor({ view, locale, type }: Drawing, row: KpiTableRow, { spot, text, problem }: Typing) {
  const period = view.periods[spot.column];
  const where = { row: rowName(row), period: period === undefined ? '' : columnName(period, locale) };
  return html`<input
    class="typed"
    inputmode="decimal"
    autocomplete="off"
    aria-label=${locale.term('table.edit', where)}
    aria-invalid=${problem !== ''}
    aria-describedby="told"
    .value=${live(text)}
    @input=${(event: Event) => {
      type((event.target as HTMLInputElement).value);
    }}
  />`;
}
