import { keyWords, rowKey } from '../../plan/integrity.ts';
import { brief } from '../../plan/issue.ts';
import { judge } from '../../plan/judge.ts';
import { object } from '../../plan/schema/fields.ts';
import type { Refusal } from '../command.ts';
import { isObject, type Row, same } from '../json.ts';
import { fromIssue, refuse } from '../refusal.ts';
import type { Field } from '../schemas.ts';

/** What a command says of one row; `row` is judged by the field it is for. */
export interface RowInput {
  readonly key?: unknown;
  readonly row: unknown;
  readonly index?: number | undefined;
}

const rowSchema = ({ schema: { shape = {} } }: Field) => object(shape);

/** The key columns of a row; a slice left out is the whole. */
export const keyOf = ({ info }: Field, row: Row): Row =>
  Object.fromEntries((info.key ?? []).map((column) => [column, row[column] ?? (column === 'slice' ? {} : undefined)]));

/** What it comes to, once it was checked. */
export function changeOf(field: Field, { key, row, index }: RowInput) {
  const read = row === null ? null : (judge(rowSchema(field), row).data as Row);
  return { key: keyOf(field, (key as Row | undefined) ?? read ?? {}), row: read, index };
}

/** @param find where the row with a key stands, -1 when there is none */
export function checkRow(
  field: Field,
  find: (key: Row) => number,
  { key, row }: RowInput,
  path: string,
): readonly Refusal[] {
  const { data, issues } = row === null ? { data: null, issues: [] } : judge(rowSchema(field), row);
  if (issues.length > 0) return issues.map((issue) => fromIssue(issue, `${path}/row`));
  const columns = field.info.key ?? [];
  const target = isObject(data) ? keyOf(field, data) : undefined;
  if (key === undefined) return row === null ? [refuse('required', `${path}/key`, { field: 'key' })] : [];
  if (!isObject(key)) return [refuse('wrong-type', `${path}/key`, { got: brief(key), expected: 'object' })];
  const stray = Object.keys(key).filter((column) => !columns.includes(column));
  if (stray.length > 0) {
    return stray.map((column) => refuse('unknown-field', `${path}/key/${column}`, { field: column }));
  }
  const from = keyOf(field, key);
  if (find(from) === -1 && !(target !== undefined && same(from, target))) {
    return [refuse('row.unknown', `${path}/key`, { field: field.info.name })];
  }
  if (target !== undefined && !same(from, target) && find(target) !== -1) {
    return [refuse('duplicate', `${path}/row`, { got: keyWords(field.info, target), type: field.info.name })];
  }
  return [];
}

/** Rows that come more than once in a list of the input. */
export function twice(info: Field['info'], rows: readonly Row[], path: string): readonly Refusal[] {
  const seen = new Set<string>();
  return rows.flatMap((row, index) => {
    const own = rowKey(info, row);
    if (seen.has(own)) {
      return [refuse('duplicate', `${path}/${index}`, { got: keyWords(info, row), type: info.name })];
    }
    seen.add(own);
    return [];
  });
}
