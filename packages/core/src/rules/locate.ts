import { type Annex, annexTypes, at, isType, pathOf, type Plan, pointer, positionOf, typeAt } from '../plan/index.ts';
import type { Evidence, SubjectRef } from './report.ts';
import type { Handle } from './verdict.ts';

export interface Documents {
  readonly plan: Plan;
  readonly annex: Annex | undefined;
  readonly baseline: Plan | undefined;
}

/** Where a value stands now. Verdicts are kept while records around them move, so pointers are worked out last. */
function pathTo(documents: Documents, { in: name, place, id, path }: Handle): string {
  const document = documents[name] as Readonly<Record<string, unknown>> | undefined;
  const collection = place === '' ? undefined : document?.[place];
  if (!Array.isArray(collection)) return pointer(place === '' ? path : [place, ...path]);
  const type = typeAt(place)?.type;
  const owner = name === 'annex' ? undefined : documents[name];
  const index =
    owner === undefined || type === undefined
      ? (collection as readonly { id: string }[]).findIndex((record) => record.id === id)
      : positionOf(owner, type, id);
  return pointer([place, index, ...path]);
}

/** @returns nothing where nothing stands: what is blank is no evidence, its owner's path tells enough */
export function evidenceAt(documents: Documents, handle: Handle): Evidence | undefined {
  const path = pathTo(documents, handle);
  const value = at(documents[handle.in], path);
  return value === undefined ? undefined : { in: handle.in, path, value };
}

export interface Location {
  readonly in: 'plan' | 'annex';
  readonly path: string;
}

const annexPlaces = new Map(annexTypes().map(({ type, place }) => [type, place]));

/** The field at fault, blank or not, or else the first subject. */
export function placeOf(documents: Documents, subjects: readonly SubjectRef[], field?: Handle): Location {
  if (field !== undefined && field.in !== 'baseline') return { in: field.in, path: pathTo(documents, field) };
  const [first] = subjects;
  if (first === undefined || first.type === 'section') return { in: 'plan', path: '' };
  const { type, id } = first;
  if (isType(type)) return { in: 'plan', path: pathOf(documents.plan, type, id) };
  const handle: Handle = { in: 'annex', place: annexPlaces.get(type) ?? '', id, path: [] };
  return { in: 'annex', path: pathTo(documents, handle) };
}
