import type { Plan } from '../../plan/index.ts';

type Kpi = Plan['kpis'][number];
type Target = Kpi['targets'][number];
/** The part of the whole a figure is about: dimension → member; `{}` is the whole. */
export type Slice = Readonly<Record<string, string>>;

/** A figure of one period: a plain one, or a numerator with its denominator, which add up where ratios do not. */
export interface Figure {
  readonly amount: number;
  readonly over: number | null;
}

export type Measure = 'flow' | 'stock' | 'ratio';

/** Without a word on it, money and counts are taken as flows, and what cannot be added as levels. */
export const measureOf = ({ measure, unit }: Pick<Kpi, 'measure' | 'unit'>): Measure =>
  measure ?? (unit === 'money' || unit === 'count' ? 'flow' : 'stock');

/** Whether figures of two regions add up to that of both. */
export const adds = (kpi: Kpi): boolean => {
  const { unit } = kpi;
  if (unit === 'percent' || unit === 'score') return false;
  const measure = measureOf(kpi);
  return measure === 'flow' || (measure === 'stock' && (unit === 'money' || unit === 'count'));
};

/** A figure as people read it. */
export const valueOf = ({ amount, over }: Figure, { unit }: Kpi): number =>
  over === null ? amount : (amount / over) * (unit === 'percent' ? 100 : 1);

export const sum = (figures: readonly Figure[]): Figure => ({
  amount: figures.reduce((total, { amount }) => total + amount, 0),
  over: figures.every(({ over }) => over !== null) ? figures.reduce((total, { over }) => total + (over ?? 0), 0) : null,
});

interface Cell {
  readonly slice: Slice;
  readonly figure: Figure | undefined;
}

/** Which dimensions a slice names, `''` for the whole. */
export const dimensionsOf = (slice: Slice): string => {
  const names = Object.keys(slice);
  return names.length > 1 ? names.sort().join('|') : (names[0] ?? '');
};

/** The same for the same members, whatever their order. Asked for with every figure, so that it has to be quick. */
export function sliceKey(slice: Slice): string {
  const names = Object.keys(slice);
  if (names.length > 1) names.sort();
  let key = '';
  for (const name of names) key += `${name}\n${slice[name]?.length}\n${slice[name]}\n`;
  return key;
}

/** By which slices stand in order, whatever the order of their members: `sliceKey` tells them apart, and sorts by length. */
export const sliceName = (slice: Slice): string =>
  Object.keys(slice)
    .sort()
    .map((dimension) => `${dimension}\n${slice[dimension]}`)
    .join('\n');

/** Per dimension, the parent of each member. */
type Trees = ReadonlyMap<string, ReadonlyMap<string, string | undefined>>;

const knownTrees = new WeakMap<Plan['dimensions'], Trees>();

function treesOf({ dimensions }: Plan): Trees {
  const trees =
    knownTrees.get(dimensions) ??
    new Map(dimensions.map(({ id, members }) => [id, new Map(members.map((member) => [member.id, member.parent]))]));
  knownTrees.set(dimensions, trees);
  return trees;
}

/** Whether one of the slices may lie within another: a region and the country it is in. */
function overlap(slices: readonly Slice[], trees: Trees): boolean {
  for (const [dimension, members] of membersIn(slices)) {
    const parents = trees.get(dimension);
    if (parents === undefined) continue;
    for (const member of members) if (hasAncestorIn(member, members, parents)) return true;
  }
  return false;
}

/** The members that slices name, by dimension. */
export function membersIn(slices: readonly Slice[]): ReadonlyMap<string, ReadonlySet<string>> {
  const used = new Map<string, Set<string>>();
  for (const slice of slices)
    for (const dimension in slice) {
      const members = used.get(dimension) ?? new Set<string>();
      used.set(dimension, members.add(slice[dimension] ?? ''));
    }
  return used;
}

/** Whether it lies within one of these members, at whatever depth. */
export function hasAncestorIn(
  member: string,
  members: ReadonlySet<string>,
  parents: ReadonlyMap<string, string | undefined>,
): boolean {
  let parent = parents.get(member);
  if (parent === undefined) return false;
  const seen = new Set([member]);
  for (; parent !== undefined && !seen.has(parent); parent = parents.get(parent)) {
    if (members.has(parent)) return true;
    seen.add(parent);
  }
  return false;
}

/**
 * The figure of the whole for each period: the point without a slice where there is one; else the sum of the
 * points of that period, as long as they name the same dimensions, none lies within another, and all of
 * `expected` are there. Otherwise the period has no figure: a part is not the whole, and missing is not zero.
 */
