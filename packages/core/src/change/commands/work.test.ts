import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { accepted, context, refused, samplePlan, send } from '../testing/sample.ts';

const partner = context('partner');

describe('commands of people and work', () => {
  const plan = samplePlan({
    topics: [{ id: 'price', title: 'Price list', kind: 'concern', on: '2017-09-01', by: 'ben' }],
    reviews: [{ id: 'q3', title: 'Third quarter', due: '2017-09-30' }],
  });

  it('completes an action once', () => {
    const done = accepted(send(plan, 'action.complete', { id: 'call', on: '2017-07-01' })).plan;
    assert.deepEqual([done.actions[0]?.status, done.actions[0]?.done], ['done', '2017-07-01']);
    assert.deepEqual(refused(send(done, 'action.complete', { id: 'call' })), ['action.closed /id']);
  });

  it('carries an action over, with its reason, and only onwards', () => {
    const why = 'The accounts were on holiday';
    const moved = accepted(send(plan, 'action.carryOver', { id: 'call', to: '2017-10-31', why })).plan;
    assert.equal(moved.actions[0]?.due, '2017-10-31');
    assert.deepEqual(moved.actions[0]?.carried, [{ on: '2017-09-30', from: '2017-06-30', to: '2017-10-31', why }]);
    const again = accepted(send(moved, 'action.carryOver', { id: 'call', to: '2017-11-30', why })).plan;
    assert.deepEqual(
      again.actions[0]?.carried.map(({ from, to }) => [from, to]),
      [['2017-06-30', '2017-11-30']],
    );
    assert.deepEqual(refused(send(plan, 'action.carryOver', { id: 'call', to: '2017-06-30', why })), [
      'action.not-later /to',
    ]);
  });

  it('gives a role once', () => {
    const input = { id: 'r', subject: { type: 'objective', id: 'grow' }, stakeholder: 'ben', role: 'R' };
    const given = accepted(send(plan, 'assignment.assign', input)).plan;
    assert.deepEqual(refused(send(given, 'assignment.assign', { ...input, id: 's' })), ['assignment.exists']);
    assert.deepEqual(refused(send(plan, 'assignment.assign', { ...input, stakeholder: 'zoe' })), [
      'dangling /stakeholder',
    ]);
    assert.equal(accepted(send(given, 'assignment.unassign', { id: 'r' })).plan.assignments.length, 0);
  });

  it('affirms growth in the name of its own people', () => {
    const input = { party: 'vendor', on: '2017-09-30', by: 'anna', stillHolds: true };
    const { plan: next } = accepted(send(plan, 'party.affirmGrowth', input));
    assert.deepEqual(next.parties[0]?.growth.affirmations, [{ on: '2017-09-30', by: 'anna', stillHolds: true }]);
    assert.deepEqual(refused(send(plan, 'party.affirmGrowth', { ...input, by: 'ben' })), [
      'stakeholder.other-party /by',
    ]);
    assert.deepEqual(refused(send(plan, 'party.affirmGrowth', input, partner)), ['not-permitted']);
  });

  it('has a topic acknowledged by the side that did not raise it', () => {
    const heard = accepted(send(plan, 'topic.acknowledge', { topic: 'price', by: 'anna' })).plan;
    assert.deepEqual([heard.topics[0]?.acknowledgedBy, heard.topics[0]?.acknowledged], ['anna', '2017-09-30']);
    assert.deepEqual(refused(send(plan, 'topic.acknowledge', { topic: 'price', by: 'ben' }, partner)), [
      'topic.own /topic',
    ]);
    assert.deepEqual(refused(send(plan, 'topic.acknowledge', { topic: 'price', by: 'ben' })), [
      'stakeholder.other-party /by',
    ]);
    assert.deepEqual(refused(send(heard, 'topic.acknowledge', { topic: 'price', by: 'anna' })), [
      'topic.acknowledged /topic',
    ]);
  });

  it('holds a review once', () => {
    const input = { review: 'q3', held: '2017-09-28', attendees: ['anna', 'ben'] };
    const held = accepted(send(plan, 'review.hold', input)).plan;
    assert.deepEqual(held.reviews[0]?.attendees, ['anna', 'ben']);
    assert.deepEqual(refused(send(held, 'review.hold', input)), ['review.held /review']);
    assert.deepEqual(refused(send(plan, 'review.hold', { ...input, attendees: ['zoe'] })), ['dangling /attendees/0']);
  });

  it('moves the plan one stage at a time', () => {
    assert.deepEqual(refused(send(plan, 'plan.setStage', { stage: 'agreed' })), ['stage.transition /stage']);
    const proposed = accepted(send(plan, 'plan.setStage', { stage: 'proposed' }));
    assert.equal(proposed.plan.stage, 'proposed');
    assert.deepEqual(
      proposed.inverse.map(({ type, input }) => [type, input]),
      [['plan.setStage', { stage: 'draft' }]],
    );
  });
});
