import type { FieldType } from './field-type.ts';
import { parsed } from './field-type.ts';
import { segments } from './segments.ts';

export const flagField: FieldType<string> = {
  show: (value, { desk }) => desk.locale.term(value === true ? 'value.yes' : 'value.no'),
  draft: (value) => (typeof value === 'boolean' ? String(value) : ''),
  edit: (editing) => {
    const { locale } = editing.place.desk;
    return segments(editing, [
      { id: 'true', name: locale.term('value.yes') },
      { id: 'false', name: locale.term('value.no') },
    ]);
  },
  parse: (draft) => parsed(draft === '' ? undefined : draft === 'true'),
};
