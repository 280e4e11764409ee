import type { Effect } from '../../change/index.ts';
import { describe, type FieldInfo, valueAt } from '../../plan/index.ts';

export type Row = Readonly<Record<string, unknown>>;

export const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A field of a record, or one row of it. */
export interface Spot {
  readonly type: string;
  readonly id: string;
  /** Dotted through groups. */
  readonly field: string;
  /** The row's key columns; `null` for the field as a whole. */
  readonly key: Row | null;
}

/** What was written there: `undefined` is a blank, or no row. */
export interface Written extends Spot {
  readonly value: unknown;
}

const isTold = ({ name, kind }: FieldInfo): boolean => kind !== 'stamp' && name !== 'id';

export const infoOf = ({ type, field }: Pick<Spot, 'type' | 'field'>): FieldInfo | undefined =>
  describe(type).fields.find(({ name }) => name === field);

/** What an effect wrote into a record that was there; who stamped it is told by the event. */
export function writtenBy(effect: Effect): readonly Written[] {
  const { op, type, id } = effect;
  switch (op) {
    case 'add':
    case 'remove':
    case 'move':
      return [];
    case 'set':
      return describe(type)
        .fields.filter(
          (info) => isTold(info) && (Object.hasOwn(effect.set, info.name) || effect.unset.includes(info.name)),
        )
        .map(({ name: field }) => ({ type, id, field, key: null, value: effect.set[field] }));
    case 'row':
      return [{ type, id, field: effect.field, key: effect.key, value: effect.row ?? undefined }];
    case 'rows':
      return effect.rows.map(({ key, row }) => ({ type, id, field: effect.field, key, value: row ?? undefined }));
  }
}

/** What stands in a record that came whole. */
export const writtenIn = (type: string, id: string, record: Row): readonly Written[] =>
  describe(type)
    .fields.filter(isTold)
    .map(({ name: field }) => ({ type, id, field, key: null, value: valueAt(record, field.split('.')) }));
