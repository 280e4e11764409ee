import type { Format } from './format.ts';
import type { Values, Words } from './texts.ts';

/** What roles are held in, as the rules on people name it: `Section “Sales”`, otherwise by its title alone. */
export function itemOf({ type, item }: Values, format: Format, words: Words): string {
  if (type !== 'section') return format.quote(item);
  return `${words.label('section')} ${format.quote(words.section(format.show(item)))}`;
}

/** Several of them, from `values.items`. */
export const itemsOf = ({ items }: Values, format: Format, words: Words): string =>
  format.list((items as readonly Values[]).map((one) => itemOf(one, format, words)));
