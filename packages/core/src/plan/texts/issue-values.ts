import type { Issue } from '../issue.ts';
import { type Place, placeInInput, placeOf } from './place.ts';
import type { Values, Words } from './texts.ts';

const hasCount = (value: unknown, of: 'list' | 'group'): boolean =>
  typeof value === 'object' && value !== null && of in value;

/** What came, as a reader would quote it. */
function cameAs(value: unknown, words: Words): string {
  if (value === undefined) return words.phrase('nothing');
  if (value === null) return words.phrase('null');
  if (typeof value === 'string') return value === '' ? words.phrase('empty') : words.format.quote(value);
  if (hasCount(value, 'list')) return words.phrase('list', value as Values);
  if (hasCount(value, 'group')) return words.phrase('group', value as Values);
  return typeof value === 'boolean' ? String(value) : words.format.show(value);
}

/** What was expected there: by the kind of the field where it is known, otherwise by its type in JSON. */
function expectedAs({ expected, kind }: Values, words: Words): string {
  if (Array.isArray(expected)) return words.format.list(expected);
  const byKind = `kind.${words.format.show(kind)}`;
  const kindWords = words.phrase(byKind);
  if (kindWords !== byKind) return kindWords;
  const byType = `json.${words.format.show(expected)}`;
  const typeWords = words.phrase(byType);
  return typeWords === byType ? words.format.show(expected) : typeWords;
}

const valuesAt = (values: Values, { place, field, type, key }: Place, words: Words): Values => {
  const named = (name: unknown) => (typeof name === 'string' ? words.label(`${type}.${name}`) : undefined);
  return {
    ...values,
    place,
    field,
    came: cameAs(values['got'], words),
    expected: expectedAs(values, words),
    type: typeof values['type'] === 'string' ? words.label(values['type']) : undefined,
    first: named(values['first']),
    last: named(values['last']),
    hint: words.hint(key) ?? words.hint(key.slice(0, key.lastIndexOf('.'))),
  };
};

/**
 * What the words of an issue may name: its own values, `place` (record and field), `field`, `came` and `expected` in
 * words, `type` (of the record pointed at), `first` and `last` (the fields of a range), and the field's `hint`.
 */
export const issueValues = ({ path, values }: Issue, document: unknown, words: Words): Values =>
  valuesAt(values, placeOf(path, document, words), words);

/** The same for a refusal, whose place lies in the input of a command of this type. */
export const refusalValues = (
  { path, values }: Pick<Issue, 'path' | 'values'>,
  command: string,
  words: Words,
): Values => valuesAt(values, placeInInput(path, command.split('.')[0] ?? '', words), words);
