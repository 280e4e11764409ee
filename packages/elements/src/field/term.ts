import { html } from 'lit';
import { icon } from '../base/icons.ts';
import { type Editing, type FieldPlace, type FieldType, parsed } from './field-type.ts';
import { line, tooLong } from './line.ts';
import { isMember, membersOf, termFrom, termName } from './names.ts';

const dimensionOf = ({ info }: FieldPlace) => info.dimension ?? '';

/** A term nobody declared is legal; it is said, since no rule can compare it. */
function shownTerm(value: string, place: FieldPlace) {
  const { plan, locale } = place.desk;
  const dimension = dimensionOf(place);
  const name = termName(plan, dimension, value);
  return isMember(plan, dimension, value)
    ? name
    : html`<span class="free" title=${locale.term('editor.freeTerm')}>${name}</span>`;
}

/** A line that suggests the members of the dimension. */
function termLine(editing: Editing<string>) {
  const { place, controlId, draft, change } = editing;
  const listId = `${controlId}-members`;
  return html`${line(editing, { text: draft, list: listId, change })}<datalist id=${listId}>
      ${membersOf(place.desk.plan, dimensionOf(place)).map(({ name }) => html`<option .value=${name}></option>`)}
    </datalist>`;
}

export const termField: FieldType<string> = {
  show: (value, place) => shownTerm(value as string, place),
  draft: (value, place) => (value === undefined ? '' : termName(place.desk.plan, dimensionOf(place), value as string)),
  edit: termLine,
  parse(draft, place) {
    if (draft.trim() === '') return parsed(undefined);
    const term = termFrom(place.desk.plan, dimensionOf(place), draft);
    const long = tooLong(term, place.info.maxLength ?? 80);
    return long === undefined ? parsed(term) : { ok: false, problem: long };
  },
};

interface Draft {
  readonly terms: readonly string[];
  readonly next: string;
}

export const termsField: FieldType<Draft> = {
  multiline: true,
  show: (value, place, compact) => {
    const terms = value as string[];
    return compact
      ? terms.map((term, index) => html`${index === 0 ? '' : ', '}${shownTerm(term, place)}`)
      : html`<ul class="tags">
          ${terms.map((term) => html`<li>${shownTerm(term, place)}</li>`)}
        </ul>`;
  },
  draft: (value) => ({ terms: (value as string[] | undefined) ?? [], next: '' }),
  edit: (editing) => {
    const { draft, place, change, label } = editing;
    const { plan, locale } = place.desk;
    const dimension = dimensionOf(place);
    const add = () => {
      const term = termFrom(plan, dimension, draft.next);
      if (term !== '') change({ terms: [...new Set([...draft.terms, term])], next: '' });
    };
    return html`<div
      class="stack"
      role="group"
      aria-label=${label}
      @keydown=${(event: KeyboardEvent) => {
        if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || draft.next.trim() === '') return;
        event.preventDefault();
        event.stopPropagation();
        add();
      }}
    >
      <ul class="chips" ?hidden=${draft.terms.length === 0}>
        ${draft.terms.map((term) => {
          const name = termName(plan, dimension, term);
          return html`<li class="removable">
            ${name}<button
              class="button quiet icon-only"
              type="button"
              aria-label=${locale.term('editor.takeOut', { name })}
              @click=${() => {
                change({ ...draft, terms: draft.terms.filter((each) => each !== term) });
              }}
            >
              ${icon('close')}
            </button>
          </li>`;
        })}
      </ul>
      ${termLine({
        ...editing,
        draft: draft.next,
        label: locale.term('editor.addTo', { label }),
        change: (next) => {
          // Taking a suggestion arrives as the whole name at once.
          const taken = membersOf(plan, dimension).find(({ name }) => name === next);
          change(
            taken !== undefined && next.length - draft.next.length > 1
              ? { terms: [...new Set([...draft.terms, taken.id])], next: '' }
              : { ...draft, next },
          );
        },
      })}
    </div>`;
  },
  parse({ terms, next }, place) {
    const last = termFrom(place.desk.plan, dimensionOf(place), next);
    const long = tooLong(last, place.info.maxLength ?? 80);
    if (long !== undefined) return { ok: false, problem: long };
    return parsed(last === '' ? terms : [...new Set([...terms, last])]);
  },
};
