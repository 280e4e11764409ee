import type { TypeInfo } from '../../plan/field-info.ts';
import { valueAt } from '../../plan/links.ts';
import { choice, count, id, json, nullable, optional, table } from '../../plan/schema/fields.ts';
import type { Effect, Refusal } from '../command.ts';
import { type Definition, defineCommand } from '../define.ts';
import { idOf } from '../effects.ts';
import { type Row, same } from '../json.ts';
import { rowFinder } from '../rows.ts';
import { fieldOf } from '../schemas.ts';
import { rightOn } from './right.ts';
import { changeOf, checkRow, keyOf, type RowInput, twice } from './row-input.ts';

type One = RowInput & { readonly field: string };
type Many = { readonly field: string; readonly rows: readonly RowInput[] };

const row = () => ({ key: optional(json()), row: nullable(json()), index: optional(count()) });

/**
 * `T.setRow { id, field, key?, row, index? }`: one row of a table or series, so that two people can work
 * on the same one. `key` names the row by its key columns, and may be left out for a new row; `row: null` takes it away.
 */
export function setRow(info: TypeInfo): Definition | undefined {
  const shared = {
    ...rowsCommand(info, 'setRow', (input: One): readonly RowInput[] => [input], ''),
    // What is wrong inside one row is the row's; what a row that goes leaves behind is not.
    locate: ({ path }: Refusal, { field, row }: One) =>
      row === null ? '/key' : `/row${path.slice(field.length + 1).replace(/^\/\d+/, '')}`,
  };
  const input = { field: choice(tablesOf(info)), ...row() };
  return defined(
    info,
    () => defineCommand({ ...shared, input }, info),
    () => defineCommand({ ...shared, input: { id: id(), ...input }, by: 'id' }, info),
  );
}

/** `T.setRows { id, field, rows: [{ key?, row, index? }] }`: many rows of a table or series in one step, all or none. */
export function setRows(info: TypeInfo): Definition | undefined {
  const shared = {
    ...rowsCommand(info, 'setRows', ({ rows }: Many) => rows, '/rows'),
    locate: () => '/rows',
  };
  const input = { field: choice(tablesOf(info)), rows: table(row(), []) };
  return defined(
    info,
    () => defineCommand({ ...shared, input }, info),
    () => defineCommand({ ...shared, input: { id: id(), ...input }, by: 'id' }, info),
  );
}

const tablesOf = ({ fields }: TypeInfo): readonly string[] =>
  fields.filter(({ key }) => key !== undefined).map(({ name }) => name);

const defined = (info: TypeInfo, alone: () => Definition, named: () => Definition): Definition | undefined =>
  tablesOf(info).length === 0 ? undefined : info.cardinality === 'one' ? alone() : named();

/** @param path where in the input a list of rows stands; `''` for one alone */
function rowsCommand<I extends { readonly field: string }>(
  info: TypeInfo,
  verb: 'setRow' | 'setRows',
  rowsIn: (input: I) => readonly RowInput[],
  path: string,
) {
  return {
    type: `${info.type}.${verb}`,
    right: rightOn(info.type, verb),
    in: info.place,
    check({ record, input }: { record: Row; input: I }): readonly Refusal[] {
      const field = fieldOf(info.type, input.field);
      const given = rowsIn(input);
      const find = rowFinder(field.info, valueAt(record, field.steps) as readonly Row[], path !== '');
      const faults = given.flatMap((row, index) => checkRow(field, find, row, path && `${path}/${index}`));
      if (faults.length > 0) return faults;
      return twice(
        field.info,
        given.map((row) => changeOf(field, row).key),
        path,
      );
    },
    apply({ record, input }: { record: Row; input: I }): readonly Effect[] {
      const field = fieldOf(info.type, input.field);
      return rowsEffect(
        info.type,
        record,
        input.field,
        rowsIn(input).map((row) => changeOf(field, row)),
      );
    },
  };
}

/**
 * The effect that puts rows in place of those with their keys, or beside the others at `index`; none where nothing differs.
 * A row that is new or stays what it is needs no key besides its own.
 */
export function rowsEffect(
  type: string,
  record: Row,
  name: string,
  changes: readonly { readonly key?: Row; readonly row: Row | null; readonly index?: number | undefined }[],
): readonly Effect[] {
  const field = fieldOf(type, name);
  const rows = valueAt(record, field.steps) as readonly Row[];
  const find = rowFinder(field.info, rows, changes.length > 1);
  const end = rows.length + changes.length - 1;
  const told = changes.flatMap(({ row, key = keyOf(field, row ?? {}), index = end }) => {
    const position = find(key);
    if (position === -1 ? row === null : same(rows[position], row)) return [];
    return [{ key, row, index: position === -1 ? Math.min(index, end) : position }];
  });
  const [first] = told;
  if (first === undefined) return [];
  const about = { type, id: idOf(type, record), field: name };
  return [told.length === 1 ? { op: 'row', ...about, ...first } : { op: 'rows', ...about, rows: told }];
}
