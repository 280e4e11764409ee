import type { TrainingCourse, TrainingLearner, TrainingState, TrainingView } from '@tandem-plan/core/views';
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Locale } from '../texts/locale.ts';
import { learnerMark, learnerStatus } from './marks.ts';

/** What needs attention comes first. */
const order: readonly TrainingState[] = ['overdue', 'expired', 'expiring', 'open', 'done'];

/** Each course with who has done it and who has not. */
export function courses({ courses: all, parties, asOf }: TrainingView, locale: Locale): TemplateResult {
  if (all.length === 0) return html`<p class="hint">${locale.term('training.courses.none')}</p>`;
  const several = new Set(all.flatMap(({ learners }) => learners.map(({ party }) => party))).size > 1;
  const partyOf = (id: string) => (several ? parties.find((party) => party.id === id)?.name : undefined);
  return html`<ul class="courses">
    ${all.map((course) => html`<li class="course" part="course">${courseOf(course, partyOf, asOf, locale)}</li>`)}
  </ul>`;
}

function courseOf(course: TrainingCourse, partyOf: (id: string) => string | undefined, asOf: string, locale: Locale) {
  const { term, format } = locale;
  const { title, competency, due, learners, counts } = course;
  const facts = [
    ...(competency === null ? [] : [competency]),
    ...(due === null ? [] : [term('training.due', { day: format.shortDay(due, asOf) })]),
  ].join(' · ');
  return html`<div class="head">
      <h4>${title}</h4>
      <span class="progress">${bar(counts)}<span>${term('training.progress', { done: counts.done, count: counts.required })}</span></span>
    </div>
    ${facts === '' ? nothing : html`<p class="facts">${facts}</p>`}
    <dl class="learners">
      ${order.map((state) => {
        const told = learners.filter((learner) => learner.state === state);
        return told.length === 0
          ? nothing
          : html`<div class="standing">
              <dt><span class="status" data-status=${learnerStatus[state]}>${learnerMark(state)}${term(`training.learner.${state}`)}</span></dt>
              <dd>${told.map((learner) => html`<span class="learner">${learnerOf(learner, partyOf(learner.party), asOf, locale)}</span>`)}</dd>
            </div>`;
      })}
    </dl>`;
}

/** Decorative: the figures stand beside it. */
function bar({ required, done }: TrainingCourse['counts']) {
  return html`<svg class="bar directional" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
    <rect class="whole" width="100" height="6" rx="3"></rect>
    ${done === 0 ? nothing : svg`<rect class="part" width=${(done / required) * 100} height="6" rx="3"></rect>`}
  </svg>`;
}

function learnerOf(learner: TrainingLearner, party: string | undefined, asOf: string, { term, format }: Locale) {
  const { name, state, on, score, expires, failed } = learner;
  const day = (each: string) => format.shortDay(each, asOf);
  const details = [
    ...(party === undefined ? [] : [party]),
    ...(on !== null && state !== 'expired' ? [day(on)] : []),
    ...(score === null ? [] : [format.percent(score)]),
    ...(expires === null ? [] : [term(expires < asOf ? 'training.ended' : 'training.until', { day: day(expires) })]),
    ...(failed === null ? [] : [term('training.failed', { day: day(failed) })]),
  ].join(' · ');
  return html`<bdi class="name">${name}</bdi>${details === '' ? nothing : html` <span class="detail">${details}</span>`}`;
}
