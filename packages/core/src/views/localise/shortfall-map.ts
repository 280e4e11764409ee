import { type Plan, recordOf } from '../../plan/index.ts';
import { statusOf } from '../kpi/bands.ts';
import type { KpiStatus } from '../kpi/kpi-view.ts';
import { pace } from '../kpi/pace.ts';
import type { Slice } from '../kpi/whole.ts';
import { localise } from './localise.ts';
import type { LocaliseView } from './localise-view.ts';
import { type LocaliseOptions, type SliceLeaf, sliceLeaves } from './slice-leaves.ts';
import { together } from './together.ts';

type Kpi = Plan['kpis'][number];

/** One field of the map, a row or column of it, or all of it; figures in the KPI's unit. */
export interface MapCell {
  /** What of the KPI it shows; `{}` is all of it. */
  readonly slice: Slice;
  /** `missing`: a report that is due is not there. `none`: nothing is planned there. */
  readonly state: 'reported' | 'missing' | 'none';
  readonly due: number | null;
  readonly reached: number | null;
  /** due − reached where more is better, reached − due where less is; below 0 where it does better than due. */
  readonly lacks: number | null;
  /** 1 = on plan, more is better. */
  readonly pace: number | null;
  readonly status: KpiStatus;
  /** Which causes hold it, by their position among the causes; one that names a dimension the map does not show holds none. */
  readonly causes: readonly number[];
}

export interface MapMember {
  readonly id: string;
  readonly name: string;
}

/** Where a KPI lacks, as a table of two dimensions: serialisable, without words or locale. */
export interface ShortfallMapView extends LocaliseView {
  /** Dimensions that rows and columns can be, in the plan's order. */
  readonly choices: readonly MapMember[];
  readonly rows: { readonly dimension: string; readonly members: readonly MapMember[] } | null;
  /** `null` where slices differ in one dimension alone: the rows' sums are all there is then. */
  readonly columns: { readonly dimension: string; readonly members: readonly MapMember[] } | null;
  /** By row and column. */
  readonly cells: readonly (readonly MapCell[])[];
  readonly rowSums: readonly MapCell[];
  readonly columnSums: readonly MapCell[];
  readonly total: MapCell;
  /** What the plan calls members that are spoken of outside rows and columns: dimension → member → name. */
  readonly names: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

export interface ShortfallMapOptions extends LocaliseOptions {
  /** Dimensions of rows and columns; the first two in which slices differ, unless given. */
  readonly rows?: string | undefined;
  readonly columns?: string | undefined;
}

/**
 * The slices of a KPI in a period as rows and columns, with what explains most of what is missing. Where slices name more
 * than two dimensions, a field is the sum over the others, and is missing where one of them is.
 *
 * @throws RangeError if the plan has no such KPI, or `period` is no period key
 * Source: docs/kpi.md#where-it-is-worst
 */
export function shortfallMap(plan: Plan, id: string, options: ShortfallMapOptions): ShortfallMapView {
  const { rows: askedRows, columns: askedColumns, ...when } = options;
  const asked = [askedRows, askedColumns].filter((one) => one !== undefined);
  const view = localise(plan, id, { ...when, dimensions: when.dimensions ?? asked });
  const kpi = recordOf(plan, 'kpi', id) as Kpi;
  const { dimensions, leaves } = sliceLeaves(plan, kpi, { ...when, dimensions: view.dimensions });
  const differing = dimensions.filter((one) => membersOf(plan, one, leaves).length > 1);
  const row = askedRows ?? [...differing, ...dimensions].find((one) => one !== askedColumns);
  const column = askedColumns ?? differing.find((one) => one !== row);
  const axisOf = (dimension: string | undefined) =>
    dimension === undefined || !dimensions.includes(dimension)
      ? null
      : { dimension, members: membersOf(plan, dimension, leaves) };
  const rows = axisOf(row);
  const columns = axisOf(column);
  const at = (slice: Slice): MapCell => {
    const within = leaves.filter((leaf) =>
      Object.entries(slice).every(([name, member]) => leaf.slice[name] === member),
    );
    return cellOf(plan, kpi, slice, within, view);
  };
  const rowSlices = (rows?.members ?? []).map((member) => ({ [rows?.dimension ?? '']: member.id }));
  const columnSlices = (columns?.members ?? []).map((member) => ({ [columns?.dimension ?? '']: member.id }));
  return {
    ...view,
    choices: dimensions.map((one) => ({ id: one, name: plan.dimensions.find((own) => own.id === one)?.name ?? one })),
    rows,
    columns,
    cells: rowSlices.map((own) => columnSlices.map((other) => at({ ...own, ...other }))),
    rowSums: rowSlices.map(at),
    columnSums: columnSlices.map(at),
    total: at({}),
    names: namesOf(plan, view),
  };
}

/** Members that slices name, in the order of the plan's vocabulary; those it does not know last. */
function membersOf({ dimensions }: Plan, dimension: string, leaves: readonly SliceLeaf[]): readonly MapMember[] {
  const declared = dimensions.find(({ id }) => id === dimension)?.members ?? [];
  const named = new Set(leaves.flatMap(({ slice }) => slice[dimension] ?? []));
  const known = declared.filter(({ id }) => named.has(id)).map(({ id, name }) => ({ id, name }));
  const others = [...named].filter((id) => !declared.some((member) => member.id === id)).sort();
  return [...known, ...others.map((id) => ({ id, name: id }))];
}

function cellOf(plan: Plan, kpi: Kpi, slice: Slice, within: readonly SliceLeaf[], { causes }: LocaliseView): MapCell {
  const holding = causes.flatMap(({ where }, at) => (holds(plan, where, slice) ? [at] : []));
  const { direction } = kpi;
  const { due, reached } = together(kpi, within);
  const cell = { slice, due, reached, causes: holding };
  if (due === null || reached === null || direction === undefined || direction === 'range') {
    const state = within.length === 0 ? 'none' : 'missing';
    return { ...cell, state, lacks: null, pace: null, status: 'none' };
  }
  const lacks = direction === 'decrease' || direction === 'below' ? reached - due : due - reached;
  const share = pace(direction, reached, due);
  return { ...cell, state: 'reported', lacks, pace: share, status: statusOf(share, kpi.bands) };
}

/** Whether all of the slice lies in the place. */
const holds = (plan: Plan, where: Slice, slice: Slice): boolean =>
  Object.entries(where).every(([dimension, member]) => {
    const parents = new Map(
      (plan.dimensions.find(({ id }) => id === dimension)?.members ?? []).map(({ id, parent }) => [id, parent]),
    );
    const seen = new Set<string>();
    for (let one = slice[dimension]; one !== undefined && !seen.has(one); one = parents.get(one)) {
      if (one === member) return true;
      seen.add(one);
    }
    return false;
  });

function namesOf({ dimensions }: Plan, { causes, missing, most }: LocaliseView): ShortfallMapView['names'] {
  const names: Record<string, Record<string, string>> = {};
  for (const slice of [...causes.map(({ where }) => where), ...missing, ...(most === null ? [] : [most.slice])])
    for (const [dimension, member] of Object.entries(slice)) {
      const known = dimensions.find(({ id }) => id === dimension)?.members.find(({ id }) => id === member);
      const own = names[dimension] ?? {};
      names[dimension] = own;
      own[member] = known?.name ?? member;
    }
  return names;
}
