import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Actor } from '@tandem-plan/core/change';
import { parsePlan } from '@tandem-plan/core/plan';
import { hashTerms, type PlanLog, verifyChain } from '@tandem-plan/store';
import type { Authority } from './authority.ts';
import type { SignResult } from './sign.ts';
import { as, command, openOffice, planId, pushOf, remove, retitle, sent, step, verdicts } from './testing/office.ts';

const person = (id: string, party: string) => command('stakeholder.add', { record: { id, party, name: id } });
const kpi = command('kpi.add', {
  record: { id: 'sales', name: 'Sales', unit: 'count', target: { value: 9 }, measure: 'flow', frequency: 'month' },
});
const actual = (value: number) => command('kpi.recordActual', { kpi: 'sales', period: '2017-P01', slice: {}, value });

/** An office with a plan of two people and a KPI, at revision 3. */
async function signable(wrap?: (log: PlanLog) => PlanLog) {
  const office = await openOffice(wrap);
  const { authority } = office;
  assert.deepEqual(await verdicts(authority, pushOf('begin', step(1, 0, person('anna', 'vendor'), kpi))), ['1,2']);
  const theirs = step(2, 2, person('ben', 'partner'));
  assert.deepEqual(await verdicts(authority, pushOf('begin-theirs', theirs), as('partner')), ['3']);
  let attempt = 0;
  return {
    ...office,
    async sign(revision: number, by = 'anna', actor: Actor = as('vendor'), authority: Authority = office.authority) {
      const receipt = { client: `attempt-${(attempt += 1)}`, mutation: 1 };
      const result = await authority.sign(planId, { revision, by, receipt }, actor);
      assert.ok(result);
      return result;
    },
    async plan() {
      const answer = await office.authority.document(planId, 'shared', as('vendor'));
      const read = parsePlan(answer?.document);
      assert.ok(read.ok);
      return read.plan;
    },
  };
}

const short = (result: SignResult): string =>
  result.status === 'signed'
    ? `signed ${result.signoff.revision} as ${result.seq}${result.again ? ' again' : ''}`
    : result.status === 'changed'
      ? `changed ${result.records.map(({ type, id }) => `${type} ${id}`).join()} by ${result.head}`
      : result.status === 'rejected'
        ? result.refusals.map(({ code }) => code).join()
        : result.status;

