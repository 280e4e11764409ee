import { type Plan, recordsOf, type Section } from '@tandem-plan/core/plan';
import { html, nothing } from 'lit';
import { icon } from '../base/icons.ts';
import { severityStatus, statusMark } from '../base/status-mark.ts';
import { nameOf } from '../field/names.ts';
import { stamped, type Stamp } from '../field/stamp.ts';
import { labelOf } from '../field/words.ts';
import { layout } from './layout.ts';
import type { Scene } from './scene.ts';
import { sectionOfPlace } from './whereabouts.ts';

const most = 6;
const mostAuthors = 4;

export type Go = (type: string, id: string, field: string | undefined) => void;

/** What needs attention in a chapter: findings first, then what waits for a party. */
export function attention(scene: Scene, section: string, go: Go) {
  const { desk, findings } = scene;
  const { locale, plan } = desk;
  const placed = findings.bySection.get(section) ?? [];
  const pencils = plan.pencils.filter(
    ({ status, subject, field }) =>
      status === 'open' && sectionOfPlace(plan, subject.type, subject.id, field) === section,
  );
  if (placed.length === 0 && pencils.length === 0) return nothing;
  return html`<ul class="attention">
    ${placed.slice(0, most).map(
      ({ finding, type, id, field }) =>
        html`<li data-status=${severityStatus(finding.severity)}>
          <span class="status" data-status=${severityStatus(finding.severity)}
            >${statusMark(severityStatus(finding.severity))}<span class="hidden">${locale.term(`severity.${finding.severity}`)}</span></span
          >
          <button class="link" type="button" @click=${() => {
            go(type, id, field);
          }}>
            ${locale.core?.finding(finding) ?? finding.rule}
          </button>
        </li>`,
    )}
    ${
      placed.length > most
        ? html`<li class="more">${locale.term('value.more', { count: placed.length - most })}</li>`
        : nothing
    }
    ${pencils.map(
      ({ subject, field, for: party }) =>
        html`<li class="waits">
          <span class="status">${icon('edit')}</span>
          <button class="link" type="button" @click=${() => {
            go(subject.type, subject.id, field);
          }}>
            ${locale.term('editor.pencil.in', {
              label: labelOf(locale, `${subject.type}.${field}`),
              name: nameOf(plan, 'party', party, locale),
            })}
          </button>
        </li>`,
    )}
  </ul>`;
}

interface Authored {
  readonly type: string;
  readonly id: string;
  readonly stamp: Stamp;
}

/** What was last changed in a chapter, newest first. */
function authored(plan: Plan, section: Section): readonly Authored[] {
  const types = [...new Set(layout.filter(({ sections }) => sections.includes(section)).map(({ type }) => type))];
  return types
    .flatMap((type): Authored[] => {
      const single = layout.find((block) => block.type === type)?.form === 'sheet';
      if (single) return [];
      return recordsOf(plan, type).flatMap((record) => {
        const stamp = (record['changed'] ?? record['created']) as Stamp | undefined;
        return stamp !== undefined && sectionOfPlace(plan, type, record.id) === section
          ? [{ type, id: record.id, stamp }]
          : [];
      });
    })
    .sort((one, other) => (one.stamp.at < other.stamp.at ? 1 : -1))
    .slice(0, mostAuthors);
}

/** Beside the document: what needs attention in the chapter one reads, and who wrote it. */
export function rail(scene: Scene, section: string, title: string, go: Go) {
  const { desk } = scene;
  const { locale, plan } = desk;
  const list = attention(scene, section, go);
  const authors = authored(plan, section as Section);
  return html`<aside class="rail no-print" aria-label=${locale.term('editor.rail', { section: title })}>
    <h3 class="rail-title">${locale.term('editor.attention')}</h3>
    ${
      list === nothing
        ? html`<p class="rail-none">${statusMark('good')}${locale.term('editor.nothingFound')}</p>`
        : list
    }
    ${
      authors.length === 0
        ? nothing
        : html`<h3 class="rail-title">${locale.term('editor.authors')}</h3>
          <ul class="authors">
            ${authors.map(
              ({ type, id, stamp }) =>
                html`<li>
                  <button class="link" type="button" @click=${() => {
                    go(type, id, undefined);
                  }}>
                    <bdi>${nameOf(plan, type, id, locale)}</bdi>
                  </button>
                  <span class="aside"><bdi>${stamped(stamp, desk)}</bdi></span>
                </li>`,
            )}
          </ul>`
    }
  </aside>`;
}
