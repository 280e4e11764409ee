import { html } from 'lit';
import { icon } from '../base/icons.ts';
import { combobox, pick, type Picked } from './combobox.ts';
import { type Editing, type FieldPlace, type FieldType, parsed, type Parsed, unclear } from './field-type.ts';
import { type Named, nameOf, namedOf } from './names.ts';
import { dropdown } from './segments.ts';

/** From so many records on, a list is searched instead of read. */
const manyRecords = 30;

/** Names of people read as a sentence, titles of objectives as a list. */
const nameLength = 28;

const blank: Picked = { id: '', text: '', open: false, active: -1 };

export const picked = (options: readonly Named[], id: string): Picked => {
  const option = options.find((each) => each.id === id);
  return option === undefined ? { ...blank, id, text: id } : pick(option);
};

/** The browser's list while it is short, a search beyond. */
export function recordPicker(editing: Editing<Picked>, options: readonly Named[]) {
  if (options.length >= manyRecords) return combobox(editing, options);
  return dropdown(
    {
      ...editing,
      draft: editing.draft.id,
      change: (id) => {
        editing.change(id === '' ? blank : picked(options, id));
      },
    },
    options,
  );
}

/** The record that a picker stands on, or why it stands on none. */
export function pickedId({ id, text }: Picked, options: readonly Named[]): Parsed {
  if (id !== '') return parsed(id);
  const wanted = text.trim().toLocaleLowerCase();
  if (wanted === '') return parsed(undefined);
  const found = options.filter(({ name }) => name.toLocaleLowerCase() === wanted);
  return found.length === 1 ? parsed(found[0]?.id) : unclear('editor.problem.record', { got: text.trim() });
}

const optionsOf = ({ info, desk }: FieldPlace) => namedOf(desk.plan, info.ref ?? '', desk.locale);

export const referenceField: FieldType<Picked> = {
  show: (value, { info, desk }) => nameOf(desk.plan, info.ref ?? '', value as string, desk.locale),
  draft: (value, place) => (value === undefined ? blank : picked(optionsOf(place), value as string)),
  edit: (editing) => recordPicker(editing, optionsOf(editing.place)),
  parse: (draft, place) => pickedId(draft, optionsOf(place)),
};

interface Several {
  readonly ids: readonly string[];
  readonly next: Picked;
}

/** Chips, and a picker for one more. */
export const referencesField: FieldType<Several> = {
  wide: true,
  show: (value, { info, desk }, compact) => {
    const names = (value as string[]).map((id) => nameOf(desk.plan, info.ref ?? '', id, desk.locale));
    const short = names.every((name) => name.length < nameLength);
    return compact || short || names.length === 1
      ? desk.locale.format.list(names)
      : html`<ul class="lines">
          ${names.map((name) => html`<li>${name}</li>`)}
        </ul>`;
  },
  draft: (value) => ({ ids: (value as string[] | undefined) ?? [], next: blank }),
  edit: (editing) => {
    const { draft, place, change, label } = editing;
    const { locale, plan } = place.desk;
    const options = optionsOf(place).filter(({ id }) => !draft.ids.includes(id));
    return html`<div class="stack" role="group" aria-label=${label}>
      <ul class="chips" ?hidden=${draft.ids.length === 0}>
        ${draft.ids.map((id) => {
          const name = nameOf(plan, place.info.ref ?? '', id, locale);
          return html`<li class="removable">
            ${name}<button
              class="button quiet icon-only"
              type="button"
              aria-label=${locale.term('editor.takeOut', { name })}
              @click=${() => {
                change({ ...draft, ids: draft.ids.filter((each) => each !== id) });
              }}
            >
              ${icon('close')}
            </button>
          </li>`;
        })}
      </ul>
      ${recordPicker(
        {
          ...editing,
          draft: draft.next,
          label: locale.term('editor.addTo', { label }),
          place: { ...place, info: { ...place.info, required: true } },
          change: (next) => {
            change(next.id === '' ? { ...draft, next } : { ids: [...draft.ids, next.id], next: blank });
          },
        },
        options,
      )}
    </div>`;
  },
  parse: ({ ids, next }, place) => {
    const last = pickedId(next, optionsOf(place));
    if (!last.ok) return last;
    return parsed(last.value === undefined ? ids : [...ids, last.value]);
  },
};
