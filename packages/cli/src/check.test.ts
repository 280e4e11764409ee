import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import ajvDraft4 from 'ajv-draft-04';
import ajvFormats from 'ajv-formats';
import { behindPlan, tandem, youngPlan } from './testing.ts';

const young = JSON.stringify(youngPlan);
const behind = JSON.stringify(behindPlan, null, 2);
const withPatch = (patch: object) => JSON.stringify({ ...youngPlan, ...patch });

test('a young plan is no error', async () => {
  const { code, err } = await tandem(['check', 'plan.json'], { 'plan.json': young });
  assert.deepEqual({ code, err }, { code: 0, err: [] });
});

test('a finding at error level is exit 1, and names the line it is about', async () => {
  const { code, out } = await tandem(['check', 'plan.json', '--as-of', '2017-03-31'], { 'plan.json': behind });
  assert.equal(code, 1);
  assert.match(out, /kpi-behind {2}plan\.json:\d+:\d+/);
});

const unusable: Readonly<Record<string, { text: string | Uint8Array; says: RegExp }>> = {
  'a truncated file': { text: '{"format": "tandem/plan", "vers', says: /^plan\.json: \/: .*end/i },
  'a file of 9 MB': { text: `{"a": "${'x'.repeat(9e6)}"}`, says: /^plan\.json: \/: .*8/ },
  'a plan of a future version': { text: withPatch({ version: '2.0' }), says: /^plan\.json: \/version: .*2\.0/ },
  'duplicate ids': {
    text: withPatch({ parties: [...youngPlan.parties, youngPlan.parties[0]] }),
    says: /^plan\.json: \/parties\/2\/id: .*vendor/,
  },
  'a dangling reference': {
    text: withPatch({ stakeholders: [{ id: 'ann', name: 'Ann', party: 'nobody' }] }),
    says: /^plan\.json: \/stakeholders\/0\/party: Stakeholder 1, “Ann”, Party: .*“nobody”/,
  },
  'a hostile key': { text: young.replace('{', '{"__proto__": {}, '), says: /^plan\.json: \/__proto__: / },
  'a currency that does not exist': { text: withPatch({ currency: 'EUX' }), says: /^plan\.json: \/currency: .*EUX/ },
  'a target of NaN': {
    text: behind.replace('"value": 120000', '"value": NaN'),
    says: /^plan\.json: \/: .*line 34, column 18/,
  },
  'dates reversed': {
    text: withPatch({ period: { start: '2017-12-31', end: '2017-01-01' } }),
    says: /^plan\.json: \/period\/end: .*2017/,
  },
  'bytes that are no text': { text: new Uint8Array([0xff, 0xfe, 0x7b, 0x00]), says: /^plan\.json: \/: .*UTF-8/ },
};

for (const [name, { text, says }] of Object.entries(unusable)) {
  test(`${name} is exit 2 and one line`, async () => {
    const { code, out, err } = await tandem(['check', 'plan.json'], { 'plan.json': text });
    assert.equal(code, 2);
    assert.equal(out, '');
    assert.equal(err.length, 1);
    assert.doesNotMatch(err[0] ?? '', /\n/);
    assert.match(err[0] ?? '', says);
  });
}

test('a file of endless faults is told by its first', async () => {
  const { code, err } = await tandem(['check', 'plan.json'], { 'plan.json': withPatch({ kpis: Array(5000).fill(0) }) });
  assert.equal(code, 2);
  const lines = (err[0] ?? '').split('\n');
  assert.equal(lines.length, 21);
  assert.equal(lines.at(-1), 'plan.json: and more than 980 more problems');
});

test('markup in a text is text', async () => {
  const title = '<img src=x onerror=alert(1)>';
  const { code, err } = await tandem(['check', 'plan.json'], { 'plan.json': withPatch({ title }) });
  assert.deepEqual({ code, err }, { code: 0, err: [] });
});

test('one unusable plan does not keep the others from being checked', async () => {
  const { code, out, err } = await tandem(['check', 'gone.json', 'plan.json', '--format', 'json'], {
    'plan.json': young,
  });
  assert.equal(code, 2);
  assert.deepEqual(err, ['gone.json: there is no such file']);
  const [gone, report, ...more] = JSON.parse(out) as { plan?: string }[];
  assert.deepEqual(gone, { file: 'gone.json', error: 'there is no such file' });
  assert.deepEqual([report?.plan, more.length], ['young', 0]);
});

