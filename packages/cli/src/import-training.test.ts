import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPlan } from '@tandem-plan/core/plan';
import { tandem } from './testing.ts';

const plan = JSON.stringify({
  format: 'tandem/plan',
  version: '1.0',
  id: 'p',
  title: 'P',
  currency: 'USD',
  period: { start: '2017-01-01', end: '2017-12-31' },
  parties: [
    { id: 'acme', name: 'Acme Paper', kind: 'vendor' },
    { id: 'orbit', name: 'Orbit Office', kind: 'partner' },
  ],
  stakeholders: [{ id: 'omar', party: 'orbit', name: 'Omar Haddad', email: 'omar@orbit.example' }],
  courses: [{ id: 'leasing', title: 'Leasing', activity: 'https://learn.example.com/leasing' }],
});
const statement = {
  id: '7ccd3322-e1a5-411a-a67d-6a735c76f119',
  actor: { mbox: 'mailto:omar@orbit.example' },
  verb: { id: 'http://adlnet.gov/expapi/verbs/passed' },
  object: { id: 'https://learn.example.com/leasing' },
  timestamp: '2017-03-01T10:00:00Z',
};
const stranger = { ...statement, id: '6690e6c9-3ef0-4ed3-8b37-7f3964730bee', actor: { mbox: 'mailto:x@y.example' } };
const table = 'Learner,Course,Begun,Done\nomar,leasing,2017-03-02,2017-03-01\nomar,leasing,,2017-03-05\n';
const mapping = JSON.stringify({
  completions: { person: 'Learner', course: 'Course', started: 'Begun', completed: 'Done' },
});
const files = {
  'plan.json': plan,
  'lrs.json': JSON.stringify([statement]),
  'two.json': JSON.stringify([statement, stranger]),
  'table.csv': table,
  'map.json': mapping,
};
const args = (file: string, ...more: readonly string[]) => [
  'import',
  'plan.json',
  file,
  '--as',
  'training',
  '--party',
  'orbit',
  ...more,
];

const completions = (text = '') => {
  const read = readPlan(text);
  assert.ok(read.ok, text);
  return read.plan.completions.map(({ course, stakeholder, on, passed }) => [course, stakeholder, on, passed]);
};

test('learning records become completions and visits, once', async () => {
  const { code, out, written } = await tandem(args('lrs.json'), files);
  assert.equal(code, 0, out);
  assert.deepEqual(completions(written['plan.json']), [['leasing', 'omar', '2017-03-01', true]]);
  assert.equal(
    out,
    'lrs.json: 1 record\n      1  completions new\n      1  months of visits new\n\nplan.json: written\n',
  );
  const again = await tandem(args('lrs.json'), { ...files, 'plan.json': written['plan.json'] ?? '' });
  assert.deepEqual([again.code, again.written], [0, {}]);
  assert.match(again.out, /nothing was written: the plan has all of it already/);
});

test('what is not understood is told with its place, and nothing is written unless somebody takes the rest', async () => {
  const { code, out, written } = await tandem(args('two.json'), files);
  assert.deepEqual([code, written], [1, {}]);
  assert.match(out, /refused {2}two.json:2, \/actor: nobody of the plan is “mailto:x@y.example”/);
  const taken = await tandem(args('two.json', '--yes'), files);
  assert.deepEqual([taken.code, completions(taken.written['plan.json']).length], [1, 1]);
});

test('why nothing was written is told as it is', async () => {
  const said = async (...statements: object[]) =>
    (await tandem(args('lrs.json'), { ...files, 'lrs.json': JSON.stringify(statements) })).out;
  assert.match(await said(stranger), /nothing was written: nothing in it was understood\n$/);
  const elsewhere = {
    ...statement,
    verb: { id: 'http://adlnet.gov/expapi/verbs/voided' },
    object: { objectType: 'StatementRef', id: stranger.id },
  };
  assert.match(await said(elsewhere), /nothing was written: nothing in it is about a course of the plan\n$/);
});

test('a table needs to be told which column holds what', async () => {
  const { code, err } = await tandem(args('table.csv'), files);
  assert.equal(code, 2);
  assert.match(err[0] ?? '', /^table.csv: this is a table; the mapping has to say/);
  const read = await tandem(args('table.csv', '--mapping', 'map.json', '--yes'), files);
  assert.deepEqual(completions(read.written['plan.json']), [['leasing', 'omar', '2017-03-05', undefined]]);
  assert.match(read.out, /table.csv:2, Done: it was finished on 2017-03-01, before it began on 2017-03-02/);
});

const unusable: readonly (readonly [
  name: string,
  files: Readonly<Record<string, string>>,
  more: readonly string[],
  said: RegExp,
])[] = [
  [
    'a file that is cut off',
    { 'lrs.json': files['lrs.json'].slice(0, 50) },
    [],
    /^lrs.json: line 1: the JSON ends too early/,
  ],
  ['an empty file', { 'lrs.json': '' }, [], /^lrs.json: the file is empty$/],
  [
    'a mapping of neither',
    { 'map.json': '{"completion":{}}' },
    ['--mapping', 'map.json'],
    /^map.json: \/completion: expected no such property/,
  ],
  [
    'a mapping of both',
    { 'map.json': JSON.stringify({ ...(JSON.parse(mapping) as object), visits: { month: 1, visits: 2 } }) },
    ['--mapping', 'map.json'],
    /^map.json: \/: expected completions or visits, not both/,
  ],
  [
    'a mapping to nobody',
    { 'map.json': '{"people":{"x":"nobody"}}' },
    ['--mapping', 'map.json'],
    /^map.json: “x” is mapped to the stakeholder “nobody”, which the plan does not have$/,
  ],
];
for (const [name, changed, more, said] of unusable)
  test(`${name} is refused in one line`, async () => {
    const { code, err, written } = await tandem(args('lrs.json', ...more), { ...files, ...changed });
    assert.deepEqual([code, written, err.length], [2, {}, 1], err.join('\n'));
    assert.match(err[0] ?? '', said);
  });

test('JSON has all of it', async () => {
  const { out } = await tandem(args('two.json', '--format', 'json', '--dry-run'), files);
  const told = JSON.parse(out) as { issues: unknown[]; commands: unknown[]; written: null };
  assert.deepEqual([told.issues.length, told.commands.length, told.written], [1, 2, null]);
});
