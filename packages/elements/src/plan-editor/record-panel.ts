import { describe, type PlanRecord, positionOf, recordsOf } from '@tandem-plan/core/plan';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { icon } from '../base/icons.ts';
import { isBlank, type Row, valueOf } from '../field/field-type.ts';
import { stamped, type Stamp } from '../field/stamp.ts';
import { labelOf, refusalOf } from '../field/words.ts';
import type { TermKey } from '../texts/locale.ts';
import type { Block } from './block.ts';
import { asks } from './relevance.ts';
import { field, infoOf, named, type Scene, unsaid } from './scene.ts';

const isWide = new Set(['prose', 'texts', 'table', 'points', 'references', 'settings', 'custom']);

/** Words of a group: the plan's own, or the editor's where the model has no group. */
export const groupLabel = ({ desk: { locale } }: Scene, label: string): string =>
  label.startsWith('editor.') ? locale.term(label as TermKey) : labelOf(locale, label);

/** Fields of one record as facts (short) and paragraphs (wide), groups under their heading. */
export function fieldsPanel(scene: Scene, type: string, record: Row, parts: Block['rest']): TemplateResult {
  const said = (name: string) => !unsaid(scene, type, record, name);
  const names = parts.flatMap((part) => (typeof part === 'string' ? [part] : part.fields));
  const facts = (all: readonly string[]) =>
    repeat(
      all.filter(said),
      (name) => name,
      (name) => field(scene, type, record, name),
    );
  const groups = parts.filter((part) => typeof part !== 'string').filter(({ fields }) => fields.some(said));
  const offers = names.filter((name) => !said(name) && asks(type, record, name));
  return html`<div class="facts">
    ${facts(parts.filter((part) => typeof part === 'string'))}
    ${repeat(
      groups,
      ({ label }) => label,
      ({ label, fields }) =>
        html`<div class="group" role="group" aria-label=${groupLabel(scene, label)}>
          <h5>${groupLabel(scene, label)}</h5>
          <div class="facts">${facts(fields)}</div>
        </div>`,
    )}
    ${
      offers.length === 0
        ? nothing
        : html`<div class="offers">
          <span class="offers-title"><bdi>${scene.desk.locale.term('editor.notFilled')}</bdi></span>
          ${repeat(
            offers,
            (name) => name,
            (name) => field(scene, type, record, name, { form: 'offer' }),
          )}
        </div>`
    }
  </div>`;
}

/** Whether a field takes the width of the document. */
export const wide = (type: string, name: string): boolean => isWide.has(infoOf(type, name).kind);

async function send(scene: Scene, type: string, input: unknown) {
  const { desk, say } = scene;
  const outcome = await desk.send([{ type, input }]);
  say(outcome.ok ? '' : outcome.refusals.map((refusal) => refusalOf(desk.locale, refusal)).join(' '));
}

/** Moves a record one place up or down among those shown beside it. */
export function moveBy(scene: Scene, type: string, id: string, beside: readonly PlanRecord[], step: 1 | -1): void {
  const at = beside.findIndex((record) => record.id === id);
  const other = beside[at + step];
  if (at === -1 || other === undefined || scene.desk.readonly) return;
  void send(scene, `${type}.move`, { id, index: positionOf(scene.desk.plan, type, other.id) });
}

/** Who wrote a record, what a host keeps with it, and what can be done with it as a whole. */
export function colophonOf(scene: Scene, type: string, record: PlanRecord, beside: readonly PlanRecord[]) {
  const { desk } = scene;
  const { locale } = desk;
  const name = named(scene, type, record);
  const created = record['created'] as Stamp | undefined;
  const changed = record['changed'] as Stamp | undefined;
  const at = beside.indexOf(record);
  const button = (step: 1 | -1) =>
    html`<button
      class="button quiet icon-only"
      type="button"
      aria-label=${locale.term(step === -1 ? 'editor.up' : 'editor.down', { name })}
      aria-disabled=${beside[at + step] === undefined ? 'true' : 'false'}
      @click=${() => {
        moveBy(scene, type, record.id, beside, step);
      }}
    >
      ${icon(step === -1 ? 'up' : 'down')}
    </button>`;
  return html`<div class="colophon">
    <p class="stamps">
      ${created === undefined ? nothing : html`<span>${locale.parts('editor.created', { stamp: stamped(created, desk) })}</span>`}
      ${changed === undefined ? nothing : html`<span>${locale.parts('editor.changed', { stamp: stamped(changed, desk) })}</span>`}
      <code>${record.id}</code>
    </p>
    ${isBlank(valueOf(record, 'custom')) ? nothing : field(scene, type, record, 'custom')}
    ${
      desk.readonly || !desk.may(type, record, 'arrange')
        ? nothing
        : html`<div class="record-actions no-print">
          ${recordsOf(desk.plan, type).length > 1 ? [button(-1), button(1)] : nothing}
          <button
            class="button quiet"
            type="button"
            aria-label=${locale.term('editor.removeName', { name })}
            @click=${() => {
              void send(scene, `${type}.remove`, { id: record.id });
            }}
          >
            ${icon('delete')}${locale.term('editor.remove')}
          </button>
        </div>`
    }
  </div>`;
}

/** What a single part of the plan says of its authors and its host. */
export function singleColophon(scene: Scene, type: string, record: Row) {
  const { desk } = scene;
  const changed = (record['changed'] ?? record['created']) as Stamp | undefined;
  const custom = isBlank(record['custom']) ? nothing : field(scene, type, record, 'custom');
  if (changed === undefined && custom === nothing) return nothing;
  return html`<div class="colophon">
    ${
      changed === undefined
        ? nothing
        : html`<p class="stamps"><span>${desk.locale.parts('editor.changed', { stamp: stamped(changed, desk) })}</span></p>`
    }
    ${custom}
  </div>`;
}

/** The fields a new record cannot do without. */
export const neededFields = (type: string) =>
  describe(type).fields.filter(({ required, kind }) => required && kind !== 'id');
