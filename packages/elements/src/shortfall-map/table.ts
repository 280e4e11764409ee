import type { MapCell, ShortfallMapView } from '@tandem-plan/core/views';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { statusMark } from '../base/status-mark.ts';
import type { Locale } from '../texts/locale.ts';
import { placeName } from './place.ts';

/** What the table is drawn from; `at` is the place of a field by row and column, sums last. */
interface Sheet {
  readonly view: ShortfallMapView;
  readonly locale: Locale;
}

/** Rows and columns with their sums; every field says itself in words, and by mark, bar and outline. */
export function table({ view, locale }: Sheet): TemplateResult | typeof nothing {
  const { rows, columns, cells, rowSums, columnSums, total } = view;
  if (rows === null) return nothing;
  const { term } = locale;
  const all = term('shortfallMap.all');
  const heads = columns?.members ?? [];
  return html`<table role="grid" aria-readonly="true" aria-label=${term('shortfallMap.label', { kpi: view.name })}>
    <thead>
      <tr role="row">
        <th role="columnheader" scope="col" class="corner">${rows.name}</th>
        ${heads.map(({ name }) => html`<th role="columnheader" scope="col">${name}</th>`)}
        <th role="columnheader" scope="col" class="sum">${all}</th>
      </tr>
    </thead>
    <tbody>
      ${rows.members.map(({ name }, at) => row(name, cells[at] ?? [], rowSums[at], { view, locale }))}
    </tbody>
    <tfoot>
      ${row(all, columnSums, total, { view, locale }, true)}
    </tfoot>
  </table>`;
}

function row(name: string, cells: readonly MapCell[], sum: MapCell | undefined, sheet: Sheet, areSums = false) {
  const heads = sheet.view.columns?.members ?? [];
  return html`<tr role="row">
    <th role="rowheader" scope="row">${name}</th>
    ${cells.map((cell, at) => field(cell, heads[at]?.name ?? '', sheet, areSums))}
    ${sum === undefined ? nothing : field(sum, sheet.locale.term('shortfallMap.all'), sheet, true)}
  </tr>`;
}

function field(cell: MapCell, head: string, sheet: Sheet, isSum = false) {
  const { locale, view } = sheet;
  const { state, status, causes } = cell;
  const [cause] = causes;
  return html`<td
    role="gridcell"
    class=${isSum ? 'field sum' : 'field'}
    data-cell
    data-head=${head}
    data-state=${state}
    data-status=${status}
    data-named=${cause === undefined ? nothing : 'true'}
    data-slice=${JSON.stringify(cell.slice)}
    tabindex="-1"
  >
    <span class="inner">
      ${state === 'reported' ? figures(cell, sheet) : absent(cell, sheet)}
      ${
        cause === undefined
          ? nothing
          : html`<span class="number" aria-hidden="true">${locale.format.number(cause + 1)}</span
              ><span class="hidden">${locale.term('shortfallMap.named', { number: cause + 1 })}: ${placeName(view, view.causes[cause]?.where ?? {})}</span>`
      }
    </span>
  </td>`;
}

function figures({ status, pace, lacks, due, reached, share }: MapCell, { view, locale }: Sheet) {
  const { term, format } = locale;
  const figure = (value: number | null) => (value === null ? '' : format.figure(value, view.unit, view.currency));
  const over = lacks !== null && lacks > 0 && reached !== null && due !== null && reached > due;
  const short = lacks !== null && lacks > 0;
  const words = term(over ? 'shortfallMap.exceeds' : 'shortfallMap.lacks', { lacks: figure(lacks), due: figure(due) });
  return html`<span class="status" data-status=${status}
      >${statusMark(status)}<span>${term(pace === null ? 'shortfallMap.nothingDue' : `status.${status}`)}</span></span
    >
    <span class="pace">${pace === null ? figure(reached) : format.share(pace)}</span>
    <span class="short">${short ? words : pace === null ? '' : figure(reached)}</span>
    ${share === null || share === 0 ? nothing : bar(share, term('shortfallMap.part', { share: format.share(share) }))}`;
}

/** As long as its part of what is missing. */
const bar = (share: number, words: string) =>
  html`<svg class="bar directional" viewBox="0 0 100 4" preserveAspectRatio="none" role="img" aria-label=${words}>
    ${svg`<rect class="way" width="100" height="4"></rect><rect class="part" width=${(100 * share).toFixed(1)} height="4"></rect>`}
  </svg>`;

function absent({ state, slice }: MapCell, { locale, view }: Sheet) {
  const isWhole = Object.keys(slice).length < view.dimensions.length;
  const words = locale.term(
    state === 'none' ? 'shortfallMap.nothing' : isWhole ? 'shortfallMap.partly' : 'shortfallMap.missing',
  );
  if (state === 'none') return html`<span class="dash" aria-hidden="true">–</span><span class="hidden">${words}</span>`;
  return html`<span class="status" data-status="none">${statusMark('none')}<span>${words}</span></span>`;
}
