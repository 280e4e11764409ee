import { annexTypes, typeAt } from '../describe.ts';
import type { TypeInfo } from '../field-info.ts';
import { at, brief } from '../issue.ts';
import { nameOf } from '../name.ts';
import type { Words } from './texts.ts';

/** A JSON Pointer in words. */
export interface Place {
  /** The record, what contains the field, and the field: `Objective 3, “Grow in the West”, Due`. */
  readonly place: string;
  /** The field's words alone. */
  readonly field: string;
  /** Type of the record it stands in. */
  readonly type: string;
  /** Key of the field in the texts: `objective.due`. */
  readonly key: string;
}

const infoAt = (place: string): TypeInfo | undefined =>
  typeAt(place) ?? annexTypes().find((info) => info.place === place);

const isIndex = (part = ''): boolean => /^\d+$/.test(part);

const partsOf = (path: string): string[] =>
  path
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));

export function placeOf(path: string, document: unknown, words: Words): Place {
  const parts = partsOf(path);
  const [first, second] = parts;
  if (first === undefined) return { place: words.phrase('document'), field: '', type: 'plan', key: 'plan' };

  const info = infoAt(first);
  const isRecord = info?.cardinality === 'many' && isIndex(second);
  const type = info?.type ?? (at(document, '/format') === 'tandem/annex' ? 'annex' : 'plan');
  if (info?.cardinality === 'many' && !isRecord) {
    const field = words.label(first);
    return { place: field, field, type: 'plan', key: first };
  }

  const owner: string[] = [];
  if (isRecord) {
    const name = nameOf(at(document, `/${first}/${second}`));
    const values = { type: words.label(type), number: Number(second) + 1, name: brief(name) };
    owner.push(words.phrase(name === undefined ? 'record' : 'named', values));
  } else if (info !== undefined) owner.push(words.label(type));
  const fields = parts.slice(isRecord ? 2 : info === undefined ? 0 : 1);
  return fieldIn(type, fields, owner, words);
}

/** A place in what a command takes: under `record` and `set` stand the fields of its type. */
export function placeInInput(path: string, type: string, words: Words): Place {
  const [first = '', ...rest] = partsOf(path);
  const fields = first === 'record' || first === 'set' ? rest : [first, ...rest];
  return fieldIn(
    type,
    fields.flatMap((name) => name.split('.')).filter((name) => name !== ''),
    [],
    words,
  );
}

function fieldIn(type: string, fields: readonly string[], owner: readonly string[], words: Words): Place {
  let key = type;
  const steps = fields.map((part) => {
    if (isIndex(part)) return words.phrase('row', { number: Number(part) + 1 });
    key += `.${part}`;
    return words.has(key) ? words.label(key) : part;
  });
  const place = [...owner, ...steps].join(', ');
  return { place: place === '' ? words.label(type) : place, field: steps.at(-1) ?? '', type, key };
}
