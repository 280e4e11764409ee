import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import type { Command } from '@tandem-plan/core/change';
import { type EventDraft, type LogKey, type PlanLog, sealAll } from '@tandem-plan/store';
import { createMemoryLog } from '@tandem-plan/store/memory';
import { planKind } from '@tandem-plan/sync';
import { samplePlan } from '../../packages/core/src/change/testing/sample.ts';
import { createLedger, type Ledger } from './ledger.ts';
import { type Law, Violation } from './violation.ts';

const key: LogKey = { plan: 'west', scope: 'shared' };
const client = 'tab';
const retitle = (id: string): Command => ({ id, type: 'objective.update', input: { id: 'grow', set: { title: id } } });

describe('the account that a simulation is judged by', () => {
  let log: PlanLog;
  let ledger: Ledger;
  const tray: { rejected: { id: string }[] } = { rejected: [] };

  beforeEach(() => {
    log = createMemoryLog();
    ledger = createLedger(key, planKind, samplePlan());
    tray.rejected = [];
  });

  const given = (mutation: number, ...commands: readonly Command[]) =>
    ledger.given(`${client}-${mutation}`, { client, mutation, commands });

  async function store(mutation: number, commands: readonly Command[], effects: EventDraft['effects'] = []) {
    const head = await log.head(key);
    const receipt = { client, mutation };
    const actor = { id: 'anna', party: 'vendor', role: 'lead' } as const;
    const drafts = commands.map((command) => ({
      ...key,
      at: '2017-09-30T09:00:00Z',
      actor,
      receipt,
      command,
      effects,
    }));
    await log.append(key, head.seq, sealAll(drafts, head), receipt);
  }
  const breaks = (law: Law, quiet = true) =>
    assert.rejects(ledger.check(log, quiet), (error) => error instanceof Violation && error.law === law);

  it('finds nothing wrong with what was given, kept, acknowledged and stored', async () => {
    given(1, retitle('a'), retitle('b'));
    ledger.kept('tab-1', tray);
    await store(1, [retitle('a'), retitle('b')]);
    ledger.acknowledged('tab-1', [1, 2]);
    given(2, retitle('c'));
    ledger.kept('tab-2', tray);
    tray.rejected.push({ id: 'tab-2' });
    await ledger.check(log, true);
    assert.deepEqual([ledger.head, ledger.accepted], [2, 1]);
  });

  it('misses what was acknowledged, and what was kept once all is quiet', async () => {
    given(1, retitle('a'));
    ledger.kept('tab-1', tray);
    await ledger.check(log, false);
    await breaks('durability');
    ledger.discarded('tab-1');
    await ledger.check(log, true);
    given(2, retitle('b'));
    ledger.acknowledged('tab-2', [1]);
    await breaks('durability', false);
  });

  it('sees steps out of their order', async () => {
    for (const mutation of [2, 1]) {
      given(mutation, retitle(`c${mutation}`));
      await store(mutation, [retitle(`c${mutation}`)]);
    }
    await breaks('order');
  });

  it('sees what happened twice, in part, to nobody, or in the log and the tray', async () => {
    given(1, retitle('a'));
    given(2, retitle('a'));
    await store(1, [retitle('a')]);
    await store(2, [retitle('a')]);
    await breaks('exactly once');
    for (const commands of [[retitle('b')], [retitle('b'), retitle('d')]]) {
      [log, ledger] = [createMemoryLog(), createLedger(key, planKind, samplePlan())];
      given(1, retitle('b'), retitle('c'));
      await store(1, commands);
      await breaks('exactly once');
    }
    [log, ledger] = [createMemoryLog(), createLedger(key, planKind, samplePlan())];
    await store(1, [retitle('a')]);
    await breaks('exactly once');
    [log, ledger] = [createMemoryLog(), createLedger(key, planKind, samplePlan())];
    given(1, retitle('a'));
    ledger.kept('tab-1', tray);
    await store(1, [retitle('a')]);
    tray.rejected.push({ id: 'tab-1' });
    await breaks('exactly once');
  });

  it('sees a chain that breaks, and effects that do not fit', async () => {
    given(1, retitle('a'));
    given(2, retitle('b'));
    await store(1, [retitle('a')]);
    await store(2, [retitle('b')]);
    const whole = log;
    log = { ...whole, read: async (at, after, limit) => (await whole.read(at, after, limit)).slice(1) };
    await breaks('order');
    log = createMemoryLog();
    await store(1, [retitle('a')], [{ op: 'remove', type: 'objective', id: 'nobody' }]);
    await breaks('convergence');
  });
});
