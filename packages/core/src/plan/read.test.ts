import assert from 'node:assert/strict';
import { describe as suite, it } from 'node:test';
import { maxBytes, maxDepth } from './door.ts';
import { type Issue, maxIssues } from './issue.ts';
import { parsePlan, readAnnex, readPlan } from './read.ts';
import { blank, sample } from './testing/sample.ts';
import { writePlan } from './write.ts';

type Json = Record<string, unknown>;

const issuesOf = (read: ReturnType<typeof readPlan>): readonly Issue[] => {
  assert.ok(!read.ok, 'it was read without a complaint');
  return read.issues;
};
const told = (read: ReturnType<typeof readPlan>): string[] => issuesOf(read).map(({ code, path }) => `${code} ${path}`);
const planOf = (value: unknown) => {
  const read = parsePlan(value);
  assert.ok(read.ok, JSON.stringify(read));
  return read.plan;
};
const bytes = (text: string, encoding: 'utf8' | 'utf16le' = 'utf8') => new Uint8Array(Buffer.from(text, encoding));

const deep = (levels: number) => `${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`;

suite('a plan that is all right', () => {
  it('has every list and group, and nothing that was left blank', () => {
    const plan = planOf(blank());
    assert.deepEqual(plan.objectives, []);
    assert.deepEqual(plan.purpose.rationale, { drivers: [] });
    assert.equal(plan.stage, 'draft');
    assert.ok(!('renews' in plan));
  });

  it('is the same after it was written and read', () => {
    const plan = planOf(sample());
    assert.deepEqual(planOf(JSON.parse(writePlan(plan))), plan);
  });

  it('keeps text with markup, lone surrogates and every newline as it is', () => {
    const title = '<script>alert(1)</script>\r\n\u2028 \ud800 "quoted" \\ &amp; ${x}';
    const read = readPlan(writePlan({ ...planOf(blank()), title }));
    assert.ok(read.ok);
    assert.equal(read.plan.title, title);
  });

  it('keeps a host’s own fields under their namespace', () => {
    const custom = { 'acme-crm': { a: [1, { b: null }], '': '' } };
    assert.deepEqual(planOf({ ...blank(), custom }).custom, custom);
  });

  it('may begin with a byte order mark', () => {
    const text = `\uFEFF${JSON.stringify(blank())}`;
    assert.ok(readPlan(text).ok);
    assert.ok(readPlan(bytes(text)).ok);
  });

  it('counts what is undefined as absent', () => {
    assert.deepEqual(planOf({ ...blank(), renews: undefined, objectives: undefined }), planOf(blank()));
  });

  it('is not changed by reading', () => {
    const frozen = JSON.parse(JSON.stringify(sample()), (_, value: unknown) => Object.freeze(value)) as Json;
    assert.ok(parsePlan({ ...frozen, version: '1.9', later: { x: 1 } }).ok);
  });
});

suite('a source that is no plan', () => {
  const text = JSON.stringify(sample(), null, 2);
  const cases: [string, string | Uint8Array, string[]][] = [
    ['nothing', '', ['not-json ']],
    ['a truncated file', text.slice(0, -40), ['not-json ']],
    ['9 MB', `${text}${' '.repeat(9 * 1024 * 1024)}`, ['too-large ']],
    ['9 MB in bytes', new Uint8Array(9 * 1024 * 1024), ['too-large ']],
    ['more bytes than characters', `"${'€'.repeat(maxBytes / 3 + 1)}"`, ['too-large ']],
    ['too deep', deep(maxDepth + 1), [`too-deep ${'/a'.repeat(maxDepth)}`]],
    ['far too deep', deep(5000), [`too-deep ${'/a'.repeat(maxDepth)}`]],
    ['UTF-16', bytes(`\uFEFF${text}`, 'utf16le'), ['encoding ']],
    ['UTF-16 without its mark', bytes(text, 'utf16le'), ['encoding ']],
    ['broken UTF-8', new Uint8Array([0x7b, 0xff, 0x7d]), ['encoding ']],
    ['a list', '[]', ['not-an-object ']],
    ['a text', '"plan"', ['not-an-object ']],
    ['null', 'null', ['not-an-object ']],
    ['another format', '{"format":"tandem/annex"}', ['format /format']],
    ['no format', '{}', ['format /format']],
    ['__proto__', '{"__proto__":{"admin":true}}', ['hostile-key /__proto__']],
    ['__proto__ escaped', '{"\\u005f_proto__":1}', ['hostile-key /__proto__']],
    [
      'constructor',
      '{"a":[{"constructor":1}],"prototype":0}',
      ['hostile-key /a/0/constructor', 'hostile-key /prototype'],
    ],
  ];
  for (const [name, source, expected] of cases) it(name, () => assert.deepEqual(told(readPlan(source)), expected));

  it('says where a syntax error is', () => {
    const [issue] = issuesOf(readPlan('{\n  "format": "tandem/plan",\n  "title": nope\n}'));
    assert.deepEqual(issue?.values, { truncated: false, line: 3, column: 13 });
  });

  it('leaves no trace of a hostile key', () => {
    readPlan('{"__proto__":{"admin":true}}');
    assert.ok(!('admin' in {}));
  });
});

