import type { Plan } from '../../plan/index.ts';
import { addDays } from '../days.ts';
import { calendarOf, isUnsaid } from './calendar-of.ts';
import { ended, endOfTime } from './series.ts';
import { type Figure, hasAncestorIn, isWhole, membersIn, sliceKey, targetsOf } from './whole.ts';

type Kpi = Plan['kpis'][number];
type Target = Kpi['targets'][number];

/** What targets by period come to over the plan's period, in the KPI's unit; of flows. */
export interface PlannedTotal {
  /** Told for the whole, or slice by slice. */
  readonly of: 'whole' | 'slices';
  /** `null` where something is missing. */
  readonly total: number | null;
  /**
   * Why there is no total: some days have no target, slices are not all there or count something twice, or the calendar
   * of its periods is not said.
   */
  readonly gap: 'calendar' | 'days' | 'slices' | null;
  /** Whether slices of all members of their dimensions are there, as far as the vocabulary says what members there are. */
  readonly members: 'all' | 'some' | 'unknown';
}

/**
 * The targets of the whole, and those of all slices, each added up. Where periods overlap, the finer ones count if they
 * make up all of the coarser one, else that one does.
 *
 * Source: docs/kpi.md#what-targets-come-to
 */
export function plannedTotals(plan: Plan, kpi: Kpi): readonly PlannedTotal[] {
  const whole = kpi.targets.filter(isWhole);
  const slices = kpi.targets.filter((point) => !isWhole(point));
  return [
    ...(whole.length === 0
      ? []
      : [{ of: 'whole' as const, members: 'all' as const, ...over(plan, kpi, targetsOf(plan, kpi, whole)) }]),
    ...(slices.length === 0
      ? []
      : [{ of: 'slices' as const, members: membersOf(plan, slices), ...sliced(plan, kpi, slices) }]),
  ];
}

type Total = Pick<PlannedTotal, 'total' | 'gap'>;

function sliced(plan: Plan, kpi: Kpi, points: readonly Target[]): Total {
  const all = new Set<string>();
  const perPeriod = new Map<string, Set<string>>();
  for (const { period, slice } of points) {
    const key = sliceKey(slice);
    all.add(key);
    perPeriod.set(period, (perPeriod.get(period) ?? new Set<string>()).add(key));
  }
  const figures = targetsOf(plan, kpi, points);
  const complete = figures.size === perPeriod.size && [...perPeriod.values()].every(({ size }) => size === all.size);
  return complete ? over(plan, kpi, figures) : { total: null, gap: 'slices' };
}

/** A member is there by itself, by what it lies within, or by all that lies within it. */
function membersOf({ dimensions }: Plan, points: readonly Target[]): PlannedTotal['members'] {
  let found: PlannedTotal['members'] = 'all';
  for (const [id, terms] of membersIn(points.map(({ slice }) => slice))) {
    const members = dimensions.find((one) => one.id === id)?.members ?? [];
    const parents = new Map(members.map((member) => [member.id, member.parent]));
    const inner = new Set(parents.values());
    const leaves = members.filter((member) => !inner.has(member.id));
    if (leaves.some((leaf) => !terms.has(leaf.id) && !hasAncestorIn(leaf.id, terms, parents))) return 'some';
    if (leaves.length === 0 || [...terms].some((term) => !parents.has(term))) found = 'unknown';
  }
  return found;
}

/** The sum, if its periods cover every day of the plan. */
function over(plan: Plan, kpi: Kpi, figures: ReadonlyMap<string, Figure>): Total {
  const { period } = plan;
  const calendar = calendarOf(plan, kpi);
  if (isUnsaid(calendar)) return { total: null, gap: 'calendar' };
  const within = ended(figures, { calendar, asOf: endOfTime }).filter(
    ({ range }) => range.end >= period.start && range.start <= period.end,
  );
  let open = period.start;
  for (const { range } of within) {
    if (range.start > open) return { total: null, gap: 'days' };
    open = addDays(range.end, 1);
  }
  if (open <= period.end) return { total: null, gap: 'days' };
  return { total: within.reduce((sum, { figure }) => sum + figure.amount, 0), gap: null };
}
