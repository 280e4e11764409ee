import type { Plan } from '../../plan/index.ts';
import { hasAncestorIn, isWhole, type Slice } from '../kpi/whole.ts';

type Kpi = Plan['kpis'][number];
type Parents = ReadonlyMap<string, string | undefined>;

/**
 * The same KPI with the figures of one slice alone, told as if that slice were the whole: what lies within it adds up to
 * it just as slices add up to a KPI.
 */
export function partOfKpi({ dimensions }: Plan, kpi: Kpi, slice: Slice): Kpi {
  if (isWhole({ slice })) return kpi;
  const parents = new Map<string, Parents>(
    dimensions.map(({ id, members }) => [id, new Map(members.map((member) => [member.id, member.parent]))]),
  );
  const within = <P extends { readonly slice: Slice }>(points: readonly P[]) =>
    points.flatMap((point) => {
      const rest = restOf(point.slice, slice, parents);
      return rest === undefined ? [] : [{ ...point, slice: rest }];
    });
  return { ...kpi, targets: within(kpi.targets), actuals: within(kpi.actuals) };
}

/** How a slice is told within another; `undefined` where it lies outside. */
function restOf(inner: Slice, outer: Slice, parents: ReadonlyMap<string, Parents>): Record<string, string> | undefined {
  const rest: Record<string, string> = { ...inner };
  for (const [dimension, member] of Object.entries(outer)) {
    const own = inner[dimension];
    if (own === member) delete rest[dimension];
    else if (own === undefined || !hasAncestorIn(own, new Set([member]), parents.get(dimension) ?? new Map()))
      return undefined;
  }
  return rest;
}

/** Whether one figure may count in both: not where they name different members of a dimension, neither within the other. */
export function mayOverlap({ dimensions }: Plan, a: Slice, b: Slice): boolean {
  return Object.entries(a).every(([dimension, member]) => {
    const other = b[dimension];
    if (other === undefined || other === member) return true;
    const members = dimensions.find(({ id }) => id === dimension)?.members ?? [];
    const parents = new Map(members.map((one) => [one.id, one.parent]));
    return hasAncestorIn(member, new Set([other]), parents) || hasAncestorIn(other, new Set([member]), parents);
  });
}