test('advice and what cannot be told are said once a rule', async () => {
  const [sales, ...more] = behindPlan.kpis;
  const plan = { ...behindPlan, kpis: [sales, ...more, { ...sales, id: 'again', name: 'Sales again' }] };
  const open = { id: 'open', name: 'Open', unit: 'count', targets: sales?.targets };
  const kpis = [...plan.kpis, { ...open, id: 'a' }, { ...open, id: 'b' }];
  const { out } = await tandem(['check', 'plan.json', '--as-of', '2017-03-31'], {
    'plan.json': JSON.stringify({ ...plan, kpis }),
  });
  assert.equal(out.match(/kpi-behind {2}plan\.json/g)?.length, 2);
  assert.equal(out.match(/Look first at where it falls behind/g)?.length, 1);
  // Several rules lack it, and are told together.
  assert.match(
    out,
    /\? {8}Open: nobody says[^\n]*\n {9}[a-z, -]*kpi-behind[a-z, -]* {2}plan\.json:[\d:]+ {2}and 1 more\n/,
  );
  assert.equal(out.match(/Open: nobody says/g)?.length, 1);
});

const usage: readonly (readonly [readonly string[], RegExp])[] = [
  [['check'], /name a plan/],
  [['check', 'plan.json', '--as-of', '30.9.2017'], /--as-of must be a day such as 2017-09-30, got "30\.9\.2017"/],
  [
    ['check', 'plan.json', '--format', 'pdf'],
    /--format must be one of text, json, sarif, markdown, junit, html, got "pdf"/,
  ],
  [['check', 'plan.json', '--fast'], /^tandem check: there is no option --fast; see tandem check --help$/],
  [['check', 'plan.json', '--anex', 'a.json'], /^tandem check: there is no option --anex; did you mean "--annex"\?$/],
  [['check', 'plan.json', '--config', 'empty.json'], /^empty\.json: this file is empty$/],
  [['check', '-'], /^-: standard input is empty$/],
  [['check', 'plan.json', '--config', 'gone.json'], /gone\.json: there is no such file/],
  [['chekc', 'plan.json'], /no command "chekc"; did you mean "check"\?/],
  [['zzz'], /no command "zzz"; there are check/],
  [['rules', 'kpi-behnid'], /no rule "kpi-behnid"; did you mean "kpi-behind"\? tandem rules lists them$/],
  [['rules', 'zzzzz'], /no rule "zzzzz"; tandem rules lists them$/],
];

for (const [args, says] of usage) {
  test(`tandem ${args.join(' ')}: exit 2 and what is wrong`, async () => {
    const { code, err } = await tandem(args, { 'plan.json': young, '-': '', 'empty.json': '' });
    assert.equal(code, 2);
    assert.match(err.join('\n'), says);
  });
}

test('a configuration is validated whole, with the nearest name', async () => {
  const config = JSON.stringify({ preset: 'loose', rules: { 'kpi-behnid': 'off' } });
  const { code, err } = await tandem(['check', 'plan.json', '--config', 'tandem.json'], {
    'plan.json': young,
    'tandem.json': config,
  });
  assert.equal(code, 2);
  assert.match(err.join('\n'), /tandem\.json: \/preset: .*loose/);
  assert.match(err.join('\n'), /kpi-behnid.*did you mean "kpi-behind"/);
});

test('SARIF is valid against its schema, and keeps keys and lines', async () => {
  const schema = JSON.parse(readFileSync('test/fixtures/formats/sarif-schema-2.1.0.json', 'utf8')) as object;
  const ajv = new ajvDraft4.default({ strict: false, allErrors: true });
  ajvFormats.default(ajv);
  const validate = ajv.compile(schema);
  const { code, out } = await tandem(
    ['check', 'behind.json', 'young.json', '--as-of', '2017-03-31', '--format', 'sarif'],
    {
      'behind.json': behind,
      'young.json': young,
    },
  );
  assert.equal(code, 1);
  const log = JSON.parse(out) as {
    runs: {
      results: { ruleId: string; partialFingerprints: object; locations: { physicalLocation: { region: object } }[] }[];
    }[];
  };
  assert.ok(validate(log), JSON.stringify(validate.errors?.slice(0, 3)));
  const result = log.runs[0]?.results.find(({ ruleId }) => ruleId === 'kpi-behind');
  assert.deepEqual(result?.partialFingerprints, { 'tandemKey/v1': 'kpi-behind:kpi/sales' });
  assert.deepEqual(result.locations[0]?.physicalLocation.region, { startLine: 25, startColumn: 5 });
});