describe('signing a plan', () => {
  it('writes what was signed, by whom and when, as any other event', async () => {
    const { sign, plan, events, authority } = await signable();
    const result = await sign(3);
    assert.equal(short(result), 'signed 3 as 4');
    const now = await plan();
    assert.ok(result.status === 'signed');
    assert.deepEqual(now.signoffs, [result.signoff]);
    const { party, by, revision, terms, at, created } = result.signoff;
    assert.deepEqual([party, by, revision, terms], ['vendor', 'anna', 3, hashTerms(now)]);
    const log = await events();
    const [, , , event] = log;
    assert.deepEqual([event?.command.type, event?.actor.id], ['signoff.add', 'anna']);
    assert.deepEqual([created?.at, at <= (event?.at ?? '')], [event?.at, true]);
    assert.ok(verifyChain(log).ok);
    const pulled = await authority.pull(planId, 'shared', 3, as('partner', 'viewer'));
    assert.deepEqual(pulled?.events[0]?.effects, event?.effects);
  });

  it('is not hindered by figures, statuses and other signatures, and is by a change of a term', async () => {
    const { sign, authority } = await signable();
    const status = command('objective.update', { id: 'grow', set: { status: 'reached' } });
    assert.deepEqual(await verdicts(authority, pushOf('theirs', step(1, 3, actual(4), status)), as('partner')), [
      '4,5',
    ]);
    assert.equal(short(await sign(3)), 'signed 3 as 6');
    assert.equal(short(await sign(3, 'ben', as('partner', 'editor'))), 'signed 3 as 7');
    await sent(authority, pushOf('theirs', step(2, 7, retitle('More'), remove('share'))), as('partner'));
    await sent(authority, pushOf('theirs', step(3, 9, retitle('Much more'))), as('partner'));
    assert.equal(short(await sign(7)), 'changed objective grow,objective share by 10');
    assert.equal(short(await sign(10)), 'signed 10 as 11');
  });

  it('is there once for a person and a revision, whatever came after', async () => {
    const { sign, authority, another, plan } = await signable();
    const first = await sign(3);
    assert.deepEqual(await sign(3), { ...first, again: true });
    await sent(authority, pushOf('theirs', step(1, 4, retitle('More'))), as('partner'));
    assert.deepEqual(await sign(3, 'anna', as('vendor'), another()), { ...first, again: true });
    assert.equal(short(await sign(3, 'ben', as('partner'))), 'changed objective grow by 5');
    assert.equal((await plan()).signoffs.length, 1);
    // Another revision is another question, and no one else's answer serves.
    const fresh = await signable();
    const asked = [
      await fresh.sign(2),
      await fresh.sign(3),
      await fresh.sign(3, 'ben', as('partner')),
      await fresh.sign(2),
    ];
    assert.deepEqual(asked.map(short), ['signed 2 as 4', 'signed 3 as 5', 'signed 3 as 6', 'signed 2 as 4 again']);
  });

  it('happens once where many ask at the same time, in several processes', async () => {
    const { sign, another, events } = await signable();
    const offices = [another(), another(), another()];
    const results = await Promise.all(
      Array.from({ length: 12 }, (_, index) => sign(3, 'anna', as('vendor'), offices[index % 3])),
    );
    assert.deepEqual([...new Set(results.map(short))].sort(), ['signed 3 as 4', 'signed 3 as 4 again']);
    assert.equal(results.filter((result) => result.status === 'signed' && !result.again).length, 1);
    assert.equal((await events()).length, 4);
  });

  it('signs no other terms than it looked at, though somebody writes in between', async () => {
    let before: (() => Promise<unknown>) | undefined;
    const { sign, another, events, plan } = await signable((log) => ({
      ...log,
      append: async (...batch) => {
        const now = before;
        before = undefined;
        await now?.();
        return log.append(...batch);
      },
    }));
    const other = another();
    const write =
      (mutation: number, ...commands: Parameters<typeof step>[2][]) =>
      async () =>
        sent(other, pushOf('other', step(mutation, 3, ...commands)), as('partner'));
    before = write(1, retitle('Between'));
    assert.equal(short(await sign(3)), 'changed objective grow by 4');
    assert.equal((await events()).length, 4);
    // A figure in between: the same terms, one event later.
    before = write(2, actual(7));
    const result = await sign(4);
    assert.equal(short(result), 'signed 4 as 6');
    assert.ok(result.status === 'signed');
    assert.equal(result.signoff.terms, hashTerms(await plan()));
  });

  it('is for those of the party who may write, by somebody of their own, of what the log has', async () => {
    const { sign, authority, events } = await signable();
    assert.equal(short(await sign(3, 'anna', as('vendor', 'viewer'))), 'not-permitted');
    for (const by of ['ben', 'nobody', 'vendor']) assert.equal(short(await sign(3, by)), 'stranger');
    assert.equal(short(await sign(4)), 'ahead');
    assert.equal((await events()).length, 3);
    const signing = { revision: 0, by: 'anna', receipt: { client: 'a', mutation: 1 } };
    for (const plan of ['east', '../west']) assert.equal(await authority.sign(plan, signing, as('vendor')), undefined);
  });

  it('is the one way to a sign-off: none can be pushed or changed, and one’s own can be taken back', async () => {
    const { sign, authority, plan } = await signable();
    assert.equal(short(await sign(3)), 'signed 3 as 4');
    const [signoff] = (await plan()).signoffs;
    assert.ok(signoff);
    const { created: _, ...record } = signoff;
    const forged = [
      command('signoff.add', { record: { ...record, id: 'another' } }),
      command('signoff.update', { id: record.id, set: { terms: 'something else' } }),
      command('signoff.update', { id: record.id, set: { signature: 'of nobody' } }),
    ];
    for (const [index, each] of forged.entries()) {
      assert.deepEqual(await verdicts(authority, pushOf('forger', step(index + 1, 4, each))), ['signoff.pushed']);
    }
    // Whoever may not write is told that, and no more.
    const viewer = as('vendor', 'viewer');
    assert.deepEqual(
      await verdicts(
        authority,
        pushOf('viewer', step(1, 4, command('signoff.add', { record: { ...record, id: 'b' } }))),
        viewer,
      ),
      ['not-permitted'],
    );
    const back = command('signoff.remove', { id: record.id });
    assert.deepEqual(await verdicts(authority, pushOf('forger', step(9, 4, back))), ['5']);
    // A request held up on its way brings back nothing; who reads on and signs anew does.
    assert.equal(short(await sign(3)), 'signed 3 as 4 again');
    assert.deepEqual((await plan()).signoffs, []);
    assert.equal(short(await sign(5)), 'signed 5 as 6');
  });

  it('does not sign what has no hash', async () => {
    const { sign, authority } = await signable();
    // No event could bring half a character in; the plan that was begun with one has it.
    const half = JSON.stringify({ ...(await signablePlan()), id: 'half', title: '\ud800' });
    await authority.create(half);
    const signing = { revision: 0, by: 'anna', receipt: { client: 'h', mutation: 1 } };
    const result = await authority.sign('half', signing, as('vendor'));
    assert.ok(result?.status === 'rejected');
    assert.deepEqual([result.refusals[0]?.code, result.refusals.length], ['not-json-data', 1]);
    assert.equal(short(await sign(3)), 'signed 3 as 4');

    async function signablePlan() {
      const answer = await authority.document(planId, 'shared', as('vendor'));
      return answer?.document as object;
    }
  });
});
