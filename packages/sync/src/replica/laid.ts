import type { Effect } from '@tandem-plan/core/change';
import { readsOf } from '@tandem-plan/core/rebase';
import { Records, typeKey } from './records.ts';
import type { KeptStep } from './storage.ts';

/** One own step, as it lies on the confirmed document. */
export interface Laid {
  readonly step: KeptStep;
  readonly order: number;
  /** What its commands read; `undefined` where that may be anything. */
  readonly reads: { readonly records: Records; readonly types: ReadonlySet<string> } | undefined;
  /** What it does in the picture; `undefined` while it cannot be carried out. */
  effects: readonly Effect[] | undefined;
}

export const isStructural = ({ op }: Effect): boolean => op === 'add' || op === 'remove' || op === 'move';

export function readsOfStep({ commands }: KeptStep): Laid['reads'] {
  const records = new Records();
  const types = new Set<string>();
  for (const command of commands) {
    const reads = readsOf(command);
    if (reads === undefined) return undefined;
    records.add(reads.record);
    for (const type of reads.types) types.add(type);
  }
  return { records, types };
}

/** Own steps by what they read and change. */
export class Index {
  /** Steps that may read anything. */
  readonly eager = new Set<Laid>();
  /** Steps that are only to be understood with all others: left out, or adding and removing by what they read elsewhere. */
  readonly tangled = new Set<Laid>();
  readonly #touching = new Map<string, Set<Laid>>();
  readonly #additions = new Map<string, number>();

  enter(entry: Laid): void {
    for (const key of keysOf(entry)) {
      const here = this.#touching.get(key);
      if (here === undefined) this.#touching.set(key, new Set([entry]));
      else here.add(entry);
    }
    this.#count(entry, 1);
    if (entry.reads !== undefined && entry.effects !== undefined) return;
    this.eager.add(entry);
    if (entry.effects?.some(isStructural) !== false) this.tangled.add(entry);
  }

  leave(entry: Laid): void {
    for (const key of keysOf(entry)) {
      const here = this.#touching.get(key);
      here?.delete(entry);
      if (here?.size === 0) this.#touching.delete(key);
    }
    this.#count(entry, -1);
    this.eager.delete(entry);
    this.tangled.delete(entry);
  }

  /** The step does something else in the picture now. */
  change(entry: Laid, effects: Laid['effects']): void {
    const isOfIndex = (each: Laid['effects']) => each === undefined || each.some(isStructural);
    if (entry.reads !== undefined && !isOfIndex(entry.effects) && !isOfIndex(effects)) entry.effects = effects;
    else {
      this.leave(entry);
      entry.effects = effects;
      this.enter(entry);
    }
  }

  /** Those that read or change a record, or all of its type. */
  *of(key: string, type: string): Iterable<Laid> {
    yield* this.#touching.get(key) ?? [];
    yield* this.#touching.get(typeKey(type)) ?? [];
  }

  addsTo(type: string): boolean {
    return (this.#additions.get(type) ?? 0) > 0;
  }

  #count({ effects = [] }: Laid, by: number): void {
    for (const effect of effects) {
      if (isStructural(effect)) this.#additions.set(effect.type, (this.#additions.get(effect.type) ?? 0) + by);
    }
  }
}

/** The records it reads and changes; of one that may read anything, those it changed. */
export function recordsOf({ reads, effects = [] }: Laid): Records {
  if (reads !== undefined) return reads.records;
  const out = new Records();
  for (const effect of effects) out.add(effect);
  return out;
}

function* keysOf(entry: Laid): Iterable<string> {
  yield* recordsOf(entry).keys;
  for (const type of entry.reads?.types ?? []) yield typeKey(type);
}
