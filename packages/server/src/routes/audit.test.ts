import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { emptyHead, type Head, type PlanEvent, readEvent, verifyChain } from '@tandem-plan/store';
import { ana, answerOf, ben, cleo, problemOf, rename, stepOf, world, type World } from '../testing/world.ts';

interface Page {
  readonly head: Head;
  readonly events: readonly PlanEvent[];
}

async function page(asked: Promise<Response>): Promise<Page> {
  const response = await asked;
  assert.equal(response.status, 200, await response.clone().text());
  return (await response.json()) as Page;
}

async function written(count: number): Promise<World & { readonly lead: string }> {
  const made = await world();
  const lead = await made.token(ana);
  for (let from = 1; from <= count; from += 100) {
    const commands = Array.from({ length: Math.min(100, count - from + 1) }, (_, index) =>
      rename(`Title ${from + index}`),
    );
    await answerOf(
      await made.ask('/v1/plans/young/push', { token: lead, body: stepOf(commands, Math.ceil(from / 100)) }),
    );
  }
  return { ...made, lead };
}

describe('audit', () => {
  it('gives all that is needed to verify the log elsewhere, page by page', async () => {
    const { ask, lead } = await written(620);
    let head = emptyHead;
    let pages = 0;
    for (let last: Head = { seq: 1, hash: '' }; head.seq < last.seq; pages += 1) {
      const { events, head: end } = await page(ask(`/v1/plans/young/audit?after=${head.seq}`, { token: lead }));
      for (const event of events) assert.ok(readEvent(event).ok);
      const verdict = verifyChain(events, head);
      assert.ok(verdict.ok);
      head = verdict.head;
      last = end;
      if (pages > 0) assert.deepEqual(head, end);
    }
    assert.deepEqual([head.seq, pages], [620, 2]);
  });
  it('tells a page that was tampered with', async () => {
    const { ask, lead } = await written(3);
    const { events } = await page(ask('/v1/plans/young/audit', { token: lead }));
    const text = JSON.stringify(events).replace('Title 2', 'Title 9');
    assert.deepEqual(verifyChain(JSON.parse(text) as PlanEvent[]), { ok: false, seq: 2, reason: 'hash' });
  });
  it('is for leads and editors, of the shared log and of their own', async () => {
    const { ask, token } = await written(1);
    for (const [person, scope, expected] of [
      [ana, 'shared', 200],
      [ben, 'shared', 200],
      [cleo, 'shared', 403],
      [ana, 'party:vendor', 200],
      [ana, 'party:partner', 404],
      [cleo, 'party:vendor', 404],
      [ben, 'party:nobody', 404],
    ] as const) {
      const { status } = await ask(`/v1/plans/young/audit?scope=${scope}`, { token: await token(person) });
      assert.equal(status, expected, `${person.id} ${scope}`);
    }
  });
  it('answers for another plan as for none', async () => {
    const { ask, lead } = await written(1);
    for (const plan of ['other', 'young-2']) {
      const { code, status } = await problemOf(await ask(`/v1/plans/${plan}/audit`, { token: lead }));
      assert.deepEqual([code, status], ['unknown-plan', 404]);
    }
  });
  it('takes no parameter that is none', async () => {
    const { ask, lead } = await written(1);
    for (const query of ['after=-1', 'after=x', 'scope=mine']) {
      assert.equal((await problemOf(await ask(`/v1/plans/young/audit?${query}`, { token: lead }))).code, 'bad-query');
    }
  });
});