suite('data that JSON cannot hold', () => {
  class Money {
    amount = 1;
  }
  const cyclic: Json = blank();
  cyclic['custom'] = { x: cyclic, y: cyclic };
  const nameless = Object.create(Object.create(Object.create(null) as object) as object) as unknown;
  let doubled: unknown = 1;
  for (let level = 0; level < maxDepth - 4; level += 1) doubled = [doubled, doubled];
  const cases: [string, unknown, string[]][] = [
    ['a bigint', { ...blank(), custom: { x: 1n } }, ['not-json-data /custom/x']],
    ['a function', { ...blank(), custom: { x: () => 1 } }, ['not-json-data /custom/x']],
    ['a date', { ...blank(), custom: { x: new Date(0) } }, ['not-json-data /custom/x']],
    ['an instance', { ...blank(), custom: { x: new Money() } }, ['not-json-data /custom/x']],
    ['inherited fields', Object.create(blank()), ['not-json-data ']],
    ['an object that says nothing of what it is', { ...blank(), custom: { x: nameless } }, ['not-json-data /custom/x']],
    ['more values than a text may hold', { ...blank(), custom: { x: doubled } }, ['too-large ']],
    ['NaN in a host’s field', { ...blank(), custom: { x: NaN } }, ['not-a-number /custom/x']],
    ['itself', cyclic, [`too-deep ${'/custom/x'.repeat(maxDepth / 2)}`]],
  ];
  for (const [name, value, expected] of cases) it(name, () => assert.deepEqual(told(parsePlan(value)), expected));

  it('is judged alike at the same depth, whether as text or as data', () => {
    // The document is a level, too.
    for (const [levels, fits] of [
      [maxDepth - 1, true],
      [maxDepth, false],
    ] as const) {
      const document = { ...blank(), custom: JSON.parse(deep(levels)) as unknown };
      assert.equal(parsePlan(document).ok, fits);
      assert.equal(readPlan(JSON.stringify(document)).ok, fits);
    }
  });

  it('a number too great for JSON', () => {
    assert.deepEqual(told(readPlan(JSON.stringify({ ...blank(), custom: { x: 0 } }).replace(':0', ':1e999'))), [
      'not-a-number /custom/x',
    ]);
    const rules = '"checks":{"rules":{"kpi-behind":["error",{"error":1e999}]}}';
    assert.deepEqual(told(readPlan(`${JSON.stringify(blank()).slice(0, -1)},${rules}}`)), [
      'not-a-number /checks/rules/kpi-behind/1/error',
    ]);
  });

  it('nothing, beside numbers that are none', () => {
    assert.deepEqual(told(parsePlan({ ...blank(), title: NaN, objectives: [undefined] })), [
      'not-a-number /title',
      'wrong-type /objectives/0',
    ]);
  });
});

suite('versions', () => {
  const version = (text: unknown) => parsePlan({ ...blank(), version: text });
  it('of a later major are refused', () => assert.deepEqual(told(version('2.0')), ['version-newer /version']));
  for (const odd of ['1', '1.00', '01.0', '1.0.0', 'v1.0', '', 1, null, undefined])
    it(`are major.minor, not ${JSON.stringify(odd)}`, () => assert.deepEqual(told(version(odd)), ['version /version']));
  it('that nothing leads on from are refused', () => assert.deepEqual(told(version('0.9')), ['version /version']));

  it('of a later minor keep what this one does not know, at any depth, also when written again', () => {
    const later = JSON.parse(JSON.stringify(sample())) as Json & { objectives: Json[]; parties: Json[]; kpis: Json[] };
    later['version'] = '1.7';
    later['moods'] = [{ id: 'm', empty: [] }];
    later.objectives[0] = { ...later.objectives[0], later: { deep: [1, {}] } };
    later.parties[0] = { ...later.parties[0], culture: { pace: 'fast' } };
    later.kpis[0] = { ...later.kpis[0], targets: [{ period: '2017', value: 1, mood: [] }] };
    const plan = planOf(later);
    for (const read of [plan, JSON.parse(writePlan(plan))] as (typeof later)[]) {
      assert.equal(read['version'], '1.7');
      assert.deepEqual(read['moods'], later['moods']);
      assert.deepEqual(read.objectives[0]?.['later'], { deep: [1, {}] });
      assert.equal((read.parties[0]?.['culture'] as Json)['pace'], 'fast');
      assert.deepEqual((read.kpis[0]?.['targets'] as Json[])[0]?.['mood'], []);
    }
    assert.deepEqual(planOf(JSON.parse(writePlan(plan))), plan);
  });

  it('of a later minor are still judged by what this one knows', () => {
    const later = { ...blank(), version: '1.7', later: 1, stage: 'paused', objectives: [{ id: 'a', later: 2 }] };
    assert.deepEqual(told(parsePlan(later)), ['not-a-choice /stage', 'required /objectives/0/title']);
  });
});

