import { type Section, sections } from '@tandem-plan/core/plan';
import { html, nothing } from 'lit';
import { statusMark } from '../base/status-mark.ts';
import { sectionOf } from '../field/words.ts';
import { type Completeness, completenessOf } from './completeness.ts';
import type { SectionExtension } from './extension.ts';
import type { Scene } from './scene.ts';

const around = 2 * Math.PI * 6;

/** A ring that closes as the section fills. */
const ring = ({ filled, asked }: Completeness) => {
  const share = asked === 0 ? 1 : filled / asked;
  return html`<svg class="ring" viewBox="0 0 16 16" aria-hidden="true" data-full=${share === 1 ? 'true' : 'false'}>
    <circle class="track" cx="8" cy="8" r="6"></circle>
    <circle class="share" cx="8" cy="8" r="6" stroke-dasharray=${`${share * around} ${around}`} transform="rotate(-90 8 8)"></circle>
  </svg>`;
};

/** The chapters, each with how complete it is and what was found in it. */
export function navigation(
  scene: Scene,
  current: string,
  extensions: readonly SectionExtension[],
  go: (section: string) => void,
) {
  const { locale, plan } = scene.desk;
  const complete = completenessOf(plan);
  const link = (id: string, title: string, state: unknown, found: unknown) =>
    html`<li>
      <a
        href=${`#section-${id}`}
        aria-current=${id === current ? 'location' : nothing}
        @click=${(event: Event) => {
          event.preventDefault();
          go(id);
        }}
        >${state}<span class="nav-title">${title}</span>${found}</a
      >
    </li>`;
  return html`<nav class="sections" aria-label=${locale.term('editor.sections')}>
    <ul>
      ${sections.map((id: Section) => {
        const state = complete.get(id) ?? { filled: 0, asked: 0 };
        const placed = scene.findings.bySection.get(id) ?? [];
        const worst = placed.some(({ finding }) => finding.severity === 'error')
          ? 'bad'
          : placed.some(({ finding }) => finding.severity === 'warning')
            ? 'watch'
            : 'none';
        const share = state.asked === 0 ? 1 : state.filled / state.asked;
        return link(
          id,
          sectionOf(locale, id),
          html`<span title=${locale.term('editor.complete', { share: locale.format.share(share) })}
            >${ring(state)}<span class="hidden">${locale.term('editor.complete', { share: locale.format.share(share) })}</span></span
          >`,
          placed.length === 0
            ? nothing
            : html`<span class="status found" data-status=${worst}
                >${statusMark(worst)}<span aria-hidden="true">${locale.format.number(placed.length)}</span
                ><span class="hidden">${locale.term('editor.findings', { count: placed.length })}</span></span
              >`,
        );
      })}
      ${extensions.map(({ id, title }) => link(id, title, html`<span class="ring"></span>`, nothing))}
    </ul>
  </nav>`;
}
