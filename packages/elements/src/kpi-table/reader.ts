import type { KpiTableView, Retarget } from '@tandem-plan/core/views';
import { html, nothing } from 'lit';
import type { Locale } from '../texts/locale.ts';
import { fixedAt, type Shown, type Spot, stateAt } from './cells.ts';
import type { PasteProblem } from './clipboard.ts';
import { columnName, rowName, saidFigure } from './figures.ts';

/** What the line under the table says, besides where one is. */
export type Told =
  | { readonly kind: 'refused'; readonly words: string }
  | { readonly kind: 'problems'; readonly problems: readonly PasteProblem[] }
  | { readonly kind: 'pasted'; readonly count: number };

/** Cells of a paste that are told one by one. */
const listed = 6;

export function placeName({ row, column }: Spot, view: KpiTableView, locale: Locale): string {
  const [line, period] = [view.rows[row], view.periods[column]];
  if (line === undefined || period === undefined) return '';
  return locale.term('table.at', { row: rowName(line), period: columnName(period, locale) });
}

/** Both figures of the cell one is at, and how they are told. */
export function cellWords(spot: Spot, view: KpiTableView, shown: Shown, locale: Locale): string {
  const [row, period] = [view.rows[spot.row], view.periods[spot.column]];
  if (row === undefined || period === undefined) return '';
  const { term, format } = locale;
  const target = row.targets[spot.column] ?? null;
  const actual = row.actuals[spot.column] ?? null;
  const achieved = row.achieved[spot.column] ?? null;
  const state = stateAt(row, spot.column, shown === 'actual' ? 'actual' : 'target');
  const details = [
    ...(row.pinned[spot.column] === true ? [term('table.pinned')] : []),
    ...(period.closed ? [term('table.closed')] : []),
    ...(state === null || state === 'given' ? [] : [term(`table.state.${state}`)]),
  ];
  return [
    target === null
      ? term('table.noTarget')
      : term('table.target', { value: saidFigure(target, row, 'target', locale) }),
    actual === null
      ? term('table.noActual')
      : term('table.actual', { value: saidFigure(actual, row, 'actual', locale) }),
    ...(achieved === null ? [] : [term('table.achieved', { value: format.share(achieved) })]),
    ...details,
  ].join(' · ');
}

export const gapWords = (
  { gap, missing }: Extract<Retarget, { ok: false }>,
  { term, format }: Locale,
  nameOf: (period: string) => string,
): string => {
  const names = [...new Set(missing.map(({ period }) => nameOf(period)))];
  return term(`table.gap.${gap}`, { missing: format.list(names.slice(0, 3)) });
};

interface Reading {
  readonly locale: Locale;
  readonly view: KpiTableView;
  readonly shown: Shown;
  readonly readonly: boolean;
  readonly at: Spot | undefined;
  readonly told: Told | undefined;
  /** Asks why a settled figure changes. */
  readonly why: { readonly keep: (reason: string) => void; readonly leave: () => void } | undefined;
}

export function reader(reading: Reading) {
  const { locale, view, shown, readonly, at } = reading;
  const fixed = at === undefined || readonly ? undefined : fixedAt(view, at, shown);
  return html`<div class="reader no-print">
    ${
      at === undefined
        ? nothing
        : html`<p class="where"><span class="at">${placeName(at, view, locale)}</span> ${cellWords(at, view, shown, locale)}</p>`
    }
    <div id="told" class="told" role="status">${toldWords(reading)}</div>
    ${reading.why === undefined ? nothing : whyForm(reading.why, locale)}
    ${
      readonly
        ? nothing
        : html`<p class="keys">${locale.term(fixed === undefined ? 'table.keys' : `table.fixed.${fixed}`)}</p>`
    }
  </div>`;
}

function toldWords({ told, view, locale }: Reading) {
  const { term } = locale;
  if (told === undefined) return nothing;
  if (told.kind === 'refused') return html`<p class="refusal">${told.words}</p>`;
  if (told.kind === 'pasted') return html`<p>${term('table.pasted', { count: told.count })}</p>`;
  const { problems } = told;
  return html`<p class="refusal">${term('table.paste.failed', { count: problems.length })}</p>
    <ul class="problems">
      ${problems.slice(0, listed).map(({ spot, text, why }) => {
        if (spot === undefined) return html`<li>${term('table.paste.outside', { got: text })}</li>`;
        const reason =
          why === 'outside' || why === 'number'
            ? term('table.notNumber', { got: text, example: locale.format.number(1234.5) })
            : term(`table.fixed.${why}`);
        return html`<li>${term('table.paste.at', { place: placeName(spot, view, locale), got: reason })}</li>`;
      })}
      ${
        problems.length > listed
          ? html`<li>${term('table.paste.more', { count: problems.length - listed })}</li>`
          : nothing
      }
    </ul>`;
}

function whyForm({ keep, leave }: NonNullable<Reading['why']>, { term }: Locale) {
  return html`<form
    class="why"
    @submit=${(event: SubmitEvent) => {
      event.preventDefault();
      const reason = new FormData(event.target as HTMLFormElement).get('why');
      if (typeof reason === 'string' && reason.trim() !== '') keep(reason.trim());
    }}
  >
    <label>${term('table.why')}<input name="why" class="reason" maxlength="1000" required autocomplete="off" /></label>
    <button class="button primary">${term('table.why.keep')}</button>
    <button type="button" class="button" @click=${leave}>${term('table.why.cancel')}</button>
  </form>`;
}
