import type { CompetencyCell, TrainingCompetency, TrainingView } from '@tandem-plan/core/views';
import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../texts/locale.ts';
import { competencyMark } from './marks.ts';

/** Competencies down, parties across; below 560 px a card for each competency. */
export function coverage({ competencies, parties, asOf }: TrainingView, locale: Locale): TemplateResult {
  const { term } = locale;
  if (competencies.length === 0) return html`<p class="hint">${term('training.coverage.none')}</p>`;
  return html`<div class="scroller" tabindex="0" role="group" aria-label=${term('training.coverage')}>
    <table part="coverage">
      <thead>
        <tr>
          <th scope="col">${term('training.competency')}</th>
          ${parties.map(({ name }) => html`<th scope="col"><bdi>${name}</bdi></th>`)}
        </tr>
      </thead>
      <tbody>
        ${competencies.map(
          (row) => html`<tr data-together=${row.together}>
            <th scope="row">
              <bdi class="name">${row.name}</bdi>
              ${why(row, locale)}
            </th>
            ${row.cells.map((cell, index) => cellOf(cell, row, parties[index]?.name ?? '', asOf, locale))}
          </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

function why({ objectives, courses }: TrainingCompetency, { term, format }: Locale) {
  const named = (all: readonly { readonly title: string }[]) => format.list(all.map(({ title }) => title));
  if (objectives.length > 0)
    return html`<span class="why">${term('training.neededFor', { objectives: named(objectives) })}</span>`;
  return courses.length === 0
    ? nothing
    : html`<span class="why">${term('training.taughtBy', { courses: named(courses) })}</span>`;
}

/** What is missing here and held by another is no alarm: the parties are there to complete each other. */
function hueOf({ state }: CompetencyCell, { together }: TrainingCompetency): string {
  if (state === 'held') return 'good';
  if (state === 'training') return 'watch';
  return state === 'missing' && together === 'missing' ? 'bad' : 'none';
}

function cellOf(cell: CompetencyCell, row: TrainingCompetency, party: string, asOf: string, locale: Locale) {
  const details = detailsOf(cell, asOf, locale);
  return html`<td data-name=${party}>
    <span class="status" data-status=${hueOf(cell, row)}
      >${competencyMark(cell.state)}${locale.term(`training.state.${cell.state}`)}</span
    >
    ${details === '' ? nothing : html`<span class="detail">${details}</span>`}
  </td>`;
}

function detailsOf(
  { level, trained, learning, until, gap }: CompetencyCell,
  asOf: string,
  { term, format }: Locale,
): string {
  const day = until === null ? '' : format.shortDay(until, asOf);
  return [
    ...(level === null ? [] : [term(`training.level.${level}`)]),
    ...(trained === 0 ? [] : [term('training.trained', { count: trained })]),
    ...(until === null ? [] : [term(until < asOf ? 'training.ended' : 'training.until', { day })]),
    ...(learning === 0 ? [] : [term('training.learning', { count: learning })]),
    ...(gap === null ? [] : [term(`training.gap.${gap}`)]),
  ].join(' · ');
}
