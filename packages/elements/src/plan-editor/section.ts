import { describe, recordOf, type Section } from '@tandem-plan/core/plan';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { TandemField } from '../field/tandem-field.ts';
import { labelOf, sectionOf } from '../field/words.ts';
import { TandemRasciMatrix } from '../rasci-matrix/rasci-matrix.ts';
import type { Block } from './block.ts';
import { blocksOf } from './layout.ts';
import { fieldsPanel, singleColophon } from './record-panel.ts';
import { adder, collection, signedHere, spot, standing } from './records.ts';
import { roles } from './roles.ts';
import type { Scene } from './scene.ts';
import { sides } from './sides.ts';

/** One chapter of the document. It draws into its editor's styles, and nothing but its heading until it is near. */
export class TandemPlanSection extends LitElement {
  @property({ attribute: false }) section: Section = 'summary';
  @property({ attribute: false }) scene?: Scene;
  /** Drawn whole; once it was, it stays so. */
  @property({ attribute: false }) near = false;
  /** What needs attention here, for a document without room beside it. */
  @property({ attribute: false }) attention: unknown = nothing;

  /** Draws the whole chapter at once, for printing. */
  drawNow(): void {
    this.near = true;
    this.performUpdate();
    for (const each of this.querySelectorAll('*'))
      if (each instanceof TandemField || each instanceof TandemRasciMatrix) each.drawNow();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.dataset['section'] = this.section;
    this.role = 'region';
    this.setAttribute('aria-labelledby', `section-${this.section}`);
  }

  protected override createRenderRoot() {
    return this;
  }

  protected override shouldUpdate(changed: PropertyValues<this>): boolean {
    // Far from the reader nothing shows of a change but the heading, whose words come with the locale.
    if (this.near || changed.has('near') || !this.hasUpdated) return true;
    return changed.get('scene')?.desk.locale !== this.scene?.desk.locale;
  }

  protected override render() {
    const { scene, section } = this;
    if (scene === undefined) return nothing;
    const { locale } = scene.desk;
    return html`<div class="section-head">
        <h3 id=${`section-${section}`} tabindex="-1">${sectionOf(locale, section)}</h3>
        <p class="lead">${locale.term(`editor.lead.${section}`)}</p>
      </div>
      <div class="attention-inline no-print">${this.attention}</div>
      ${this.near ? this.#body(scene) : html`<div class="far" aria-hidden="true"></div>`}`;
  }

  #body(scene: Scene) {
    const blocks = blocksOf(this.section);
    const isEmpty = (block: Block) =>
      block.form === 'matrix'
        ? scene.desk.plan.stakeholders.length === 0
        : block.form !== 'sheet' &&
          block.form !== 'sides' &&
          // Who is asked to sign is asked in the same place before the first signature and after.
          !signedHere(scene, block) &&
          standing(scene, block, this.section).length === 0;
    const empty = blocks.filter((block) => isEmpty(block) && block.inside === undefined);
    const { locale } = scene.desk;
    const adding = (block: Block) => {
      const begins = adder(scene, block, this.section);
      return begins === nothing ? labelOf(locale, describe(block.type).place) : begins;
    };
    return html`${blocks.filter((block) => !isEmpty(block)).map((block) => this.#block(scene, block, blocks.length > 1))}
    ${
      empty.length === 0
        ? nothing
        : html`<div class="not-yet">
          <p class="not-yet-title">${locale.term('editor.notYet')}</p>
          <ul>
            ${empty.map(
              (block) =>
                html`<li data-open=${scene.adding === spot(block, this.section) ? 'true' : 'false'}>
                  ${adding(block)}
                </li>`,
            )}
          </ul>
        </div>`
    }`;
  }

  #block(scene: Scene, block: Block, several: boolean) {
    const { type, form, head, rest } = block;
    if (form === 'sides') return sides(scene, block);
    if (form === 'matrix') return roles(scene, block, this.section);
    if (form !== 'sheet') return collection(scene, block, this.section);
    const record = recordOf(scene.desk.plan, type, '');
    if (record === undefined) return nothing;
    return html`<div class="sheet" data-type=${type}>
      <h4 class=${several ? '' : 'hidden'}>${labelOf(scene.desk.locale, type)}</h4>
      ${fieldsPanel(
        scene,
        type,
        record,
        [...head, ...rest].filter((part) => type !== 'plan' || part !== 'title'),
      )}
      ${singleColophon(scene, type, record)}
    </div>`;
  }
}
