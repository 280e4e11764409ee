import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { accepted, context, refused, samplePlan, send } from '../testing/sample.ts';

const at = { kpi: 'sales', period: '2017-P03' };

describe('kpi commands', () => {
  const plan = samplePlan();

  it('sets, replaces and takes away a target by period and slice, in the order of periods', () => {
    let current = plan;
    for (const [period, slice, value] of [
      ['2017-P03', {}, 3],
      ['2017-P01', {}, 1],
      ['2017-P03', { region: 'west' }, 2],
      ['2017-P03', {}, 4],
    ] as const) {
      current = accepted(send(current, 'kpi.setTarget', { kpi: 'sales', period, slice, value })).plan;
    }
    assert.deepEqual(
      current.kpis[0]?.targets.map(({ period, value }) => [period, value]),
      [
        ['2017-P01', 1],
        ['2017-P03', 4],
        ['2017-P03', 2],
      ],
    );
    const gone = accepted(send(current, 'kpi.setTarget', { ...at, value: null })).plan;
    assert.deepEqual(gone.kpis[0]?.targets.length, 2);
    assert.deepEqual(refused(send(gone, 'kpi.setTarget', { ...at, value: null })), ['row.unknown /period']);
  });

  it('restates an actual and keeps its source', () => {
    const first = accepted(send(plan, 'kpi.recordActual', { ...at, value: 5, source: 'ERP', on: '2017-04-02' })).plan;
    const again = accepted(send(first, 'kpi.recordActual', { ...at, value: 6 })).plan;
    assert.deepEqual(again.kpis[0]?.actuals, [
      { period: '2017-P03', slice: {}, value: 6, source: 'ERP', on: '2017-09-30' },
    ]);
    assert.deepEqual(refused(send(plan, 'kpi.recordActual', at)), ['required /value']);
  });

  it('lets only the other party accept a target, once', () => {
    assert.deepEqual(refused(send(plan, 'kpi.acceptTarget', { kpi: 'sales' })), ['target.missing /kpi']);
    const proposed = accepted(send(plan, 'kpi.proposeTarget', { kpi: 'sales', value: 100 })).plan;
    assert.deepEqual(refused(send(proposed, 'kpi.acceptTarget', { kpi: 'sales' })), ['target.own /kpi']);
    const agreed = accepted(send(proposed, 'kpi.acceptTarget', { kpi: 'sales' }, context('partner'))).plan;
    assert.deepEqual(agreed.kpis[0]?.target.acceptedBy, ['partner']);
    assert.deepEqual(refused(send(agreed, 'kpi.acceptTarget', { kpi: 'sales' }, context('partner'))), [
      'target.accepted /kpi',
    ]);
    const raised = accepted(send(agreed, 'kpi.proposeTarget', { kpi: 'sales', value: 120 })).plan;
    assert.deepEqual(raised.kpis[0]?.target.acceptedBy, []);
  });
});