function wholes(
  cells: ReadonlyMap<string, readonly Cell[]>,
  kpi: Kpi,
  trees: Trees,
  expected?: ReadonlyMap<string, readonly Cell[]>,
): ReadonlyMap<string, Figure> {
  const out = new Map<string, Figure>();
  for (const [period, all] of cells) {
    const figure = whole(all, kpi, trees, expected?.get(period) ?? []);
    if (figure !== undefined) out.set(period, figure);
  }
  return out;
}

function whole(cells: readonly Cell[], kpi: Kpi, trees: Trees, expected: readonly Cell[]): Figure | undefined {
  const total = cells.find(isWhole);
  if (total?.figure !== undefined) return total.figure;
  const figures: Figure[] = [];
  const slices: Slice[] = [];
  let dimensions = '';
  for (const cell of cells) {
    if (cell === total) continue;
    const { slice, figure } = cell;
    if (slices.length === 0) dimensions = dimensionsOf(slice);
    if (figure === undefined || dimensionsOf(slice) !== dimensions) return undefined;
    figures.push(figure);
    slices.push(slice);
  }
  if (slices.length === 0) return undefined;
  if (expected.length > 0) {
    const known = new Set(slices.map(sliceKey));
    if (expected.some(({ slice }) => dimensionsOf(slice) === dimensions && !known.has(sliceKey(slice))))
      return undefined;
  }
  if (overlap(slices, trees)) return undefined;
  return adds(kpi) || figures.every(({ over }) => over !== null) ? sum(figures) : undefined;
}

function byPeriod<P extends { readonly period: string; readonly slice: Slice }>(
  points: readonly P[],
  figureOf: (point: P) => Figure | undefined,
): ReadonlyMap<string, readonly Cell[]> {
  const out = new Map<string, Cell[]>();
  for (const point of points) {
    const cell = { slice: point.slice, figure: figureOf(point) };
    const cells = out.get(point.period);
    if (cells === undefined) out.set(point.period, [cell]);
    else cells.push(cell);
  }
  return out;
}

export function actualOf(kpi: Kpi, { value, numerator, denominator }: Kpi['actuals'][number]): Figure | undefined {
  if (measureOf(kpi) === 'ratio' && numerator !== undefined && denominator !== undefined && denominator > 0)
    return { amount: numerator, over: denominator };
  return value === undefined ? undefined : { amount: value, over: null };
}

export interface WholeFigures {
  readonly targets: ReadonlyMap<string, Figure>;
  readonly actuals: ReadonlyMap<string, Figure>;
}

/** Several views of one KPI ask for them; they hold as long as KPI and vocabulary do. */
const known = new WeakMap<Kpi, { readonly dimensions: Plan['dimensions']; readonly figures: WholeFigures }>();

/** Targets and actuals of the whole, by period. */
export function wholeFigures(plan: Plan, kpi: Kpi): WholeFigures {
  const before = known.get(kpi);
  if (before?.dimensions === plan.dimensions) return before.figures;
  const trees = treesOf(plan);
  const targets = cellsOf(kpi.targets);
  const actuals = byPeriod(kpi.actuals, (point) => actualOf(kpi, point));
  const figures = { targets: wholes(targets, kpi, trees), actuals: wholes(actuals, kpi, trees, targets) };
  known.set(kpi, { dimensions: plan.dimensions, figures });
  return figures;
}

const cellsOf = (targets: readonly Target[]) => byPeriod(targets, ({ value }) => ({ amount: value, over: null }));

/** What some of its targets come to for each period. */
export const targetsOf = (plan: Plan, kpi: Kpi, some: readonly Target[]): ReadonlyMap<string, Figure> =>
  wholes(cellsOf(some), kpi, treesOf(plan));

export function isWhole({ slice }: { readonly slice: Slice }): boolean {
  for (const _ in slice) return false;
  return true;
}

/** Leaves out what contains another of them: a country beside its regions. */
export function finest<S extends { readonly slice: Slice }>(plan: Plan, all: readonly S[]): readonly S[] {
  const trees = treesOf(plan);
  const slices = all.map(({ slice }) => slice);
  if (!overlap(slices, trees)) return all;
  return all.filter(({ slice }) => !slices.some((other) => other !== slice && contains(slice, other, trees)));
}

const contains = (outer: Slice, inner: Slice, trees: Trees): boolean =>
  dimensionsOf(outer) === dimensionsOf(inner) &&
  Object.entries(outer).every(([dimension, member]) => {
    const own = inner[dimension] ?? '';
    return own === member || hasAncestorIn(own, new Set([member]), trees.get(dimension) ?? new Map());
  });
