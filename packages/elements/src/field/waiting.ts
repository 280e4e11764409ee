import type { Plan } from '@tandem-plan/core/plan';
import { html, nothing } from 'lit';
import { icon } from '../base/icons.ts';
import type { Desk } from './desk.ts';
import { nameOf } from './names.ts';

/** A blank left in pencil, or a value proposed in it: drawn as an invitation to the party it waits for. */
export function waiting(pencil: Plan['pencils'][number], desk: Desk, label: string, fill: (() => void) | undefined) {
  const { plan, locale, party } = desk;
  const answers = !desk.readonly && desk.answers;
  const name = nameOf(plan, 'party', pencil.for, locale);
  const mine = answers && pencil.for === party;
  const by = nameOf(plan, 'party', pencil.by, locale);
  const send = (type: string) => () => {
    void desk.send([{ type, input: { pencil: pencil.id } }]);
  };
  const proposed = pencil.value !== undefined;
  const said = typeof pencil.value === 'string' || typeof pencil.value === 'number' ? pencil.value : undefined;
  return html`<div class="waiting" data-mine=${mine ? 'true' : 'false'}>
    <p class="waiting-for">
      ${locale.term(proposed ? 'editor.pencil.proposed' : mine ? 'editor.pencil.yours' : 'editor.pencil.waits', { name: proposed ? by : name })}
      ${pencil.due === undefined ? nothing : html`<span class="aside">${locale.term('editor.pencil.due', { when: locale.format.dayFrom(pencil.due, desk.asOf) })}</span>`}
    </p>
    ${pencil.note === undefined ? nothing : html`<p class="waiting-note">${pencil.note}</p>`}
    ${said === undefined ? nothing : html`<p class="waiting-value">${said}</p>`}
    <p class="waiting-actions" data-leave>
      ${
        mine && fill !== undefined
          ? html`<button class="button" type="button" aria-label=${locale.term('editor.pencil.fillField', { label })} @click=${fill}>
            ${icon('edit')}${locale.term('editor.pencil.fill')}
          </button>`
          : nothing
      }
      ${
        mine && proposed
          ? html`<button class="button" type="button" @click=${send('pencil.accept')}>${icon('check')}${locale.term('editor.pencil.accept')}</button>`
          : nothing
      }
      ${
        answers && pencil.by === party
          ? html`<button class="button quiet" type="button" @click=${send('pencil.withdraw')}>${locale.term('editor.pencil.withdraw')}</button>`
          : nothing
      }
    </p>
  </div>`;
}
