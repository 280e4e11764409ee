import type { KpiTrend } from '@tandem-plan/core/views';
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Locale } from '../texts/locale.ts';
import { forecastName } from './reading.ts';
import type { ChartMode, ChartPoint } from './series.ts';

const line = (part: string) => svg`<path class=${part} d="M1 7H23"></path>`;

/** What each mark stands for, of those that are there. */
export function legend(
  points: readonly ChartPoint[],
  trend: KpiTrend,
  mode: ChartMode,
  isBars: boolean,
  locale: Locale,
): TemplateResult {
  const { term } = locale;
  const has = (key: 'actual' | 'target' | 'before' | 'forecast' | 'stated') =>
    points.some((point) => point[key] !== null);
  const hasBand = points.some(({ forecast }) => forecast?.low !== null && forecast?.low !== undefined);
  const entry = (swatch: SVGTemplateResult, words: string) =>
    html`<li><svg class="swatch" viewBox="0 0 24 14" aria-hidden="true">${swatch}</svg><span>${words}</span></li>`;
  return html`<ul class="legend" data-mode=${mode}>
    ${has('actual') ? entry(isBars ? svg`<rect class="actual-bar" x="7" y="1" width="10" height="12"></rect>` : svg`${line('actual')}<circle class="dot" r="3" cx="12" cy="7"></circle>`, term('chart.actual')) : nothing}
    ${has('target') ? entry(line(isBars ? 'target-tick' : 'target'), term('chart.target')) : nothing}
    ${has('forecast') ? entry(isBars ? svg`<rect class="forecast-bar" x="7" y="1" width="10" height="12"></rect>` : line('forecast'), forecastName(trend, locale)) : nothing}
    ${hasBand ? entry(isBars ? svg`<path class="whisker" d="M12 1V13"></path>` : svg`<rect class="band" x="1" y="2" width="22" height="10"></rect>`, term('chart.band')) : nothing}
    ${has('before') ? entry(isBars ? svg`<rect class="before-bar" x="5" y="1" width="14" height="12"></rect>` : line('before'), term('chart.before')) : nothing}
    ${has('stated') ? entry(svg`<path class="stated" d="M12 2.5l4.5 4.5l-4.5 4.5l-4.5 -4.5z"></path>`, statedName(trend, locale)) : nothing}
  </ul>`;
}

/** Whose forecast it is, as far as the plan says. */
function statedName({ stated }: KpiTrend, { term }: Locale): string {
  const owner = stated?.owner;
  return owner === null || owner === undefined
    ? term('chart.stated')
    : term('chart.statedBy', { name: owner.name, party: owner.party });
}
