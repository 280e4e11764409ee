import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Effect, Role } from './command.ts';
import { createSession, type PlanChange } from './session.ts';
import { accepted, as, context, samplePlan, send } from './testing/sample.ts';

function open(role: Role = 'lead') {
  let n = 0;
  const judged: (readonly Effect[] | undefined)[] = [];
  const session = createSession(samplePlan(), {
    actor: as('vendor', role),
    clock: () => '2017-09-30T14:05:00Z',
    ids: () => `id-${(n += 1)}`,
    checker: (plan, effects) => {
      judged.push(effects);
      return plan.objectives.length;
    },
  });
  const changes: PlanChange[] = [];
  const stop = session.subscribe((change) => changes.push(change));
  return { session, judged, changes, stop };
}

const add = (id: string) => ({ type: 'objective.add', input: { record: { id, title: id } } });
const rename = { type: 'objective.update', input: { id: 'grow', set: { title: 'Grow fast' } } };

describe('session', () => {
  it('undoes and redoes by commands of their own', () => {
    const { session, changes } = open();
    accepted(session.run(rename));
    accepted(session.undo());
    assert.equal(session.plan.objectives[0]?.title, 'Grow in the west');
    accepted(session.redo());
    assert.equal(session.plan.objectives[0]?.title, 'Grow fast');
    assert.deepEqual(
      changes.map(({ origin, commands }) => [origin, commands.map(({ id, type }) => `${id} ${type}`)]),
      [
        ['local', ['id-1 objective.update']],
        ['undo', ['id-2 objective.update']],
        ['redo', ['id-3 objective.update']],
      ],
    );
  });

  it('takes a batch as one step, all or nothing', () => {
    const { session, changes } = open();
    accepted(session.run([add('a'), add('b')]));
    assert.equal(changes.length, 1);
    const before = session.plan;
    assert.ok(!session.run([add('c'), add('a')]).ok);
    assert.equal(session.plan, before);
    accepted(session.undo());
    assert.equal(session.plan.objectives.length, 2);
    assert.equal(session.canUndo, false);
  });

  it('prepares a step that is taken later, under the ids it showed', () => {
    const { session, changes } = open();
    const prepared = session.prepare([add('a'), rename]);
    assert.ok(prepared.outlook.ok);
    assert.equal(changes.length, 0);
    accepted(prepared.commit());
    assert.deepEqual(changes[0]?.commands, prepared.commands);
    const undo = session.prepare('undo');
    accepted(undo.commit());
    assert.deepEqual(changes[1]?.commands, undo.commands);
    assert.deepEqual(session.prepare('undo').commands, []);
  });

  it('passes an undo that has nothing left to take back', () => {
    const { session } = open();
    accepted(session.run(add('a')));
    accepted(session.run(rename));
    const other = accepted(send(session.plan, 'objective.update', { id: 'grow', set: { title: 'Grow in the west' } }));
    session.receive(other.effects);
    accepted(session.undo());
    accepted(session.undo());
    assert.equal(session.canUndo, false);
  });

  it('lets batched commands build upon each other', () => {
    const { session } = open();
    const kpi = { type: 'kpi.add', input: { record: { id: 'k', name: 'K', unit: 'count', objectives: ['a'] } } };
    accepted(session.run([add('a'), kpi]));
    accepted(session.undo());
    assert.equal(session.plan.kpis.length, 1);
  });

  it('forgets what could be redone once something new is done, but not for nothing', () => {
    const { session } = open();
    accepted(session.run(rename));
    accepted(session.undo());
    accepted(session.run({ type: 'objective.update', input: { id: 'grow', set: { due: '2017-12-31' } } }));
    assert.equal(session.canRedo, true);
    accepted(session.run(add('a')));
    assert.equal(session.canRedo, false);
  });

  it('keeps its own steps over what it receives, and refuses an undo that is no longer possible', () => {
    const { session, changes } = open();
    accepted(session.run(add('a')));
    const record = { id: 'b', title: 'b', serves: ['a'] };
    session.receive(accepted(send(session.plan, 'objective.add', { record }, context('partner'))).effects);
    assert.equal(changes.at(-1)?.origin, 'remote');
    const refusal = session.undo();
    assert.ok(!refusal.ok);
    assert.equal(refusal.refusals[0]?.code, 'record.referenced');
    assert.equal(session.canUndo, true);
    session.receive([{ op: 'remove', type: 'objective', id: 'b' }]);
    accepted(session.undo());
    assert.equal(session.canUndo, false);
  });

  it('judges when asked, once for each state, by what happened since', () => {
    const { session, judged } = open();
    assert.equal(session.report, 2);
    assert.equal(session.report, 2);
    accepted(session.run(add('a')));
    accepted(session.run(rename));
    assert.equal(session.report, 3);
    assert.deepEqual(
      judged.map((effects) => effects?.map(({ op }) => op)),
      [undefined, ['add', 'set']],
    );
  });

  it('says beforehand what would be refused', () => {
    assert.equal(open().session.can(rename), undefined);
    assert.equal(open('viewer').session.can(rename)?.[0]?.code, 'not-permitted');
  });

  it('does nothing where there is nothing to undo', () => {
    const { session, changes, stop } = open();
    accepted(session.undo());
    accepted(session.redo());
    stop();
    accepted(session.run(rename));
    assert.deepEqual(changes, []);
  });
});
