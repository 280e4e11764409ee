import type { Term } from './cell-terms.ts';
import type { Total } from './decimal.ts';
import type { KpiRules } from './row-reader.ts';
import type { Kind } from './mapping.ts';

/** A figure as the file has it, while its rows are read. */
export interface Point {
  readonly rules: KpiRules;
  readonly kind: Kind;
  readonly period: string;
  /** Members in the order of the mapping's dimensions. */
  readonly members: readonly string[];
  /** The first row that says it. */
  readonly line: number;
  rows: number;
  readonly value: Total | undefined;
  readonly numerator: Total | undefined;
  readonly denominator: Total | undefined;
  source: string;
  on: string;
  /** Rows that contradict each other, or a sum that is not known. */
  lost: boolean;
}

/** More than a plan can hold. */
export const mostPoints = 200_000;

interface Node {
  readonly next: Node[];
  point: Point | undefined;
}

const node = (): Node => ({ next: [], point: undefined });

/** The points of a file, found by the indices of their parts, which is quicker than by a key made for each row. */
export interface Points {
  readonly all: readonly Point[];
  find(path: readonly Term[]): Point | undefined;
  add(path: readonly Term[], point: Point): void;
}

export function createPoints(): Points {
  const all: Point[] = [];
  const root = node();
  return {
    all,
    find(path) {
      let at: Node | undefined = root;
      for (let step = 0; step < path.length && at !== undefined; step += 1) at = at.next[(path[step] as Term).index];
      return at?.point;
    },
    add(path, point) {
      let at = root;
      for (const { index } of path) at = at.next[index] ??= node();
      at.point = point;
      all.push(point);
    },
  };
}
