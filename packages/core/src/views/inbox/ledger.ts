import type { Effect } from '../../change/index.ts';
import { nameOf, rowKey } from '../../plan/index.ts';
import type { AcceptedEvent } from './accepted-event.ts';
import { infoOf, isRow, type Row, type Spot, type Written, writtenBy, writtenIn } from './written.ts';

/** What stands somewhere, and the event that wrote it. */
export interface Entry {
  readonly spot: Spot;
  readonly value: unknown;
  readonly event: AcceptedEvent;
  /** It came with its record, rather than being written into one that was there. */
  readonly fresh: boolean;
}

interface Field {
  /** The field as a whole, once an event told all of it. */
  whole: Entry | undefined;
  /** Rows that were written one by one since. */
  readonly rows: Map<string, Entry>;
}

/** What the plan holds, as far as events have told it. */
export interface Ledger {
  /** What stands there; `undefined` where no event has told it. */
  last(spot: Spot): Entry | undefined;
  /** Rows of a field that were written one by one since it was last written as a whole. */
  rowsOf(spot: Spot): readonly Entry[];
  /** What people call the record, `null` where no event has told it. */
  nameOf(type: string, id: string): string | null;
  write(event: AcceptedEvent): void;
}

export function createLedger(): Ledger {
  const records = new Map<string, Map<string, Field>>();

  const fieldOf = ({ type, id, field }: Spot): Field | undefined => records.get(`${type}/${id}`)?.get(field);

  const mustHave = ({ type, id, field }: Spot): Field => {
    const record = records.get(`${type}/${id}`) ?? new Map<string, Field>();
    records.set(`${type}/${id}`, record);
    const known = record.get(field) ?? { whole: undefined, rows: new Map<string, Entry>() };
    record.set(field, known);
    return known;
  };

  const put = (written: readonly Written[], event: AcceptedEvent, fresh: boolean): void => {
    // Rows are found by the keys they had before any of them changed.
    for (const { value, ...spot } of written) {
      const field = mustHave(spot);
      if (spot.key !== null) field.rows.set(keyOf(spot, spot.key), { spot, value: undefined, event, fresh });
      else {
        field.whole = { spot, value, event, fresh };
        field.rows.clear();
      }
    }
    for (const { value, ...spot } of written) {
      if (spot.key === null || !isRow(value)) continue;
      const key = Object.fromEntries(Object.keys(spot.key).map((column) => [column, value[column]]));
      mustHave(spot).rows.set(keyOf(spot, key), { spot: { ...spot, key }, value, event, fresh });
    }
  };

  const apply = (effect: Effect, event: AcceptedEvent): void => {
    const { op, type, id } = effect;
    if (op === 'remove') records.delete(`${type}/${id}`);
    else if (op === 'add') put(writtenIn(type, id, effect.record as Row), event, true);
    else put(writtenBy(effect), event, false);
  };

  return {
    last(spot) {
      const field = fieldOf(spot);
      if (field === undefined) return undefined;
      // Of a field written row by row since, the rest is not told here in one piece.
      if (spot.key === null) return field.rows.size === 0 ? field.whole : undefined;
      const own = field.rows.get(keyOf(spot, spot.key));
      if (own !== undefined || field.whole === undefined) return own;
      const wanted = keyOf(spot, spot.key);
      const rows = Array.isArray(field.whole.value) ? (field.whole.value as readonly Row[]) : [];
      return { ...field.whole, spot, value: rows.find((row) => keyOf(spot, row) === wanted) };
    },
    rowsOf: (spot) => [...(fieldOf(spot)?.rows.values() ?? [])],
    nameOf(type, id) {
      const fields = [...(records.get(`${type}/${id}`) ?? [])];
      return nameOf(Object.fromEntries(fields.map(([name, { whole }]) => [name, whole?.value]))) ?? null;
    },
    write(event) {
      for (const effect of event.effects) apply(effect, event);
    },
  };
}

const keyOf = (spot: Spot, row: Row): string => rowKey(infoOf(spot) ?? {}, row);
