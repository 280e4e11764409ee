import type { Plan } from '../../plan/index.ts';
import { defineRule, wholePlan } from '../rule.ts';
import { cannotTell, fail, pass } from '../verdict.ts';

type Kpi = Plan['kpis'][number];

/** Revenue as the vendor sees it, and not as the partner lives on it. Subject: the plan, where it tells of sell-in or may. Reason and examples: docs/rules/revenue-views-incomplete.md */
export const revenueViewsIncomplete = defineRule({
  id: 'revenue-views-incomplete',
  meta: {
    category: 'measurement',
    severity: 'warning',
    weight: 3,
    cause: 'big-picture',
    reads: ['programme.route', 'kpis.name', 'kpis.unit', 'kpis.perspective'],
    messages: ['noSellThrough', 'noAttach', 'neither', 'noPerspective', 'noRoute'],
    stages: ['proposed', 'agreed', 'active'],
  },
  options: {},
  subjects(q) {
    const { kpis, programme } = q.plan;
    const sellIn = kpis.some(({ perspective }) => perspective === 'sell-in');
    const applies = sellIn ? programme.route === undefined || resells(programme) : resells(programme) && untold(kpis);
    return applies ? [q.plan] : [];
  },
  refs: wholePlan,
  test({ kpis, programme }, q) {
    const of = (wanted: Kpi['perspective']) => kpis.filter(({ perspective }) => perspective === wanted);
    const [sellIn] = of('sell-in');
    if (sellIn === undefined) return cannotTell('noPerspective');
    const [through, attach] = [of('sell-through').length > 0, of('partner-attach').length > 0];
    if (through && attach) return pass;
    if (programme.route === undefined) return cannotTell('noRoute', { kpi: sellIn.name });
    return fail(
      through ? 'noAttach' : attach ? 'noSellThrough' : 'neither',
      { kpi: sellIn.name },
      {
        evidence: [q.at(sellIn, 'kpis.perspective'), q.at(programme, 'programme.route')],
      },
    );
  },
});

const resells = ({ route }: Plan['programme']): boolean => route === 'resell' || route === 'distribute';

/** Money is counted, and nothing says whose. */
const untold = (kpis: readonly Kpi[]): boolean =>
  kpis.some(({ unit }) => unit === 'money') && kpis.every(({ perspective }) => perspective === undefined);
