import { html } from 'lit';
import { icon } from '../base/icons.ts';
import { type FieldType, parsed, unclear } from './field-type.ts';
import { line } from './line.ts';
import { typedDay } from './typed-day.ts';

/** Typed, since a native date input throws away what it cannot read; its calendar is one button away. */
export const dayField: FieldType<string> = {
  show: (value, { desk }) => html`<time datetime=${value}>${desk.locale.format.day(value as string)}</time>`,
  draft: (value) => (value as string | undefined) ?? '',
  edit: (editing) => {
    const { draft, place, change } = editing;
    const { locale } = place.desk;
    return html`<div class="with-unit">
      ${line(editing, { text: draft, change })}
      <span class="picker">
        <button
          class="button quiet icon-only"
          type="button"
          aria-label=${locale.term('editor.day.pick', { label: editing.label })}
          @click=${(event: Event) => {
            const input = (event.currentTarget as HTMLElement).nextElementSibling;
            if (input instanceof HTMLInputElement) input.showPicker();
          }}
        >
          ${icon('calendar')}
        </button>
        <input
          type="date"
          tabindex="-1"
          aria-hidden="true"
          .value=${typedDay(draft, locale.lang) ?? ''}
          @change=${(event: Event) => {
            change((event.target as HTMLInputElement).value);
          }}
        />
      </span>
    </div>`;
  },
  parse(draft, { desk }) {
    const text = draft.trim();
    if (text === '') return parsed(undefined);
    const day = typedDay(text, desk.locale.lang);
    return day === undefined ? unclear('editor.problem.day', { got: text }) : parsed(day);
  },
};
