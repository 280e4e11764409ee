import { type Document, typeIn } from '../plan/documents.ts';
import { carryPositions, type PlanRecord, positionIn, recordsOf } from '../plan/query.ts';

export type Mutable = Record<string, unknown>;

/** A document to which many small things are done: each list and record is copied when it is first touched, and no more. */
export interface Draft<D extends Document> {
  /** A record of a collection as it is now, to look at. */
  peek(type: string, id: string): Readonly<Mutable> | undefined;
  /** The same, to change in place; `fresh` tells what else in it was made here. */
  own(type: string, id: string): Mutable | undefined;
  replace(type: string, id: string, record: Readonly<Mutable>): void;
  readonly fresh: WeakSet<object>;
  /** The document as it is now; what it holds is not changed any more. */
  settle(): D;
  /** Goes on with another. */
  reset(document: D): void;
}

export function createDraft<D extends Document>(document: D): Draft<D> {
  let current = document;
  let fresh = new WeakSet<object>();
  const lists = new Map<string, PlanRecord[]>();

  function ownList(type: string): PlanRecord[] {
    let list = lists.get(type);
    if (list === undefined) {
      list = recordsOf(current, type).slice();
      lists.set(type, list);
    }
    return list;
  }

  const draft: Draft<D> = {
    peek(type, id) {
      const known = recordsOf(current, type);
      return (lists.get(type) ?? known)[positionIn(known, id)];
    },
    own(type, id) {
      const position = positionIn(recordsOf(current, type), id);
      if (position === -1) return undefined;
      const list = ownList(type);
      const known = list[position] as PlanRecord;
      if (fresh.has(known)) return known;
      const copy: Mutable = { ...known };
      fresh.add(copy);
      list[position] = copy as PlanRecord;
      return copy;
    },
    replace(type, id, record) {
      ownList(type)[positionIn(recordsOf(current, type), id)] = record as PlanRecord;
    },
    get fresh() {
      return fresh;
    },
    settle() {
      if (lists.size === 0) return current;
      const next: Mutable = { ...current };
      for (const [type, records] of lists) {
        carryPositions(recordsOf(current, type), records);
        next[typeIn(current, type).place] = records;
      }
      draft.reset(next as unknown as D);
      return current;
    },
    reset(to) {
      current = to;
      lists.clear();
      fresh = new WeakSet();
    },
  };
  return draft;
}
