import { html } from 'lit';
import { type FieldType, parsed } from './field-type.ts';
import { membersOf, termName } from './names.ts';
import { dropdown } from './segments.ts';
import type { Desk } from './desk.ts';

type Slice = Readonly<Record<string, string>>;

/** `West · Consumer`, or the words for the whole. */
export function sliceName(slice: Slice, desk: Desk): string {
  const names = Object.entries(slice).map(([dimension, member]) => termName(desk.plan, dimension, member));
  return names.length === 0 ? desk.locale.term('editor.whole') : names.join(' · ');
}

/** One member of each dimension, or the whole. */
export const sliceField: FieldType<Slice> = {
  show: (value, { desk }) => sliceName(value as Slice, desk),
  draft: (value) => (value as Slice | undefined) ?? {},
  edit: (editing) => {
    const { draft, place, change, label, controlId } = editing;
    const { plan, locale } = place.desk;
    const known = plan.dimensions.map(({ id, name }) => ({ id, name }));
    const others = Object.keys(draft).filter((id) => !known.some((each) => each.id === id));
    return html`<div class="stack" role="group" aria-label=${label}>
      ${[...known, ...others.map((id) => ({ id, name: id }))].map(({ id, name }, index) =>
        dropdown(
          {
            ...editing,
            draft: draft[id] ?? '',
            label: locale.term('editor.sliceOf', { label, dimension: name }),
            controlId: index === 0 ? controlId : `${controlId}-${id}`,
            place: { ...place, info: { ...place.info, required: false } },
            change: (member) => {
              const { [id]: _, ...rest } = draft;
              change(member === '' ? rest : { ...rest, [id]: member });
            },
          },
          membersOf(plan, id).map((member) => ({ id: member.id, name: member.name })),
        ),
      )}
    </div>`;
  },
  parse: (draft) => parsed(draft),
};
