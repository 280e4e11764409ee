import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { examplePlan, type Fields, months } from '../kpi/testing/example.ts';
import { kpiBoard } from './board.ts';

const kpi = (id: string, more: Fields) => ({ id, name: id, unit: 'count', direction: 'increase', ...more });

const plan = examplePlan(
  {},
  {
    parties: [
      { id: 'v', name: 'Northwind', kind: 'vendor' },
      { id: 'p', name: 'Contoso', kind: 'partner' },
    ],
    stakeholders: [{ id: 'ana', party: 'p', name: 'Ana' }],
    objectives: [
      { id: 'theirs', title: 'Theirs', inScope: false },
      { id: 'grow', title: 'Grow' },
      { id: 'keep', title: 'Keep' },
    ],
    kpis: [
      kpi('a', { objectives: ['theirs', 'keep', 'grow'], owner: 'ana', targets: months(100), actuals: months(95) }),
      kpi('b', { objectives: ['keep'], perspective: 'sell-in', targets: months(100), actuals: months(60) }),
      kpi('c', { objectives: ['theirs'], perspective: 'sell-in' }),
    ],
  },
);

describe('kpiBoard', () => {
  const board = kpiBoard(plan, { asOf: '2017-02-28' });

  it('counts KPIs by status and names the worst', () => {
    assert.deepEqual([board.counts, board.worst], [{ good: 1, watch: 0, bad: 1, none: 1 }, 'b']);
    assert.equal(kpiBoard(examplePlan({}), { asOf: '2017-02-28' }).worst, null);
  });

  it('puts every KPI into one group of each grouping', () => {
    const told = (grouping: 'objective' | 'party' | 'perspective') =>
      board.groups[grouping].map(({ id, kpis }) => [id, ...kpis]);
    assert.deepEqual(told('objective'), [
      ['grow', 'a'],
      ['keep', 'b'],
      [null, 'c'],
    ]);
    assert.deepEqual(told('party'), [
      ['p', 'a'],
      [null, 'b', 'c'],
    ]);
    assert.deepEqual(told('perspective'), [
      ['sell-in', 'b', 'c'],
      [null, 'a'],
    ]);
  });

  it('is nothing but data', () => {
    assert.deepEqual(JSON.parse(JSON.stringify(board)), board);
  });

  it('refuses a day that is none', () => {
    assert.throws(() => kpiBoard(plan, { asOf: 'today' }), { name: 'RangeError', message: /got "today"/ });
  });
});
