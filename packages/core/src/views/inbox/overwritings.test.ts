import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { accepted, send } from '../../change/testing/sample.ts';
import type { AcceptedEvent } from './accepted-event.ts';
import { redactionMark } from '../../plan/redaction.ts';
import { type Overwriting, overwritings } from './overwritings.ts';
import { begin, type Log } from './testing/log.ts';

const title = (value: string) => ({ id: 'grow', set: { title: value } });
const brief = ({ seq, over, type, id, field, key, was, is }: Overwriting) => ({
  seq,
  over,
  type,
  id,
  field,
  key,
  was,
  is,
});

/** The plan after everything that was written over was put back. */
const restored = ({ plan, events }: Log) =>
  overwritings(events)
    .flatMap(({ restore }) => restore)
    .reduce((current, { type, input }) => accepted(send(current, type, input)).plan, plan);

describe('two who change one field at a time', () => {
  it('the later one wins, and the other value can be put back, either way round', () => {
    for (const [first, second] of [
      ['vendor', 'partner'],
      ['partner', 'vendor'],
    ] as const) {
      const log = begin();
      log.send('objective.update', title('Grow twice'), { party: first });
      log.send('objective.update', title('Grow by half'), { party: second, basis: 0 });
      const found = overwritings(log.events);
      const about = { seq: 2, over: 1, type: 'objective', id: 'grow', field: 'title', key: null };
      assert.deepEqual(found.map(brief), [{ ...about, was: 'Grow twice', is: 'Grow by half' }]);
      assert.deepEqual([found[0]?.by.party, found[0]?.whose.party], [second, first]);
      assert.equal(found[0]?.stands, true);
      assert.equal(restored(log).objectives[0]?.title, 'Grow twice');
    }
  });

  it('are two, also where one of them sent under the client id of the other', () => {
    for (const by of [{ party: 'partner' }, { id: 'somebody-else' }]) {
      const log = begin();
      log.send('objective.update', title('Grow twice'), { client: 'desk' });
      log.send('objective.update', title('Grow by half'), { client: 'desk', basis: 0, ...by });
      assert.deepEqual(
        overwritings(log.events).map(({ was, is }) => [was, is]),
        [['Grow twice', 'Grow by half']],
      );
    }
  });

  it('are one where the name was erased from either event of a device', () => {
    for (const erased of [0, 1]) {
      const log = begin();
      for (const text of ['Grow twice', 'Grow by half'])
        log.send('objective.update', title(text), { client: 'desk', basis: 0 });
      const events = log.events.map((event, index) =>
        index === erased ? { ...event, actor: { ...event.actor, id: redactionMark } } : event,
      );
      assert.deepEqual(overwritings(events), []);
    }
  });

  it('a blank that was written over is a blank again', () => {
    const log = begin();
    log.send('objective.update', { id: 'grow', unset: ['due'] });
    log.send('objective.update', { id: 'grow', set: { due: '2017-11-30' } }, { party: 'partner', basis: 0 });
    assert.ok(!Object.hasOwn(overwritings(log.events)[0] ?? {}, 'was'));
    assert.equal(restored(log).objectives[0]?.due, undefined);
  });

  it('tells a single part of the plan by its empty id', () => {
    const log = begin();
    log.send('purpose.update', { set: { vision: 'First in the west' } });
    log.send('purpose.update', { set: { vision: 'Second to none' } }, { party: 'partner', basis: 0 });
    assert.equal(overwritings(log.events)[0]?.id, '');
    assert.equal(restored(log).purpose.vision, 'First in the west');
  });

  it('stands no longer once somebody wrote there knowing of both', () => {
    const log = begin();
    log.send('objective.update', title('Grow twice'));
    log.send('objective.update', title('Grow by half'), { party: 'partner', basis: 0 });
    log.send('objective.update', title('Grow by a third'));
    assert.deepEqual(
      overwritings(log.events).map(({ seq, stands }) => [seq, stands]),
      [[2, false]],
    );
  });
});

