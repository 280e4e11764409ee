import { html } from 'lit';
import { type FieldPlace, type FieldType, parsed, unclear } from './field-type.ts';
import { dropdown, segments } from './segments.ts';
import { choiceOf } from './words.ts';

const few = 4;

const options = ({ info, key, desk }: FieldPlace) =>
  (info.values ?? []).map((id) => ({ id, name: choiceOf(desk.locale, key, id) }));

export const choiceField: FieldType<string> = {
  show: (value, { desk, key }) => choiceOf(desk.locale, key, value as string),
  draft: (value) => (value as string | undefined) ?? '',
  edit: (editing) => {
    const all = options(editing.place);
    return all.length <= few && !editing.compact ? segments(editing, all) : dropdown(editing, all);
  },
  parse: (draft, { info }) => {
    if (draft === '') return parsed(undefined);
    return info.values?.includes(draft) === true ? parsed(draft) : unclear('editor.problem.choice', { got: draft });
  },
};

/** Several of the values, kept in the order of the list. */
export const choicesField: FieldType<readonly string[]> = {
  wide: true,
  show: (value, { desk, key }, compact) => {
    const names = (value as string[]).map((each) => choiceOf(desk.locale, key, each));
    return compact ? names.join(', ') : html`<ul class="tags">${names.map((name) => html`<li>${name}</li>`)}</ul>`;
  },
  draft: (value) => (value as string[] | undefined) ?? [],
  edit: ({ draft, label, controlId, describedBy, place, change }) =>
    html`<div class="checks" role="group" aria-label=${label} aria-describedby=${describedBy}>
      ${options(place).map(
        ({ id, name }, index) =>
          html`<label class="segment">
            <input
              type="checkbox"
              id=${index === 0 ? controlId : `${controlId}-${index}`}
              .checked=${draft.includes(id)}
              @change=${(event: Event) => {
                const { checked } = event.target as HTMLInputElement;
                change((place.info.values ?? []).filter((each) => (each === id ? checked : draft.includes(each))));
              }}
            /><span>${name}</span>
          </label>`,
      )}
    </div>`,
  parse: (draft) => parsed(draft),
};
