import { annexTypes } from '../annex-types.ts';
import { typeAt } from '../describe.ts';
import type { TypeInfo } from '../field-info.ts';
import { at } from '../issue.ts';
import type { Values } from './texts.ts';

interface Labels {
  label(key: string): string;
  has(key: string): boolean;
}

/** A JSON Pointer in words: `where` names the record and what contains the field, `field` the field itself. */
export interface Place {
  readonly where: string;
  readonly field: string;
}

const infoAt = (place: string): TypeInfo | undefined =>
  typeAt(place) ?? annexTypes().find((info) => info.place === place);

const isIndex = (part = ''): boolean => /^\d+$/.test(part);

/** What people call a record: its title or name. */
function nameOf(document: unknown, path: string): unknown {
  for (const field of ['title', 'name', 'what', 'criterion']) {
    const value = at(document, `${path}/${field}`);
    if (typeof value === 'string' && value !== '') return value.length > 60 ? `${value.slice(0, 60)}…` : value;
  }
  return undefined;
}

/** `phrase` gives the words `record` (type, number, name), `row` (number) and `document`. */
export function placeOf(
  path: string,
  document: unknown,
  words: Labels,
  phrase: (key: string, values: Values) => string,
): Place {
  const parts = path
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
  const [first, second] = parts;
  if (first === undefined) return { where: '', field: phrase('document', {}) };

  const info = infoAt(first);
  const where: string[] = [];
  let rest = parts;
  let key = 'plan';
  if (info !== undefined && info.cardinality === 'many' && isIndex(second)) {
    const name = nameOf(document, `/${first}/${second}`);
    const type = words.label(info.type);
    where.push(phrase(name === undefined ? 'record' : 'named', { type, number: Number(second) + 1, name }));
    key = info.type;
    rest = parts.slice(2);
  } else if (info !== undefined && info.cardinality === 'one') {
    where.push(words.label(info.type));
    key = info.type;
    rest = parts.slice(1);
  } else if (info !== undefined) {
    return { where: '', field: words.label(first) };
  } else if (annexOnly(document)) {
    key = 'annex';
  }

  const steps = rest.map((part) => {
    if (isIndex(part)) return phrase('row', { number: Number(part) + 1 });
    key += `.${part}`;
    return words.has(key) ? words.label(key) : part;
  });
  const field = steps.pop() ?? where.pop() ?? '';
  return { where: [...where, ...steps].join(', '), field };
}

const annexOnly = (document: unknown): boolean => at(document, '/format') === 'tandem/annex';
