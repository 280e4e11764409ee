import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readPlan } from '@tandem-plan/core/plan';
import { createChecker, type Report } from '@tandem-plan/core/rules';
import { slicePaces } from '@tandem-plan/core/views';
import { AS_OF } from './figures.ts';

// What each plan's story must show when it is checked, and, of the well-run ones, what it must not.

function checked(name: string) {
  const read = readPlan(readFileSync(new URL(`plans/${name}.json`, import.meta.url)));
  assert.ok(read.ok);
  const report: Report = createChecker({}).check({ plan: read.plan, asOf: AS_OF });
  return { plan: read.plan, report, keys: new Set(keysOf(report.findings)) };
}

const keysOf = (findings: Report['findings']): string[] =>
  findings.flatMap(({ key, folded }) => [key, ...folded.map((each) => each.key)]);

const west = checked('west');
const central = checked('central');
const east = checked('east');

test('West has nothing to correct, and one finding that both accept until the end of the year', () => {
  assert.deepEqual([...west.keys], []);
  assert.deepEqual(
    west.report.waived.map(({ finding }) => finding.key),
    ['slice-below-target:kpi/sales'],
  );
});

test('Central sells more than was due and keeps less', () => {
  for (const key of [
    'kpi-behind:kpi/gross-profit',
    'kpi-behind:kpi/discount',
    'slice-below-target:kpi/gross-profit',
    'slice-below-target:kpi/sales',
  ])
    assert.ok(central.keys.has(key), key);
  assert.ok(!central.keys.has('kpi-behind:kpi/sales'));
});

test('Central’s claims are stuck: one expired, one came back, and nobody answers', () => {
  for (const key of [
    'claim-expiring:claim/chicago-claim',
    'claim-expiring:claim/managers-list-claim',
    'topic-unanswered:topic/claim-rules',
    'action-overdue:action/ladder-rules',
  ])
    assert.ok(central.keys.has(key), key);
});

test('East falls short in one product group, of two segments, and nothing else is wrong', () => {
  assert.deepEqual(
    [...east.keys].sort(),
    ['gross-profit', 'sales', 'sell-in'].map((kpi) => `slice-below-target:kpi/${kpi}`),
  );
  const sales = east.plan.kpis.find(({ id }) => id === 'sales');
  assert.ok(sales);
  const [first, second, ...others] = slicePaces(east.plan, sales, { asOf: AS_OF });
  assert.deepEqual(
    [first, second].map((one) => [one?.slice['segment'], one?.slice['product']]),
    [
      ['consumer', 'technology'],
      ['corporate', 'technology'],
    ],
  );
  assert.ok((first?.share ?? 0) + (second?.share ?? 0) > 0.75);
  assert.ok(others.every(({ pace }) => pace !== null && pace >= 0.75));
});
