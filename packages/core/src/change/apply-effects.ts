import { type Document, typeIn } from '../plan/documents.ts';
import { valueAt } from '../plan/links.ts';
import { carryPositions, type PlanRecord, positionIn, recordsOf } from '../plan/query.ts';
import type { Effect } from './command.ts';
import { applyEffect, setAt } from './effects.ts';
import type { Row } from './json.ts';
import { rowPosition } from './rows.ts';
import { type Field, fieldOf } from './schemas.ts';
import { carryBound } from './size.ts';

type Mutable = Record<string, unknown>;
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
  let current = document;
  /** Made here: nobody else has it. */
  let fresh = new WeakSet<object>();
  const lists = new Map<string, PlanRecord[]>();

  /** The collections as they are now, put into the document. */
  function settle(): D {
    if (lists.size === 0) return current;
    const next: Mutable = { ...current };
    for (const [type, records] of lists) {
      carryPositions(recordsOf(current, type), records);
      next[typeIn(current, type).place] = records;
    }
    lists.clear();
    // What is in a document now may be seen.
    fresh = new WeakSet();
    return next as unknown as D;
  }

  function listOf(type: string): PlanRecord[] {
    let list = lists.get(type);
    if (list === undefined) {
      list = recordsOf(current, type).slice();
      lists.set(type, list);
    }
    return list;
  }

  function recordAt(list: PlanRecord[], position: number): Mutable {
    const known = list[position] as PlanRecord;
    if (fresh.has(known)) return known;
    const copy: Mutable = { ...known };
    fresh.add(copy);
    list[position] = copy as PlanRecord;
    return copy;
  }

  for (const effect of effects) {
    const { op, type, id } = effect;
    const position =
      (op === 'set' || op === 'row') && typeIn(current, type).cardinality === 'many'
        ? positionIn(recordsOf(current, type), id)
        : -1;
    if (position === -1) {
      // Where records come, go or move, or where there is no such record: one by one.
      current = applyEffect(settle(), effect);
    } else if (effect.op === 'set') {
      const list = listOf(type);
      const record = recordAt(list, position);
      const left = setAll(record, effect);
      if (left !== record) list[position] = left as PlanRecord;
    } else if (effect.op === 'row') {
      setRow(recordAt(listOf(type), position), effect, fresh);
    }
  }
  return settle();
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
