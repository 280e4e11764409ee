import { html } from 'lit';
import { live } from 'lit/directives/live.js';
import { type FieldType, parsed } from './field-type.ts';
import { tooLong } from './line.ts';

/** Paragraphs. The copy of the text in `data-text` gives the box its height as it is typed. */
export const proseField: FieldType<string> = {
  multiline: true,
  wide: true,
  show: (value) =>
    html`<div class="prose">
      ${(value as string).split(/\n{2,}/).map((paragraph) => html`<p>${paragraph}</p>`)}
    </div>`,
  draft: (value) => (value as string | undefined) ?? '',
  edit: ({ draft, label, controlId, describedBy, problem, change }) =>
    html`<div class="growing" data-text=${`${draft} `}>
      <textarea
        class="control"
        id=${controlId}
        rows="2"
        aria-label=${label}
        aria-describedby=${describedBy}
        aria-invalid=${problem === undefined ? 'false' : 'true'}
        .value=${live(draft)}
        @input=${(event: InputEvent) => {
          change((event.target as HTMLTextAreaElement).value);
        }}
      ></textarea>
    </div>`,
  parse(draft, { info }) {
    const text = draft.trim();
    const long = tooLong(text, info.maxLength);
    return long === undefined ? parsed(text === '' ? undefined : text) : { ok: false, problem: long };
  },
};
