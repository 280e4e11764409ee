import { type Plan, recordOf } from '../../plan/index.ts';
import type { Slice } from '../kpi/whole.ts';
import { localise } from './localise.ts';
import type { LocaliseView } from './localise-view.ts';
import { cellOf, lackOf, type MapCell } from './map-cell.ts';
import { type LocaliseOptions, type SliceLeaf, sliceLeaves } from './slice-leaves.ts';

type Kpi = Plan['kpis'][number];

/** A dimension, or a member of one, by what the plan calls it. */
export interface MapName {
  readonly id: string;
  readonly name: string;
}

export interface MapAxis extends MapName {
  readonly members: readonly MapName[];
}

/** Where a KPI lacks, as a table of two dimensions: serialisable, without words or locale. */
export interface ShortfallMapView extends LocaliseView {
  /** Dimensions that rows and columns can be, in the plan's order. */
  readonly choices: readonly MapName[];
  /** `null` where no slice can be compared. */
  readonly rows: MapAxis | null;
  /** `null` where slices differ in one dimension alone: the rows' sums are all there is then. */
  readonly columns: MapAxis | null;
  /** By row and column. */
  readonly cells: readonly (readonly MapCell[])[];
  readonly rowSums: readonly MapCell[];
  readonly columnSums: readonly MapCell[];
  readonly total: MapCell;
  /** What the plan calls what is spoken of outside the table: dimension → member → name. */
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
 * @throws RangeError if the plan has no such KPI, `period` is no period key, or `asOf` no day
 * Source: docs/kpi.md#where-it-is-worst
 */
export function shortfallMap(plan: Plan, id: string, options: ShortfallMapOptions): ShortfallMapView {
  const { rows: row, columns: column, ...when } = options;
  const asked = [row, column].filter((one) => one !== undefined);
  const view = localise(plan, id, { ...when, dimensions: when.dimensions ?? asked });
  const kpi = recordOf(plan, 'kpi', id) as Kpi;
  const { dimensions, leaves } = sliceLeaves(plan, kpi, { ...when, dimensions: view.dimensions });
  const axes = dimensions.map((dimension) => axisOf(plan, dimension, leaves));
  const differing = axes.filter(({ members }) => members.length > 1);
  const rows = axes.find((one) => one.id === row) ?? [...differing, ...axes].find((one) => one.id !== column) ?? null;
  const columns = axes.find((one) => one.id === column) ?? differing.find((one) => one !== rows) ?? null;
  const lacking = leaves.reduce<number | null>((sum, leaf) => {
    const lack = lackOf(kpi, leaf);
    return sum === null || lack === null ? null : sum + Math.max(lack, 0);
  }, 0);
  const at = (slice: Slice): MapCell => {
    const within = leaves.filter((leaf) => Object.keys(slice).every((name) => leaf.slice[name] === slice[name]));
    return cellOf(plan, kpi, slice, within, lacking, view.causes);
  };
  const rowSlices = slicesOf(rows);
  const columnSlices = slicesOf(columns);
  return {
    ...view,
    choices: axes.map(({ id: own, name }) => ({ id: own, name })),
    rows,
    columns,
    cells: rowSlices.map((own) => columnSlices.map((other) => at({ ...own, ...other }))),
    rowSums: rowSlices.map(at),
    columnSums: columnSlices.map(at),
    total: at({}),
    names: namesOf(plan, view),
  };
}

const slicesOf = (axis: MapAxis | null): readonly Slice[] =>
  axis === null ? [] : axis.members.map((member) => ({ [axis.id]: member.id }));

/** Members that slices name, in the order of the plan's vocabulary; those it does not know last. */
function axisOf({ dimensions }: Plan, id: string, leaves: readonly SliceLeaf[]): MapAxis {
  const declared = dimensions.find((one) => one.id === id);
  const tree = declared?.members ?? [];
  const named = new Set(leaves.flatMap(({ slice }) => slice[id] ?? []));
  const known = tree.filter((member) => named.has(member.id)).map((member) => ({ id: member.id, name: member.name }));
  const others = [...named].filter((one) => !tree.some((member) => member.id === one)).sort();
  return { id, name: declared?.name ?? id, members: [...known, ...others.map((one) => ({ id: one, name: one }))] };
}

function namesOf({ dimensions }: Plan, { causes, missing, most }: LocaliseView): ShortfallMapView['names'] {
  const names: Record<string, Record<string, string>> = {};
  const needs = causes.flatMap(({ cause }) => cause.hints.flatMap(({ subjects }) => subjects));
  const spokenOf: Slice[] = [
    ...causes.map(({ where }) => where),
    ...missing,
    ...(most === null ? [] : [most.slice]),
    ...needs.flatMap(({ type, id }) => (type === 'competency' ? [{ competency: id }] : [])),
  ];
  for (const slice of spokenOf)
    for (const [dimension, member] of Object.entries(slice)) {
      const known = dimensions.find(({ id }) => id === dimension)?.members.find(({ id }) => id === member);
      names[dimension] = { ...names[dimension], [member]: known?.name ?? member };
    }
  return names;
}