test('every command has help, and every rule is listed', async () => {
  const { code, out } = await tandem(['--help']);
  assert.equal(code, 0);
  for (const name of ['check', 'rules']) {
    assert.match(out, new RegExp(`^ {2}${name} `, 'm'));
    assert.match((await tandem([name, '--help'])).out, new RegExp(`^Usage: tandem ${name}`));
  }
  const rules = JSON.parse((await tandem(['rules', '--format', 'json'])).out) as { id: string; docs: string }[];
  const list = await tandem(['rules']);
  for (const { id, docs } of rules) {
    assert.match(list.out, new RegExp(`^ {2}${id} `, 'm'));
    assert.match(readFileSync(docs, 'utf8'), new RegExp(id));
  }
});

test('a waiver is told with a name and a day', async () => {
  const plan = {
    ...behindPlan,
    stakeholders: [{ id: 'ana', name: 'Ana Ruiz', party: 'vendor' }],
    waivers: [{ id: 'one', rule: 'kpi-behind', subjects: [], by: 'ana', why: 'Stocktaking', until: '2017-07-31' }],
  };
  const { out } = await tandem(['check', 'plan.json', '--as-of', '2017-03-31'], { 'plan.json': JSON.stringify(plan) });
  assert.match(out, /\nwaived {3}.* by Ana Ruiz, until July 31, 2017: Stocktaking\n/);
});

test('a waiver of the configuration that ran out is told once, of the configuration', async () => {
  const waivers = [{ rule: 'kpi-behind', by: 'Ana Ruiz', why: 'Stocktaking', until: '2017-07-31' }];
  const files = { 'a.json': young, 'b.json': behind, 'tandem.json': JSON.stringify({ waivers }) };
  const { err } = await tandem(['check', 'a.json', 'b.json', '--config', 'tandem.json'], files);
  assert.deepEqual(err, ['tandem.json: the waiver of kpi-behind by Ana Ruiz ran out on July 31, 2017']);
});

test('advice stands under its own finding, before those it explains', async () => {
  const file = 'test/fixtures/corpus/house-divided/plan.json';
  const { out } = await tandem(['check', 'plan.json', '--as-of', '2017-06-30'], {
    'plan.json': readFileSync(file, 'utf8'),
  });
  assert.match(
    out,
    /\n {9}contribution-imbalance {2}\S+\n {9}[A-Z].*\n {9}Explains:\n {9}warning {2}.*\n {18}investment-imbalance /,
  );
});

test('what would raise the score says what the rule earned of what it could', async () => {
  const { out } = await tandem(['check', 'plan.json', '--as-of', '2017-03-31'], { 'plan.json': behind });
  assert.match(out, /\nraise {4}.*: \+[\d.]+ points? \([a-z-]+, now [\d.]+ of [\d.]+\)\n/);
});

test('a waiver that ran out is a line on stderr, and one of the text', async () => {
  const plan = {
    ...youngPlan,
    stakeholders: [{ id: 'ana', name: 'Ana Ruiz', party: 'vendor' }],
    waivers: [{ id: 'one', rule: 'review-overdue', subjects: [], by: 'ana', why: 'Stocktaking', until: '2017-07-31' }],
  };
  const { out, err } = await tandem(['check', 'plan.json'], { 'plan.json': JSON.stringify(plan) });
  assert.deepEqual(err, ['plan.json: the waiver of review-overdue by Ana Ruiz ran out on July 31, 2017']);
  assert.match(out, /lapsed {3}the waiver of review-overdue/);
});

for (const [format, says] of [
  ['json', /"file": "a\.json",\n {2}"error": "\/: .*end.*"\n\}/],
  ['sarif', /"executionSuccessful": false[^]*"uri": "a\.json"/],
  ['markdown', /\n# Files that could not be judged\n\n- `a\.json` \/: /],
  ['junit', /<testcase name="a\.json" classname="a\.json">\n {6}<error message="\/: /],
  ['html', /<code>a\.json<\/code> \/: /],
] as const) {
  test(`a file that cannot be judged is seen in ${format}`, async () => {
    const files = { 'a.json': '{"format": "tandem/plan"', 'b.json': young };
    const { code, out } = await tandem(['check', 'a.json', 'b.json', '--format', format], files);
    assert.equal(code, 2);
    assert.match(out, says);
  });
}

for (const [format, starts] of [
  ['markdown', /^# A young plan\n[^]*\n---\n\n# A young plan\n/],
  ['junit', /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<testsuites name="Tandem"/],
  ['html', /^<!doctype html>\n/],
] as const) {
  test(`several plans are one document as ${format}`, async () => {
    const { code, out } = await tandem(['check', 'a.json', 'b.json', '--as-of', '2017-03-31', '--format', format], {
      'a.json': behind,
      'b.json': young,
    });
    assert.equal(code, 1);
    assert.match(out, starts);
    assert.match(out, /a\.json[^]*b\.json/);
  });
}
