import type { Plan } from '../../plan/index.ts';
import { type SlicePace, type Slice, slicePaces } from '../../views/index.ts';
import { percent } from '../options.ts';
import type { Query } from '../query.ts';
import { defineRule, one } from '../rule.ts';
import { cannotTell, fail, pass } from '../verdict.ts';
import { kpiReads } from './kpi-figures.ts';
import { oncePerCheck } from '../once-per-check.ts';
import { figuresBehind } from './slice-figures.ts';

type Kpi = Plan['kpis'][number];

/** Regions or segments far behind, even where the whole is on plan. Subjects: KPIs with targets and actuals by slice. Reason and examples: docs/rules/slice-below-target.md */
export const sliceBelowTarget = defineRule({
  id: 'slice-below-target',
  meta: {
    category: 'results',
    severity: 'warning',
    weight: 3,
    cause: 'capability',
    reads: kpiReads,
    alone: 'kpis',
    messages: ['below', 'missing', 'unclearDirection'],
    stages: ['agreed', 'active'],
  },
  options: { below: percent(75, 200) },
  subjects: (q) =>
    q.plan.kpis.filter((kpi) => kpi.targets.some(isSliced) && kpi.actuals.some(isSliced) && isDue(pacesOf(kpi, q))),
  refs: one('kpi'),
  test(kpi, q, { options }) {
    if (kpi.direction === undefined) return cannotTell('unclearDirection', { kpi: kpi.name });
    const paces = pacesOf(kpi, q);
    const behind = paces.filter(({ pace }) => pace !== null && pace * 100 < options.below);
    const missing = paces.filter((one) => one.missing).map(({ slice }) => nameOf(slice, q));
    if (behind.length === 0)
      return missing.length === 0 ? pass : cannotTell('missing', { kpi: kpi.name, slices: missing });
    return fail(
      'below',
      {
        kpi: kpi.name,
        below: options.below,
        slices: behind.map(({ slice, pace, share }) => ({
          slice: nameOf(slice, q),
          pace: (pace ?? 0) * 100,
          share: share === null ? null : share * 100,
        })),
      },
      {
        extent: Math.max(...behind.map(({ pace }) => 1 - (pace ?? 0))),
        at: q.at(kpi, 'kpis.actuals'),
        evidence: figuresBehind(kpi, behind.slice(0, 3), q),
      },
    );
  },
});

const isSliced = ({ slice }: { readonly slice: Slice }): boolean => Object.keys(slice).length > 0;

const pacesOf = oncePerCheck((kpi: Kpi, { plan, asOf }) => slicePaces(plan, kpi, { asOf }));

/** A slice without a direction has no pace, and is due all the same. */
const isDue = (paces: readonly SlicePace[]): boolean => paces.some(({ pace, missing }) => pace !== null || missing);

/** As people call its members: `West, Small business`. */
function nameOf(slice: Slice, { plan }: Query): string {
  const names = Object.entries(slice).map(([dimension, term]) => {
    const members = plan.dimensions.find(({ id }) => id === dimension)?.members;
    return members?.find(({ id }) => id === term)?.name ?? term;
  });
  return names.join(', ');
}
