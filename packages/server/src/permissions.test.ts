import assert from 'node:assert/strict';
import { test } from 'node:test';
import { permissions, type Right, type Role, type Whose } from '@tandem-plan/core/change';
import { answerOf, portal, stepOf, world, youngPlan } from './testing/world.ts';

const plan = {
  ...youngPlan,
  id: 'owned',
  objectives: [
    { id: 'ours', title: 'Ours', party: 'vendor' },
    { id: 'theirs', title: 'Theirs', party: 'partner' },
    { id: 'both', title: 'Both' },
  ],
};

const objective = { own: 'ours', other: 'theirs', joint: 'both' } as const;
const revision = { on: '2017-03-01', by: 'partner' };

/** A command that needs a right, on a record that is whose it says. Parties are never joint, and the stage always is. */
const commands: Readonly<Record<Right, Partial<Readonly<Record<Whose, { type: string; input: unknown }>>>>> = {
  write: {
    own: { type: 'objective.update', input: { id: objective.own, set: { title: 'x' } } },
    other: { type: 'objective.update', input: { id: objective.other, set: { title: 'x' } } },
    joint: { type: 'objective.update', input: { id: objective.joint, set: { title: 'x' } } },
  },
  answer: {
    own: { type: 'objective.acceptRevision', input: { objective: objective.own, revision } },
    other: { type: 'objective.acceptRevision', input: { objective: objective.other, revision } },
    joint: { type: 'objective.acceptRevision', input: { objective: objective.joint, revision } },
  },
  profile: {
    own: { type: 'party.update', input: { id: 'vendor', set: { vision: 'x' } } },
    other: { type: 'party.update', input: { id: 'partner', set: { vision: 'x' } } },
  },
  parties: {
    own: { type: 'party.move', input: { id: 'vendor', index: 1 } },
    other: { type: 'party.move', input: { id: 'partner', index: 0 } },
  },
  stage: { joint: { type: 'plan.setStage', input: { stage: 'proposed' } } },
};

const roles = Object.keys(permissions) as Role[];

for (const role of roles) {
  for (const [right, cells] of Object.entries(commands) as [Right, (typeof commands)[Right]][]) {
    for (const [whose, command] of Object.entries(cells) as [Whose, { type: string; input: unknown }][]) {
      const may = permissions[role][whose].includes(right);
      test(`over HTTP a ${role} ${may ? 'may' : 'may not'} ${right} what is ${whose}`, async () => {
        const w = await world();
        await w.host('/v1/plans', plan);
        const actor = { id: 'ana', party: 'vendor', role };
        const session = await w.host('/v1/sessions', { plan: plan.id, actor, origin: portal });
        const { token } = (await session.json()) as { token: string };
        const body = stepOf([{ id: 'c-1', ...command }]);
        const { verdicts } = await answerOf(await w.ask('/v1/plans/owned/push', { token, body }));
        const [verdict] = verdicts;
        const codes = verdict?.status === 'rejected' ? verdict.refusals.map(({ code }) => code) : [];
        // There is no revision to accept, which is told to those who may ask.
        const allowed = right === 'answer' ? ['row.unknown'] : [];
        assert.deepEqual(codes, may ? allowed : ['not-permitted']);
        const { seq } = await w.log.head({ plan: plan.id, scope: 'shared' });
        assert.equal(seq, may && right !== 'answer' ? 1 : 0);
      });
    }
  }
}
