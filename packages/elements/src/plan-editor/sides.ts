import { html, type TemplateResult } from 'lit';
import { choiceOf, labelOf } from '../field/words.ts';
import type { Block } from './block.ts';
import { colophonOf, groupLabel } from './record-panel.ts';
import { adder } from './records.ts';
import { asks } from './relevance.ts';
import { field, type Scene } from './scene.ts';

/** The parties next to each other, a field a row: what one side has not said stands as a gap beside what the other has. */
export function sides(scene: Scene, block: Block): TemplateResult {
  const { desk } = scene;
  const { plan, locale } = desk;
  const { parties } = plan;
  const columns = String(Math.min(parties.length, 4));
  const cells = (name: string) =>
    html`<div class="side-row">
      <span class="label side-label" aria-hidden="true">${labelOf(locale, `party.${name}`)}</span>
      <div class="sides-grid" data-columns=${columns}>
        ${parties.map(
          (party) =>
            html`<div class="side">
              <span class="side-name" aria-hidden="true">${party.name}</span>
              ${field(scene, 'party', party, name, {
                form: 'block',
                of: party.name,
                empty: locale.term('editor.gap', { name: party.name }),
              })}
            </div>`,
        )}
      </div>
    </div>`;
  return html`<div class="sides">
    <div class="sides-grid sides-head" data-columns=${columns}>
      ${parties.map(
        (party) =>
          html`<p class="side-title">
            ${party.name}<span class="aside">${choiceOf(locale, 'party.kind', party.kind)}</span>
          </p>`,
      )}
    </div>
    ${block.head.map(cells)}
    ${block.rest.map((part) =>
      typeof part === 'string'
        ? cells(part)
        : html`<div class="side-group" role="group" aria-label=${groupLabel(scene, part.label)}>
            <h4>${groupLabel(scene, part.label)}</h4>
            ${part.fields.filter((name) => parties.some((party) => asks('party', party, name))).map(cells)}
          </div>`,
    )}
    ${
      block.head.length === 0
        ? ''
        : html`<div class="sides-grid sides-foot" data-columns=${columns}>
          ${parties.map((party) => colophonOf(scene, 'party', party, parties))}
        </div>
        ${adder(scene, block, 'parties')}`
    }
  </div>`;
}
