import { addDays, type KpiTrend } from '@tandem-plan/core/views';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { TandemElement } from '../base/tandem-element.ts';
import { asOfContext, planContext } from '../context/plan-context.ts';
import { today } from '../plan/chance.ts';
import type { Locale } from '../texts/locale.ts';
import { hostStyles } from '../theme/base-styles.ts';
import { buttonStyles } from '../theme/button-styles.ts';
import { timeAxis, valueAxis } from './axes.ts';
import { type Frame, frameOf } from './frame.ts';
import { styles } from './kpi-chart.styles.ts';
import { legend } from './legend.ts';
import { bars, lines, placeOf, type Plot } from './plot.ts';
import { readingOf, sayWith } from './reading.ts';
import { type ChartMode, type ChartPoint, pointsOf, valuesOf } from './series.ts';
import { figures } from './table.ts';
import { trendOf } from './trend-of.ts';

/**
 * @summary The course of one KPI: result, phased target, the year before, and where it leads, with a band that holds eight of ten.
 * @csspart head - Name and choice of mode.
 * @csspart plot - The drawing; arrow keys read it period by period.
 * @csspart reading - What is told of the period one reads.
 */
export class TandemKpiChart extends TandemElement {
  static override styles = [hostStyles, buttonStyles, styles];

  /** From core's `kpiTrend()`; without it, `kpi` names one of the plan around the chart. */
  @property({ attribute: false }) view: KpiTrend | undefined;

  /** Id of a KPI of the plan around the chart. */
  @property() kpi: string | undefined;

  /** Of flows: the result so far, `run`, or each period by itself, `own`. */
  @property({ reflect: true }) mode: ChartMode = 'run';

  @state() private width = 640;
  /** Which period is read, by its place. */
  @state() private at: number | undefined;

