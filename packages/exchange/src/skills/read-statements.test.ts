import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { readStatements, TrainingError } from './index.ts';
import { isDuration, isTimestamp } from './xapi/terms.ts';

const fixture = (name: string) => readFileSync(new URL(`../../../../test/fixtures/xapi/${name}`, import.meta.url));
const parsed = (name: string) => JSON.parse(fixture(name).toString()) as Record<string, unknown>;
const names = ['st00', 'st01', 'st02', 'st03', 'st04', 'st05', 'st06', 'st07', 'st08'].map((name) => `${name}.json`);
const told = (input: Parameters<typeof readStatements>[0]) =>
  readStatements(input).issues.map(({ at, code, path, message }) => `${at} ${code} ${path}: ${message}`);

const statement = {
  id: '7ccd3322-e1a5-411a-a67d-6a735c76f119',
  actor: { mbox: 'mailto:omar@example.com' },
  verb: { id: 'http://adlnet.gov/expapi/verbs/completed' },
  object: { id: 'https://example.com/courses/leasing' },
  timestamp: '2017-03-01T10:00:00Z',
};

describe('the statements of the specification', () => {
  for (const name of names.filter((each) => each !== 'st06.json'))
    it(`${name} is valid`, () => assert.deepEqual(told(fixture(name)), []));

  it('st06.json is part of a statement and no statement', () =>
    assert.deepEqual(told(fixture('st06.json')), [
      '1 invalid /objectType: expected no such property, got "SubStatement"',
    ]));

  it('st07 and st08 have one id and say different things: neither counts', () => {
    const { statements, issues, counts } = readStatements([parsed('st07.json'), parsed('st08.json')]);
    assert.deepEqual(statements, []);
    assert.deepEqual(issues, [
      {
        at: 2,
        id: '33cff416-e331-4c9d-969e-5373a1756120',
        code: 'conflict',
        path: '/id',
        message: 'statement 1 has the same id and says something else, so neither counts',
      },
    ]);
    assert.equal(counts.duplicates, 0);
  });
});

