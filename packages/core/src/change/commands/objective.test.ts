import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { accepted, context, refused, samplePlan, send } from '../testing/sample.ts';

const partner = context('partner');

describe('objective commands', () => {
  const told = { objective: 'share', from: 'Win share', to: 'Defend share', on: '2017-07-01' };
  const { plan } = accepted(send(samplePlan(), 'objective.revise', told));
  const revision = { on: '2017-07-01', by: 'vendor' };

  it("lets the other party accept a change of a party's own objective, and take that back", () => {
    const { plan: agreed, inverse } = accepted(
      send(plan, 'objective.acceptRevision', { objective: 'share', revision }, partner),
    );
    const [row] = agreed.objectives[1]?.revisions ?? [];
    assert.deepEqual([row?.acceptedBy, row?.acceptedOn], [['partner'], '2017-09-30']);
    const [step] = inverse;
    const back = accepted(send(agreed, step?.type ?? '', step?.input, partner)).plan;
    assert.deepEqual(back.objectives[1]?.revisions, plan.objectives[1]?.revisions);
  });

  it('takes back only an acceptance that could be given again', () => {
    const row = { ...revision, from: 'a', to: 'b', acceptedBy: ['vendor'], acceptedOn: '2017-07-02' };
    const odd = accepted(send(plan, 'objective.setRow', { id: 'share', field: 'revisions', key: revision, row })).plan;
    assert.deepEqual(refused(send(odd, 'objective.retractAcceptance', { objective: 'share', revision })), [
      'revision.not-accepted /revision',
    ]);
  });

  it('refuses an acceptance of what is not there, of its own, and twice', () => {
    const accept = { objective: 'share', revision };
    const none = { ...accept, revision: { ...revision, on: '2017-01-01' } };
    assert.deepEqual(refused(send(plan, 'objective.acceptRevision', none, partner)), ['row.unknown /revision']);
    assert.deepEqual(refused(send(plan, 'objective.acceptRevision', accept)), ['revision.own /revision']);
    const agreed = accepted(send(plan, 'objective.acceptRevision', accept, partner)).plan;
    assert.deepEqual(refused(send(agreed, 'objective.acceptRevision', accept, partner)), [
      'revision.accepted /revision',
    ]);
    assert.deepEqual(refused(send(plan, 'objective.retractAcceptance', accept, partner)), [
      'revision.not-accepted /revision',
    ]);
    assert.deepEqual(refused(send(plan, 'objective.revise', told, partner)), ['not-permitted']);
  });
});
