import type { KpiTrend } from '@tandem-plan/core/views';
import { html, type TemplateResult } from 'lit';
import { child } from '../base/child.ts';
import { icon } from '../base/icons.ts';
import { statusMark } from '../base/status-mark.ts';
import { TandemKpiChart } from '../kpi-chart/kpi-chart.ts';
import { paceWords } from '../kpi-card/standing.ts';
import type { Locale, TermKey } from '../texts/locale.ts';
import {
  confidenceLines,
  forecastLines,
  type Lines,
  paceLines,
  pipelineLines,
  requiredLines,
  yearLines,
} from './words.ts';

/** Everything about one KPI: its course, and what follows from it. */
export function detail(trend: KpiTrend, locale: Locale, close: () => void): TemplateResult {
  const { term } = locale;
  const { view } = trend;
  const sections: readonly (readonly [TermKey, Lines])[] = [
    ['board.section.paces', paceLines(trend, locale)],
    ['board.section.forecast', forecastLines(trend, locale)],
    ['board.section.required', requiredLines(trend, locale)],
    ['board.section.year', yearLines(trend, locale)],
    ...(trend.pipeline === null ? [] : [['board.section.pipeline', pipelineLines(trend, locale)] as const]),
    ['board.section.confidence', confidenceLines(trend, locale)],
  ];
  return html`<section class="detail" data-detail tabindex="-1" aria-label=${term('board.detail', { kpi: view.name })} @keydown=${leave(close)}>
    <div class="detail-head">
      <button class="button quiet no-print" type="button" data-back @click=${close}>
        ${icon('previous')}${term('board.back')}
      </button>
      <span class="status" data-status=${view.status}>${statusMark(view.status)}${term(`status.${view.status}`)}</span>
      <p class="standing">${paceWords(view, locale)}</p>
    </div>
    ${child(TandemKpiChart, { view: trend })}
    <dl class="facts-of">
      ${sections.map(
        ([name, lines]) =>
          html`<div>
            <dt>${term(name)}</dt>
            ${lines.map((line) => html`<dd>${line}</dd>`)}
          </div>`,
      )}
    </dl>
  </section>`;
}

const leave = (close: () => void) => (event: KeyboardEvent) => {
  if (event.key !== 'Escape' || event.defaultPrevented) return;
  event.preventDefault();
  close();
};
