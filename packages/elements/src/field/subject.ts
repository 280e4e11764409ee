import { types } from '@tandem-plan/core/plan';
import { html } from 'lit';
import type { Picked } from './combobox.ts';
import { type FieldPlace, type FieldType, parsed, unclear } from './field-type.ts';
import { namedOf, nameOf } from './names.ts';
import { picked, pickedId, recordPicker } from './reference.ts';
import { dropdown } from './segments.ts';
import { labelOf } from './words.ts';

interface Subject {
  readonly type: string;
  readonly id: string;
}

interface Draft {
  readonly type: string;
  readonly record: Picked;
}

const blank: Picked = { id: '', text: '', open: false, active: -1 };

const typesOf = ({ info, desk }: FieldPlace) =>
  ((info.types?.length ?? 0) > 0 ? (info.types ?? []) : types().map(({ type }) => type)).map((id) => ({
    id,
    name: labelOf(desk.locale, id),
  }));

const isSingle = (type: string) => types().some((info) => info.type === type && info.cardinality === 'one');

/** First what kind of thing, then which. */
export const subjectField: FieldType<Draft> = {
  show: (value, { desk }) => {
    const { type, id } = value as Subject;
    return html`${nameOf(desk.plan, type, id, desk.locale)} <span class="aside">${labelOf(desk.locale, type)}</span>`;
  },
  draft: (value, { desk }) => {
    const subject = value as Subject | undefined;
    return subject === undefined
      ? { type: '', record: blank }
      : { type: subject.type, record: picked(namedOf(desk.plan, subject.type, desk.locale), subject.id) };
  },
  edit: (editing) => {
    const { draft, place, change, label, controlId } = editing;
    const { locale, plan } = place.desk;
    return html`<div class="stack" role="group" aria-label=${label}>
      ${dropdown(
        {
          ...editing,
          draft: draft.type,
          label: locale.term('editor.typeOf', { label }),
          change: (type) => {
            change({ type, record: blank });
          },
        },
        typesOf(place),
      )}
      ${
        draft.type === '' || isSingle(draft.type)
          ? ''
          : recordPicker(
              {
                ...editing,
                draft: draft.record,
                controlId: `${controlId}-record`,
                label: labelOf(locale, draft.type),
                place: { ...place, info: { ...place.info, required: true } },
                change: (record) => {
                  change({ ...draft, record });
                },
              },
              namedOf(plan, draft.type, locale),
            )
      }
    </div>`;
  },
  parse({ type, record }, { desk }) {
    if (type === '') return parsed(undefined);
    if (isSingle(type)) return parsed({ type, id: '' });
    const id = pickedId(record, namedOf(desk.plan, type, desk.locale));
    if (!id.ok) return id;
    return id.value === undefined
      ? unclear('editor.problem.which', { type: labelOf(desk.locale, type) })
      : parsed({ type, id: id.value });
  },
};
