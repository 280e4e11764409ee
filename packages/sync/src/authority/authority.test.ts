import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parsePlan, readPlan } from '@tandem-plan/core/plan';
import { verifyChain } from '@tandem-plan/store';
import { createMemoryLog } from '@tandem-plan/store/memory';
import { planKind } from '../document.ts';
import { maxEvents } from '../protocol.ts';
import { createAuthority } from './create-authority.ts';
import {
  add,
  as,
  command,
  openOffice,
  planId,
  planText,
  pushOf,
  remove,
  retitle,
  sent,
  step,
  verdicts,
} from './testing/office.ts';

async function titles(authority: Awaited<ReturnType<typeof openOffice>>['authority']): Promise<string[]> {
  const answer = await authority.document(planId, 'shared', as('vendor'));
  const read = parsePlan(answer?.document);
  assert.ok(read.ok);
  return read.plan.objectives.map(({ title }) => title);
}

describe('an authority', () => {
  it('begins a plan once, and says which issue is in the way of a text that is none', async () => {
    const authority = createAuthority({ log: createMemoryLog(), clock: () => '2017-09-30T09:00:00Z' });
    assert.deepEqual(await authority.create(planText), { ok: true, plan: planId });
    assert.deepEqual(await authority.create(planText), { ok: false, reason: 'exists', plan: planId });
    await assert.rejects(authority.create('{"format": "tandem/plan"}'), /RangeError: Not a plan: \S+ at "\S*"/);
  });

  it("knows nothing of a plan that was not begun, of another side's annex, and of names no log has", async () => {
    const { authority } = await openOffice();
    for (const [plan, scope] of [
      ['east', 'shared'],
      [planId, 'party:partner'],
      [planId, 'party:'],
      ['../west', 'shared'],
    ] as const) {
      assert.equal(
        await authority.push(plan, { ...pushOf('tab', step(1, 0, add('x'))), scope }, as('vendor')),
        undefined,
      );
      assert.equal(await authority.pull(plan, scope, 0, as('vendor')), undefined);
      assert.equal(await authority.document(plan, scope, as('vendor')), undefined);
    }
  });

  it('writes what it accepts as one chain, by its own clock and the actor as it knows them', async () => {
    const { authority, events } = await openOffice();
    const answer = await sent(
      authority,
      pushOf('tab', step(1, 0, add('one'), add('two')), step(2, 0, retitle('Three'))),
    );
    assert.deepEqual(answer.verdicts, [
      { mutation: 1, status: 'accepted', seqs: [1, 2] },
      { mutation: 2, status: 'accepted', seqs: [3] },
    ]);
    const log = await events();
    const verdict = verifyChain(log);
    assert.ok(verdict.ok && verdict.head.seq === 3);
    assert.deepEqual(
      log.map(({ at }) => at),
      ['2017-09-30T09:01:00.000Z', '2017-09-30T09:01:00.000Z', '2017-09-30T09:02:00.000Z'],
    );
    assert.ok(log.every(({ actor }) => actor.id === 'anna' && actor.party === 'vendor' && actor.role === 'lead'));
    // Only the third was given without having seen the event right before.
    assert.deepEqual(
      log.map(({ basis }) => basis),
      [undefined, undefined, 0],
    );
    assert.deepEqual(Object.keys(answer.events[0] ?? {}).sort(), [
      'actor',
      'at',
      'command',
      'effects',
      'receipt',
      'seq',
    ]);
    assert.deepEqual(await titles(authority), ['Three', 'Win share', 'one', 'two']);
  });

  it('carries out all commands of a step or none, and goes on with the next step', async () => {
    const { authority, events } = await openOffice();
    const push = pushOf('tab', step(1, 0, add('one'), remove('nobody')), step(2, 0, add('two')));
    assert.deepEqual(await verdicts(authority, push), ['record.unknown', '1']);
    assert.deepEqual(
      (await events()).map(({ command: { input } }) => input),
      [{ record: { id: 'two', title: 'two' } }],
    );
  });

  it('asks the table of permissions', async () => {
    const { authority } = await openOffice();
    assert.deepEqual(await verdicts(authority, pushOf('tab', step(1, 0, add('one'))), as('vendor', 'viewer')), [
      'not-permitted',
    ]);
  });

  it('acknowledges a step that changes nothing, once', async () => {
    const { authority, events } = await openOffice();
    const push = pushOf('tab', step(1, 0, retitle('Grow in the west')));
    assert.deepEqual(await verdicts(authority, push), ['1']);
    assert.deepEqual(await verdicts(authority, push), ['1']);
    assert.deepEqual(
      (await events()).map(({ effects }) => effects),
      [[]],
    );
  });

  it('accepts a step once, however often it is sent, also on another basis than at first', async () => {
    const { authority, events } = await openOffice();
    const first = step(1, 0, add('one'), add('two'));
    for (let sent = 0; sent < 3; sent += 1) assert.deepEqual(await verdicts(authority, pushOf('tab', first)), ['1,2']);
    const second = step(2, 2, retitle('Twice'));
    for (const basis of [2, 2, 3])
      assert.deepEqual(await verdicts(authority, pushOf('tab', { ...second, basis })), ['3']);
    assert.equal((await events()).length, 3);
  });

  it('answers steps sent at the same time in the order in which they came', async () => {
    const { authority } = await openOffice();
    const answers = await Promise.all(
      ['a', 'b', 'c', 'd'].map((id) => verdicts(authority, pushOf(id, step(1, 0, add(id))))),
    );
    assert.deepEqual(answers, [['1'], ['2'], ['3'], ['4']]);
  });

  it('tells nobody of a receipt that another used', async () => {
    const { authority, events } = await openOffice();
    await sent(authority, pushOf('tab', step(1, 0, add('one'))), as('partner'));
    for (const [basis, actor] of [
      [0, as('vendor')],
      [1, as('vendor')],
      [0, as('partner', 'lead', 'bea')],
    ] as const) {
      const { verdicts: given } = await sent(authority, pushOf('tab', step(1, basis, add('one'))), actor);
      // Of the record that is there already, not a word: the step was not looked at.
      if (basis === 0) {
        assert.deepEqual(given, [
          { mutation: 1, status: 'rejected', refusals: [{ code: 'receipt.other', path: '', values: {} }] },
        ]);
      } else assert.equal(given[0]?.status, 'rejected');
    }
    assert.deepEqual(await verdicts(authority, pushOf('tab', step(1, 1, add('else'))), as('vendor', 'lead', 'vic')), [
      'receipt.other',
    ]);
    assert.equal((await events()).length, 1);
  });

  it('keeps to a rejection, so that a copy held up on its way cannot be accepted after all', async () => {
    const { authority } = await openOffice();
    const late = pushOf('tab', step(1, 0, retitle('Late', 'new')));
    assert.deepEqual(await verdicts(authority, late), ['record.unknown']);
    await sent(authority, pushOf('other', step(1, 0, add('new'))));
    assert.deepEqual(await verdicts(authority, late), ['record.unknown']);
  });

  it('refuses a step behind a later one of the same client, in another process too', async () => {
    const { authority, another } = await openOffice();
    await sent(authority, pushOf('tab', step(2, 0, add('two'))));
    for (const each of [authority, another()])
      assert.deepEqual(await verdicts(each, pushOf('tab', step(1, 0, add('one')))), ['step.late']);
  });

  it('refuses what it cannot hash, or name, or finds no commands in, and a basis that is still to come', async () => {
    const { authority, events } = await openOffice();
    const push = pushOf(
      'tab',
      step(1, 0, retitle('half a \ud83d')),
      step(2, 0, { ...add('one'), id: '' }),
      step(3, 0),
      step(4, 7, add('two')),
    );
    assert.deepEqual(await verdicts(authority, push), [
      'not-json-data',
      'command.malformed',
      'command.malformed',
      'basis.ahead',
    ]);
    assert.deepEqual(await events(), []);
  });

  it('answers with what came after, as much as fits, and how far the log goes', async () => {
    const { authority } = await openOffice();
    const many = Array.from({ length: maxEvents + 20 }, (_, index) => retitle(`Title ${index}`));
    const { events, head } = await sent(authority, pushOf('tab', step(1, 0, ...many)));
    assert.equal(events.length, maxEvents);
    assert.equal(head, maxEvents + 20);
    const rest = await authority.pull(planId, 'shared', maxEvents, as('partner'));
    assert.deepEqual([rest?.events.length, rest?.head], [20, maxEvents + 20]);
    const none = await authority.pull(planId, 'shared', head, as('partner'));
    assert.deepEqual(none, { events: [], head });
  });

  it('gives the same bytes again from the same chance and clock', async () => {
    const texts = await Promise.all(
      [1, 2].map(async () => {
        const log = createMemoryLog();
        let byte = 0;
        const random = (bytes: number) => new Uint8Array(bytes).fill((byte += 1));
        const authority = createAuthority({ log, clock: () => '2017-09-30T09:00:00Z', random });
        await authority.create(planText);
        const commands = [command('objective.add', { record: { id: 'x', title: 'x' } }), retitle('Y')];
        await sent(authority, pushOf('tab', step(1, 0, ...commands.map((each, id) => ({ ...each, id: `id-${id}` })))));
        return JSON.stringify(await log.read({ plan: planId, scope: 'shared' }, 0, 10));
      }),
    );
    assert.equal(texts[0], texts[1]);
  });

  it('is what replaying its log from the start gives', async () => {
    const { authority, events } = await openOffice();
    await sent(authority, pushOf('tab', step(1, 0, add('one')), step(2, 0, remove('share')), step(3, 0, retitle('Z'))));
    const read = readPlan(planText);
    assert.ok(read.ok);
    let plan = read.plan;
    for (const { effects } of await events()) plan = planKind.apply(plan, effects);
    const answer = await authority.document(planId, 'shared', as('vendor'));
    assert.deepEqual(answer, { seq: 3, document: JSON.parse(planKind.write(plan)) });
  });
});
