import assert from 'node:assert/strict';
import { it } from 'node:test';
import { rules } from './catalog.ts';
import { nearest } from './nearest.ts';

const ids = rules.map(({ id }) => id);

it('a wrong name has the one that was most likely meant', () => {
  for (const [typed, meant] of [
    ['kpi-behnd', 'kpi-behind'],
    ['KPI-BEHIND', 'kpi-behind'],
    ['action-overude', 'action-overdue'],
  ] as const)
    assert.equal(nearest(typed, ids), meant);
});

it('a name that is like none has none', () => {
  for (const typed of ['', 'xyz', 'quarterly forecast']) assert.equal(nearest(typed, ids), undefined);
  assert.equal(nearest('kpi-behind', []), undefined);
});
