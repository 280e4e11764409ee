import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ServerEvent } from '../event.ts';
import type { LogEntry } from './log-entry.ts';
import { jsonLines, logging } from './logging.ts';

const actor = { id: 'dana-whitfield', party: 'meridian', role: 'lead' } as const;
const request: ServerEvent = {
  kind: 'request',
  id: '8c6b',
  method: 'POST',
  route: '/v1/plans/:id/push',
  status: 200,
  milliseconds: 12.345,
  problem: undefined,
  plan: 'west-2017',
  actor,
};

function entriesOf(...events: readonly ServerEvent[]): readonly LogEntry[] {
  const entries: LogEntry[] = [];
  const hear = logging((entry) => entries.push(entry));
  for (const event of events) hear(event);
  return entries;
}

describe('logging', () => {
  it('writes a request without its path and without a name', () => {
    const [entry] = entriesOf(request);
    const { person, ...rest } = entry ?? assert.fail();
    assert.match(String(person), /^[\w-]{8}$/);
    assert.deepEqual(rest, {
      level: 'info',
      event: 'request.answered',
      request: '8c6b',
      method: 'POST',
      route: '/v1/plans/:id/push',
      status: 200,
      milliseconds: 12.3,
      problem: undefined,
      plan: 'west-2017',
      party: 'meridian',
      role: 'lead',
    });
  });
  it('knows a person again in one process, and not in the next', () => {
    const other = { ...request, actor: { ...actor, id: 'omar-haddad' } };
    const [one, again, else_] = entriesOf(request, request, other).map(({ person }) => person);
    assert.equal(one, again);
    assert.notEqual(one, else_);
    assert.notEqual(entriesOf(request)[0]?.['person'], one);
  });
  it('says where something broke, and not what it stumbled over', () => {
    const error = Object.assign(new RangeError('expected a day, got "secret\n    word"'), { code: 'EWHAT' });
    const [entry] = entriesOf({ kind: 'fault', where: '/v1/plans/:id/push', error });
    assert.deepEqual([entry?.['error'], entry?.['code'], entry?.level], ['RangeError', 'EWHAT', 'error']);
    assert.match(String(entry?.['stack']), /logging\.test\.ts/);
    assert.doesNotMatch(JSON.stringify(entry), /secret|word/);
    assert.equal(entriesOf({ kind: 'fault', where: 'x', error: 'secret' })[0]?.['error'], 'string');
  });
  it('takes no line of a message for a place', () => {
    const message = 'got "x\n    at the price of a secret\n    at a (secret.ts:1:1)"\n    at secret';
    const stackOf = (error: Error) => String(entriesOf({ kind: 'fault', where: 'x', error })[0]?.['stack']);
    const changed = new Error(message);
    changed.message = 'another';
    const emptied = new Error(message);
    emptied.message = '';
    const named = Object.assign(new Error(message), { name: 'Named' });
    for (const error of [
      new Error(message),
      new AggregateError([], message),
      new SyntaxError(message),
      changed,
      emptied,
      named,
    ]) {
      assert.doesNotMatch(stackOf(error), /secret/);
    }
    for (const error of [new Error(message), named, new Error('a'), new Error('')]) {
      assert.match(stackOf(error), /^at .*logging\.test\.ts/);
    }
  });
  it('takes no made-up method', () => {
    assert.equal(entriesOf({ ...request, method: 'SECRET' })[0]?.['method'], 'other');
  });
  it('writes one line an entry, whatever stands in it', () => {
    const lines: string[] = [];
    jsonLines(
      (line) => lines.push(line),
      () => 0,
    )({ level: 'info', event: 'x', text: 'two\nlines', none: undefined });
    assert.deepEqual(lines, ['{"at":"1970-01-01T00:00:00.000Z","level":"info","event":"x","text":"two\\nlines"}\n']);
  });
});
