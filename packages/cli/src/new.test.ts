import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPlan } from '@tandem-plan/core/plan';
import { templates } from './templates/index.ts';
import { tandem } from './testing.ts';

const sides = ['--vendor', 'Nordwind Systems', '--partner', 'Müller & Söhne'];

for (const { name, kinds, route } of templates) {
  test(`a ${name}'s plan is read, is a draft, and has no error in it`, async () => {
    const { code, out } = await tandem(['new', '--template', name, ...sides, '--start', '2017-07-01']);
    assert.equal(code, 0);
    const read = readPlan(out);
    assert.ok(read.ok, JSON.stringify(read));
    const { plan } = read;
    assert.deepEqual([plan.stage, plan.template, plan.programme.route], ['draft', name, route]);
    assert.deepEqual(
      plan.parties.map(({ kind }) => kind),
      kinds,
    );
    assert.deepEqual(plan.period, { start: '2017-07-01', end: '2018-06-30' });
    assert.ok(
      plan.dimensions.length > 3 && plan.dimensions.every((one) => /^[A-Z]/.test(one.name)),
      JSON.stringify(plan.dimensions),
    );
    for (const party of plan.parties)
      assert.ok(plan.pencils.some((one) => one.for === party.id && one.value === undefined));
    const checked = await tandem(['check', 'plan.json', '--as-of', '2017-07-15'], { 'plan.json': out });
    assert.equal(checked.code, 0, checked.out);
    assert.deepEqual(checked.err, []);
  });
}

test('it goes to a file that is not there yet, and replaces none', async () => {
  const args = ['new', 'plan.json', '--template', 'reseller', ...sides];
  const { code, written, out } = await tandem(args);
  assert.deepEqual([code, out], [0, 'plan.json: Nordwind Systems – Müller & Söhne, 2017–2018\n']);
  assert.ok(readPlan(written['plan.json'] ?? '').ok);
  const again = await tandem(args, { 'plan.json': 'mine' });
  assert.deepEqual([again.code, again.written], [2, {}]);
});

test('sides whose names come to the same letters are two all the same', async () => {
  const { out } = await tandem(['new', '--template', 'alliance', '--vendor', '東京', '--partner', '大阪']);
  const read = readPlan(out);
  assert.ok(read.ok && read.plan.parties.length === 2, out);
});

const wrong: readonly (readonly [readonly string[], RegExp])[] = [
  [['--template', 'resseler', ...sides], /got "resseler"; did you mean "reseller"/],
  [['--template', 'reseller', '--vendor', 'Nordwind'], /--vendor and --partner/],
  [['--template', 'zzz', ...sides], /got "zzz"$/],
  [
    ['--template', 'reseller', '--vendor', 'Nordwind', '--partner', ' nordwind'],
    /must be two companies, got "Nordwind" twice/,
  ],
  [
    ['--template', 'reseller', '--vednor', 'Nordwind'],
    /^tandem new: there is no option --vednor; did you mean "--vendor"\?$/,
  ],
  [['--template', 'reseller', ...sides, '--start', '1.7.2017'], /--start must be a day/],
  [['--template', 'reseller', ...sides, '--currency', 'EUX'], /--currency must be a currency/],
];

for (const [args, says] of wrong) {
  test(`tandem new ${args.join(' ')}: exit 2 and what is wrong`, async () => {
    const { code, err } = await tandem(['new', ...args]);
    assert.equal(code, 2);
    assert.match(err.join(), says);
  });
}

test('a plan within a calendar year is named after it', async () => {
  const { out } = await tandem(['new', '--template', 'reseller', ...sides, '--start', '2017-01-01']);
  const read = readPlan(out);
  assert.ok(read.ok);
  assert.equal(read.plan.title, 'Nordwind Systems – Müller & Söhne, 2017');
});

test('where it cannot be written, the reason is in words', async () => {
  const args = ['new', 'plan.json/inside.json', '--template', 'reseller', ...sides];
  for (const [code, says] of [
    ['ENOTDIR', 'part of its path is a file, and no folder'],
    ['ENOENT', 'its folder does not exist'],
  ] as const) {
    const fails = () => Promise.reject(Object.assign(new Error(`${code}: raw`), { code }));
    const { code: exit, err } = await tandem(args, {}, undefined, { read: fails, write: fails });
    assert.deepEqual([exit, err], [2, [`plan.json/inside.json: this file could not be written: ${says}`]]);
  }
});

test('a new plan is told once that nothing can be judged, and what to do next', async () => {
  const { out } = await tandem(['new', '--template', 'reseller', ...sides]);
  const checked = await tandem(['check', 'plan.json'], { 'plan.json': out });
  assert.match(checked.out, /Nothing in this plan can be judged yet\.\n/);
  assert.doesNotMatch(checked.out, /too little to judge/);
  assert.match(checked.out, /\nnext {5}.*propose it/);
});
