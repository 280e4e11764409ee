import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { Plan } from '../plan/index.ts';
import {
  forecasts,
  kpiConfidence,
  kpiView,
  paces,
  pipelineCoverage,
  planRollUp,
  requiredRate,
  revenueView,
  yearOverYear,
} from './index.ts';
import { examplePlan, type Fields } from './kpi/testing/example.ts';

interface Case {
  /** One of `views`. */
  readonly shows: string;
  readonly asOf: string;
  readonly kpi?: Fields;
  readonly plan?: Fields;
  readonly expected: unknown;
}

type Kpi = Plan['kpis'][number];

/** What the examples of docs/kpi.md show: a view of a plan, mostly of its only KPI. */
const views: Readonly<Record<string, (plan: Plan, kpi: Kpi, when: { readonly asOf: string }) => unknown>> = {
  kpiView: (plan, { id }, when) => kpiView(plan, id, when),
  paces,
  yearOverYear,
  forecasts,
  requiredRate,
  pipelineCoverage: (plan, kpi, when) => pipelineCoverage(kpi, kpiView(plan, kpi.id, when)),
  kpiConfidence,
  planRollUp: (plan, _, when) => planRollUp(plan, when),
  revenueView: (plan, _, when) => revenueView(plan, when),
};

const page = readFileSync(new URL('../../../../docs/kpi.md', import.meta.url), 'utf8');
const examples = [...page.matchAll(/^### Example: (.*)\n[^]*?```json\n([^]*?)```/gm)].map(
  ([, title = '', json = '']) => ({ title, ...(JSON.parse(json) as Case) }),
);

/** Everything expected is there as told, and numbers to six places. */
function holds(actual: unknown, expected: unknown, where: string): void {
  if (typeof expected === 'number' && typeof actual === 'number') {
    assert.ok(
      Math.abs(actual - expected) <= 1e-6 * Math.max(1, Math.abs(expected)),
      `${where}: ${actual}, not ${expected}`,
    );
    return;
  }
  if (typeof expected !== 'object' || expected === null) return assert.equal(actual, expected, where);
  assert.ok(typeof actual === 'object' && actual !== null, where);
  if (Array.isArray(expected)) assert.equal((actual as unknown[]).length, expected.length, where);
  for (const [key, value] of Object.entries(expected)) holds((actual as Fields)[key], value, `${where}/${key}`);
}

describe('docs/kpi.md', () => {
  for (const { title, shows, asOf, kpi = {}, plan: more, expected } of examples)
    it(`is right about ${title}`, () => {
      const plan = examplePlan(kpi, more);
      const view = views[shows];
      const [first] = plan.kpis;
      assert.ok(view !== undefined && first !== undefined, shows);
      holds(view(plan, first, { asOf }), expected, shows);
    });

  it('has an example of every view', () => {
    assert.deepEqual([...new Set(examples.map(({ shows }) => shows))].sort(), Object.keys(views).sort());
  });
});
