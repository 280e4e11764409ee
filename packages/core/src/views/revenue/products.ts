import type { Plan } from '../../plan/index.ts';
import type { Slice } from '../kpi/whole.ts';

type Kpi = Plan['kpis'][number];

/** A product that figures are told of, or that something within it is. */
export interface Product {
  readonly id: string;
  readonly name: string;
  readonly parent: string | null;
  readonly depth: number;
  /** Itself and all it lies within, the nearest first. */
  readonly within: readonly string[];
  /** Whether another one told lies within it. */
  readonly isParent: boolean;
  /** The KPI as if it were about this product alone. */
  readonly kpi: Kpi;
}

/** In the order of the tree. */
export function productsOf({ dimensions }: Plan, kpi: Kpi): readonly Product[] {
  const members = dimensions.find(({ id }) => id === 'product')?.members ?? [];
  const parents = new Map(members.map(({ id, parent }) => [id, parent]));
  const told = new Set<string>();
  for (const { slice } of [...kpi.targets, ...kpi.actuals]) {
    for (const id of lineage(slice['product'], parents)) told.add(id);
  }
  const products: Product[] = [];
  const visit = (parent: string | undefined, depth: number): void => {
    for (const { id, name, parent: own } of members) {
      if (!told.has(id) || (own !== undefined && told.has(own) ? own : undefined) !== parent) continue;
      const isParent = members.some((member) => member.parent === id && told.has(member.id));
      const within = lineage(id, parents);
      products.push({ id, name, parent: parent ?? null, depth, within, isParent, kpi: alone(kpi, id, parents) });
      visit(id, depth + 1);
    }
  };
  visit(undefined, 0);
  return products;
}

function lineage(member: string | undefined, parents: ReadonlyMap<string, string | undefined>): readonly string[] {
  const line: string[] = [];
  for (let id = member; id !== undefined && !line.includes(id); id = parents.get(id)) line.push(id);
  return line;
}

/** With the figures of the product itself, or else of all that lies within it. */
function alone(kpi: Kpi, product: string, parents: ReadonlyMap<string, string | undefined>): Kpi {
  const isOwn = ({ slice }: { readonly slice: Slice }) => slice['product'] === product;
  const isInside = ({ slice }: { readonly slice: Slice }) => lineage(slice['product'], parents).includes(product);
  const bare = <P extends { readonly slice: Slice }>(points: readonly P[]): P[] =>
    points.some(isOwn)
      ? points.filter(isOwn).map((point) => ({ ...point, slice: without(point.slice) }))
      : points.filter(isInside);
  return { ...kpi, target: { acceptedBy: [] }, targets: bare(kpi.targets), actuals: bare(kpi.actuals) };
}

function without(slice: Slice): Record<string, string> {
  const { product: _, ...rest } = slice;
  return rest;
}
