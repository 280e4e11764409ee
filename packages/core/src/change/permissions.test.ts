import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Role } from './command.ts';
import { mayRun } from './run.ts';
import { as, context, refused, samplePlan, send } from './testing/sample.ts';

const plan = samplePlan();
const own = { id: 'share', set: { title: 'x' } };
const joint = { id: 'grow', set: { title: 'x' } };

const cases: [party: string, role: Role, type: string, input: unknown, whose: string | undefined][] = [
  ['vendor', 'viewer', 'objective.update', joint, 'joint'],
  ['vendor', 'viewer', 'objective.update', own, 'own'],
  ['vendor', 'editor', 'objective.update', joint, undefined],
  ['vendor', 'editor', 'objective.update', own, undefined],
  ['partner', 'lead', 'objective.update', own, 'other'],
  ['partner', 'lead', 'objective.remove', { id: 'share' }, 'other'],
  ['partner', 'editor', 'objective.add', { record: { id: 'n', title: 'n', party: 'vendor' } }, 'other'],
  ['partner', 'editor', 'objective.add', { record: { id: 'n', title: 'n', party: 'partner' } }, undefined],
  ['vendor', 'lead', 'objective.update', { id: 'share', set: { party: 'partner' } }, 'other'],
  ['vendor', 'lead', 'objective.update', { id: 'share', unset: ['party'] }, undefined],
  ['vendor', 'editor', 'party.update', { id: 'vendor', set: { vision: 'x' } }, 'own'],
  ['vendor', 'lead', 'party.update', { id: 'vendor', set: { vision: 'x' } }, undefined],
  ['vendor', 'lead', 'party.update', { id: 'partner', set: { vision: 'x' } }, 'other'],
  ['vendor', 'lead', 'party.add', { record: { id: 'third', name: 'Third', kind: 'distributor' } }, undefined],
  ['vendor', 'editor', 'party.add', { record: { id: 'third', name: 'Third', kind: 'distributor' } }, 'other'],
  ['vendor', 'editor', 'plan.setStage', { stage: 'proposed' }, 'joint'],
  ['vendor', 'lead', 'plan.setStage', { stage: 'proposed' }, undefined],
  ['vendor', 'viewer', 'kpi.acceptTarget', { kpi: 'sales' }, 'joint'],
];

describe('permissions', () => {
  for (const [party, role, type, input, whose] of cases) {
    it(`${party} ${role} ${type}: ${whose === undefined ? 'may' : `may not, ${whose}`}`, () => {
      const refusal = mayRun(as(party, role), plan, { id: 'c', type, input });
      assert.deepEqual(refusal?.values, whose === undefined ? undefined : { role, party, whose });
      assert.equal(
        refused(send(plan, type, input, context(party, role))).includes('not-permitted'),
        whose !== undefined,
      );
    });
  }
});
