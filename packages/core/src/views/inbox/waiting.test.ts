import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { accepted, as, send } from '../../change/testing/sample.ts';
import { inboxView } from './inbox-view.ts';
import { begin, type Log } from './testing/log.ts';
import type { Waiting } from './waiting.ts';

const waiting = ({ plan, events }: Log, party: string, person?: string) =>
  inboxView(plan, events, { party, seen: events.length, ...(person === undefined ? {} : { person }) }).waiting;

const brief = ({ kind, type, id, field }: Waiting) => [kind, type, id, field];

/** Sends what agrees to everything, as that party's lead. */
const agreed = (log: Log, party: string) =>
  waiting(log, party, as(party).id)
    .flatMap(({ accept }) => accept ?? [])
    .reduce((plan, { type, input }) => {
      const by = { at: '2017-09-30T15:00:00Z', actor: as(party) };
      return accepted(send(plan, type, input, by)).plan;
    }, log.plan);

describe('what waits for an answer, though it was looked at', () => {
  const questions: [kind: string, ask: (log: Log) => void, told: unknown[], accepts: boolean][] = [
    [
      'a value in pencil',
      ({ send }) => {
        send('pencil.leave', {
          id: 'p',
          subject: { type: 'objective', id: 'grow' },
          field: 'title',
          for: 'partner',
          value: 'Grow twice',
        });
      },
      ['proposal', 'objective', 'grow', 'title'],
      true,
    ],
    [
      'a blank left for the other side',
      ({ send }) => {
        send('pencil.leave', { id: 'p', subject: { type: 'purpose', id: '' }, field: 'vision', for: 'partner' });
      },
      ['blank', 'purpose', '', 'vision'],
      false,
    ],
    [
      'a proposed target',
      ({ send }) => {
        send('kpi.proposeTarget', { kpi: 'sales', value: 100 });
      },
      ['target', 'kpi', 'sales', 'target.value'],
      true,
    ],
    [
      'a revision',
      ({ send }) => {
        send('objective.revise', { objective: 'share', from: 'Win share', to: 'Hold share' });
      },
      ['revision', 'objective', 'share', 'revisions'],
      true,
    ],
    [
      'a topic',
      ({ send }) => {
        send('topic.add', { record: { id: 't', title: 'Prices', kind: 'concern', on: '2017-09-01', by: 'anna' } });
      },
      ['topic', 'topic', 't', null],
      true,
    ],
    [
      'a request',
      ({ send }) => {
        send('request.add', {
          record: {
            id: 'r',
            title: 'Longer credit',
            type: 'credit-terms',
            party: 'vendor',
            asked: '2017-09-01T09:00:00Z',
          },
        });
      },
      ['request', 'request', 'r', null],
      false,
    ],
  ];
  for (const [kind, ask, told, accepts] of questions) {
    it(`is ${kind}, to the side that is asked`, () => {
      const log = begin();
      ask(log);
      assert.deepEqual(waiting(log, 'partner').map(brief), [told]);
      assert.deepEqual(waiting(log, 'vendor'), []);
      assert.equal(waiting(log, 'partner')[0]?.by.party, 'vendor');
      if (!accepts) {
        assert.equal(waiting(log, 'partner', 'ben')[0]?.accept, null);
        return;
      }
      log.plan = agreed(log, 'partner');
      assert.deepEqual(waiting(log, 'partner'), []);
    });
  }

  it('is money that was asked for, to who gives it', () => {
    const amount = { amount: 100_00, currency: 'USD' };
    const log = begin({
      funds: [{ id: 'mdf', title: 'MDF', party: 'vendor', amount: { ...amount, amount: 1000_00 } }],
      allocations: [{ id: 'half', fund: 'mdf', party: 'partner', amount }],
      fundRequests: [{ id: 'fair', title: 'Fair', allocation: 'half', amount, status: 'draft' }],
    });
    assert.deepEqual(waiting(log, 'vendor'), []);
    log.send('fund-request.submit', { id: 'fair' }, { party: 'partner' });
    assert.deepEqual(waiting(log, 'vendor').map(brief), [['fund-request', 'fund-request', 'fair', 'amount']]);
    assert.deepEqual(waiting(log, 'partner'), []);
    log.send('fund-request.approve', { id: 'fair' });
    assert.deepEqual(waiting(log, 'vendor'), []);
  });

  it('is still a request that got an interim answer, and none once it got its last', () => {
    const log = begin();
    log.send('request.add', {
      record: { id: 'r', title: 'Longer credit', type: 'credit-terms', party: 'vendor', asked: '2017-09-01T09:00:00Z' },
    });
    const answer = (id: string, kind: string) => {
      const row = { id, kind, at: '2017-09-02T09:00:00Z', by: 'ben', answer: 'We ask finance' };
      log.send('request.setRow', { id: 'r', field: 'answers', row }, { party: 'partner' });
    };
    answer('a-1', 'interim');
    assert.equal(waiting(log, 'partner').length, 1);
    answer('a-2', 'no');
    assert.deepEqual(waiting(log, 'partner'), []);
  });

  it('is no topic that a person of another side would acknowledge', () => {
    const log = begin();
    log.send('topic.add', { record: { id: 't', title: 'Prices', kind: 'concern', on: '2017-09-01', by: 'anna' } });
    assert.equal(waiting(log, 'partner', 'anna')[0]?.accept, null);
  });

  it('comes with what is due first, then with what waits longest', () => {
    const log = begin();
    const blank = (id: string, field: string, due?: string) => {
      log.send('pencil.leave', {
        id,
        subject: { type: 'purpose', id: '' },
        field,
        for: 'partner',
        ...(due && { due }),
      });
    };
    blank('late', 'vision', '2017-12-01');
    blank('open', 'valueProposition');
    blank('soon', 'rationale.statement', '2017-10-05');
    log.send('kpi.proposeTarget', { kpi: 'sales', value: 100, on: '2017-05-01' });
    assert.deepEqual(
      waiting(log, 'partner').map(({ key }) => key),
      ['pencil/soon', 'pencil/late', 'target/sales', 'pencil/open'],
    );
  });

  it('is not told a second time among what changed', () => {
    const log = begin();
    log.send('pencil.leave', { id: 'p', subject: { type: 'purpose', id: '' }, field: 'vision', for: 'partner' });
    log.send('topic.add', { record: { id: 't', title: 'Prices', kind: 'concern', on: '2017-09-01', by: 'anna' } });
    const view = inboxView(log.plan, log.events, { party: 'partner', seen: 0 });
    assert.deepEqual([view.waiting.length, view.changes], [2, []]);
  });
});
