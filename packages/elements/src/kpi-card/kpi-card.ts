import type { KpiView } from '@tandem-plan/core/views';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { emit } from '../base/events.ts';
import { statusMark } from '../base/status-mark.ts';
import { TandemElement } from '../base/tandem-element.ts';
import { kpiViewContext } from '../context/plan-context.ts';
import type { Locale } from '../texts/locale.ts';
import { hostStyles, statusStyles } from '../theme/base-styles.ts';
import { styles } from './kpi-card.styles.ts';
import { paceWords, targetWords } from './standing.ts';
import { height, sparkline, width } from './sparkline.ts';

/**
 * @summary One KPI at a glance: value, target, status, pace, and where the figures come from.
 * @event tandem-open - The reader asked for details; `detail.kpi` is the KPI's id. Only with `openable`.
 * @csspart card - The frame.
 * @csspart name - The KPI's name.
 * @csspart status - Mark and word.
 * @csspart value - The result so far.
 * @csspart chart - Result against phased target.
 */
export class TandemKpiCard extends TandemElement {
  static override styles = [hostStyles, statusStyles, styles];

  /** From core's `kpiView()`; the card formats, never calculates. Without it, `kpi` names one of the plan around the card. */
  @property({ attribute: false }) view: KpiView | undefined;

  /** Id of a KPI of the plan around the card. */
  @property() kpi: string | undefined;

  /** Makes the whole card a button that sends `tandem-open`. */
  @property({ type: Boolean, reflect: true }) openable = false;

  protected override render(): TemplateResult {
    const view = this.view ?? this.#viewFromContext();
    const locale = this.locale;
    if (view !== undefined) return this.#card(view, locale);
    if (this.kpi !== undefined && this.context(kpiViewContext) !== undefined) {
      const message = locale.term('card.unknown', { id: this.kpi });
      this.problem(message);
      return html`<div class="card" role="alert"><p class="wide">${message}</p></div>`;
    }
    return html`<div class="card" aria-busy="true" aria-label=${locale.term('loading')} role="group">
      <div class="head"><span class="blank"></span></div>
      <span class="blank large"></span><span class="blank row"></span><span class="blank row"></span>
    </div>`;
  }

  #viewFromContext(): KpiView | undefined {
    return this.kpi === undefined ? undefined : this.context(kpiViewContext)?.(this.kpi);
  }

  #card(view: KpiView, locale: Locale) {
    const { name, status, value } = view;
    const known = value !== null;
    return html`<figure class="card" part="card">
      <div class="head">
        <figcaption class="name" part="name">
          ${this.openable ? html`<button class="open" type="button" @click=${this.#open}>${name}</button>` : name}
        </figcaption>
        <span class="status" part="status" data-status=${status}
          >${statusMark(status)}${locale.term(`status.${status}`)}</span
        >
      </div>
      ${
        known
          ? html`<p class="value" part="value">${locale.format.figure(value, view.unit, view.currency)}</p>`
          : html`<p class="value unknown" part="value">${locale.term(`card.gap.${view.gap ?? 'no-actuals'}`)}</p>`
      }
      ${this.#chart(view, locale)}
      <p class="facts">${targetWords(view, locale)}</p>
      <p class="pace">${known ? paceWords(view, locale) : ''}</p>
      <p class="updated">${this.#updated(view, locale)}</p>
    </figure>`;
  }

  #chart({ steps, unit, currency }: KpiView, { format, term }: Locale) {
    const lines = sparkline(steps);
    if (lines === undefined) return nothing;
    const say = (figure: number) => format.figure(figure, unit, currency);
    const known = steps.filter(({ actual }) => actual !== null);
    const first = known[0]?.actual ?? null;
    const last = known.at(-1);
    const target = steps.at(-1)?.target ?? null;
    const words =
      first === null || last === undefined || last.actual === null
        ? term('card.chartTarget', { target: target === null ? '' : say(target) })
        : last.target === null
          ? term('card.chartNoTarget', { first: say(first), last: say(last.actual) })
          : term('card.chart', { first: say(first), last: say(last.actual), target: say(last.target) });
    return html`<svg
      class="chart directional"
      part="chart"
      role="img"
      aria-label=${words}
      viewBox="0 0 ${width} ${height}"
      preserveAspectRatio="none"
    >
      <path class="target" d=${lines.target}></path>
      <path class="actual" d=${lines.actual}></path>
      ${lines.end === undefined ? nothing : svg`<path class="end" d="M${lines.end.x} ${lines.end.y}h0.01"></path>`}
    </svg>`;
  }

  #updated({ updated, stale, asOf }: KpiView, { format, term, parts }: Locale) {
    const late = stale ? html`<span class="late">${term('card.stale')}</span>` : nothing;
    if (updated === null) return late;
    const when = html`<time datetime=${updated.on} title=${format.moment(updated.on)}
      >${format.dayFrom(updated.on, asOf)}</time
    >`;
    const who = updated.name ?? updated.by;
    const words = who === null ? parts('card.updated', { when }) : parts('card.updatedBy', { when, who });
    return stale ? html`${words} · ${late}` : words;
  }

  readonly #open = () => {
    const kpi = this.view?.id ?? this.kpi;
    if (kpi !== undefined) emit(this, 'tandem-open', { kpi });
  };
}
