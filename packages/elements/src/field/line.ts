import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { type Editing, type FieldType, parsed, type Problem, unclear } from './field-type.ts';
import { spelled } from './spelled.ts';

interface LineOptions {
  readonly text: string;
  readonly inputmode?: 'text' | 'decimal' | 'numeric';
  readonly list?: string;
  readonly change: (text: string) => void;
}

/** One line of input, as every kind that is typed uses it. */
export const line = (
  { label, controlId, describedBy, problem }: Pick<Editing<unknown>, 'label' | 'controlId' | 'describedBy' | 'problem'>,
  { text, inputmode = 'text', list, change }: LineOptions,
): TemplateResult =>
  html`<input
    class="control"
    id=${controlId}
    type="text"
    autocomplete="off"
    inputmode=${inputmode}
    list=${list ?? ''}
    aria-label=${label}
    aria-describedby=${describedBy}
    aria-invalid=${problem === undefined ? 'false' : 'true'}
    .value=${live(text)}
    @input=${(event: InputEvent) => {
      change((event.target as HTMLInputElement).value);
    }}
  />`;

/** A text that is longer than the field takes; the words say by how much. */
export const tooLong = (text: string, max: number | undefined): Problem | undefined =>
  max !== undefined && text.length > max
    ? { key: 'editor.problem.long', values: { count: text.length - max, max } }
    : undefined;

export const textField: FieldType<string> = {
  show: (value, { key, record, desk: { locale } }) => spelled(value as string, key, record, locale),
  draft: (value) => (value as string | undefined) ?? '',
  edit: (editing) => line(editing, { text: editing.draft, change: editing.change }),
  parse(draft, { info }) {
    const text = draft.trim();
    const long = tooLong(text, info.maxLength);
    return long === undefined ? parsed(text === '' ? undefined : text) : { ok: false, problem: long };
  },
};

/** Given once and never typed. */
export const idField: FieldType<string> = {
  show: (value) => html`<code>${value}</code>`,
  draft: (value) => (value as string | undefined) ?? '',
  edit: ({ draft }) => html`<code>${draft}</code>`,
  parse: (draft) => (draft === '' ? unclear('editor.problem.needed') : parsed(draft)),
  fixed: true,
};
