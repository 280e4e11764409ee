import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Editing } from './field-type.ts';
import type { Named } from './names.ts';

/** What is typed into a picker, and what it stands for. */
export interface Picked {
  readonly id: string;
  /** Text in the box; differs from the chosen name while someone searches. */
  readonly text: string;
  readonly open: boolean;
  readonly active: number;
}

export const shownAtOnce = 50;

export const pick = ({ id, name }: Named): Picked => ({ id, text: name, open: false, active: -1 });

const folded = (text: string) => text.trim().toLocaleLowerCase();

export const matching = (options: readonly Named[], text: string): readonly Named[] => {
  const wanted = folded(text);
  return options.filter(({ name }) => folded(name).includes(wanted)).slice(0, shownAtOnce);
};

/** A searchable list (ARIA combobox): arrows move, Enter takes, Escape closes it before it gives the field back. */
export function combobox(
  { draft, label, controlId, describedBy, problem, place, change }: Editing<Picked>,
  options: readonly Named[],
): TemplateResult {
  const chosen = options.find(({ id }) => id === draft.id);
  const searched = chosen !== undefined && chosen.name === draft.text ? '' : draft.text;
  const found = draft.open ? matching(options, searched) : [];
  const listId = `${controlId}-list`;
  const take = (option: Named) => {
    change(pick(option));
  };

  function move(event: KeyboardEvent) {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0) {
      event.preventDefault();
      const list = draft.open ? found : matching(options, searched);
      const active = Math.min(Math.max(draft.active + step, 0), list.length - 1);
      change({ ...draft, open: true, active });
      return;
    }
    const active = found[draft.active] ?? (draft.open && found.length === 1 ? found[0] : undefined);
    if (event.key === 'Enter' && draft.open && active !== undefined) {
      event.preventDefault();
      event.stopPropagation();
      take(active);
    } else if (event.key === 'Escape' && draft.open) {
      event.stopPropagation();
      change({ ...draft, open: false, active: -1 });
    }
  }

  return html`<div class="combobox">
    <input
      class="control"
      id=${controlId}
      type="text"
      role="combobox"
      autocomplete="off"
      aria-label=${label}
      aria-describedby=${describedBy}
      aria-invalid=${problem === undefined ? 'false' : 'true'}
      aria-expanded=${draft.open ? 'true' : 'false'}
      aria-controls=${listId}
      aria-autocomplete="list"
      aria-activedescendant=${draft.open && draft.active >= 0 ? `${listId}-${draft.active}` : ''}
      placeholder=${place.desk.locale.term('editor.search')}
      .value=${live(draft.text)}
      @input=${(event: InputEvent) => {
        const text = (event.target as HTMLInputElement).value;
        change({ id: '', text, open: true, active: -1 });
      }}
      @click=${() => {
        change({ ...draft, open: true });
      }}
      @keydown=${move}
    />
    <ul class="options" id=${listId} role="listbox" aria-label=${label} ?hidden=${!draft.open}>
      ${found.map(
        (option, index) =>
          html`<li
            id=${`${listId}-${index}`}
            role="option"
            aria-selected=${index === draft.active ? 'true' : 'false'}
            @mousedown=${(event: Event) => {
              event.preventDefault();
              take(option);
            }}
          >
            ${option.name}
          </li>`,
      )}
      ${
        draft.open && found.length === 0
          ? html`<li class="nothing" role="option" aria-disabled="true" aria-selected="false">${place.desk.locale.term('editor.noMatch')}</li>`
          : ''
      }
    </ul>
  </div>`;
}
