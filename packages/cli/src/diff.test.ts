import assert from 'node:assert/strict';
import { test } from 'node:test';
import { behindPlan, tandem } from './testing.ts';

const [sales] = behindPlan.kpis;
const before = {
  ...behindPlan,
  stakeholders: [{ id: 'ana', name: 'Ana Ruiz', party: 'vendor' }],
  kpis: [{ ...sales, owner: 'ana' }],
  objectives: [{ id: 'west', title: 'Grow in the West', kind: 'revenue', due: '2017-06-30' }],
};
const after = {
  ...before,
  stakeholders: [{ id: 'tom', name: 'Tom Berg', party: 'partner' }],
  kpis: [
    {
      ...sales,
      owner: 'tom',
      targets: [{ period: '2017-P01', value: 12000 }],
      actuals: [...(sales?.actuals ?? []), { period: '2017-P03', value: 9000, cause: 'effort' }],
    },
  ],
  objectives: [{ id: 'west', title: 'Grow in the West', kind: 'profit', due: '2017-12-31' }],
};
const files = { 'a.json': JSON.stringify(before), 'b.json': JSON.stringify(after) };

test('a difference is told in the words of the plan', async () => {
  const { code, out } = await tandem(['diff', 'a.json', 'b.json'], files);
  assert.equal(code, 0);
  for (const line of [
    'Objective “Grow in the West”, Kind: Revenue → Profit',
    'Objective “Grow in the West”, Due: June 30, 2017 → December 31, 2017',
    'KPI “Sales”, Owner: Ana Ruiz → Tom Berg',
    'KPI “Sales”, Targets by period, P1 2017: €100 → €120',
    'KPI “Sales”, Targets by period, P2 2017: no longer €100',
    'KPI “Sales”, Actuals, P3 2017: now €90 (Cause: Effort)',
    'Stakeholder “Ana Ruiz” removed',
    'Stakeholder “Tom Berg” added (Party: Partner)',
  ])
    assert.ok(out.includes(`${line}\n`), `${line}\n\n${out}`);
  assert.ok(out.indexOf('What was agreed') < out.indexOf('What happened since'));
  assert.ok(out.indexOf('What happened since') < out.indexOf('P3 2017'));
});

test('as json each difference has its data and its sentence', async () => {
  const { out } = await tandem(['diff', 'a.json', 'b.json', '--format', 'json'], files);
  const { differences } = JSON.parse(out) as {
    differences: { type: string; field: string; from: unknown; text: string }[];
  };
  const owner = differences.find(({ type, field }) => type === 'kpi' && field === 'owner');
  assert.equal(owner?.from, 'ana');
  assert.equal(owner.text, 'KPI “Sales”, Owner: Ana Ruiz → Tom Berg');
});

test('the same plan differs in nothing', async () => {
  assert.equal((await tandem(['diff', 'a.json', 'a.json'], files)).out, 'The plans say the same.\n');
});

test('one plan is not enough', async () => assert.equal((await tandem(['diff', 'a.json'], files)).code, 2));

test('since: what is new, worse and fixed, and only that decides', async () => {
  const worse = {
    ...before,
    kpis: [
      {
        ...sales,
        owner: 'ana',
        actuals: [
          { period: '2017-P01', value: 1000 },
          { period: '2017-P02', value: 1000 },
        ],
      },
    ],
  };
  const day = ['--as-of', '2017-03-31'];
  const all = { ...files, 'c.json': JSON.stringify(worse) };
  const grown = await tandem(['check', 'c.json', '--since', 'a.json', ...day], all);
  assert.equal(grown.code, 1);
  assert.match(grown.out, /worse {4}Sales: €20 of €200[^\n]*\n {9}before: Sales: €\d[^\n]*\n {9}error {2}kpi-behind/);
  const rid = await tandem(['check', 'b.json', '--since', 'a.json', ...day], all);
  assert.match(rid.out, /fixed {4}no longer: \S/);
  const shrunk = await tandem(['check', 'a.json', '--since', 'c.json', ...day, '--format', 'json'], all);
  assert.equal(shrunk.code, 0);
  const { better, worse: none } = JSON.parse(shrunk.out) as Record<string, { rule: string }[]>;
  assert.ok(better?.some(({ rule }) => rule === 'kpi-behind'));
  assert.deepEqual(none, []);
  const same = await tandem(['check', 'a.json', '--since', 'a.json', ...day], all);
  assert.deepEqual([same.code, /No finding came/.test(same.out)], [0, true]);
});

test('since takes one plan, and text or json', async () => {
  assert.equal((await tandem(['check', 'a.json', 'b.json', '--since', 'a.json'], files)).code, 2);
  assert.equal((await tandem(['check', 'a.json', '--since', 'a.json', '--format', 'sarif'], files)).code, 2);
});
