import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { accepted, context, refused, samplePlan, send } from '../testing/sample.ts';

const usd = (amount: number) => ({ amount, currency: 'USD' });
type Fields = Readonly<Record<string, unknown>>;

const planOf = (gate: Fields, met?: string, direction = 'increase') =>
  samplePlan({
    kpis: [{ id: 'sales', name: 'Sales', unit: 'money', direction }],
    milestones: [{ id: 'm', title: 'First ten', met }],
    investments: [{ id: 'i', title: 'Demo centre', party: 'vendor', amount: usd(100), gate }],
  });

const release = (plan: ReturnType<typeof planOf>, more: Fields = {}, by = context()) =>
  send(plan, 'investment.release', { id: 'i', ...more }, by);

describe('investment.release', () => {
  it('waits for the milestone', () => {
    const gate = { milestone: 'm' };
    assert.deepEqual(refused(release(planOf(gate))), ['gate.milestone /id']);
    assert.deepEqual(refused(release(planOf(gate, '2017-10-01'))), ['gate.milestone /id']);
    const done = accepted(release(planOf(gate, '2017-09-01')));
    assert.equal(done.plan.investments[0]?.released, '2017-09-30');
    assert.deepEqual(refused(release(done.plan)), ['investment.released /id']);
  });

  it('waits for the figure, and asks what it came to', () => {
    const gate = { kpi: 'sales', value: 500 };
    assert.deepEqual(refused(release(planOf(gate))), ['gate.no-value /value']);
    assert.deepEqual(refused(release(planOf(gate), { value: 499 })), ['gate.figure /value']);
    assert.deepEqual(refused(release(planOf(gate), { value: 500 })), []);
    const low = planOf(gate, undefined, 'decrease');
    assert.deepEqual(refused(release(low, { value: 501 })), ['gate.figure /value']);
    assert.deepEqual(refused(release(low, { value: 499 })), []);
    const both = planOf({ ...gate, milestone: 'm' });
    assert.deepEqual(refused(release(both, { value: 1 })), ['gate.milestone /id', 'gate.figure /value']);
  });

  it('is for the side whose money it is', () => {
    assert.deepEqual(refused(release(planOf({}), {}, context('partner'))), ['not-permitted']);
  });
});
