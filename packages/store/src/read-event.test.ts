import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { emptyHead, seal } from './hash-chain.ts';
import { describeIssues, partyScope, readEvent } from './read-event.ts';
import { sampleDraft } from './sample-events.ts';

const event = seal(
  sampleDraft({ plan: 'west-2017', scope: 'shared' }, { client: 'tab-1', mutation: 1 }, 'text'),
  emptyHead,
);
const effect = { type: 'kpi', id: 'k1' };

describe('readEvent', () => {
  it('takes every shape of event', () => {
    const valid: object[] = [
      event,
      { ...event, basis: 0 },
      { ...event, scope: partyScope('meridian') },
      { ...event, at: '2017-09-30T11:15+02:00' },
      { ...event, command: { id: 'c1', type: 'plan.setStage', input: null } },
      {
        ...event,
        effects: [
          { op: 'remove', ...effect },
          { op: 'move', ...effect, index: 3 },
          { op: 'set', type: 'plan', id: '', set: { title: 'West' }, unset: ['purpose.vision'] },
          { op: 'row', ...effect, field: 'actuals', key: { period: '2017-P09' }, row: { value: 12 }, index: 0 },
          { op: 'row', ...effect, field: 'actuals', key: { period: '2017-P09' }, row: null, index: 0 },
          { op: 'rows', ...effect, field: 'actuals', rows: [{ key: { period: '2017-P09' }, row: null, index: 0 }] },
        ],
      },
    ];
    for (const value of valid) assert.deepEqual(readEvent(value), { ok: true, event: value });
  });

  it('names the place, what came and what was expected', () => {
    const invalid: [unknown, string, RegExp][] = [
      [null, '', /an object/],
      ['text', '', /an object/],
      [{ ...event, format: 2 }, '/format', /1, the one format/],
      [{ ...event, plan: '../x' }, '/plan', /a-z/],
      [{ ...event, scope: 'private' }, '/scope', /"shared" or "party:"/],
      [{ ...event, seq: 0 }, '/seq', /from 1/],
      [{ ...event, seq: 1.5 }, '/seq', /whole number/],
      [{ ...event, at: '2017-09-30' }, '/at', /instant/],
      [{ ...event, at: '2017-13-30T00:00:00Z' }, '/at', /instant/],
      [{ ...event, actor: undefined }, '/actor', /an object/],
      [{ ...event, actor: { ...event.actor, role: 'constructor' } }, '/actor/role', /lead, editor, viewer/],
      [{ ...event, receipt: { client: '', mutation: 1 } }, '/receipt/client', /1 to 200 characters/],
      [{ ...event, command: { ...event.command, version: 'latest' } }, '/command/version', /major\.minor/],
      [{ ...event, command: { id: 'c1', type: 'a.b' } }, '/command/input', /a JSON value/],
      [{ ...event, effects: [null] }, '/effects/0/op', /add, remove, move, set, row, rows/],
      [{ ...event, effects: [{ op: 'toString' }] }, '/effects/0/op', /add, remove/],
      [{ ...event, effects: [{ op: 'move', ...effect, index: -1 }] }, '/effects/0/index', /from 0/],
      [{ ...event, effects: [{ op: 'remove', ...effect, record: {} }] }, '/effects/0/record', /nothing of this name/],
      [{ ...event, effects: [{ op: 'rows', ...effect, field: 'actuals', rows: {} }] }, '/effects/0/rows', /an array/],
      [
        { ...event, effects: [{ op: 'rows', ...effect, field: 'actuals', rows: [{ key: {}, row: 1, index: 0 }] }] },
        '/effects/0/rows/0/row',
        /an object or null/,
      ],
      [{ ...event, prev: 'abc' }, '/prev', /SHA-256/],
      [{ ...event, hash: '' }, '/hash', /SHA-256/],
      [{ ...event, salts: { title: event.hash } }, '/salts', /JSON Pointers/],
      [{ ...event, redacted: { '/actor/id': 'x' } }, '/redacted', /32 bytes/],
      [{ ...event, note: 'extra' }, '/note', /nothing of this name/],
    ];
    for (const [value, path, expected] of invalid) {
      const read = readEvent(value);
      assert.ok(!read.ok, path);
      assert.deepEqual(
        read.issues.map((issue) => issue.path),
        [path],
      );
      assert.match(read.issues[0]?.expected ?? '', expected);
    }
  });

  it('says all that is wrong, shortened, on one line', () => {
    const read = readEvent({ ...event, seq: 'x'.repeat(500), at: 7 });
    assert.ok(!read.ok);
    const line = describeIssues(read.issues);
    assert.match(line, /^\/seq: expected a whole number from 1, got "x{58}…; \/at: expected an instant .*, got 7$/);
  });
});