const none: [why: string, act: (log: Log) => void][] = [
  [
    'the second had seen the first',
    ({ send }) => {
      send('objective.update', title('Grow twice'));
      send('objective.update', title('Grow by half'), { party: 'partner', basis: 1 });
    },
  ],
  [
    'a basis is left out where it was the event right before',
    ({ send }) => {
      send('objective.update', title('Grow twice'));
      send('objective.update', title('Grow by half'), { party: 'partner' });
    },
  ],
  [
    'both steps came from one device, the second before the first was acknowledged',
    ({ send }) => {
      send('objective.update', title('Grow twice'), { basis: 0 });
      send('objective.update', title('Grow by half'), { basis: 0 });
    },
  ],
  [
    'they changed different fields',
    ({ send }) => {
      send('objective.update', title('Grow twice'));
      send('objective.update', { id: 'grow', set: { due: '2017-11-30' } }, { party: 'partner', basis: 0 });
    },
  ],
  [
    'they changed different rows',
    ({ send }) => {
      send('kpi.setTarget', { kpi: 'sales', period: '2017-Q1', value: 1 });
      send('kpi.setTarget', { kpi: 'sales', period: '2017-Q2', value: 2 }, { party: 'partner', basis: 0 });
    },
  ],
  [
    'the record was put back under the same id in between',
    ({ send }) => {
      send('objective.update', { id: 'share', set: { title: 'x' } });
      send('objective.remove', { id: 'share' });
      send('objective.add', { record: { id: 'share', title: 'Win share' } });
      send('objective.update', { id: 'share', set: { title: 'y' } }, { party: 'partner', basis: 2 });
    },
  ],
];

describe('nothing is written over where', () => {
  for (const [why, act] of none) {
    it(why, () => {
      const log = begin();
      act(log);
      assert.deepEqual(overwritings(log.events), []);
    });
  }

  it('an own step stood there last, whatever it wrote over itself', () => {
    const log = begin();
    log.send('objective.update', title('Grow twice'));
    log.send('objective.update', title('Grow by half'), { party: 'partner', basis: 0 });
    log.send('objective.update', title('Grow by a third'), { party: 'partner', basis: 0 });
    assert.deepEqual(
      overwritings(log.events).map(({ seq, over }) => [seq, over]),
      [[2, 1]],
    );
  });
});

describe('rows of a table', () => {
  const target = (value: number | null, period = '2017-Q1') => ({ kpi: 'sales', period, value });
  const key = { period: '2017-Q1', slice: {} };

  it('are told one by one, and put back one by one', () => {
    const log = begin();
    log.send('kpi.setTargets', {
      kpi: 'sales',
      points: [target(1), target(2, '2017-Q2')].map(({ kpi: _, ...p }) => p),
    });
    log.send('kpi.setTarget', target(9), { party: 'partner', basis: 0 });
    const [found, ...rest] = overwritings(log.events);
    assert.deepEqual([found?.field, found?.key, rest.length], ['targets', key, 0]);
    assert.deepEqual(
      restored(log).kpis[0]?.targets.map(({ value }) => value),
      [1, 2],
    );
  });

  it('come back that were taken away, and go that were put there instead', () => {
    const row = { period: '2017-Q1', slice: {}, value: 1 };
    const log = begin({ kpis: [{ id: 'sales', name: 'Sales', unit: 'money', targets: [row] }] });
    log.send('kpi.setTarget', target(5));
    log.send('kpi.setTarget', target(null), { party: 'partner', basis: 0 });
    assert.deepEqual(restored(log).kpis[0]?.targets, [{ ...row, value: 5 }]);

    const other = begin({ kpis: [{ id: 'sales', name: 'Sales', unit: 'money', targets: [row] }] });
    other.send('kpi.setTarget', target(null));
    other.send('kpi.setTarget', target(7), { party: 'partner', basis: 0 });
    assert.deepEqual(restored(other).kpis[0]?.targets, []);
  });

  it('are found in a table that was written as a whole, and the other way round', () => {
    const whole = (value: number) => ({ id: 'sales', set: { targets: [{ ...key, value }] } });
    const log = begin();
    log.send('kpi.update', whole(1));
    log.send('kpi.setTarget', target(9), { party: 'partner', basis: 0 });
    assert.deepEqual(overwritings(log.events)[0]?.was, { ...key, value: 1 });
    assert.equal(restored(log).kpis[0]?.targets[0]?.value, 1);

    const other = begin();
    other.send('kpi.setTarget', target(9));
    other.send('kpi.update', whole(1), { party: 'partner', basis: 0 });
    assert.deepEqual(overwritings(other.events)[0]?.key, key);
    assert.equal(restored(other).kpis[0]?.targets[0]?.value, 9);
  });
});

it('never offers a text that was erased', () => {
  const log = begin();
  log.send('objective.update', title('Said of a person'));
  log.send('objective.update', title('Grow by half'), { party: 'partner', basis: 0 });
  const erased = JSON.parse(JSON.stringify(log.events).replaceAll('Said of a person', '███')) as AcceptedEvent[];
  const [found] = overwritings(erased);
  assert.equal(found?.was, '███');
  assert.deepEqual(found.restore, []);
});
