import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { parsePlan, type Plan } from '@tandem-plan/core/plan';
import { run } from '@tandem-plan/core/change';
import {
  importTrainingFile,
  importTrainingTable,
  readSheet,
  readTrainingMapping,
  type TableOptions,
  type TrainingColumns,
} from './index.ts';

function planWith(more: object = {}): Plan {
  const read = parsePlan({
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
    stakeholders: [
      { id: 'omar', party: 'orbit', name: 'Omar Haddad', email: 'omar@orbit.example' },
      { id: 'rita', party: 'orbit', name: 'Rita Sand' },
    ],
    courses: [
      { id: 'leasing', title: 'Leasing' },
      { id: 'wifi', title: 'Wireless', activity: 'https://learn.example.com/wifi' },
    ],
    ...more,
  });
  assert.ok(read.ok, JSON.stringify(read));
  return read.plan;
}

const columns: TrainingColumns = {
  completions: {
    person: 'Learner',
    course: 'Course',
    started: 'Begun',
    completed: 'Done',
    score: 'Score',
    passed: 'Passed',
    expires: 'Until',
  },
};
const visits: TrainingColumns = { visits: { person: 'Who', party: 'Company', month: 'Month', visits: 'Visits' } };
const head = 'Learner,Course,Begun,Done,Score,Passed,Until';

async function imported(text: string, how: TrainingColumns = columns, options: TableOptions = {}, plan = planWith()) {
  const sheet = await readSheet(new TextEncoder().encode(text));
  const { commands, report } = await importTrainingTable(plan, sheet, how, options);
  const done = commands.reduce((before, command, at) => {
    const result = run(
      before,
      { id: `c${at}`, ...command },
      { at: '2017-10-01T09:00:00Z', actor: { id: 'omar', party: 'orbit', role: 'lead' } },
    );
    assert.ok(result.ok, JSON.stringify(result));
    return result.plan;
  }, plan);
  return {
    plan: done,
    report,
    issues: report.issues.map(({ at, code, path, message }) => `${at} ${code} ${path}: ${message}`),
  };
}
const bare = (plan: Plan) =>
  plan.completions.map(({ id: _, created: __, changed: ___, custom: ____, ...rest }) => rest);

