import type { KpiTrend } from '@tandem-plan/core/views';
import { html, type TemplateResult } from 'lit';
import type { Locale } from '../texts/locale.ts';
import { type Fact, factName, factsOf, periodName } from './reading.ts';
import type { ChartPoint } from './series.ts';

const all: readonly Fact['key'][] = ['actual', 'target', 'forecast', 'before', 'stated'];

/** The same figures as a table, closed until it is asked for. */
export function figures(points: readonly ChartPoint[], trend: KpiTrend, locale: Locale): TemplateResult {
  const rows = points.map((point) => ({ point, facts: factsOf(point, trend, locale) }));
  const columns = all.filter((key) => rows.some(({ facts }) => facts.some((fact) => fact.key === key)));
  return html`<details class="table">
    <summary>${locale.term('chart.table')}</summary>
    <div class="scroller" tabindex="0" role="group" aria-label=${locale.term('chart.tableOf', { kpi: trend.view.name })}>
      <table>
        <thead>
          <tr>
            <th scope="col">${locale.term('chart.column')}</th>
            ${columns.map((key) => html`<th scope="col" class="figure">${factName(key, locale)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            ({ point, facts }) =>
              html`<tr>
                <th scope="row">${periodName(point, locale)}</th>
                ${columns.map((key) => {
                  const fact = facts.find((each) => each.key === key);
                  return html`<td class="figure">${fact?.value ?? html`<span class="unknown">${locale.term('chart.unknown')}</span>`}</td>`;
                })}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </details>`;
}
