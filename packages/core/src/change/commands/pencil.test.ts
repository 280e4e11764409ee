import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { accepted, context, refused, samplePlan, send } from '../testing/sample.ts';

const partner = context('partner');
const left = (more: object = {}) => ({
  id: 'blank',
  subject: { type: 'objective', id: 'share' },
  field: 'due',
  for: 'partner',
  ...more,
});

describe('pencil commands', () => {
  const plan = samplePlan();
  const blank = accepted(send(plan, 'pencil.leave', left())).plan;
  const proposal = accepted(send(plan, 'pencil.leave', left({ value: '2017-11-30' }))).plan;

  it("lets the party it was left for write into the author's record, and nobody else", () => {
    const input = { pencil: 'blank', value: '2017-10-31' };
    const { plan: filled, inverse } = accepted(send(blank, 'pencil.fill', input, partner));
    assert.equal(filled.objectives[1]?.due, '2017-10-31');
    assert.equal(filled.pencils[0]?.status, 'accepted');
    assert.deepEqual(refused(send(blank, 'pencil.fill', input)), ['pencil.not-for-you /pencil']);
    assert.deepEqual(refused(send(filled, 'pencil.fill', input, partner)), ['pencil.settled /pencil']);
    assert.deepEqual(inverse, [{ id: 'c-1-u0', type: 'pencil.reopen', input: { pencil: 'blank' } }]);
  });

  it('judges a value as the field it is meant for would', () => {
    assert.deepEqual(refused(send(plan, 'pencil.leave', left({ value: 'soon' }))), ['not-a-day /value']);
    assert.deepEqual(refused(send(blank, 'pencil.fill', { pencil: 'blank', value: 7 }, partner)), [
      'wrong-type /value',
    ]);
    const late = { id: 'share', set: { start: '2017-12-01' } };
    const started = accepted(send(proposal, 'objective.update', late)).plan;
    assert.deepEqual(refused(send(started, 'pencil.accept', { pencil: 'blank' }, partner)), ['reversed']);
  });

  it('carries an accepted proposal over, and tells a replaced one apart', () => {
    const agreed = accepted(send(proposal, 'pencil.accept', { pencil: 'blank' }, partner)).plan;
    assert.equal(agreed.objectives[1]?.due, '2017-11-30');
    assert.equal(agreed.pencils[0]?.status, 'accepted');
    const other = accepted(send(proposal, 'pencil.fill', { pencil: 'blank', value: '2017-12-15' }, partner)).plan;
    assert.equal(other.pencils[0]?.status, 'replaced');
    assert.deepEqual(refused(send(blank, 'pencil.accept', { pencil: 'blank' }, partner)), ['pencil.open /pencil']);
  });

  it('is withdrawn by its author alone', () => {
    assert.deepEqual(refused(send(blank, 'pencil.withdraw', { pencil: 'blank' }, partner)), ['not-permitted']);
    assert.equal(accepted(send(blank, 'pencil.withdraw', { pencil: 'blank' })).plan.pencils[0]?.status, 'withdrawn');
  });

  it("opens nobody else's record", () => {
    const trick = left({ for: 'partner' });
    assert.deepEqual(refused(send(plan, 'pencil.leave', trick, partner)), ['not-permitted /field']);
    const forged = { record: { ...trick, by: 'vendor', status: 'open' } };
    assert.deepEqual(refused(send(plan, 'pencil.add', forged, partner)), ['not-permitted']);
    const bypass = { record: { ...trick, by: 'partner', status: 'open' } };
    const added = accepted(send(plan, 'pencil.add', bypass, partner)).plan;
    assert.deepEqual(refused(send(added, 'pencil.fill', { pencil: 'blank', value: '2017-10-31' }, partner)), [
      'not-permitted /pencil',
    ]);
    assert.deepEqual(refused(send(plan, 'pencil.leave', left({ field: 'party' }))), ['not-permitted /field']);
    assert.deepEqual(refused(send(plan, 'pencil.leave', left({ field: 'created' }))), ['pencil.blank /field']);
  });
});
