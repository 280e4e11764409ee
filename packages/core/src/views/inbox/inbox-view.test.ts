import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { texts } from '../../plan/texts/en/index.ts';
import { createWords } from '../../plan/texts/index.ts';
import type { InboxChange } from './changes.ts';
import { inboxView } from './inbox-view.ts';
import { begin, type Log } from './testing/log.ts';

const inbox = ({ plan, events }: Log, party: string, seen = 0) => inboxView(plan, events, { party, seen });

const brief = ({ differences }: InboxChange) =>
  differences.map(({ op, field, known, from, to }) => [op, field, known ? (from ?? null) : 'untold', to ?? null]);

const only = (changes: readonly InboxChange[]): InboxChange => {
  assert.equal(changes.length, 1);
  return changes[0] as InboxChange;
};

describe('what the other party changed', () => {
  it('is told to each side of the other, newest first, with who and when', () => {
    const log = begin();
    log.send('objective.update', { id: 'grow', set: { title: 'Grow twice' } });
    log.send('purpose.update', { set: { vision: 'First in the west' } }, { party: 'partner' });
    log.send('action.update', { id: 'call', set: { title: 'Call them all' } }, { party: 'partner' });
    const vendor = inbox(log, 'vendor');
    assert.deepEqual(
      vendor.changes.map(({ type, id, name, path, seq }) => ({ type, id, name, path, seq })),
      [
        { type: 'action', id: 'call', name: 'Call them all', path: '/actions/0', seq: 3 },
        { type: 'purpose', id: '', name: null, path: '/purpose', seq: 2 },
      ],
    );
    assert.deepEqual(vendor.changes[0]?.by, { actor: 'ben', party: 'partner', at: '2017-09-30T14:03:00Z' });
    assert.equal(vendor.seq, 3);
    assert.deepEqual(
      inbox(log, 'partner').changes.map(({ id }) => id),
      ['grow'],
    );
  });

  it('says what stood there as far as the events tell it', () => {
    const log = begin();
    log.send('objective.update', { id: 'grow', set: { title: 'Grow twice' } });
    log.send(
      'objective.update',
      { id: 'grow', set: { title: 'Grow by half', due: '2017-11-30' } },
      { party: 'partner' },
    );
    assert.deepEqual(brief(only(inbox(log, 'vendor').changes)), [
      ['changed', 'title', 'Grow twice', 'Grow by half'],
      ['changed', 'due', 'untold', '2017-11-30'],
    ]);
  });

  it('tells many steps on one field as one, and none that came to nothing', () => {
    const log = begin();
    const titled = (title: string) => ({ id: 'grow', set: { title } });
    log.send('objective.update', titled('Grow twice'));
    log.send('objective.update', titled('Grow'), { party: 'partner' });
    log.send('objective.update', titled('Grow by half'), { party: 'partner' });
    assert.deepEqual(brief(only(inbox(log, 'vendor').changes)), [['changed', 'title', 'Grow twice', 'Grow by half']]);
    log.send('objective.update', titled('Grow twice'), { party: 'partner' });
    assert.deepEqual(inbox(log, 'vendor').changes, []);
  });

  it('leaves out what was looked at, and still knows it', () => {
    const log = begin();
    log.send('objective.update', { id: 'grow', set: { title: 'Grow twice' } }, { party: 'partner' });
    log.send('objective.update', { id: 'grow', set: { title: 'Grow by half' } }, { party: 'partner' });
    assert.deepEqual(brief(only(inbox(log, 'vendor', 1).changes)), [
      ['changed', 'title', 'Grow twice', 'Grow by half'],
    ]);
    assert.deepEqual(inbox(log, 'vendor', 2).changes, []);
    assert.equal(inbox(log, 'vendor', 2).seq, 2);
  });

  it('tells a record that came as it is now, and one that came and went not at all', () => {
    const log = begin();
    log.send('risk.add', { record: { id: 'churn', title: 'Churn' } }, { party: 'partner' });
    log.send('risk.update', { id: 'churn', set: { title: 'Customers leave' } }, { party: 'partner' });
    const change = only(inbox(log, 'vendor').changes);
    assert.deepEqual(
      change.differences.map(({ op }) => op),
      ['added'],
    );
    assert.equal(change.name, 'Customers leave');
    log.send('risk.remove', { id: 'churn' }, { party: 'partner' });
    assert.deepEqual(inbox(log, 'vendor').changes, []);
  });

  it('tells what is gone by the name that events told, if they did', () => {
    const risks = [{ id: 'churn', title: 'Churn' }];
    const log = begin({ risks });
    log.send('risk.update', { id: 'churn', set: { title: 'Customers leave' } });
    log.send('risk.remove', { id: 'churn' }, { party: 'partner' });
    const gone = only(inbox(log, 'vendor').changes);
    assert.deepEqual(
      [gone.name, gone.path, brief(gone)],
      ['Customers leave', null, [['removed', null, 'untold', null]]],
    );
    const untold = begin({ risks });
    untold.send('risk.remove', { id: 'churn' }, { party: 'partner' });
    assert.equal(only(inbox(untold, 'vendor').changes).name, null);
  });

  it('says nothing of what was taken away and put back', () => {
    const log = begin({ risks: [{ id: 'churn', title: 'Churn' }] });
    log.send('risk.remove', { id: 'churn' }, { party: 'partner' });
    log.send('risk.add', { record: { id: 'churn', title: 'Churn' } }, { party: 'partner' });
    assert.deepEqual(inbox(log, 'vendor').changes, []);
  });

  it('keeps what was written over beside the record, for both sides', () => {
    const log = begin();
    log.send('objective.update', { id: 'grow', set: { title: 'Grow twice' } });
    log.send('objective.update', { id: 'grow', set: { title: 'Grow by half' } }, { party: 'partner', basis: 0 });
    for (const party of ['vendor', 'partner'])
      assert.deepEqual(
        only(inbox(log, party).changes).overwritten.map(({ was, is }) => [was, is]),
        [['Grow twice', 'Grow by half']],
      );
  });

  it('can be said in words', () => {
    const log = begin();
    const words = createWords(texts);
    log.send('kpi.setTarget', { kpi: 'sales', period: '2017-Q1', value: 100 });
    log.send('kpi.setTarget', { kpi: 'sales', period: '2017-Q1', value: 250 }, { party: 'partner' });
    log.send('kpi.setTarget', { kpi: 'sales', period: '2017-Q2', value: 300 });
    log.send('kpi.setTarget', { kpi: 'sales', period: '2017-Q2', value: null }, { party: 'partner' });
    assert.deepEqual(
      only(inbox(log, 'vendor').changes).differences.map((difference) => words.difference(difference, log.plan)),
      ['KPI “Sales”, Targets by period, Q1 2017: $1 → $2.50', 'KPI “Sales”, Targets by period, Q2 2017: no longer $3'],
    );
  });
});
