import { html } from 'lit';
import { icon } from '../base/icons.ts';
import { focusSoon } from './focus.ts';
import { type FieldType, parsed } from './field-type.ts';
import { line, tooLong } from './line.ts';

const part = (controlId: string, index: number) => (index === 0 ? controlId : `${controlId}-${index}`);

/** A list of lines: Enter begins the next, Backspace in an empty one takes it away. */
export const textsField: FieldType<readonly string[]> = {
  multiline: true,
  wide: true,
  show: (value, _place, compact) =>
    compact
      ? (value as string[]).join(', ')
      : html`<ul class="lines">
          ${(value as string[]).map((text) => html`<li>${text}</li>`)}
        </ul>`,
  draft: (value) => {
    const list = (value as string[] | undefined) ?? [];
    return list.length === 0 ? [''] : list;
  },
  edit({ draft, label, controlId, describedBy, problem, place: { desk }, change }) {
    const { locale } = desk;
    const put = (index: number, text: string) => {
      change(draft.map((old, at) => (at === index ? text : old)));
    };
    const insert = (index: number, from: EventTarget | null) => {
      change([...draft.slice(0, index), '', ...draft.slice(index)]);
      focusSoon(from, part(controlId, index));
    };
    const remove = (index: number, from: EventTarget | null) => {
      const left = draft.filter((_, at) => at !== index);
      change(left.length === 0 ? [''] : left);
      focusSoon(from, part(controlId, Math.max(0, index - 1)));
    };
    return html`<div class="stack" role="group" aria-label=${label}>
      ${draft.map(
        (text, index) =>
          html`<div
            class="entry"
            @keydown=${(event: KeyboardEvent) => {
              if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey && !event.isComposing) {
                event.preventDefault();
                insert(index + 1, event.currentTarget);
              } else if (event.key === 'Backspace' && text === '' && draft.length > 1) {
                event.preventDefault();
                remove(index, event.currentTarget);
              }
            }}
          >
            ${line(
              {
                label: locale.term('editor.line', { label, number: index + 1 }),
                controlId: part(controlId, index),
                describedBy,
                problem: problem?.at === String(index) ? problem : undefined,
              },
              {
                text,
                change: (next) => {
                  put(index, next);
                },
              },
            )}
            <button
              class="button quiet icon-only"
              type="button"
              aria-label=${locale.term('editor.line.remove', { number: index + 1 })}
              @click=${(event: Event) => {
                remove(index, event.currentTarget);
              }}
            >
              ${icon('close')}
            </button>
          </div>`,
      )}
      <button
        class="button quiet"
        type="button"
        @click=${(event: Event) => {
          insert(draft.length, event.currentTarget);
        }}
      >
        ${icon('add')}${locale.term('editor.line.add')}
      </button>
    </div>`;
  },
  parse(draft, { info }) {
    const list = draft.map((text) => text.trim()).filter((text) => text !== '');
    const index = draft.findIndex((text) => tooLong(text.trim(), info.maxLength) !== undefined);
    const long = tooLong(draft[index]?.trim() ?? '', info.maxLength);
    return long === undefined ? parsed(list) : { ok: false, problem: { ...long, at: String(index) } };
  },
};