describe('statements come', () => {
  const other = { ...statement, id: '6690e6c9-3ef0-4ed3-8b37-7f3964730bee' };
  const both = [statement, other];
  const ids = (input: Parameters<typeof readStatements>[0]) =>
    readStatements(input).statements.map(({ at, statement: { id } }) => [at, id]);
  const expected = [
    [1, statement.id],
    [2, other.id],
  ];

  it('as one, as a list, as a result, and one a line', () => {
    assert.deepEqual(ids(JSON.stringify(statement, null, 2)), expected.slice(0, 1));
    assert.deepEqual(ids(JSON.stringify(both)), expected);
    assert.deepEqual(ids(JSON.stringify({ statements: both, more: '' })), expected);
    assert.deepEqual(ids(`${both.map((each) => JSON.stringify(each)).join('\r\n')}\n\n`), expected);
    assert.deepEqual(ids(both), expected);
  });

  it('as bytes, with a byte order mark, and as UTF-16', () => {
    const text = JSON.stringify(both);
    assert.deepEqual(ids(Buffer.from(`\uFEFF${text}`)), expected);
    assert.deepEqual(ids(new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'))), expected);
  });

  it('with an address of those that are missing', () => {
    assert.equal(readStatements(JSON.stringify({ statements: both, more: '/xapi/more/2' })).more, '/xapi/more/2');
    assert.equal(readStatements(JSON.stringify({ statements: both, more: '' })).more, null);
  });
});

describe('a statement counts once', () => {
  it('however often it is delivered, in whatever order it is written, and whatever the store adds', () => {
    const again = { ...Object.fromEntries(Object.entries(statement).reverse()), id: statement.id.toUpperCase() };
    const stored = {
      ...statement,
      stored: '2017-03-01T10:00:01Z',
      version: '1.0.3',
      authority: { mbox: 'mailto:lrs@example.com' },
    };
    const named = { ...statement, object: { ...statement.object, definition: { name: { en: 'Leasing' } } } };
    const { statements, issues, counts } = readStatements([statement, stored, named]);
    assert.equal(statements.length, 1);
    assert.deepEqual([issues.length, counts.read, counts.duplicates], [0, 3, 2]);
    // The id itself is written otherwise.
    assert.equal(readStatements([statement, again]).statements.length, 1);
  });

  it('and not at all where it was voided, before or after', () => {
    const voider = {
      ...parsed('st00.json'),
      id: '6690e6c9-3ef0-4ed3-8b37-7f3964730bee',
      object: { objectType: 'StatementRef', id: statement.id },
    };
    for (const order of [
      [voider, statement],
      [statement, voider],
    ]) {
      const { statements, voided, counts } = readStatements(order);
      assert.deepEqual([statements, voided, counts.voided], [[], [statement.id], 1]);
    }
  });

  it('what voids cannot be voided', () => {
    const id = '6690e6c9-3ef0-4ed3-8b37-7f3964730bee';
    const voider = { ...parsed('st00.json'), id, object: { objectType: 'StatementRef', id: statement.id } };
    const second = {
      ...voider,
      id: '33cff416-e331-4c9d-969e-5373a1756120',
      object: { objectType: 'StatementRef', id },
    };
    assert.deepEqual(readStatements([statement, voider, second]).statements, []);
  });
});

describe('a statement at fault is told, and the others are read', () => {
  const faults: readonly (readonly [name: string, change: Record<string, unknown>, issue: string])[] = [
    ['no verb', { verb: undefined }, '/verb: expected a value, got nothing'],
    ['no actor', { actor: undefined }, '/actor: expected a value, got nothing'],
    [
      'a verb that is no IRI',
      { verb: { id: 'completed' } },
      '/verb/id: expected an IRI such as http://adlnet.gov/expapi/verbs/completed, got "completed"',
    ],
    [
      'an id that is no UUID',
      { id: '12' },
      '/id: expected a UUID such as 12345678-1234-5678-1234-567812345678, got "12"',
    ],
    [
      'a time without offset',
      { timestamp: '2017-03-01T10:00:00' },
      '/timestamp: expected an instant with its offset such as 2017-09-30T14:05:00Z, got "2017-03-01T10:00:00"',
    ],
    [
      'a day that does not exist',
      { timestamp: '2017-02-29T10:00:00Z' },
      '/timestamp: expected an instant with its offset such as 2017-09-30T14:05:00Z, got "2017-02-29T10:00:00Z"',
    ],
    ['nobody', { actor: { name: 'Omar' } }, '/actor: expected one of mbox, mbox_sha1sum, openid, account, got nothing'],
    [
      'somebody twice',
      { actor: { mbox: 'mailto:a@b.c', openid: 'https://a.b/' } },
      '/actor: expected one of mbox, mbox_sha1sum, openid, account, got "2 of them"',
    ],
    [
      'an address without mailto',
      { actor: { mbox: 'omar@example.com' } },
      '/actor/mbox: expected an address such as mailto:ana@acme.example, got "omar@example.com"',
    ],
    [
      'a group of nobody',
      { actor: { objectType: 'Group' } },
      '/actor/member: expected members, as nothing identifies the group, got nothing',
    ],
    [
      'a group within a group',
      { actor: { objectType: 'Group', member: [{ objectType: 'Group', mbox: 'mailto:a@b.c' }] } },
      '/actor/member/0/objectType: expected Agent, got "Group"',
    ],
    [
      'too good a score',
      { result: { score: { scaled: 1.01 } } },
      '/result/score/scaled: expected a number from −1 to 1, got 1.01',
    ],
    [
      'a score beyond its scale',
      { result: { score: { raw: 11, min: 0, max: 10 } } },
      '/result/score/raw: expected 10 or less, got 11',
    ],
    ['a success in words', { result: { success: 'true' } }, '/result/success: expected true or false, got "true"'],
    ['a completion as a number', { result: { completion: 1 } }, '/result/completion: expected true or false, got 1'],
    [
      'a duration in words',
      { result: { duration: '1 hour' } },
      '/result/duration: expected a duration such as PT1H30M, got "1 hour"',
    ],
    ['nothing said of nothing', { result: null }, '/result: expected an object, got null'],
    ['a property nobody knows', { comment: 'x' }, '/comment: expected no such property, got "x"'],
    [
      'a property of the prototype',
      JSON.parse('{"__proto__": {}}') as Record<string, unknown>,
      '/__proto__: expected no such property, got an object',
    ],
    [
      'an object of no kind',
      { object: { objectType: 'Course', id: 'https://a.b/' } },
      '/object/objectType: expected Activity or Agent or Group or StatementRef or SubStatement, got "Course"',
    ],
    [
      'a registration that is no UUID',
      { context: { registration: 'r1' } },
      '/context/registration: expected a UUID such as 12345678-1234-5678-1234-567812345678, got "r1"',
    ],
    [
      'an extension without an IRI',
      { context: { extensions: { session: 1 } } },
      '/context/extensions/session: expected an IRI as key, got "session"',
    ],
    ['a later version', { version: '2.0.0' }, '/version: expected 1.0 or a version 1.0.x, got "2.0.0"'],
    [
      'voiding an activity',
      { verb: { id: 'http://adlnet.gov/expapi/verbs/voided' } },
      '/object/objectType: expected StatementRef, as the statement voids another, got "Activity"',
    ],
  ];
  const other = { ...statement, id: '6690e6c9-3ef0-4ed3-8b37-7f3964730bee' };
  for (const [name, change, issue] of faults)
    it(name, () => {
      const changed: Record<string, unknown> = { ...statement };
      for (const [key, value] of Object.entries(change)) {
        if (value === undefined) Reflect.deleteProperty(changed, key);
        else Object.defineProperty(changed, key, { value, enumerable: true });
      }
      const { statements, issues } = readStatements([changed, other]);
      assert.deepEqual(
        issues.map(({ at, path, message }) => `${at} ${path}: ${message}`),
        [`1 ${issue}`],
      );
      assert.deepEqual(
        statements.map(({ statement: { id } }) => id),
        [other.id],
      );
    });

  it('null is data in an extension', () =>
    assert.deepEqual(told([{ ...statement, context: { extensions: { 'https://example.com/x': null } } }]), []));

  it('one that is nested without end', () => {
    let deep: unknown = {};
    for (let level = 0; level < 20_000; level += 1) deep = { 'https://example.com/x': deep };
    assert.deepEqual(told([{ ...statement, result: { extensions: deep } }]), [
      '1 invalid : nested deeper than 64 levels, which is the limit',
    ]);
  });
});

describe('what cannot be read is refused in one line', () => {
  const line = JSON.stringify(statement);
  const refusals: readonly (readonly [name: string, code: string, input: string | Uint8Array | readonly unknown[]])[] =
    [
      ['an empty file', 'empty', new Uint8Array()],
      ['blank lines', 'empty', '\uFEFF\n\n\t'],
      ['bytes that are no text', 'not-text', Uint8Array.from([0xc3, 0x28, 0x41])],
      ['half a UTF-16 letter', 'not-text', Uint8Array.from([0xff, 0xfe, 0x41])],
      ['null characters', 'not-text', '{"a":"\0"}'],
      ['a statement that is cut off', 'truncated', line.slice(0, 60)],
      ['a pretty one that is cut off', 'truncated', JSON.stringify(statement, null, 2).slice(0, 90)],
      ['a last line that is cut off', 'truncated', `${line}\n${line.slice(0, 50)}`],
      ['a line in between that is no JSON', 'not-json', `${line}\nhello\n${line}`],
      ['XML', 'not-json', '<statements/>'],
      ['a table', 'not-json', 'person,course\nomar,leasing\n'],
      ['a number', 'no-statements', '12'],
      ['null', 'no-statements', 'null'],
      ['an empty list', 'no-statements', '[]'],
      ['an empty result', 'no-statements', '{"statements":[],"more":""}'],
      ['brackets without end', 'truncated', '['.repeat(200_000)],
      ['more statements than the limit', 'too-many', new Array<unknown>(200_001).fill(statement)],
    ];
  for (const [name, code, input] of refusals)
    it(name, () => assert.throws(() => readStatements(input), { name: 'TrainingError', code, message: /^[^\n]+$/ }));

  it('anything else is read or refused, and never throws otherwise', () => {
    const text = JSON.stringify([statement, parsed('st05.json')]);
    fc.assert(
      fc.property(fc.nat(text.length), fc.nat(text.length), fc.string(), (from, length, put) => {
        try {
          readStatements(text.slice(0, from) + put + text.slice(from + length));
        } catch (error) {
          assert.ok(error instanceof TrainingError, String(error));
        }
      }),
      { numRuns: 300 },
    );
  });
});

it('durations are those of ISO 8601', () => {
  for (const good of ['PT1234S', 'PT1H0M0S', 'P1Y2M3DT4H5M6.5S', 'P2W', 'PT0.5H', 'P1D'])
    assert.ok(isDuration(good), good);
  for (const bad of ['P', 'PT', '1H', 'PT1.5H30M', 'P1H', 'PT1D', 'P1WT1H', 'pt1h']) assert.ok(!isDuration(bad), bad);
});

it('an instant has its offset', () => {
  for (const good of ['2013-05-18T05:32:34.804+00:00', '2013-04-01T12:00:00Z', '2017-01-01T00:00:00-05:00'])
    assert.ok(isTimestamp(good), good);
  for (const bad of ['2017-01-01', '2017-01-01T00:00:00', '2017-01-01T00:00:00-00:00', '2017-13-01T00:00:00Z'])
    assert.ok(!isTimestamp(bad), bad);
});
