import { recordsOf, type Section } from '@tandem-plan/core/plan';
import { html, nothing, type TemplateResult } from 'lit';
import { child } from '../base/child.ts';
import { icon } from '../base/icons.ts';
import { TandemRasciMatrix } from '../rasci-matrix/rasci-matrix.ts';
import { viewOf } from '../rasci-matrix/view-of.ts';
import type { Block } from './block.ts';
import { adder, collection } from './records.ts';
import type { Scene } from './scene.ts';

/** Open, each role stands by itself: who gave it, what is noted of it. */
export const eachRole = 'assignment:';

/** Who does what as one matrix, and the roles for which it has no row: in what is over, in actions, in what is one party's own. */
export function roles(scene: Scene, block: Block, section: Section): TemplateResult {
  const { desk, report, opened, toggle } = scene;
  const { plan, asOf, readonly, locale } = desk;
  const view = viewOf(plan, asOf);
  const shown = new Set(
    view.items.flatMap(({ parts }) => Object.values(parts).flatMap((held) => held.map(({ assignment }) => assignment))),
  );
  const all = recordsOf(plan, block.type);
  const drawn = all.filter(({ id }) => shown.has(id));
  const elsewhere = all.filter(({ id }) => !shown.has(id));
  const open = opened.has(eachRole);
  const each = locale.term('editor.roles.each');
  return html`<div class="collection roles" data-type=${block.type} data-record=${eachRole}>
    <h4 class="collection-title">${locale.term('rasci.label')} <span class="count">${locale.format.number(all.length)}</span></h4>
    ${child(TandemRasciMatrix, { view, report, readonly })}
    ${
      elsewhere.length === 0
        ? nothing
        : collection(scene, block, section, { records: elsewhere, title: locale.term('editor.roles.elsewhere') })
    }
    <button
      class="button quiet each-role no-print"
      type="button"
      aria-expanded=${open ? 'true' : 'false'}
      @click=${() => {
        toggle(eachRole);
      }}
    >
      ${icon('down')}${each}
    </button>
    ${
      open
        ? html`<div class="no-print">
            ${drawn.length === 0 ? nothing : collection(scene, block, section, { records: drawn, title: each })}
            ${adder(scene, block, section)}
          </div>`
        : nothing
    }
  </div>`;
}