suite('issues', () => {
  const cases: [string, Json, string[]][] = [
    [
      'what is required',
      { title: undefined, period: {} },
      ['required /title', 'required /period/start', 'required /period/end'],
    ],
    [
      'unknown fields with their path',
      { colour: 1, agreement: { colour: 2 } },
      ['unknown-field /agreement/colour', 'unknown-field /colour'],
    ],
    [
      'null, which is not blank',
      { renews: null, purpose: null, objectives: null },
      ['wrong-type /renews', 'wrong-type /purpose', 'wrong-type /objectives'],
    ],
    [
      'lists where groups belong',
      { period: [], purpose: [], checks: { rules: [] } },
      ['wrong-type /period', 'wrong-type /checks/rules', 'wrong-type /purpose'],
    ],
    ['groups where lists belong', { objectives: {}, kpis: 'none' }, ['wrong-type /objectives', 'wrong-type /kpis']],
    [
      'ids that are empty or too free',
      { id: '', objectives: [{ id: 'Grow!', title: '' }] },
      ['not-an-id /id', 'not-an-id /objectives/0/id'],
    ],
    ['a currency nobody has', { currency: 'XXZ' }, ['not-a-currency /currency']],
    ['a day that does not exist', { period: { start: '2017-02-29', end: '2017-12-31' } }, ['not-a-day /period/start']],
    ['reversed days', { period: { start: '2017-12-31', end: '2017-01-01' } }, ['reversed /period/end']],
    [
      'an incomplete calendar',
      { calendar: { type: '4-4-5', month: 1 } },
      ['calendar /calendar/weekday', 'calendar /calendar/anchor'],
    ],
    ['a namespace that is none', { custom: { 'My CRM': 1 } }, ['not-an-id /custom/My CRM']],
    [
      'numbers that are none, too small, too big or broken',
      {
        kpis: [
          {
            id: 'k',
            name: 'K',
            unit: 'count',
            lag: 0.5,
            target: { value: NaN },
            targets: [{ period: '2017', value: -Infinity }],
          },
        ],
        risks: [{ id: 'r', title: 'R', likelihood: 6, impact: 0 }],
        funds: [{ id: 'f', title: 'F', party: 'p', amount: { amount: 1e300, currency: 'EUR' } }],
      },
      [
        'not-a-number /kpis/0/target/value',
        'not-a-number /kpis/0/targets/0/value',
        'not-whole /kpis/0/lag',
        'too-big /risks/0/likelihood',
        'too-small /risks/0/impact',
        'too-big /funds/0/amount/amount',
        'dangling /funds/0/party',
      ],
    ],
    ['text that is too long', { title: 'x'.repeat(201) }, ['too-long /title']],
    [
      'ids that are there twice, and rows',
      {
        parties: [
          { id: 'a', name: 'A', kind: 'vendor' },
          { id: 'a', name: 'B', kind: 'partner' },
        ],
        kpis: [
          {
            id: 'k',
            name: 'K',
            unit: 'count',
            targets: [
              { period: '2017', slice: { region: 'west', segment: 'smb' }, value: 1 },
              { period: '2017', slice: { segment: 'smb', region: 'west' }, value: 2 },
              { period: '2017', value: 3 },
            ],
          },
        ],
      },
      ['duplicate /parties/1/id', 'duplicate /kpis/0/targets/1'],
    ],
    [
      'links that lead nowhere: in fields, lists, groups, tables, subjects and sections',
      {
        parties: [
          {
            id: 'a',
            name: 'A',
            kind: 'vendor',
            commitment: { sponsor: 'x' },
            growth: { affirmations: [{ on: '2017-01-01', by: 'x', stillHolds: true }] },
          },
        ],
        objectives: [{ id: 'o', title: 'O', serves: ['o', 'x'] }],
        assignments: [
          { id: '1', subject: { type: 'objective', id: 'x' }, stakeholder: 'x', role: 'R' },
          { id: '2', subject: { type: 'section', id: 'x' }, stakeholder: 'x', role: 'R' },
        ],
        pencils: [{ id: 'p', subject: { type: 'nothing', id: '' }, field: 'f', for: 'a', by: 'a', status: 'open' }],
      },
      [
        'dangling /parties/0/growth/affirmations/0/by',
        'dangling /parties/0/commitment/sponsor',
        'dangling /objectives/0/serves/1',
        'dangling /assignments/0/subject/id',
        'dangling /assignments/0/stakeholder',
        'dangling /assignments/1/subject/id',
        'dangling /assignments/1/stakeholder',
        'dangling /pencils/0/subject/id',
      ],
    ],
    [
      'of every layer at once, and none of them twice',
      {
        currency: 'XXZ',
        parties: {},
        stakeholders: [{ id: 's', party: 'p' }],
        objectives: [
          { id: 'o', title: 'O', due: 'soon', start: '2017-01-01' },
          { id: 'o', title: 5, party: 'p', serves: ['No!', 'x'] },
          7,
        ],
        kpis: [{ id: 'k', name: 'K', unit: 'count', owner: 's', objectives: ['o'] }],
      },
      [
        'not-a-currency /currency',
        'wrong-type /parties',
        'not-a-day /objectives/0/due',
        'wrong-type /objectives/1/title',
        'not-a-reference /objectives/1/serves/0',
        'wrong-type /objectives/2',
        'required /stakeholders/0/name',
        'duplicate /objectives/1/id',
        'dangling /objectives/1/serves/1',
      ],
    ],
  ];
  for (const [name, fields, expected] of cases) {
    it(name, () => assert.deepEqual(told(parsePlan({ ...blank(), ...fields })), expected));
  }

  it('repeat of a long or wide value only what fits a message', () => {
    const [long, wide] = issuesOf(parsePlan({ ...blank(), currency: 'x'.repeat(5000), period: [1, 2, 3] }));
    assert.equal((long?.values['got'] as string).length, 81);
    assert.deepEqual(wide?.values['got'], { list: 3 });
  });
});

