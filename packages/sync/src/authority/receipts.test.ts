import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { add, as, openOffice, planId, pushOf, remove, retitle, sent, step, verdicts } from './testing/office.ts';

const shared = { plan: planId, scope: 'shared' } as const;
const viewer = as('partner', 'viewer', 'vera');

describe('whose a receipt is', () => {
  it('leaves a client to who used it first: under the next number too, in every process, whatever the basis', async () => {
    const { authority, another, events } = await openOffice();
    await sent(authority, pushOf('tab', step(1, 0, retitle('Anna'))));
    for (const each of [authority, another()]) {
      for (const actor of [as('partner'), as('vendor', 'lead', 'vic')])
        for (const basis of [0, 1])
          assert.deepEqual(await verdicts(each, pushOf('tab', step(2, basis, retitle('Forged'))), actor), [
            'receipt.other',
          ]);
    }
    assert.deepEqual(await verdicts(authority, pushOf('tab', step(2, 1, retitle('Anna, again')))), ['2']);
    assert.ok((await events()).every(({ actor }) => actor.id === 'anna'));
  });

  it('knows whose a client is of before its memory', async () => {
    const { authority, another, doLater } = await openOffice();
    await sent(authority, pushOf('tab', step(1, 0, retitle('Anna'))));
    const many = Array.from({ length: 1100 }, (_, index) => retitle(`Title ${index}`));
    await sent(authority, pushOf('other', step(1, 0, ...many)), as('partner'));
    doLater();
    const fresh = another();
    assert.deepEqual(await verdicts(fresh, pushOf('tab', step(2, 1101, retitle('Forged'))), as('partner')), [
      'receipt.other',
    ]);
    assert.deepEqual(await verdicts(fresh, pushOf('tab', step(1, 0, retitle('Anna')))), ['1']);
    assert.deepEqual(await verdicts(fresh, pushOf('tab', step(2, 1, retitle('Anna, again')))), ['1102']);
  });

  it('holds nobody to what was refused to another', async () => {
    const { authority } = await openOffice();
    const steps = [step(1, 0, retitle('One')), step(2, 0, retitle('Two'))];
    assert.deepEqual(await verdicts(authority, pushOf('tab', ...steps), viewer), ['not-permitted', 'not-permitted']);
    assert.deepEqual(await verdicts(authority, pushOf('tab', ...steps)), ['1', '2']);
  });

  it('answers a step that was taken as taken, also where it could not be taken now', async () => {
    const { authority, another } = await openOffice();
    const push = pushOf('tab', step(1, 0, add('one')), step(2, 1, remove('one')));
    assert.deepEqual(await verdicts(authority, push), ['1', '2']);
    await sent(authority, pushOf('other', step(1, 2, add('one'))));
    const later = pushOf('tab', step(1, 3, add('one')), step(2, 3, remove('one')));
    for (const each of [authority, another()])
      for (const role of ['lead', 'viewer'] as const)
        for (const again of [push, later])
          assert.deepEqual(await verdicts(each, again, as('vendor', role)), ['1', '2']);
  });

  it("answers the author's step as taken after the author's name was erased, and nobody of another party", async () => {
    const { authority, another, log } = await openOffice();
    const push = pushOf('tab', step(1, 0, retitle('Anna')));
    await sent(authority, push);
    await log.redact(shared, 1, ['/actor/id']);
    for (const each of [authority, another()]) {
      assert.deepEqual(await verdicts(each, push), ['1']);
      assert.deepEqual(await verdicts(each, push, as('partner')), ['receipt.other']);
    }
    assert.deepEqual(await verdicts(another(), pushOf('tab', step(2, 0, remove('grow')))), ['2']);
  });
});

describe('what a push has read of the log', () => {
  const foreign = 1500;

  async function crowded() {
    const count = { events: 0 };
    const office = await openOffice((log) => ({
      ...log,
      async read(...page) {
        const events = await log.read(...page);
        count.events += events.length;
        return events;
      },
    }));
    const many = Array.from({ length: foreign }, (_, index) => retitle(`Title ${index}`));
    await sent(office.authority, pushOf('other', step(1, 0, ...many)), as('partner'));
    count.events = 0;
    return { ...office, count };
  }

  it('is each event once, however many steps ask what others changed', async () => {
    const { authority, count } = await crowded();
    const steps = Array.from({ length: 40 }, (_, index) =>
      step(index + 1, 0, ...(index % 2 === 0 ? [add(`r-${index}`)] : [remove(`r-${index - 1}`)])),
    );
    const answers = await verdicts(authority, pushOf('tab', ...steps, step(41, 0, remove('grow'))));
    assert.deepEqual(
      answers.slice(0, 40),
      steps.map((_, index) => `${foreign + 1 + index}`),
    );
    assert.equal(answers[40], 'basis.stale');
    // What the answer carries apart, which is a page.
    assert.ok(count.events <= foreign + 500, `read ${count.events} events`);
  });

  it('is nothing where no command asks what others changed, nor for who may not give it', async () => {
    const { authority, count } = await crowded();
    const steps = Array.from({ length: 40 }, (_, index) => step(index + 1, 0, remove('grow')));
    assert.ok((await verdicts(authority, pushOf('hers', ...steps), viewer)).every((code) => code === 'not-permitted'));
    assert.ok(count.events <= 500, `read ${count.events} events for a viewer`);
    count.events = 0;
    const edits = steps.map((each) => ({ ...each, commands: [retitle('Mine', 'share')] }));
    assert.ok((await verdicts(authority, pushOf('mine', ...edits))).every((told) => Number(told) > foreign));
    assert.ok(count.events <= 500, `read ${count.events} events for edits`);
  });
});
