import { brief } from '@tandem-plan/core/plan';
import type { Cell } from '../sheet/sheet.ts';
import { detached } from './detached.ts';
import type { Fault, Rejection, RejectionCode } from './rejection.ts';

/** Gathers what was not understood: all of it is counted, and as much as a reader could go through is kept. */
export interface Rejections {
  readonly kept: readonly Rejection[];
  readonly counts: ReadonlyMap<RejectionCode, number>;
  add(what: Fault, line: number, column: string, got: Cell): void;
}

export function createRejections(most: number): Rejections {
  const kept: Rejection[] = [];
  const counts = new Map<RejectionCode, number>();
  return {
    kept,
    counts,
    add({ code, values }, line, column, got) {
      counts.set(code, (counts.get(code) ?? 0) + 1);
      if (kept.length < most) kept.push({ code, values, line, column, got: detached(String(brief(String(got)))) });
    },
  };
}
