import type { Grouping, KpiBoard, KpiGroup, KpiStatus, KpiTrend, KpiView } from '@tandem-plan/core/views';
import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { child } from '../base/child.ts';
import { TandemElement } from '../base/tandem-element.ts';
import { asOfContext, planContext } from '../context/plan-context.ts';
import { TandemKpiCard } from '../kpi-card/kpi-card.ts';
import { trendOf } from '../kpi-chart/trend-of.ts';
import { today } from '../plan/chance.ts';
import type { Locale } from '../texts/locale.ts';
import { hostStyles, statusStyles } from '../theme/base-styles.ts';
import { buttonStyles } from '../theme/button-styles.ts';
import { boardOf } from './board-of.ts';
import { detail } from './detail.ts';
import { styles } from './kpi-board.styles.ts';
import { objectives } from './objectives.ts';
import { revenue } from './revenue.ts';
import { sentenceOf } from './sentence.ts';

const groupings: readonly Grouping[] = ['objective', 'party', 'perspective'];
const statuses: readonly KpiStatus[] = ['bad', 'watch', 'good', 'none'];

/**
 * @summary All KPIs of a plan at a glance, how its objectives stand, and each KPI's course and outlook when it is opened.
 * @event tandem-open - The reader opened a KPI; `detail.kpi` is its id. `preventDefault()` keeps the board as it is.
 * @csspart summary - The plan's state in a sentence.
 */
export class TandemKpiBoard extends TandemElement {
  static override styles = [hostStyles, statusStyles, buttonStyles, styles];

  /** From core's `kpiBoard()`; without it, that of the plan around the board. */
  @property({ attribute: false }) view: KpiBoard | undefined;

  /** From core's `kpiTrend()`, of the KPIs that can be opened, where there is no plan around the board. */
  @property({ attribute: false }) trends: readonly KpiTrend[] = [];

  /** What KPIs are grouped by. */
  @property({ reflect: true }) by: Grouping = 'objective';

  /** Only KPIs of this status; all where unset. */
  @property({ reflect: true }) status: KpiStatus | undefined;

  /** Id of the KPI that is open. */
  @property({ reflect: true }) kpi: string | undefined;

  /** Where the focus returns to. */
  #left: HTMLElement | undefined;
  @state() private isMoving = false;

  constructor() {
    super();
    this.addEventListener('tandem-open', (event) => this.#opened(event));
  }

  protected override render(): TemplateResult {
    const { locale } = this;
    const { term } = locale;
    const board = this.view ?? this.#fromContext();
    if (board === undefined)
      return html`<div class="blank" role="group" aria-busy="true" aria-label=${term('loading')}></div>`;
    if (board.kpis.length === 0) return html`<p class="empty">${term('board.empty')}</p>`;
    const trend = this.kpi === undefined ? undefined : this.#trendOf(this.kpi);
    const unknown = this.kpi !== undefined && !board.kpis.some(({ id }) => id === this.kpi);
    const message = unknown ? term('card.unknown', { id: this.kpi ?? '' }) : '';
    if (unknown) this.problem(message);
    return html`<section class="board" aria-label=${term('board.label')}>
      ${unknown ? html`<p class="empty" role="alert">${message}</p>` : nothing}
      <p class="sentence" part="summary">${sentenceOf(board, locale)}</p>
      ${trend === undefined ? this.#all(board, locale) : detail(trend, locale, this.#close)}
    </section>`;
  }

  protected override updated(): void {
    if (!this.isMoving) return;
    this.isMoving = false;
    const to = this.renderRoot.querySelector<HTMLElement>('[data-detail]') ?? this.#left;
    to?.focus();
    if (this.kpi !== undefined) this.renderRoot.querySelector('.board')?.scrollIntoView({ block: 'nearest' });
  }

  #fromContext(): KpiBoard | undefined {
    const plan = this.context(planContext);
    return plan === undefined ? undefined : boardOf(plan, this.context(asOfContext) ?? today());
  }