suite('a document of which almost nothing is right', () => {
  const document = JSON.stringify(blank()).slice(0, -1);
  const many = (entry: string, count: number) => Array<string>(count).fill(entry).join();
  // Each of these once threw, ran out of memory or took minutes.
  const cases: [string, string][] = [
    ['numbers that are none in a host’s data', `"custom":{"x":[${many('1e999', 500_000)}]}`],
    ['numbers that are none for records', `"kpis":[${many('1e999', 500_000)}]`],
    ['a million values for records', `"kpis":[${many('0', 1_000_000)}]`],
    ['a million empty records', `"kpis":[${many('{}', 1_000_000)}]`],
    ['records that are all the same', `"courses":[${many('{"id":"c","title":"C"}', 100_000)}]`],
  ];
  for (const [name, fields] of cases) {
    it(`is told by its first thousand faults: ${name}`, () => {
      const issues = issuesOf(readPlan(`${document},${fields}}`));
      assert.equal(issues.length, maxIssues + 1);
      assert.deepEqual(issues.at(-1), { code: 'too-many', path: '', values: { limit: maxIssues } });
    });
  }

  it('is told whole where it has no more faults than that', () => {
    const issues = issuesOf(readPlan(`${document},"kpis":[${many('0', maxIssues)}]}`));
    assert.ok(issues.every(({ code }) => code === 'wrong-type'));
  });
});

suite('an annex', () => {
  const annex = { format: 'tandem/annex', version: '1.0', id: 'a', plan: 'contoso-2017', party: 'contoso' };
  it('may point at what is gone from the plan', () => {
    assert.ok(
      readAnnex(
        JSON.stringify({
          ...annex,
          routings: [{ id: 'r', request: 'gone', function: 'gone', from: '2017-01-01T09:00:00Z' }],
        }),
      ).ok,
    );
  });
  it('is held to the same limits', () => {
    const read = readAnnex(JSON.stringify({ ...annex, functions: [{ id: 'f' }, { id: 'f', name: 'Sales', x: 1 }] }));
    assert.ok(!read.ok);
    assert.deepEqual(
      read.issues.map(({ code, path }) => `${code} ${path}`),
      ['required /functions/0/name', 'unknown-field /functions/1/x', 'duplicate /functions/1/id'],
    );
  });
});
