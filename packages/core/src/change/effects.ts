import { describe } from '../plan/describe.ts';
import { type Document, typeIn } from '../plan/documents.ts';
import { valueAt } from '../plan/links.ts';
import { carryPositions, type PlanRecord, positionOf, recordsOf } from '../plan/query.ts';
import type { Effect } from './command.ts';
import type { Row } from './json.ts';
import { rowPosition, withRows } from './rows.ts';
import { fieldOf } from './schemas.ts';

/** The document before each effect, and after the last. */
export function statesOf<D extends Document>(document: D, effects: readonly Effect[]): readonly D[] {
  const states = [document];
  for (const [index, effect] of effects.entries()) states.push(applyEffect(states[index] as D, effect));
  return states;
}

/**
 * The plan, or annex, after one effect. Only the path to what changed is copied; the rest is shared.
 *
 * @throws RangeError if it names a record that is not there: it belongs to another document
 */
export function applyEffect<D extends Document>(document: D, effect: Effect): D {
  const { op, type, id } = effect;
  switch (op) {
    case 'add':
      return withRecords(
        document,
        type,
        inserted(recordsOf(document, type), effect.index, effect.record as PlanRecord),
      );
    case 'remove':
      return withRecords(document, type, without(recordsOf(document, type), mustFind(document, type, id)));
    case 'move': {
      const position = mustFind(document, type, id);
      const records = recordsOf(document, type);
      return withRecords(
        document,
        type,
        inserted(without(records, position), effect.index, records[position] as PlanRecord),
      );
    }
    case 'set':
      return withRecord(document, type, id, (record) => {
        // Copied once, however many fields are set.
        const changed: Record<string, unknown> = { ...record };
        for (const [name, value] of Object.entries(effect.set)) {
          const [step = '', ...rest] = fieldOf(type, name).steps;
          changed[step] = rest.length > 0 ? setAt((changed[step] as Row | undefined) ?? {}, rest, value) : value;
        }
        return effect.unset.reduce((next, name) => setAt(next, fieldOf(type, name).steps, undefined), changed);
      });
    case 'row':
    case 'rows': {
      const { steps, info } = fieldOf(type, effect.field);
      return withRecord(document, type, id, (record) => {
        const rows = valueAt(record, steps) as readonly Row[];
        const next =
          effect.op === 'rows'
            ? withRows(info, rows, effect.rows)
            : withRow(rows, rowPosition(rows, info.key ?? [], effect.key), effect.row, effect.index);
        return setAt(record, steps, next);
      });
    }
  }
}

/** How effects name a record: a single part answers to the empty id. */
export const idOf = (type: string, record: Row): string =>
  describe(type).cardinality === 'many' ? (record['id'] as string) : '';

function mustFind(document: Document, type: string, id: string): number {
  const position = positionOf(document, type, id);
  if (position === -1) throw new RangeError(`the document has no ${type} "${id}"`);
  return position;
}

const inserted = <T>(list: readonly T[], index: number, item: T): readonly T[] => [
  ...list.slice(0, index),
  item,
  ...list.slice(index),
];

const without = <T>(list: readonly T[], index: number): readonly T[] => [
  ...list.slice(0, index),
  ...list.slice(index + 1),
];

function withRow(rows: readonly Row[], position: number, row: Row | null, index: number): readonly Row[] {
  if (position === -1) return row === null ? rows : inserted(rows, index, row);
  return row === null ? without(rows, position) : replaced(rows, position, row);
}

function replaced<T>(list: readonly T[], index: number, item: T): readonly T[] {
  const copy = list.slice();
  copy[index] = item;
  return copy;
}

const withRecords = <D extends Document>(document: D, type: string, records: readonly unknown[]): D =>
  withMember(document, typeIn(document, type).place, records) as D;

/** Copied first and set then: engines have a short way for either, and a long one for both at once. */
function withMember(row: Row, name: string, value: unknown): Row {
  const copy: Record<string, unknown> = { ...row };
  copy[name] = value;
  return copy;
}

function withRecord<D extends Document>(document: D, type: string, id: string, change: (record: Row) => Row): D {
  const { cardinality, place } = typeIn(document, type);
  if (cardinality === 'one') {
    return place === '' ? (change(document) as D) : { ...document, [place]: change(document[place as keyof D] as Row) };
  }
  const records = recordsOf(document, type);
  const position = mustFind(document, type, id);
  const next = replaced(records, position, change(records[position] as Row) as PlanRecord);
  carryPositions(records, next);
  return withRecords(document, type, next);
}

/** A copy of a record with one field replaced, or left out where the value is `undefined`. */
export function setAt(record: Row, [step = '', ...rest]: readonly string[], value: unknown): Row {
  if (rest.length > 0) return withMember(record, step, setAt((record[step] as Row | undefined) ?? {}, rest, value));
  if (value !== undefined) return withMember(record, step, value);
  const { [step]: _, ...others } = record;
  return others;
}
