import type { Document } from '../plan/documents.ts';
import { valueAt } from '../plan/links.ts';
import { positionOf, recordOf, recordsOf } from '../plan/query.ts';
import type { Effect } from './command.ts';
import type { Step } from './define.ts';
import type { Row } from './json.ts';
import { rowFinder } from './rows.ts';
import { fieldOf } from './schemas.ts';

/**
 * The commands that take effects back, last first. They name records and neighbours, never bare positions.
 *
 * @param states the document before each effect
 */
export const inverseOf = (states: readonly Document[], effects: readonly Effect[]): Step[] =>
  effects.flatMap((effect, index) => invert(states[index] as Document, effect)).reverse();

function invert(before: Document, effect: Effect): Step[] {
  const { type, id } = effect;
  switch (effect.op) {
    case 'add':
      return [{ type: `${type}.remove`, input: { id } }];
    case 'remove': {
      const { created: _, changed: __, ...record } = recordOf(before, type, id) as Row;
      return [{ type: `${type}.add`, input: { record, ...placeOf(before, type, id) } }];
    }
    case 'move':
      return [{ type: `${type}.move`, input: { id, ...placeOf(before, type, id) } }];
    case 'set':
      return restore(recordOf(before, type, id) as Row, effect);
    case 'row':
    case 'rows':
      return [restoreRows(recordOf(before, type, id) as Row, effect)];
  }
}

function placeOf(document: Document, type: string, id: string) {
  const index = positionOf(document, type, id);
  return { index, after: recordsOf(document, type)[index - 1]?.id ?? null };
}

function restore(record: Row, { type, id, set, unset }: Extract<Effect, { op: 'set' }>): Step[] {
  const names = [...Object.keys(set), ...unset].filter((name) => !fieldOf(type, name).fixed);
  if (names.length === 0) return [];
  const values = names.map((name) => [name, valueAt(record, fieldOf(type, name).steps)] as const);
  const input = {
    set: Object.fromEntries(values.filter(([, value]) => value !== undefined)),
    unset: values.filter(([, value]) => value === undefined).map(([name]) => name),
  };
  return [{ type: `${type}.update`, input: id === '' ? input : { id, ...input } }];
}

function restoreRows(record: Row, effect: Extract<Effect, { op: 'row' | 'rows' }>): Step {
  const { op, type, id, field } = effect;
  const { steps, info } = fieldOf(type, field);
  const columns = info.key ?? [];
  const rows = valueAt(record, steps) as readonly Row[];
  const find = rowFinder(info, rows, op === 'rows');
  const before = (op === 'rows' ? effect.rows : [effect]).map(({ key, row }) => {
    const index = find(key);
    // Found by the key of the row that took its place.
    const now = row === null ? undefined : Object.fromEntries(columns.map((column) => [column, row[column]]));
    return {
      ...(now === undefined ? {} : { key: now }),
      row: rows[index] ?? null,
      ...(row === null ? { index } : {}),
    };
  });
  const input = { field, ...(op === 'rows' ? { rows: before } : before[0]) };
  return { type: `${type}.${op === 'rows' ? 'setRows' : 'setRow'}`, input: id === '' ? input : { id, ...input } };
}
