import type { TrainingFeedback } from '@tandem-plan/core/views';
import { html, type TemplateResult } from 'lit';
import { statusMark } from '../base/status-mark.ts';
import type { Locale } from '../texts/locale.ts';

/** What people said of courses, each with what it changed. */
export function feedback(all: readonly TrainingFeedback[], asOf: string, locale: Locale): TemplateResult {
  const { term, format } = locale;
  return html`<ul class="sayings">
    ${all.map(
      ({ course, by, on, text, outcome, days }) => html`<li class="saying" part="feedback">
        <blockquote><p>${text}</p></blockquote>
        <p class="facts">${term('training.by', { name: by, course, day: format.shortDay(on, asOf) })}</p>
        ${
          outcome === null
            ? html`<p class="answer"><span class="status" data-status="watch">${statusMark('watch')}${term('training.waiting', { count: days })}</span></p>`
            : html`<p class="answer"><span class="status" data-status="good">${statusMark('good')}${term('training.changed')}</span> <span>${outcome}</span></p>`
        }
      </li>`,
    )}
  </ul>`;
}
