import type { TrainingView } from '@tandem-plan/core/views';
import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { TandemElement } from '../base/tandem-element.ts';
import { asOfContext, planContext } from '../context/plan-context.ts';
import { today } from '../plan/chance.ts';
import type { Locale, TermKey } from '../texts/locale.ts';
import { hostStyles, statusStyles } from '../theme/base-styles.ts';
import { courses } from './courses.ts';
import { coverage } from './coverage.ts';
import { engagement } from './engagement.ts';
import { feedback } from './feedback.ts';
import { narrowStyles } from './narrow.styles.ts';
import { styles } from './training.styles.ts';
import { viewOf } from './view-of.ts';

/**
 * @summary What people are able to do and have to learn, how often they come to the training, and what they said of it.
 * @csspart coverage - The table of competencies and parties.
 * @csspart course - A course with whoever has to take it.
 * @csspart engagement - One party's visits by month.
 * @csspart feedback - What somebody said, with what it changed.
 */
export class TandemTraining extends TandemElement {
  static override styles = [hostStyles, statusStyles, styles, narrowStyles];

  /** From core's `trainingView()`; without it, that of the plan around the element. */
  @property({ attribute: false }) view: TrainingView | undefined;

  protected override render(): TemplateResult {
    const { locale } = this;
    const view = this.#view();
    if (view === undefined)
      return html`<div role="group" aria-busy="true" aria-label=${locale.term('loading')}>
        <span class="blank"></span><span class="blank"></span><span class="blank"></span>
      </div>`;
    const { competencies, courses: taken, engagement: visited, feedback: said } = view;
    if ([competencies, taken, visited, said].every((all) => all.length === 0))
      return html`<p class="empty">${locale.term('training.none')}</p>`;
    return html`<div class="training">
      ${taken.length === 0 && competencies.length === 0 ? nothing : html`<p class="sum">${sumOf(view, locale)}</p>`}
      ${section('training.coverage', coverage(view, locale), locale)}
      ${section('training.courses', courses(view, locale), locale)}
      ${section('training.engagement', engagement(view, locale), locale)}
      ${said.length === 0 ? nothing : section('training.feedback', feedback(said, view.asOf, locale), locale)}
    </div>`;
  }

  #view(): TrainingView | undefined {
    if (this.view !== undefined) return this.view;
    const plan = this.context(planContext);
    return plan === undefined ? undefined : viewOf(plan, this.context(asOfContext) ?? today());
  }
}

const section = (title: TermKey, body: TemplateResult, { term }: Locale) =>
  html`<section aria-labelledby=${title}>
    <h3 id=${title}>${term(title)}</h3>
    ${body}
  </section>`;

/** One sentence: how much is done, and what is not. */
function sumOf({ courses: taken, competencies }: TrainingView, { term }: Locale): string {
  const total = (count: 'required' | 'done' | 'overdue' | 'expired' | 'expiring') =>
    taken.reduce((sum, { counts }) => sum + counts[count], 0);
  const missing = competencies.filter(({ together }) => together === 'missing').length;
  const told = (key: TermKey, count: number) => (count === 0 ? [] : [term(key, { count })]);
  const required = total('required');
  const words = [
    ...(required === 0 ? [] : [term('training.sum.done', { count: required, done: total('done') })]),
    ...told('training.sum.overdue', total('overdue')),
    ...told('training.sum.expired', total('expired')),
    ...told('training.sum.expiring', total('expiring')),
    ...told('training.sum.missing', missing),
  ].join('; ');
  return words === '' ? '' : `${words.charAt(0).toLocaleUpperCase()}${words.slice(1)}.`;
}
