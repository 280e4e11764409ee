import type { IncentiveView } from '@tandem-plan/core/views';
import { html, svg, type TemplateResult } from 'lit';

/** Where figures stand on a track of 0–100, from the start to beyond the last tier; the other way round where less is better. */
export function scale({ tiers, falling }: Pick<IncentiveView, 'tiers' | 'falling'>, figure: number | null) {
  const marks = [...tiers.map(({ from }) => from), ...(figure === null ? [] : [figure])];
  const [low, high] = [Math.min(0, ...marks), Math.max(...marks)];
  const [start, end] = falling ? [high, Math.min(...marks)] : [low, high];
  const span = end - start;
  return (value: number): number => (span === 0 ? 100 : Math.round(Math.abs((value - start) / span) * 1000) / 10);
}

/** Tiers as lines across a track that is filled up to the figure: where one stands is seen without colour. */
export function ladder(view: IncentiveView, figure: number | null, words: string): TemplateResult {
  const at = scale(view, figure);
  const end = figure === null ? 0 : at(figure);
  return html`<svg class="ladder directional" role="img" aria-label=${words} viewBox="0 0 100 20" preserveAspectRatio="none">
    <rect class="track" x="0" y="7" width="100" height="6"></rect>
    <rect class="fill" x="0" y="7" width=${end} height="6"></rect>
    ${view.tiers.map(({ from }) => svg`<path class="tier" d="M${at(from)} 3v14"></path>`)}
    ${figure === null ? svg`` : svg`<path class="here" d="M${end} 0v20"></path>`}
  </svg>`;
}
