/** The plans the benchmarks work on, made from the example portfolio: the same on every machine. */
import { readFileSync } from 'node:fs';
import { linksOf, type Plan, readPlan, type TypeInfo, types } from '@tandem-plan/core/plan';

type Row = Record<string, unknown>;

/** A plan of the example portfolio, as its file stands. */
export const planText = (name: 'south' | 'west'): string =>
  readFileSync(new URL(`../../examples/portal/portfolio/plans/${name}.json`, import.meta.url), 'utf8');

export const kilobytes = (text: string): string => `${(Buffer.byteLength(text) / 1000).toFixed(0)} KB`;

export function planOf(text: string): Plan {
  const read = readPlan(text);
  if (!read.ok) throw new Error(`a benchmark's plan is refused: ${JSON.stringify(read.issues.slice(0, 5))}`);
  return read.plan;
}

const every = <T>(list: readonly T[], nth: number): T[] => list.filter((_, index) => index % nth === 0);

interface Figured {
  kpis: { targets?: Row[]; actuals?: Row[] }[];
}

/** Leaves one figure of so many. */
function thin({ kpis }: Figured, nth: number): void {
  for (const kpi of kpis) {
    if (kpi.targets !== undefined) kpi.targets = every(kpi.targets, nth);
    if (kpi.actuals !== undefined) kpi.actuals = every(kpi.actuals, nth);
  }
}

/** About 75 KB of compact JSON: the South plan with a tenth of its figures and a third of its assignments. */
export function smallText(): string {
  const plan = JSON.parse(planText('south')) as Figured & { assignments: Row[] };
  thin(plan, 10);
  plan.assignments = every(plan.assignments, 3);
  return JSON.stringify(plan);
}

/** The same plan in new arrays and records, so that nothing that was kept for the old ones helps. */
export function renewed(plan: Plan): Plan {
  const copy: Row = { ...plan };
  for (const [key, value] of Object.entries(plan))
    if (Array.isArray(value)) copy[key] = (value as Row[]).map((record) => ({ ...record }));
  return copy as unknown as Plan;
}

/** Both sides and the vocabulary stay what they are, however long their plan grows. */
const single = new Set(['parties', 'dimensions']);

const growing = types().filter(({ cardinality, place }) => cardinality === 'many' && !single.has(place));
const isGrowing = new Set(growing.map(({ type }) => type));

/** A copy that points at the records of another copy of the plan. */
function pointingTo(info: TypeInfo, record: Row, suffix: string): Row {
  const copy = structuredClone(record);
  for (const { path, type, id } of linksOf(info, record)) {
    if (!isGrowing.has(type)) continue;
    const owner = path.slice(0, -1).reduce((value: unknown, step) => (value as Row)[step as string], copy) as Row;
    owner[path.at(-1) as string] = id + suffix;
  }
  return copy;
}

const copies = 14;
const actions = 10_500;

/** About 5 MB of compact JSON: every record of the West plan fourteen times over, with half of its figures, and 10,500 actions. */
export function largeText(): string {
  const plan = JSON.parse(planText('west')) as Row & Figured;
  thin(plan, 2);
  for (const info of growing) {
    const records = (plan[info.place] ?? []) as Row[];
    const length = info.type === 'action' ? Math.ceil(actions / records.length) : copies;
    plan[info.place] = Array.from({ length }, (_, copy) => {
      // Further actions belong to the initiatives of the copies there are.
      const owner = copy % copies;
      return records.map((record) => ({
        ...pointingTo(info, record, owner === 0 ? '' : `-${owner}`),
        id: copy === 0 ? record['id'] : `${String(record['id'])}-${copy}`,
      }));
    }).flat();
  }
  plan['actions'] = (plan['actions'] as Row[]).slice(0, actions);
  return JSON.stringify(plan);
}
