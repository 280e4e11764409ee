import type { Effect } from './command.ts';
import type { Row } from './json.ts';

/** What somebody changed. Stamps tell who did, and where a record stands in its list says nothing of it: neither counts. */
export interface Touch {
  readonly type: string;
  readonly id: string;
  /** Dotted through groups; `null` where the record came or went. */
  readonly field: string | null;
  /** The row of the field, by its key columns; `null` for all of the field. */
  readonly key: Row | null;
}

/** What these effects changed, in their order. */
export const touches = (effects: readonly Effect[]): readonly Touch[] => effects.flatMap(touchesOf);

function touchesOf(effect: Effect): readonly Touch[] {
  const { op, type, id } = effect;
  switch (op) {
    case 'add':
    case 'remove':
      return [{ type, id, field: null, key: null }];
    case 'move':
      return [];
    case 'set':
      return [...Object.keys(effect.set), ...effect.unset]
        .filter((field) => field !== 'changed')
        .map((field) => ({ type, id, field, key: null }));
    case 'row':
      return [{ type, id, field: effect.field, key: effect.key }];
    case 'rows':
      return effect.rows.map(({ key }) => ({ type, id, field: effect.field, key }));
  }
}
