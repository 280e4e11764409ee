import type { Intention } from '../../change/index.ts';
import { same } from '../../change/json.ts';
import { fieldOf } from '../../change/schemas.ts';
import { describe } from '../../plan/index.ts';
import { isErased } from '../../plan/redaction.ts';
import { type AcceptedEvent, type Author, authorOf, inOrder } from './accepted-event.ts';
import { createLedger, type Entry, type Ledger } from './ledger.ts';
import { isRow, type Row, type Spot, type Written, writtenBy } from './written.ts';

/** A value that was written over by somebody who had not seen it. */
export interface Overwriting {
  /** The event that wrote over, and the one that was written over. */
  readonly seq: number;
  readonly over: number;
  readonly type: string;
  /** Empty for a single part of the plan. */
  readonly id: string;
  readonly field: string;
  /** The row's key columns; `null` for the field as a whole. */
  readonly key: Row | null;
  /** What stood there and what was written instead; absent for a blank, or no row. */
  readonly was?: unknown;
  readonly is?: unknown;
  /** Who wrote over, and whose value it was. */
  readonly by: Author;
  readonly whose: Author;
  /** Whether nobody has written there since. */
  readonly stands: boolean;
  /** Puts it back; nothing where the text was erased for good, or no generic command may. */
  readonly restore: readonly Intention[];
}

/**
 * Where a step wrote over what another device had written and its sender had not seen: the later in the log's order
 * holds, and the other value is told here. Own steps in between are no strangers'.
 *
 * @param events of one log; what stood before the first of them is not known
 */
export function overwritings(events: readonly AcceptedEvent[]): readonly Overwriting[] {
  const ledger = createLedger();
  const found: { readonly entry: Entry; readonly written: Written; readonly event: AcceptedEvent }[] = [];
  for (const event of inOrder(events)) {
    const seen = event.basis ?? event.seq - 1;
    for (const written of event.effects.flatMap(writtenBy)) {
      for (const entry of standing(ledger, written)) {
        const unseen = entry.event.seq > seen && !isOneDevice(entry.event, event);
        const value = valueFor(entry.spot, written);
        if (unseen && !entry.fresh && !same(entry.value, value))
          found.push({ entry, written: { ...entry.spot, value }, event });
      }
    }
    ledger.write(event);
  }
  return found.map(({ entry, written, event }) => told(entry, written, event, ledger));
}

/** Whether both came from one device or tab of one person, as far as it tells where a name was erased. */
const isOneDevice = (one: AcceptedEvent, other: AcceptedEvent): boolean =>
  one.receipt.client === other.receipt.client &&
  one.actor.party === other.actor.party &&
  (one.actor.id === other.actor.id || isErased(one.actor.id) || isErased(other.actor.id));

/** What a write meets: the same spot, or the rows of a table of which all was written anew. */
function standing(ledger: Ledger, written: Written): readonly Entry[] {
  const last = ledger.last(written);
  if (last !== undefined) return [last];
  return written.key === null ? ledger.rowsOf(written) : [];
}

/** What became of one row in a table that was written anew. */
function valueFor({ key }: Spot, written: Written): unknown {
  if (key === null || written.key !== null || !Array.isArray(written.value)) return written.value;
  const rows = written.value as readonly Row[];
  return rows.find((row) => Object.entries(key).every(([column, value]) => same(row[column], value)));
}

function told(
  { spot, value: was, event: over }: Entry,
  written: Written,
  event: AcceptedEvent,
  ledger: Ledger,
): Overwriting {
  const { type, id, field, key } = spot;
  const { value: is } = written;
  return {
    seq: event.seq,
    over: over.seq,
    type,
    id,
    field,
    key,
    ...(was === undefined ? {} : { was }),
    ...(is === undefined ? {} : { is }),
    by: authorOf(event),
    whose: authorOf(over),
    stands: ledger.last(spot)?.event === event,
    restore: restoring(spot, was, is),
  };
}

function restoring({ type, id, field, key }: Spot, was: unknown, is: unknown): readonly Intention[] {
  const { fixed, info } = fieldOf(type, field);
  if (fixed || isErased(was) || isErased(key)) return [];
  const target = describe(type).cardinality === 'many' ? { id } : {};
  if (key === null) {
    const input = was === undefined ? { unset: [field] } : { set: { [field]: was } };
    return [{ type: `${type}.update`, input: { ...target, ...input } }];
  }
  // The row that stands there now may have got another key.
  const found = isRow(is) ? { key: Object.fromEntries((info.key ?? []).map((column) => [column, is[column]])) } : {};
  return [{ type: `${type}.setRow`, input: { ...target, field, ...found, row: was ?? null } }];
}
