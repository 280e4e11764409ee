import type { Plan } from '../../plan/index.ts';
import type { Slice } from '../kpi/whole.ts';
import type { Leaves } from './leaves.ts';
import type { SliceLeaf } from './slice-leaves.ts';

/** Slices by column: one for each dimension, and one for each level of its tree that puts several of its members together. */
export interface SliceColumns {
  readonly leaves: Leaves;
  /** The slice that members of columns stand for: of a region and the country around it the region. */
  readonly sliceOf: (where: Readonly<Record<string, string>>) => Slice;
}

export function columnsOf(
  plan: Plan,
  dimensions: readonly string[],
  slices: readonly SliceLeaf[],
  lowerIsBetter: boolean,
): SliceColumns {
  const columns = dimensions.flatMap((dimension) => levelsOf(plan, dimension, slices));
  return {
    leaves: {
      dimensions: columns.map(({ id, members }) => ({ id, members })),
      codes: columns.map(({ codes }) => codes),
      planned: Float64Array.from(slices, ({ due }) => due),
      actual: Float64Array.from(slices, ({ due, reached }) =>
        reached === null ? Number.NaN : lowerIsBetter ? 2 * due - reached : reached,
      ),
    },
    sliceOf: (where) =>
      Object.fromEntries(
        columns.flatMap(({ id, dimension }) => {
          const member = where[id];
          return member === undefined ? [] : [[dimension, member] as const];
        }),
      ),
  };
}

interface Column {
  readonly id: string;
  readonly dimension: string;
  readonly members: readonly string[];
  readonly codes: Int32Array;
}

/** The levels of a dimension's tree that tell slices apart, from the root down to the members that slices name. */
function levelsOf(plan: Plan, dimension: string, slices: readonly SliceLeaf[]): readonly Column[] {
  const paths = slices.map(({ slice }) => pathOf(plan, dimension, slice[dimension] ?? ''));
  const depth = Math.max(...paths.map((path) => path.length));
  const columns: Column[] = [];
  for (let level = depth - 1; level >= 0; level -= 1) {
    const named = paths.map((path) => path[Math.min(level, path.length - 1)] ?? '');
    const members = [...new Set(named)];
    const finer = columns[0]?.members.length;
    if (finer !== undefined && (members.length === 1 || members.length === finer)) continue;
    const codes = Int32Array.from(named, (one) => members.indexOf(one));
    columns.unshift({ id: `${level}.${dimension}`, dimension, members, codes });
  }
  return columns;
}

/** From the root of its tree down to the member itself; one that nobody declared stands alone. */
function pathOf({ dimensions }: Plan, dimension: string, member: string): readonly string[] {
  const parents = new Map(
    (dimensions.find(({ id }) => id === dimension)?.members ?? []).map(({ id, parent }) => [id, parent]),
  );
  const path: string[] = [];
  for (let one: string | undefined = member; one !== undefined && !path.includes(one); one = parents.get(one))
    path.unshift(one);
  return path;
}
