import type { Plan } from '../../plan/index.ts';
import { measureOf, type PlannedTotal, plannedTotals } from '../../views/index.ts';
import { percent } from '../options.ts';
import { defineRule, one } from '../rule.ts';
import { cannotTell, fail, pass } from '../verdict.ts';

type Kpi = Plan['kpis'][number];

/** The most that over-assignment may come to, in percent: more is another target. */
const mostAssigned = 120;

/** Parts that come to another number than the whole. Subjects: flows with a target and targets by period. Reason and examples: docs/rules/targets-do-not-add-up.md */
export const targetsDoNotAddUp = defineRule({
  id: 'targets-do-not-add-up',
  meta: {
    category: 'measurement',
    severity: 'warning',
    weight: 3,
    cause: 'communication',
    reads: [
      'plan.period',
      'plan.currency',
      'plan.calendar',
      'parties.fiscalCalendar',
      'dimensions.members',
      'kpis.name',
      'kpis.unit',
      'kpis.currency',
      'kpis.measure',
      'kpis.calendar',
      'kpis.target',
      'kpis.targets',
      'kpis.overAssignment',
    ],
    alone: 'kpis',
    messages: ['whole', 'slices', 'uncovered', 'incomplete', 'noCalendar'],
    fixes: ['propose'],
    stages: ['proposed', 'agreed', 'active'],
  },
  options: { tolerance: percent(0.5) },
  subjects: (q) =>
    q.plan.kpis.filter((kpi) => measureOf(kpi) === 'flow' && kpi.target.value !== undefined && kpi.targets.length > 0),
  refs: one('kpi'),
  test(kpi, q, { options }) {
    const { id, name, unit } = kpi;
    const target = kpi.target.value ?? 0;
    const totals = plannedTotals(q.plan, kpi);
    const off = totals.find((one) => isOff(one, kpi, target, options.tolerance));
    if (off === undefined || (off.of === 'slices' && !isWholeOf(off, totals, target))) {
      const gap = off === undefined ? totals.find((one) => one.gap !== null)?.gap : 'slices';
      return gap === undefined || gap === null ? pass : cannotTell(reasons[gap], { kpi: name });
    }
    const { total } = off;
    const settles = totals.every((one) => !isOff(one, kpi, total ?? 0, options.tolerance));
    const currency = unit === 'money' ? (kpi.currency ?? q.plan.currency) : null;
    const values = { kpi: name, target, total, unit, currency };
    const rows = kpi.targets.map((_, row) => row).slice(0, 4);
    return fail(off.of, values, {
      extent: Math.abs((total ?? 0) - target) / Math.max(Math.abs(target), 1),
      at: q.at(kpi, 'kpis.targets'),
      evidence: [q.at(kpi, 'kpis.target.value'), ...rows.map((row) => q.at(kpi, 'kpis.targets', row, 'value'))],
      // Where the other total is right as it is, another target would only move the fault.
      fixes: settles
        ? [
            {
              title: 'propose',
              values: { total, unit, currency },
              commands: [{ type: 'kpi.proposeTarget', input: { kpi: id, value: total } }],
            },
          ]
        : [],
    });
  },
});

const reasons = { calendar: 'noCalendar', days: 'uncovered', slices: 'incomplete' } as const;

/** Slices that come to less may be some of several: beside a whole, all of them have to be known to be there. */
const isWholeOf = ({ total, members }: PlannedTotal, totals: readonly PlannedTotal[], target: number): boolean =>
  (total ?? 0) > target || members === 'all' || (members === 'unknown' && totals.length === 1);

/** More than the target is fine as far as both said so. */
function isOff({ total }: PlannedTotal, { overAssignment = 100 }: Kpi, target: number, tolerance: number): boolean {
  if (total === null) return false;
  const slack = (Math.abs(target) * tolerance) / 100;
  const most = (target * Math.min(overAssignment, mostAssigned)) / 100;
  return total < target - slack || total > Math.max(most, target) + slack;
}
