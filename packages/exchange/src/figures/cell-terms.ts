import type { Cell } from '../sheet/sheet.ts';
import { detached } from './detached.ts';
import type { Fault } from './rejection.ts';

/** What a cell stands for. */
export interface Term {
  /** Counts the different ids from 0; -1 where there is a fault. */
  readonly index: number;
  readonly id: string;
  readonly fault: Fault | undefined;
}

/** More different texts than any column of terms has. */
const most = 20_000;

/** Reads each different text once: a file says the same few things in a million rows. */
export function cachedTerms(read: (cell: Cell) => string | Fault): (cell: Cell) => Term {
  const known = new Map<Cell, Term>();
  const indices = new Map<string, number>();
  return (cell) => {
    const before = known.get(cell);
    if (before !== undefined) return before;
    const own = typeof cell === 'string' ? detached(cell) : cell;
    const got = read(own);
    let term: Term;
    if (typeof got === 'string') {
      const index = indices.get(got) ?? indices.size;
      indices.set(got, index);
      term = { index, id: got, fault: undefined };
    } else term = { index: -1, id: '', fault: got };
    if (known.size >= most) known.clear();
    known.set(own, term);
    return term;
  };
}
