import type { Plan } from '../../plan/index.ts';
import { calendarOf, daysBetween, follows, isUnsaid, measureOf, periodParts, periodRange } from '../../views/index.ts';
import { percent } from '../options.ts';
import type { Query } from '../query.ts';
import { defineRule, one } from '../rule.ts';
import { cannotTell, fail, pass } from '../verdict.ts';

type Kpi = Plan['kpis'][number];

/** More growth than there ever was. Subjects: flows and stocks to be increased that have a target. Reason and examples: docs/rules/target-unrealistic.md */
export const targetUnrealistic = defineRule({
  id: 'target-unrealistic',
  meta: {
    category: 'measurement',
    severity: 'warning',
    weight: 3,
    cause: 'capability',
    reads: [
      'plan.period',
      'plan.calendar',
      'parties.fiscalCalendar',
      'kpis.name',
      'kpis.unit',
      'kpis.direction',
      'kpis.measure',
      'kpis.calendar',
      'kpis.target',
      'kpis.priorYears',
    ],
    alone: 'kpis',
    messages: ['unrealistic', 'fewYears', 'noGrowth', 'otherPeriod', 'noCalendar'],
    stages: ['proposed', 'agreed', 'active'],
  },
  options: { factor: percent(150, 1000) },
  subjects: (q) =>
    q.plan.kpis.filter(
      (kpi) => kpi.direction === 'increase' && measureOf(kpi) !== 'ratio' && kpi.target.value !== undefined,
    ),
  refs: one('kpi'),
  test(kpi, q, { options }) {
    const values = { kpi: kpi.name };
    const years = comparableYears(kpi);
    const last = years.at(-1);
    const steps = years.slice(1).flatMap(({ year, value }, index) => {
      const before = years[index];
      return before !== undefined && before.value > 0 && follows(before.year, year) ? [value / before.value - 1] : [];
    });
    if (last === undefined || steps.length === 0) return cannotTell('fewYears', values);
    if (isUnsaid(calendarOf(q.plan, kpi))) return cannotTell('noCalendar', values);
    if (!leadsUpTo(last.year, kpi, q)) return cannotTell('otherPeriod', { ...values, year: last.year });
    const best = Math.max(...steps);
    if (best <= 0 || last.value <= 0) return cannotTell('noGrowth', values);
    const growth = (kpi.target.value ?? 0) / last.value - 1;
    // Rounded, since 1.1 / 1 − 1 is a little more than 0.1.
    if (growth * 100 <= best * options.factor + 1e-9) return pass;
    return fail(
      'unrealistic',
      { ...values, growth: growth * 100, best: best * 100, year: last.year },
      {
        extent: growth / best,
        at: q.at(kpi, 'kpis.target.value'),
        evidence: [
          q.at(kpi, 'kpis.target.value'),
          ...years.map(({ row }) => q.at(kpi, 'kpis.priorYears', row, 'value')),
        ],
      },
    );
  },
});

/** In order of time. */
const comparableYears = ({ priorYears }: Kpi) =>
  priorYears
    .map(({ year, value, comparable }, row) => ({ year, value, comparable, row }))
    .filter(({ year, comparable }) => comparable === true && periodParts(year).grain === 'year')
    .sort((a, b) => (a.year < b.year ? -1 : 1));

/** Whether the plan follows that year within half a year; what adds up compares with a plan of a year only. */
function leadsUpTo(year: string, kpi: Kpi, { plan }: Query): boolean {
  const { start, end } = plan.period;
  const length = daysBetween(start, end) + 1;
  const before = periodRange(year, calendarOf(plan, kpi));
  const gap = before === undefined ? -1 : daysBetween(before.end, start);
  return gap >= 0 && gap <= 183 && (measureOf(kpi) === 'stock' || (length >= 350 && length <= 380));
}
