import assert from 'node:assert/strict';
import { describe as suite, it } from 'node:test';
import { judge } from './judge.ts';
import {
  choice,
  day,
  group,
  id,
  json,
  nullable,
  number,
  object,
  optional,
  table,
  text,
  texts,
} from './schema/fields.ts';

const codes = (field: Parameters<typeof judge>[0], value: unknown) =>
  judge(field, value).issues.map(({ code, path }) => `${code} ${path}`);

suite('the schema judges', () => {
  const person = object({ id: id(), born: optional(day()), tags: texts(5), at: group({ city: optional(text(3)) }) });

  it('fills in what was left blank, in the order of the schema', () => {
    const { data } = judge(person, { tags: ['a'], id: 'ann' });
    assert.equal(JSON.stringify(data), '{"id":"ann","tags":["a"],"at":{}}');
  });

  it('tells every fault with its place', () => {
    assert.deepEqual(codes(person, { born: '2017-02-29', tags: ['a', 'abcdef', 3], at: { city: 'Rome', zip: 1 } }), [
      'required /id',
      'not-a-day /born',
      'too-long /tags/1',
      'wrong-type /tags/2',
      'too-long /at/city',
      'unknown-field /at/zip',
    ]);
  });

  it('keeps what a later minor knows, but no key that reaches into the program', () => {
    const later = JSON.parse('{"id": "ann", "mood": {"now": 1}, "at": {"zip": 1}, "__proto__": {}}') as unknown;
    const { data, issues } = judge(person, later, { keep: true });
    assert.deepEqual(
      issues.map(({ code, path }) => `${code} ${path}`),
      ['hostile-key /__proto__'],
    );
    assert.deepEqual(data, { id: 'ann', tags: [], at: { zip: 1 }, mood: { now: 1 } });
  });

  it('takes null where there may be none, and nowhere else', () => {
    const field = object({ value: nullable(number({ min: 1, max: 5, integer: true })), free: optional(json()) });
    assert.deepEqual(codes(field, { value: null, free: null }), []);
    assert.deepEqual(codes(field, { value: 1.5 }), ['not-whole /value']);
    assert.deepEqual(codes(field, { value: 6 }), ['too-big /value']);
    assert.deepEqual(codes(object({ kind: choice(['a']) }), { kind: null }), ['wrong-type /kind']);
  });

  it('takes no number beyond what can be counted one by one, so that sums stay finite', () => {
    const field = object({ value: number() });
    assert.deepEqual(codes(field, { value: 0.1 }), []);
    assert.deepEqual(codes(field, { value: Number.MAX_SAFE_INTEGER }), []);
    assert.deepEqual(codes(field, { value: 1e300 }), ['too-big /value']);
    assert.deepEqual(codes(field, { value: -1e16 }), ['too-small /value']);
  });

  it('names the place in a row', () => {
    const field = object({ rows: table({ id: id(), on: day() }, ['id']) });
    assert.deepEqual(codes(field, { rows: [{ id: 'a', on: '2017-01-01' }, { id: 'B' }] }), [
      'not-an-id /rows/1/id',
      'required /rows/1/on',
    ]);
  });
});