  readonly #sizes = new ResizeObserver(([entry]) => {
    const width = Math.round(entry?.contentRect.width ?? 0);
    // Drawn anew within the same frame it would be observed again.
    if (width > 0) requestAnimationFrame(() => (this.width = width));
  });
  #drawn: { readonly points: readonly ChartPoint[]; readonly plot: Plot } | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#sizes.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#sizes.disconnect();
  }

  protected override render(): TemplateResult {
    const { locale } = this;
    const trend = this.view ?? this.#fromContext();
    if (trend !== undefined) return this.#chart(trend, locale);
    if (this.kpi !== undefined && this.context(planContext) !== undefined) {
      const message = locale.term('card.unknown', { id: this.kpi });
      this.problem(message);
      return html`<p class="empty" role="alert">${message}</p>`;
    }
    return html`<div class="blank" role="group" aria-busy="true" aria-label=${locale.term('loading')}></div>`;
  }

  #fromContext(): KpiTrend | undefined {
    const plan = this.context(planContext);
    const asOf = this.context(asOfContext) ?? today();
    return plan === undefined || this.kpi === undefined ? undefined : trendOf(plan, this.kpi, asOf);
  }

  #chart(trend: KpiTrend, locale: Locale) {
    const { term } = locale;
    const isFlow = trend.measure === 'flow';
    const mode = isFlow ? this.mode : 'run';
    const points = pointsOf(trend, mode);
    const values = valuesOf(points);
    const head = html`<div class="head" part="head">
      <h3 class="name">${trend.view.name}</h3>
      ${isFlow && values.length > 0 ? this.#modes(mode, locale) : nothing}
    </div>`;
    if (values.length === 0)
      return html`<section class="chart">${head}<p class="empty">${term('chart.empty')}</p></section>`;
    const isBars = isFlow && mode === 'own';
    const rtl = this.matches(':dir(rtl)');
    const say = sayWith(trend, locale);
    const height = this.width < 480 ? 200 : 260;
    const frame = frameOf({ points, values, width: this.width, height, rtl, say });
    const plot: Plot = { points, frame, mode: isFlow ? mode : 'own', fromZero: isFlow && mode === 'run' };
    this.#drawn = { points, plot };
    const at = Math.min(this.at ?? this.#latest(points), points.length - 1);
    const point = points[at] as ChartPoint;
    const reading = readingOf(point, trend, locale);
    return html`<section class="chart" aria-label=${trend.view.name}>
      ${head}
      <div
        class="plot"
        part="plot"
        role="slider"
        tabindex="0"
        aria-label=${term('chart.label', { kpi: trend.view.name })}
        aria-valuemin="1"
        aria-valuemax=${points.length}
        aria-valuenow=${at + 1}
        aria-valuetext=${reading}
        aria-orientation="horizontal"
        @keydown=${this.#key}
        @pointermove=${this.#point}
        @pointerdown=${this.#point}
      >
        <svg width=${this.width} height=${height} viewBox="0 0 ${this.width} ${height}" aria-hidden="true">
          ${valueAxis(frame, rtl, say)} ${timeAxis(points, frame, locale)}
          ${this.#today(trend.view.asOf, points, frame, locale)}
          ${svg`<path class="cursor" data-read=${this.at === undefined ? nothing : ''} d="M${placeOf(point, plot)} ${frame.top}V${frame.bottom}"></path>`}
          ${isBars ? bars(plot) : lines(plot)}
        </svg>
      </div>
      <p class="reading" part="reading">${reading}</p>
      ${legend(points, trend, mode, isBars, locale)} ${figures(points, trend, locale)}
    </section>`;
  }

  #modes(mode: ChartMode, { term }: Locale) {
    const chip = (value: ChartMode, words: string) =>
      html`<button class="chip" type="button" aria-pressed=${mode === value} @click=${() => (this.mode = value)}>
        ${words}
      </button>`;
    return html`<div class="modes no-print" role="group" aria-label=${term('chart.modes')}>
      ${chip('run', term('chart.mode.run'))}${chip('own', term('chart.mode.own'))}
    </div>`;
  }

  #today(asOf: string, points: readonly ChartPoint[], frame: Frame, { term }: Locale) {
    const [first, last] = [points[0]?.start ?? '', points.at(-1)?.end ?? ''];
    if (asOf < first || asOf > last) return nothing;
    const x = frame.x(addDays(asOf, 1));
    const beyond = x > (frame.left + frame.right) / 2;
    return svg`<path class="today" d="M${x} ${frame.top - 4}V${frame.bottom}"></path>
      <text class="label today-label" direction="ltr" text-anchor=${beyond ? 'end' : 'start'} x=${beyond ? x - 5 : x + 5} y=${frame.top + 5}>${term('chart.today')}</text>`;
  }

  /** The last period with a result, else the first. */
  #latest(points: readonly ChartPoint[]): number {
    return points.reduce((found, { actual }, index) => (actual === null ? found : index), 0);
  }

  readonly #key = (event: KeyboardEvent) => {
    if (this.#drawn === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    const { points } = this.#drawn;
    const at = this.at ?? this.#latest(points);
    const forward = this.matches(':dir(rtl)') ? 'ArrowLeft' : 'ArrowRight';
    const back = forward === 'ArrowLeft' ? 'ArrowRight' : 'ArrowLeft';
    const steps: Readonly<Record<string, number>> = {
      [forward]: at + 1,
      [back]: at - 1,
      ArrowUp: at + 1,
      ArrowDown: at - 1,
      PageUp: at + 3,
      PageDown: at - 3,
      Home: 0,
      End: points.length - 1,
    };
    const to = steps[event.key];
    if (to === undefined) return;
    event.preventDefault();
    this.at = Math.min(Math.max(to, 0), points.length - 1);
  };

  readonly #point = (event: PointerEvent) => {
    if (this.#drawn === undefined) return;
    const { points, plot } = this.#drawn;
    const x = event.clientX - (event.currentTarget as HTMLElement).getBoundingClientRect().left;
    let nearest = 0;
    for (const [index, point] of points.entries())
      if (Math.abs(placeOf(point, plot) - x) < Math.abs(placeOf(points[nearest] as ChartPoint, plot) - x))
        nearest = index;
    this.at = nearest;
  };
}