describe('a table of completions', () => {
  it('is read by its columns, whatever order and notation they have', async () => {
    const { plan, issues, report } = await imported(
      `${head}\nomar@orbit.example,leasing,2017-03-01,31.03.2017,85 %,yes,2018-03-31\n rita sand ,https://learn.example.com/wifi,,"April 2, 2017",70,nicht bestanden,\n`,
    );
    assert.deepEqual(issues, []);
    assert.deepEqual(bare(plan), [
      {
        course: 'leasing',
        stakeholder: 'omar',
        started: '2017-03-01',
        on: '2017-03-31',
        score: 85,
        passed: true,
        expires: '2018-03-31',
      },
      { course: 'wifi', stakeholder: 'rita', on: '2017-04-02', score: 70, passed: false },
    ]);
    assert.deepEqual(report.counts, { read: 2, duplicates: 0, voided: 0, ignored: 0, begun: 0, known: 0 });
  });

  const rows: readonly (readonly [name: string, row: string, issue: string])[] = [
    [
      'finished before it began',
      'omar,Leasing,2017-04-01,2017-03-31,,,',
      'finished-before-began Done: it was finished on 2017-03-31, before it began on 2017-04-01',
    ],
    [
      'expired before it was finished',
      'omar,Leasing,,2017-03-31,,,2017-03-30',
      'out-of-range Until: it expires on 2017-03-30, before it was finished on 2017-03-31',
    ],
    ['nobody of the plan', 'Mia,Leasing,,2017-03-31,,,', 'unknown-person Learner: nobody of the plan is “Mia”'],
    ['no course of the plan', 'omar,Baking,,2017-03-31,,,', 'unknown-course Course: no course of the plan is “Baking”'],
    ['a blank person', ' ,Leasing,,2017-03-31,,,', 'missing Learner: the row names no person'],
    ['no day', 'omar,Leasing,,,,,', 'missing Done: the row does not say when it was completed'],
    [
      'a day that does not exist',
      'omar,Leasing,,2017-02-29,,,',
      'not-a-day Done: there is no such day, got “2017-02-29”',
    ],
    [
      'a day that reads two ways',
      'omar,Leasing,,03/04/2017,,,',
      'not-a-day Done: it is not said whether the day or the month comes first, got “03/04/2017”',
    ],
    ['a word for a day', 'omar,Leasing,,soon,,,', 'not-a-day Done: expected a day such as 2017-03-31, got “soon”'],
    [
      'too good a score',
      'omar,Leasing,,2017-03-31,101,,',
      'out-of-range Score: expected a score from 0 to 100, got “101”',
    ],
    ['a grade', 'omar,Leasing,,2017-03-31,A+,,', 'not-a-number Score: expected a score such as 85, got “A+”'],
    ['perhaps', 'omar,Leasing,,2017-03-31,,maybe,', 'not-a-flag Passed: expected yes or no, got “maybe”'],
    ['a day to come', 'omar,Leasing,,2017-10-02,,,', 'ahead Done: it lies on 2017-10-02, after 2017-10-01'],
  ];
  for (const [name, row, issue] of rows)
    it(`leaves out a row with ${name}, says why once, and reads the others`, async () => {
      const { plan, issues } = await imported(`${head}\n${row}\nrita,Wireless,,2017-03-01,,,\n`, columns, {
        asOf: '2017-10-01',
      });
      assert.deepEqual(issues, [`2 ${issue}`]);
      assert.deepEqual(bare(plan), [{ course: 'wifi', stakeholder: 'rita', on: '2017-03-01' }]);
    });

  it('reads days and scores as the options say', async () => {
    const text = `${head}\nomar,Leasing,,03/04/2017,0.85,,\n`;
    const { plan } = await imported(text, columns, { days: 'day-month-year', bestScore: 1 });
    assert.deepEqual(bare(plan), [{ course: 'leasing', stakeholder: 'omar', on: '2017-04-03', score: 85 }]);
  });

  it('counts a row once that comes twice, and neither of two that differ', async () => {
    const row = 'omar,Leasing,,2017-03-31,80,,';
    const once = await imported(`${head}\n${row}\n${row}\n`);
    assert.deepEqual([bare(once.plan).length, once.report.counts.duplicates, once.issues.length], [1, 1, 0]);
    const odd = await imported(`${head}\n${row}\nomar,Leasing,,2017-03-31,90,,\n`);
    assert.deepEqual(bare(odd.plan), []);
    assert.deepEqual(odd.issues, ['3 twice : line 2 says otherwise of the same, so neither counts']);
  });

  it('changes nothing the second time, fills in what is blank, and never overrules the plan', async () => {
    const text = `${head}\nomar,Leasing,,2017-03-31,80,,\n`;
    const first = await imported(text);
    const second = await imported(text, columns, {}, first.plan);
    assert.deepEqual([second.plan, second.report.counts.known], [first.plan, 1]);
    const filled = await imported(`${head}\nomar,Leasing,2017-03-01,2017-03-31,80,yes,\n`, columns, {}, first.plan);
    assert.deepEqual(bare(filled.plan), [
      { course: 'leasing', stakeholder: 'omar', started: '2017-03-01', on: '2017-03-31', score: 80, passed: true },
    ]);
    const other = await imported(`${head}\nomar,Leasing,,2017-03-31,90,,\n`, columns, {}, first.plan);
    assert.deepEqual(other.plan, first.plan);
    assert.deepEqual(other.issues, ['2 conflict : the plan says otherwise of the same person, course and day']);
  });
});

describe('a table of visits', () => {
  const counted = (plan: Plan) =>
    plan.visits.map(({ party, stakeholder, month, visits: count }) => [party, stakeholder, month, count]);

  it('is told by person or by party, by month', async () => {
    const text =
      'Who,Company,Month,Visits\nomar,,2017-03,4\n,Orbit Office,04/2017,12\n,orbit,May 2017,0\n,orbit,2017-06-30,1\n';
    const { plan, issues } = await imported(text, visits);
    assert.deepEqual(issues, []);
    assert.deepEqual(counted(plan), [
      ['orbit', 'omar', '2017-03', 4],
      ['orbit', undefined, '2017-04', 12],
      ['orbit', undefined, '2017-05', 0],
      ['orbit', undefined, '2017-06', 1],
    ]);
    const again = await imported(text, visits, {}, plan);
    assert.deepEqual([again.plan, again.report.counts.known], [plan, 4]);
  });

  it('says by line what it did not understand', async () => {
    const text =
      'Who,Company,Month,Visits\nmia,,2017-03,4\n,Globex,2017-03,4\n,,2017-03,4\nomar,,2017-13,4\nomar,,2017-03,1.5\nomar,,2017-03,-1\nomar,,,1\nomar,,2017-11,1\n';
    const { plan, report } = await imported(text, visits, { asOf: '2017-10-01' });
    assert.deepEqual(
      report.issues.map(({ at, code, path }) => `${at} ${code} ${path}`),
      [
        '2 unknown-person Who',
        '3 unknown-person Company',
        '4 missing Who',
        '5 not-a-month Month',
        '6 not-a-number Visits',
        '7 not-a-number Visits',
        '8 missing Month',
        '9 ahead Month',
      ],
    );
    assert.deepEqual(plan.visits, []);
  });

  it('does not count people beside their party, nor lower what the plan has', async () => {
    const plan = planWith({ visits: [{ id: 'march', party: 'orbit', month: '2017-03', visits: 14 }] });
    const { issues } = await imported('Who,Company,Month,Visits\nomar,,2017-03,4\n', visits, {}, plan);
    assert.deepEqual(issues, [
      '2 counted : the plan counts visits otherwise, for the whole party or by person, in 2017-03',
    ]);
    const fewer = await imported('Who,Company,Month,Visits\n,orbit,2017-03,12\n', visits, {}, plan);
    assert.deepEqual(fewer.issues, ['2 counted : the plan has more visits in 2017-03']);
    assert.deepEqual(fewer.plan, plan);
  });
});

