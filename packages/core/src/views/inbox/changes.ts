import { same } from '../../change/json.ts';
import { nameOf, pathOf, type Plan, recordOf } from '../../plan/index.ts';
import { type AcceptedEvent, type Author, authorOf } from './accepted-event.ts';
import { createLedger, type Ledger } from './ledger.ts';
import type { Overwriting } from './overwritings.ts';
import { type Row, type Spot, type Written, writtenBy } from './written.ts';

/** One difference that others made, shaped so that `words.difference` tells it. */
export interface InboxDifference {
  readonly op: 'added' | 'removed' | 'changed';
  readonly type: string;
  readonly id: string;
  readonly name: string | null;
  /** Dotted through groups; `null` where the record came or went. */
  readonly field: string | null;
  /** The row's key columns; `null` for the field as a whole. */
  readonly key: Row | null;
  /** Whether the events tell what stood there before: where not, `from` is absent and means nothing. */
  readonly known: boolean;
  /** What stood there, and what they wrote; absent for a blank, or no row. */
  readonly from?: unknown;
  readonly to?: unknown;
  /** Who wrote it last. */
  readonly by: Author;
}

/** A record that others changed. */
export interface InboxChange {
  readonly type: string;
  /** Empty for a single part of the plan. */
  readonly id: string;
  /** What people call it; `null` where it has no name, or neither plan nor events tell it. */
  readonly name: string | null;
  /** JSON Pointer to where it stands now; `null` once it is gone. */
  readonly path: string | null;
  /** The last event that changed it. */
  readonly seq: number;
  readonly by: Author;
  readonly differences: readonly InboxDifference[];
  /** Values of either side that were written over unseen. */
  readonly overwritten: readonly Overwriting[];
}

interface Step {
  readonly spot: Spot;
  readonly known: boolean;
  readonly from: unknown;
  to: unknown;
  by: AcceptedEvent;
}

interface Gathered {
  readonly type: string;
  readonly id: string;
  name: string | null;
  last: AcceptedEvent;
  /** The event that brought the record, or took it away. */
  added: { readonly record: unknown; readonly by: AcceptedEvent } | undefined;
  removed: AcceptedEvent | undefined;
  readonly steps: Map<string, Step>;
}

/** What others than a party changed after an event, record by record, newest first; what came to nothing is left out. */
export function changesIn(
  plan: Plan,
  events: readonly AcceptedEvent[],
  { party, seen }: { readonly party: string; readonly seen: number },
): readonly Omit<InboxChange, 'overwritten'>[] {
  const ledger = createLedger();
  const records = new Map<string, Gathered>();
  for (const event of events) {
    if (event.seq > seen && event.actor.party !== party) gather(records, ledger, event);
    ledger.write(event);
  }
  return [...records.values()]
    .map((one) => changeOf(plan, one))
    .filter(({ differences }) => differences.length > 0)
    .sort((a, b) => b.seq - a.seq);
}

function gather(records: Map<string, Gathered>, ledger: Ledger, event: AcceptedEvent): void {
  const about = (type: string, id: string): Gathered => {
    const key = `${type}/${id}`;
    const known = records.get(key);
    if (known !== undefined) {
      known.last = event;
      return known;
    }
    const steps = new Map<string, Step>();
    const made: Gathered = { type, id, name: null, last: event, added: undefined, removed: undefined, steps };
    records.set(key, made);
    return made;
  };
  for (const effect of event.effects) {
    const { op, type, id } = effect;
    if (op === 'add') {
      const one = about(type, id);
      one.name = nameOf(effect.record) ?? null;
      // What was taken away and put back is what it was.
      if (one.removed === undefined) one.added = { record: effect.record, by: event };
      one.removed = undefined;
    } else if (op === 'remove') {
      const one = about(type, id);
      one.name = ledger.nameOf(type, id) ?? one.name;
      if (one.added === undefined) one.removed = event;
      one.added = undefined;
      one.steps.clear();
    } else if (op !== 'move') {
      for (const written of writtenBy(effect)) step(about(type, id), ledger, written, event);
    }
  }
}

function step({ added, steps }: Gathered, ledger: Ledger, { value, ...spot }: Written, event: AcceptedEvent): void {
  if (added !== undefined) return;
  const key = JSON.stringify([spot.field, spot.key]);
  const known = steps.get(key);
  const last = ledger.last(spot);
  if (known === undefined) steps.set(key, { spot, known: last !== undefined, from: last?.value, to: value, by: event });
  else Object.assign(known, { to: value, by: event });
}

function changeOf(plan: Plan, one: Gathered): Omit<InboxChange, 'overwritten'> {
  const { type, id, last, added, removed } = one;
  const record = recordOf(plan, type, id);
  const name = nameOf(record) ?? one.name;
  const about = { type, id, name };
  const whole = { ...about, field: null, key: null };
  const differences: InboxDifference[] = [];
  if (added !== undefined) {
    const to = record ?? added.record;
    differences.push({ op: 'added', ...whole, known: true, to, by: authorOf(added.by) });
  } else if (removed !== undefined && record === undefined) {
    differences.push({ op: 'removed', ...whole, known: false, by: authorOf(removed) });
  }
  for (const { spot, known, from, to, by } of one.steps.values()) {
    if (known && same(from, to)) continue;
    differences.push({
      op: 'changed',
      ...about,
      field: spot.field,
      key: spot.key,
      known,
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
      by: authorOf(by),
    });
  }
  const path = record === undefined ? null : pathOf(plan, type, id);
  return { type, id, name, path, seq: last.seq, by: authorOf(last), differences };
}
