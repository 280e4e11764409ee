import { type Document, typeIn } from '../plan/documents.ts';
import { valueAt } from '../plan/links.ts';
import type { Effect } from './command.ts';
import { createDraft, type Mutable } from './draft.ts';
import { applyEffect, setAt } from './effects.ts';
import type { Row } from './json.ts';
import { rowPosition } from './rows.ts';
import { type Field, fieldOf } from './schemas.ts';
import { carryBound } from './size.ts';

type Set = Extract<Effect, { op: 'set' }>;
type RowEffect = Extract<Effect, { op: 'row' }>;

/**
 * The plan, or annex, after what accepted commands did. Only the paths to what changed are copied; the rest is shared.
 *
 * @throws RangeError if an effect names a record that is not there: it belongs to another document
 */
export function applyEffects<D extends Document>(document: D, effects: readonly Effect[]): D {
  const [only] = effects;
  const next =
    only === undefined ? document : effects.length === 1 ? applyEffect(document, only) : applyMany(document, effects);
  carryBound(document, next, effects);
  return next;
}

/** Each list, record and table is copied when it is first touched, and what was copied here is changed in place. */
function applyMany<D extends Document>(document: D, effects: readonly Effect[]): D {
  const draft = createDraft(document);
  for (const effect of effects) {
    const { op, type, id } = effect;
    const isAlone = (op === 'set' || op === 'row') && typeIn(document, type).cardinality === 'many';
    const record = isAlone ? draft.own(type, id) : undefined;
    if (record === undefined) {
      // Where records come, go or move, or where there is no such record: one by one.
      draft.reset(applyEffect(draft.settle(), effect));
    } else if (effect.op === 'set') {
      const left = setAll(record, effect);
      if (left !== record) draft.replace(type, id, left);
    } else if (effect.op === 'row') {
      setRow(record, effect, draft.fresh);
    }
  }
  return draft.settle();
}

/** @returns the record, or another in its place */
function setAll(record: Mutable, { type, set, unset }: Set): Row {
  for (const name in set) put(record, fieldOf(type, name), set[name]);
  // A property that is deleted makes its object slow.
  let left: Row = record;
  for (const name of unset) left = setAt(left, fieldOf(type, name).steps, undefined);
  return left;
}

function put(record: Mutable, { steps }: Field, value: unknown): void {
  const [first = '', ...rest] = steps;
  if (rest.length === 0) record[first] = value;
  else record[first] = setAt((record[first] as Row | undefined) ?? {}, rest, value);
}

function setRow(record: Mutable, { type, field, key, row, index }: RowEffect, fresh: WeakSet<object>): void {
  const found = fieldOf(type, field);
  const known = valueAt(record, found.steps) as Row[];
  const rows = fresh.has(known) ? known : known.slice();
  const position = rowPosition(rows, found.info.key ?? [], key);
  if (position === -1) {
    if (row !== null) rows.splice(index, 0, row);
  } else if (row === null) rows.splice(position, 1);
  else rows[position] = row;
  if (rows === known) return;
  fresh.add(rows);
  put(record, found, rows);
}
