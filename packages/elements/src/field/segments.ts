import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Editing } from './field-type.ts';
import type { Named } from './names.ts';

const chosen = (event: Event) => (event.target as HTMLInputElement | HTMLSelectElement).value;

/** A few values side by side, as radio buttons; a field that may be blank offers that too. */
export function segments(
  { draft, label, controlId, describedBy, problem, place, change }: Editing<string>,
  options: readonly Named[],
): TemplateResult {
  const { info, desk } = place;
  const all = info.required ? options : [...options, { id: '', name: desk.locale.term('editor.unset') }];
  return html`<div class="segments" role="radiogroup" aria-label=${label} aria-describedby=${describedBy} aria-invalid=${problem === undefined ? 'false' : 'true'}>
    ${all.map(
      ({ id, name }, index) =>
        html`<label class="segment" data-unset=${id === '' ? 'true' : 'false'}>
          <input
            type="radio"
            id=${index === 0 ? controlId : `${controlId}-${index}`}
            name=${controlId}
            .value=${id}
            .checked=${live(draft === id)}
            @change=${(event: Event) => {
              change(chosen(event));
            }}
          /><span>${name}</span>
        </label>`,
    )}
  </div>`;
}

/** One of many values, as the browser's own list. A value that is not among them stays in it. */
export function dropdown(
  { draft, label, controlId, describedBy, problem, place, change }: Editing<string>,
  options: readonly Named[],
): TemplateResult {
  const { locale } = place.desk;
  const unknown = draft !== '' && !options.some(({ id }) => id === draft);
  return html`<select
    class="control"
    id=${controlId}
    aria-label=${label}
    aria-describedby=${describedBy}
    aria-invalid=${problem === undefined ? 'false' : 'true'}
    @change=${(event: Event) => {
      change(chosen(event));
    }}
  >
    <option value="" ?selected=${draft === ''}>${locale.term(place.info.required ? 'editor.choose' : 'editor.unset')}</option>
    ${unknown ? html`<option .value=${draft} selected>${draft}</option>` : ''}
    ${options.map(({ id, name }) => html`<option .value=${id} ?selected=${id === draft}>${name}</option>`)}
  </select>`;
}