describe('a table that cannot be read is refused in one line', () => {
  const refused = (name: string, text: string | Uint8Array, code: string, how = columns) =>
    void it(name, async () => {
      const read = async () => {
        const sheet = await readSheet(typeof text === 'string' ? new TextEncoder().encode(text) : text);
        return importTrainingTable(planWith(), sheet, how);
      };
      await assert.rejects(read, { code, message: /^[^\n]+$/ });
    });
  refused('an empty one', '', 'empty');
  refused('one without the column', 'Person,Course\nomar,leasing\n', 'no-such-column');
  refused(
    'one with the column twice',
    'Learner,Learner,Course,Begun,Done,Score,Passed,Until\na,b,c,d,e,f,g,h\n',
    'no-such-column',
  );
  refused('a quote that is never closed', `${head}\n"omar,Leasing,,2017-03-31,,,\n`, 'open-quote');
  refused('null bytes', Uint8Array.from([1, 0, 2, 0, 0, 3]), 'not-text');
  refused(
    'letters of which nobody knows the encoding',
    Uint8Array.from([...new TextEncoder().encode(`${head}\nOmar,Leasing,,2017-03-31,,,\n`), 0xe9, 10]),
    'unclear',
  );
});

describe('a file with its mapping', () => {
  it('is read by the mapping that its page shows', async () => {
    const page = readFileSync(new URL('../../../../docs/skills.md', import.meta.url), 'utf8');
    const tables = page.slice(page.indexOf('## Tables'));
    const [, json = ''] = /```json\n([\s\S]*?)```/.exec(tables) ?? [];
    const mapping = readTrainingMapping(JSON.parse(json));
    const text = 'Learner,Course,Begun,Done,\nhttps://lms.example.com 4711,Leasing,01/02/2017,03/02/2017,91\n';
    const { commands, report } = await importTrainingFile(planWith(), new TextEncoder().encode(text), mapping);
    assert.deepEqual(report.issues, []);
    const [{ input } = { input: {} }] = commands;
    assert.deepEqual(input, {
      record: {
        id: 'leasing-omar-2017-02-03',
        course: 'leasing',
        stakeholder: 'omar',
        started: '2017-02-01',
        on: '2017-02-03',
        score: 91,
      },
    });
  });

  it('is known for statements in any of their encodings, and for a table otherwise', async () => {
    const text = '\uFEFF [{"id":"x"}]';
    for (const bytes of [Buffer.from(text), Buffer.from(text, 'utf16le')]) {
      const { report } = await importTrainingFile(planWith(), new Uint8Array(bytes));
      assert.equal(report.issues[0]?.code, 'invalid');
    }
    await assert.rejects(importTrainingFile(planWith(), new TextEncoder().encode('Who,Month\nomar,May\n')), {
      name: 'TrainingError',
      code: 'bad-mapping',
    });
  });

  for (const [name, value, said] of [
    ['no object', [], /^\/: expected an object, got a list of 0$/],
    [
      'a column that is none',
      { visits: { month: 0, visits: 'Visits' } },
      /^\/visits\/month: expected the heading of a column/,
    ],
    [
      'a column too few',
      { completions: { person: 1, course: 2 } },
      /^\/completions\/completed: expected a value, got nothing$/,
    ],
    ['a best score of nothing', { bestScore: 0 }, /^\/bestScore: expected a number over 0, got 0$/],
  ] as const)
    it(`is refused with ${name}`, () => {
      assert.throws(() => readTrainingMapping(value), { name: 'TrainingError', code: 'bad-mapping', message: said });
    });
});
