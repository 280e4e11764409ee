import { isPeriodKey, type Plan } from '@tandem-plan/core/plan';
import { shortfallMap, type ShortfallMapView, type Slice } from '@tandem-plan/core/views';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { emit } from '../base/events.ts';
import { isCell, makeStop, nextCell, rove } from '../base/grid.ts';
import { TandemElement } from '../base/tandem-element.ts';
import { asOfContext, planContext } from '../context/plan-context.ts';
import { today } from '../plan/chance.ts';
import type { Locale, TermKey } from '../texts/locale.ts';
import { hostStyles, statusStyles } from '../theme/base-styles.ts';
import { sayPeriod } from '../words/say-period.ts';
import { narrowStyles } from './narrow.styles.ts';
import { styles } from './shortfall-map.styles.ts';
import { table } from './table.ts';
import { verdict } from './verdict.ts';

/**
 * @summary Where a KPI falls short: which places explain what is missing, and a table of two dimensions that reads without colour.
 * @event tandem-open - The reader asked for details of a field; `detail.kpi` is the KPI's id, `detail.slice` the field's members.
 * @csspart frame - Everything.
 * @csspart verdict - What is said above the table.
 */
export class TandemShortfallMap extends TandemElement {
  static override styles = [hostStyles, statusStyles, styles, narrowStyles];

  /** From core's `shortfallMap()`; the element formats, never calculates. Without it, `kpi` names one of the plan around the element. */
  @property({ attribute: false }) view: ShortfallMapView | undefined;

  /** Id of a KPI of the plan around the element. */
  @property() kpi: string | undefined;

  /** Which period of it, such as `2017-Q1`; all of the plan's that has ended, unless set. */
  @property() period: string | undefined;

  /** Dimension of the rows, of the plan around the element. */
  @property() rows: string | undefined;

  /** Dimension of the columns, of the plan around the element. */
  @property() columns: string | undefined;

  #made: { readonly plan: Plan; readonly key: string; readonly view: ShortfallMapView } | undefined;

  protected override render(): TemplateResult {
    const { locale, kpi } = this;
    const plan = this.view === undefined ? this.context(planContext) : undefined;
    const message = plan === undefined || kpi === undefined ? undefined : this.#wrong(plan, kpi, locale);
    if (message !== undefined) {
      this.problem(message);
      return html`<div class="frame" role="alert"><p>${message}</p></div>`;
    }
    const view = this.view ?? (plan === undefined || kpi === undefined ? undefined : this.#viewOf(plan, kpi));
    if (view === undefined)
      return html`<div class="frame" role="group" aria-busy="true" aria-label=${locale.term('loading')}>
        <span class="blank"></span><span class="blank tall"></span>
      </div>`;
    return html`<section class="frame" part="frame" aria-label=${locale.term('shortfallMap.label', { kpi: view.name })}>
      ${this.#head(view, plan, locale)}
      <div class="said" part="verdict">${verdict(view, locale)}</div>
      ${this.#choices(view, plan, locale)}
      ${
        view.rows === null
          ? nothing
          : html`<div class="scroller" @keydown=${this.#key} @focusin=${rove} @click=${this.#click}>
                ${table({ view, locale })}
              </div>
              ${view.most === null ? nothing : html`<p class="legend">${locale.term('shortfallMap.legend')}</p>`}`
      }
    </section>`;
  }

  protected override updated(_changed: PropertyValues): void {
    const cells = [...this.renderRoot.querySelectorAll<HTMLElement>('[data-cell]')];
    if (cells.some((cell) => cell.tabIndex === 0)) return;
    const [first] = cells;
    if (first !== undefined) makeStop(first);
  }

  #wrong({ kpis }: Plan, kpi: string, { term }: Locale): string | undefined {
    const { period } = this;
    if (!kpis.some(({ id }) => id === kpi)) return term('shortfallMap.noKpi', { id: kpi });
    return period === undefined || isPeriodKey(period) ? undefined : term('shortfallMap.noPeriod', { period });
  }

  #viewOf(plan: Plan, kpi: string): ShortfallMapView {
    const asOf = this.context(asOfContext) ?? today();
    const { period, rows, columns } = this;
    const key = JSON.stringify([kpi, period, rows, columns, asOf]);
    if (this.#made?.plan !== plan || this.#made.key !== key)
      this.#made = { plan, key, view: shortfallMap(plan, kpi, { period, asOf, rows, columns }) };
    return this.#made.view;
  }

  #head({ name, period, asOf }: ShortfallMapView, plan: Plan | undefined, locale: Locale) {
    const time = period === null ? locale.term('shortfallMap.plan') : sayPeriod(period, locale, plan);
    return html`<header>
      <p class="title">${locale.term('shortfallMap.title', { kpi: name, period: time })}</p>
      <p class="as-of">${locale.term('shortfallMap.asOf', { day: locale.format.day(asOf) })}</p>
    </header>`;
  }

  /** Only where slices name more than two dimensions, and the plan is there to work out others. */
  #choices({ choices, rows, columns }: ShortfallMapView, plan: Plan | undefined, { term }: Locale) {
    if (plan === undefined || choices.length < 3 || rows === null) return nothing;
    const choice = (label: TermKey, own: string | undefined, other: string | undefined, choose: (id: string) => void) =>
      html`<label class="choice"
        ><span>${term(label)}</span>
        <select
          @change=${(event: Event) => {
            choose((event.target as HTMLSelectElement).value);
          }}
        >
          ${choices
            .filter(({ id }) => id !== other)
            .map(({ id, name }) => html`<option .value=${id} ?selected=${id === own}>${name}</option>`)}
        </select></label
      >`;
    return html`<div class="choices no-print">
      ${choice('shortfallMap.rows', rows.id, columns?.id, (id) => {
        [this.rows, this.columns] = [id, columns?.id];
      })}
      ${choice('shortfallMap.columns', columns?.id, rows.id, (id) => {
        [this.rows, this.columns] = [rows.id, id];
      })}
    </div>`;
  }

  readonly #key = (event: KeyboardEvent) => {
    const cell = event.target as HTMLElement;
    if (!isCell(cell) || event.altKey || event.defaultPrevented) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      this.#open(cell);
      return;
    }
    const next = nextCell(cell, event.key, event.ctrlKey || event.metaKey);
    if (next === undefined) return;
    event.preventDefault();
    next.focus();
  };

  readonly #click = (event: Event) => {
    const cell = (event.target as HTMLElement).closest<HTMLElement>('[data-cell]');
    if (cell !== null) this.#open(cell);
  };

  #open({ dataset }: HTMLElement) {
    const kpi = this.view?.kpi ?? this.kpi;
    const slice = JSON.parse(dataset['slice'] ?? '{}') as Slice;
    if (kpi !== undefined) emit(this, 'tandem-open', { kpi, slice });
  }
}
