import type { KpiBoard, RollUp } from '@tandem-plan/core/views';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { statusMark } from '../base/status-mark.ts';
import type { Locale } from '../texts/locale.ts';

interface Row {
  readonly title: string;
  readonly rollUp: RollUp;
  readonly isPlan: boolean;
}

/** Objectives as one figure each, below the plan as one. */
export function objectives({ rollUp }: KpiBoard, locale: Locale, open: (kpi: string) => void): TemplateResult {
  const { term } = locale;
  if (rollUp.objectives.length === 0) return html``;
  const row = ({ title, rollUp: one, isPlan }: Row) => {
    const { pace, status, confidence, coverage } = one;
    const worst = one.children.find(({ id }) => id === one.worst);
    return html`<li class="roll-up" ?data-plan=${isPlan}>
      <span class="title">${title}</span>
      <span class="status" data-status=${status}>${statusMark(status)}${term(`status.${status}`)}</span>
      ${bar(pace)}
      <span class="share">${pace === null ? missing(one, locale) : term('board.ofPlan', { share: locale.format.share(pace) })}</span>
      <span class="facts"
        >${
          worst === undefined || worst.pace === null || isPlan
            ? nothing
            : html`<button class="link" type="button" @click=${() => open(worst.id)}>
                ${term('board.worstChild', { name: worst.name, share: locale.format.share(worst.pace) })}
              </button> `
        }${[
          ...(coverage !== null && coverage < 1 && pace !== null
            ? [term('board.coverage', { share: locale.format.share(coverage) })]
            : []),
          ...(confidence !== null && confidence < 1 && pace !== null
            ? [term('board.confidence', { share: locale.format.share(confidence) })]
            : []),
        ].join(' · ')}</span
      >
    </li>`;
  };
  return html`<section class="objectives" aria-labelledby="objectives">
    <h3 id="objectives">${term('board.objectives')}</h3>
    <ul>
      ${row({ title: term('board.plan'), rollUp, isPlan: true })}
      ${rollUp.objectives.map((one) => row({ title: one.title, rollUp: one, isPlan: false }))}
    </ul>
  </section>`;
}

const missing = ({ children }: RollUp, { term }: Locale): string =>
  term(children.length === 0 ? 'board.noKpis' : 'board.untoldObjective');

/** Its length is told beside it. */
const bar = (pace: number | null) =>
  html`<svg class="bar directional" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
    ${svg`<rect class="rail" width="100" height="6"></rect>`}
    ${pace === null ? nothing : svg`<rect class="fill" width=${100 * pace} height="6"></rect>`}
  </svg>`;
