import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { accepted, samplePlan, send } from '../../change/testing/sample.ts';
import { convertFigures } from './convert.ts';
import { type Calendar, periodRange } from './period.ts';
import { type SpreadBy, spreadTarget } from './spread.ts';
import { examplePlan } from './testing/example.ts';

const page = readFileSync(new URL('../../../../../docs/kpi.md', import.meta.url), 'utf8');

/** The example of the page under this name. */
function block<T>(name: string): T {
  const found = new RegExp(`<!-- ${name} -->\n\`\`\`json\n([\\s\\S]*?)\`\`\``).exec(page)?.[1];
  assert.ok(found !== undefined, `docs/kpi.md has no example "${name}"`);
  return JSON.parse(found) as T;
}

describe('the worked examples of docs/kpi.md', () => {
  it('know when periods by weeks begin and end', () => {
    const calendar = block<Calendar>('calendar');
    assert.equal(periodRange('2010', calendar)?.start, '2010-01-03');
    for (const [period, range] of Object.entries(block<Record<string, object>>('periods')))
      assert.deepEqual(periodRange(period, calendar), range);
  });

  it('convert figures of one calendar to another', () => {
    const { figures, from, to } = block<{ figures: Record<string, number>; from: Calendar; to: Calendar }>('convert');
    const told = new Map(Object.entries(figures).map(([period, amount]) => [period, { amount, over: null }]));
    const result = convertFigures(told, { from, to, measure: 'flow', grain: 'month', perUnit: 1 });
    assert.ok(result.ok);
    const { range: _, ...march } = result.figures[1] ?? { range: undefined };
    assert.deepEqual(march, block('converted'));
    assert.deepEqual([result.figures[0]?.gap, result.figures[2]?.gap], ['missing', 'missing']);
  });

  it('spread a target', () => {
    const { targets, ...asked } = block<{ period: string; total: number; by: SpreadBy; targets: object[] }>('spread');
    const plan = examplePlan({ targets });
    const [kpi] = plan.kpis;
    assert.ok(kpi !== undefined);
    const result = spreadTarget(plan, kpi, { ...asked, grain: 'month', slices: [{}] });
    assert.ok(result.ok);
    assert.deepEqual(Object.fromEntries(result.points.map(({ period, value }) => [period, value])), block('shared'));
  });

  it('restate a figure', () => {
    let plan = samplePlan();
    for (const given of block<object[]>('restate')) {
      plan = accepted(send(plan, 'kpi.recordActual', { kpi: 'sales', ...given })).plan;
    }
    assert.deepEqual(plan.kpis[0]?.restatements, block('restated'));
  });
});
