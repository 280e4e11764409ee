import type { FieldInfo } from '@tandem-plan/core/plan';
import { type FieldPlace, type Parsed, type Row, unclear } from './field-type.ts';
import { cellTypeOf } from './cell-types.ts';
import { labelOf } from './words.ts';

/** The place of one cell: the row stands in for the record, except for what a figure is counted in. */
export const cellPlace = (place: FieldPlace, column: FieldInfo): FieldPlace => ({
  ...place,
  key: `${place.key}.${column.name}`,
  info: column,
});

export type DraftRow = Readonly<Record<string, unknown>>;

export const draftRow = (row: Row, place: FieldPlace): DraftRow =>
  Object.fromEntries(
    (place.info.columns ?? []).map((column) => [
      column.name,
      cellTypeOf(column).draft(row[column.name], cellPlace(place, column)),
    ]),
  );

function cellOf(column: FieldInfo, draft: unknown, place: FieldPlace, before: Row): Parsed {
  const type = cellTypeOf(column);
  if (column.kind === 'id' && column.name !== 'id') return { ok: true, value: draft === '' ? undefined : draft };
  return type.fixed === true ? { ok: true, value: before[column.name] } : type.parse(draft, place);
}

/** A row from its drafts; a problem names the row and the column it stands in. */
export function parseRow(draft: DraftRow, place: FieldPlace, index: number, before: Row): Parsed {
  const row: Record<string, unknown> = {};
  for (const column of place.info.columns ?? []) {
    const inner = cellPlace(place, column);
    const cell = cellOf(column, draft[column.name], inner, before);
    const at = `${index}.${column.name}`;
    if (!cell.ok) return { ok: false, problem: { ...cell.problem, at } };
    if (cell.value !== undefined) row[column.name] = cell.value;
    else if (column.required && column.kind === 'text') row[column.name] = '';
    else if (column.required && column.kind !== 'id')
      return unclear(
        'editor.problem.neededIn',
        { label: labelOf(place.desk.locale, inner.key), number: index + 1 },
        at,
      );
  }
  return { ok: true, value: row };
}
