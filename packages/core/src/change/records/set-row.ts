import type { TypeInfo } from '../../plan/field-info.ts';
import { brief } from '../../plan/issue.ts';
import { judge } from '../../plan/judge.ts';
import { valueAt } from '../../plan/links.ts';
import { choice, count, id, json, nullable, object, optional } from '../../plan/schema/fields.ts';
import type { Effect, Refusal } from '../command.ts';
import { type Definition, defineCommand } from '../define.ts';
import { idOf, rowPosition } from '../effects.ts';
import { isObject, type Row, same } from '../json.ts';
import { fromIssue, refuse } from '../refusal.ts';
import { type Field, fieldOf } from '../schemas.ts';
import { rightOn } from './right.ts';

/**
 * `T.setRow { id, field, key?, row, index? }`: one row of a table or series, so that two people can work
 * on the same one. `key` names the row by its key columns, and may be left out for a new row; `row: null` takes it away.
 */
export function setRow(info: TypeInfo): Definition | undefined {
  const tables = info.fields.filter(({ key }) => key !== undefined).map(({ name }) => name);
  if (tables.length === 0) return undefined;
  const change = {
    field: choice(tables),
    key: optional(json()),
    row: nullable(json()),
    index: optional(count()),
  };
  const shared = {
    type: `${info.type}.setRow`,
    right: rightOn(info.type, 'setRow'),
    in: info.place,
    check: ({ record, input }: { record: Row; input: RowChange }) =>
      checkRow(fieldOf(info.type, input.field), record, input),
    apply: ({ record, input }: { record: Row; input: RowChange & { id?: string } }): readonly Effect[] => {
      const field = fieldOf(info.type, input.field);
      const row = input.row === null ? null : (judge(rowSchema(field), input.row).data as Row);
      const key = (input.key as Row | undefined) ?? row ?? {};
      return rowEffect(info.type, record, input.field, keyOf(field, key), row, input.index);
    },
    // What is wrong inside one row is the row's; what a row that goes leaves behind is not.
    locate: ({ path }: Refusal, { field, row }: RowChange) =>
      row === null ? '/key' : `/row${path.slice(field.length + 1).replace(/^\/\d+/, '')}`,
  };
  return info.cardinality === 'one'
    ? defineCommand({ ...shared, input: change })
    : defineCommand({ ...shared, input: { id: id(), ...change }, by: 'id' });
}

interface RowChange {
  readonly field: string;
  readonly key?: unknown;
  /** Judged by the field it is for. */
  readonly row: unknown;
  readonly index?: number | undefined;
}

const rowSchema = ({ schema: { shape = {} } }: Field) => object(shape);

/** The key columns of a row; a slice left out is the whole. */
const keyOf = ({ info }: Field, row: Row): Row =>
  Object.fromEntries((info.key ?? []).map((column) => [column, row[column] ?? (column === 'slice' ? {} : undefined)]));

function checkRow(field: Field, record: Row, { key, row }: RowChange): readonly Refusal[] {
  const { data, issues } = row === null ? { data: null, issues: [] } : judge(rowSchema(field), row);
  if (issues.length > 0) return issues.map((issue) => fromIssue(issue, '/row'));
  const rows = valueAt(record, field.steps) as readonly Row[];
  const columns = field.info.key ?? [];
  const target = isObject(data) ? keyOf(field, data) : undefined;
  if (key === undefined) return row === null ? [refuse('required', '/key', { field: 'key' })] : [];
  if (!isObject(key)) return [refuse('wrong-type', '/key', { got: brief(key), expected: 'object' })];
  const stray = Object.keys(key).filter((column) => !columns.includes(column));
  if (stray.length > 0) return stray.map((column) => refuse('unknown-field', `/key/${column}`, { field: column }));
  const from = keyOf(field, key);
  if (rowPosition(rows, columns, from) === -1 && !(target !== undefined && same(from, target))) {
    return [refuse('row.unknown', '/key', { field: field.info.name })];
  }
  if (target !== undefined && !same(from, target) && rowPosition(rows, columns, target) !== -1) {
    return [refuse('duplicate', '/row', { got: Object.values(target).join(', '), type: field.info.name })];
  }
  return [];
}

/** The effect that puts a row in place of the one with this key, or beside the others at `index`. */
export function rowEffect(
  type: string,
  record: Row,
  name: string,
  key: Row,
  row: Row | null,
  index?: number,
): readonly Effect[] {
  const { steps, info } = fieldOf(type, name);
  const rows = valueAt(record, steps) as readonly Row[];
  const position = rowPosition(rows, info.key ?? [], key);
  if (position === -1 ? row === null : same(rows[position], row)) return [];
  const place = position === -1 ? Math.min(index ?? rows.length, rows.length) : position;
  return [{ op: 'row', type, id: idOf(type, record), field: name, key, row, index: place }];
}