  #trendOf(kpi: string): KpiTrend | undefined {
    const given = this.trends.find(({ view }) => view.id === kpi);
    const plan = given === undefined && this.view === undefined ? this.context(planContext) : undefined;
    return given ?? (plan === undefined ? undefined : trendOf(plan, kpi, this.context(asOfContext) ?? today()));
  }

  #all(board: KpiBoard, locale: Locale) {
    const shown = board.kpis.filter(({ status }) => this.status === undefined || status === this.status);
    return html`${objectives(board, locale, (kpi) => this.#open(kpi))} ${this.#choices(board, locale)}
      ${
        shown.length === 0
          ? html`<p class="empty">${locale.term('board.noMatch')}</p>`
          : html`<div class="groups">
              ${board.groups[this.by].map((group) => this.#group(group, shown, locale))}
            </div>`
      }
      ${revenue(board, locale, (party) => this.context(planContext)?.parties.find(({ id }) => id === party)?.name ?? party)}`;
  }

  #choices({ counts, kpis }: KpiBoard, { term }: Locale) {
    const chip = (status: KpiStatus | undefined, words: string, count: number) =>
      html`<button
        class="chip"
        type="button"
        aria-pressed=${this.status === status}
        @click=${() => (this.status = status)}
      >
        ${words}<span class="count">${count}</span>
      </button>`;
    return html`<div class="choices no-print">
      <div class="chips" role="group" aria-label=${term('board.filter')}>
        ${chip(undefined, term('board.all'), kpis.length)}
        ${statuses.filter((status) => counts[status] > 0).map((status) => chip(status, term(`status.${status}`), counts[status]))}
      </div>
      <div class="chips" role="group" aria-label=${term('board.by')}>
        <span class="by" aria-hidden="true">${term('board.by')}</span>
        ${groupings.map(
          (by) =>
            html`<button class="chip" type="button" aria-pressed=${this.by === by} @click=${() => (this.by = by)}>
              ${term(`board.by.${by}`)}
            </button>`,
        )}
      </div>
    </div>`;
  }

  #group({ id, name, kpis }: KpiGroup, shown: readonly KpiView[], { term }: Locale) {
    const own = shown.filter((view) => kpis.includes(view.id));
    if (own.length === 0) return nothing;
    const title =
      id === null
        ? term(`board.none.${this.by}`)
        : this.by === 'perspective'
          ? term(`board.perspective.${id as 'sell-in' | 'sell-through' | 'partner-attach'}`)
          : (name ?? id);
    return html`<section class="group" data-size=${Math.min(own.length, 3)}>
      <h3>${title}</h3>
      <ul class="cards">
        ${repeat(
          own,
          (view) => view.id,
          (view) => html`<li>${child(TandemKpiCard, { view, openable: true })}</li>`,
        )}
      </ul>
    </section>`;
  }

  /** From a link of the board's own: a card says so itself. */
  #open(kpi: string): void {
    this.dispatchEvent(
      new CustomEvent('tandem-open', { detail: { kpi }, bubbles: true, composed: true, cancelable: true }),
    );
  }

  #opened(event: CustomEvent<{ readonly kpi: string }>): void {
    if (this.#trendOf(event.detail.kpi) === undefined) return;
    const [from] = event.composedPath();
    const focused = this.shadowRoot?.activeElement;
    this.#left = focused instanceof HTMLElement ? focused : from instanceof HTMLElement ? from : undefined;
    // A listener further out may still decline.
    queueMicrotask(() => {
      if (event.defaultPrevented) return;
      this.kpi = event.detail.kpi;
      this.isMoving = true;
    });
  }

  readonly #close = () => {
    const left = this.kpi;
    this.kpi = undefined;
    void this.updateComplete.then(() => this.#return(left));
  };

  /** To the card one came from: it was drawn anew. */
  #return(kpi: string | undefined): void {
    const cards = [...this.renderRoot.querySelectorAll<HTMLElement>('.cards > li > *')];
    const card = cards.find((each) => (each as Partial<TandemKpiCard>).view?.id === kpi);
    void (card as TandemKpiCard | undefined)?.updateComplete.then(() =>
      card?.shadowRoot?.querySelector('button')?.focus(),
    );
  }
}
