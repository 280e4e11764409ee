import type { Plan } from '../../plan/index.ts';
import { type KpiView, pace } from '../../views/index.ts';
import { count, percent } from '../options.ts';
import type { Query } from '../query.ts';
import { defineRule, one } from '../rule.ts';
import { cannotTell, fail, pass } from '../verdict.ts';
import { kpiReads, lastFigures, standing } from './kpi-figures.ts';
import { escalationReads, openEscalation } from './open-escalation.ts';

type Kpi = Plan['kpis'][number];
interface Limit {
  readonly trigger: Plan['escalationTriggers'][number] | undefined;
  readonly below: number;
  readonly periods: number;
}

/** A shortfall nobody took further. Subjects: KPIs of which something is due. Reason and examples: docs/rules/shortfall-not-escalated.md */
export const shortfallNotEscalated = defineRule({
  id: 'shortfall-not-escalated',
  meta: {
    category: 'results',
    severity: 'warning',
    weight: 3,
    cause: 'communication',
    reads: [
      ...kpiReads,
      'kpis.objectives',
      'escalationTriggers.kind',
      'escalationTriggers.title',
      'escalationTriggers.kpi',
      'escalationTriggers.below',
      'escalationTriggers.periods',
      'escalations.subject',
      'escalations.opened',
      'escalations.closed',
      ...escalationReads,
    ],
    alone: 'kpis',
    messages: ['notEscalated', 'triggered', 'noActuals', 'noCalendar', 'unclearDirection'],
    fixes: ['escalate'],
    stages: ['agreed', 'active'],
  },
  options: { below: percent(75, 200), periods: count(1, 1) },
  subjects: (q) =>
    q.plan.kpis.filter(({ id }) => {
      const { gap } = q.kpiView(id);
      return gap !== 'no-target' && gap !== 'not-started';
    }),
  refs: one('kpi'),
  test(kpi, q, { options }) {
    const view = q.kpiView(kpi.id);
    if (view.gap === 'unclear-direction') return cannotTell('unclearDirection', { kpi: kpi.name });
    if (view.gap === 'no-calendar') return cannotTell('noCalendar', { kpi: kpi.name });
    if (view.pace === null) return cannotTell('noActuals', { kpi: kpi.name });
    const limit = limitsOf(kpi, q, options).find((one) => isShort(view, one));
    if (limit === undefined || isEscalated(kpi, view, q)) return pass;
    const { trigger, below, periods } = limit;
    const values = { ...standing(view), below, periods, trigger: trigger?.title ?? null };
    return fail(trigger === undefined ? 'notEscalated' : 'triggered', values, {
      extent: 1 - view.pace,
      evidence: [
        ...lastFigures(kpi, view.through?.period, q),
        ...(trigger?.below === undefined ? [] : [q.at(trigger, 'escalationTriggers.below')]),
      ],
      fixes: [
        {
          title: 'escalate',
          values: { kpi: kpi.name },
          commands: [openEscalation(q, { type: 'kpi', id: kpi.id }, kpi.name, trigger)],
        },
      ],
    });
  },
});

/** What the parties agreed on for this KPI; where they agreed on nothing, the options. */
function limitsOf(kpi: Kpi, { plan }: Query, options: { below: number; periods: number }): readonly Limit[] {
  const triggers = plan.escalationTriggers.filter(
    ({ kind, kpi: of }) => kind === 'kpi-below' && (of ?? kpi.id) === kpi.id,
  );
  if (triggers.length === 0) return [{ trigger: undefined, ...options }];
  return triggers.map((trigger) => ({
    trigger,
    below: trigger.below ?? options.below,
    periods: trigger.periods ?? options.periods,
  }));
}

/** Below the limit now and at the end of each of the periods before that count. */
function isShort({ direction, pace: now, steps }: KpiView, { below, periods }: Limit): boolean {
  const short = (share: number | null) => share !== null && share * 100 < below;
  if (!short(now)) return false;
  if (periods === 1) return true;
  if (direction === null || direction === 'range') return false;
  const told = steps.flatMap(({ actual, target }) =>
    actual === null || target === null ? [] : [pace(direction, actual, target)],
  );
  return told.length >= periods && told.slice(-periods).every(short);
}

/** A case on the KPI or its objective that is open, or was closed on what is still the latest result. */
function isEscalated(kpi: Kpi, { through }: KpiView, { plan, asOf }: Query): boolean {
  return plan.escalations.some(({ subject, opened, closed }) => {
    const { type, id } = subject;
    const about = type === 'kpi' ? id === kpi.id : type === 'objective' && kpi.objectives.includes(id);
    const current = closed === undefined || (through !== null && closed > through.end);
    return about && opened <= asOf && current;
  });
}
