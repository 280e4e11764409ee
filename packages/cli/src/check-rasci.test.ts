import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it, test } from 'node:test';
import { rules } from '@tandem-plan/core/rules';
import ajvDraft4 from 'ajv-draft-04';
import ajvFormats from 'ajv-formats';
import ExcelJS from 'exceljs';
import { tandem } from './testing.ts';

/** What a matrix is judged by, with nothing configured. */
const judgedBy = [
  'rasci-no-accountable',
  'rasci-multiple-accountable',
  'rasci-no-responsible',
  'rasci-too-many-consulted',
] as const;

interface Json {
  readonly matrices: readonly {
    readonly items: number;
    readonly judged: number;
    readonly report: { readonly findings: readonly { readonly rule: string; readonly path: string }[] };
    readonly places: Readonly<Record<string, { readonly line: number }>>;
  }[];
  readonly questions: readonly { readonly word: string; readonly choices: readonly string[] }[];
}

const fixtures = 'test/fixtures/raci';

async function json(path: string, ...flags: readonly string[]): Promise<Json> {
  const file = readFileSync(`${fixtures}/${path}`);
  const { code, out, err } = await tandem(['check', '--rasci', path, '--format', 'json', ...flags], { [path]: file });
  assert.deepEqual({ code, err }, { code: 0, err: [] });
  return JSON.parse(out) as Json;
}

/** Rule and line of each finding, in the order of the file. */
const found = ({ matrices }: Json): string[] =>
  matrices
    .flatMap(({ report, places }) => report.findings.map(({ rule, path }) => ({ rule, line: places[path]?.line ?? 0 })))
    .sort((a, b) => a.line - b.line)
    .map(({ rule, line }) => `${rule} ${line}`);

it('the catalogue has the rules a matrix is judged by', () => {
  const known = new Set(rules.map(({ id }) => id));
  assert.deepEqual(
    judgedBy.filter((id) => !known.has(id)),
    [],
  );
});

describe('matrices from the real world', () => {
  for (const language of ['en', 'de', 'es', 'it']) {
    it(`nine documents in ${language} have one row with two A and two with none`, async () => {
      const files = readdirSync(`${fixtures}/cloud-temple/${language}`);
      assert.equal(files.length, 9);
      const all = new Map<string, string[]>();
      for (const file of files) {
        const lines = found(await json(`cloud-temple/${language}/${file}`));
        if (lines.length > 0) all.set(file, lines);
      }
      const last = ['en', 'de'].includes(language) ? 173 : 175;
      assert.deepEqual(Object.fromEntries(all), {
        'kubernetes-raci.md': ['rasci-multiple-accountable 54', 'rasci-no-accountable 58'],
        'vm-instances-raci.md': [`rasci-no-accountable ${last}`],
      });
    });
  }

  it('cells such as “A,R” in HTML violate nothing', async () => {
    const report = await json('gitlab-channel-programs.md');
    assert.deepEqual(
      report.matrices.map(({ items, judged }) => [items, judged]),
      [
        [10, 10],
        [15, 15],
      ],
    );
    assert.deepEqual([found(report), report.questions], [[], []]);
  });

  it('words of a house are asked about, and nothing is made up from them', async () => {
    const report = await json('rykaj-agile.md');
    assert.deepEqual(
      report.questions.map(({ word }) => word),
      ['OWNs', 'Helps', 'Execute', 'Coordinates'],
    );
    assert.deepEqual([found(report), report.matrices[0]?.items, report.matrices[0]?.judged], [[], 56, 0]);
  });

  it('once they are answered, the matrix is judged', async () => {
    const answers = ['OWNs=A', 'Execute=R', 'Helps=S', 'Coordinates=R'];
    const report = await json('rykaj-agile.md', ...answers.flatMap((answer) => ['--vocabulary', answer]));
    assert.deepEqual([report.questions, report.matrices[0]?.judged], [[], 56]);
    // Skills and Learning Development: five who own it.
    assert.ok(found(report).includes('rasci-multiple-accountable 123'));
    assert.deepEqual(
      [...new Set(found(report).map((line) => line.split(' ')[0]))].filter(
        (id) => !judgedBy.some((rule) => rule === id),
      ),
      [],
    );
  });

  it('a German word for R as well as A is asked about, and nothing is made up from it', async () => {
    const report = await json('caf-alignment-de.md');
    assert.deepEqual(
      report.questions.map(({ word, choices }) => [word, choices]),
      [['Verantwortlich', ['R', 'A']]],
    );
    assert.equal(report.matrices.length, 6);
    assert.deepEqual(found(report), []);
  });

  it('and answered as its tables mean it, each item has one A', async () => {
    const report = await json('caf-alignment-de.md', '--vocabulary', 'verantwortlich=A');
    assert.deepEqual(
      found(report).filter((line) => /accountable/.test(line)),
      [],
    );
  });
});

const matrix =
  '# Launch\n\n| Task | Ann | Bob |\n|---|---|---|\n| Plan | RA | A |\n| Do | Owns | I |\n| Sell | RA | CI |\n';
const files = { 'roles.md': matrix };

describe('tandem check --rasci', () => {
  it('tells what was found, with its line, and what is to be asked', async () => {
    const { code, out } = await tandem(['check', '--rasci', 'roles.md'], files);
    assert.equal(code, 0);
    assert.match(out, /^roles\.md\n1 matrix, 3 items: 0 errors, 1 warning, 0 notes\n1 item could not be judged\n/);
    assert.match(
      out,
      /Launch {2}roles\.md:3:3\n\nwarning {2}[^\n]*Plan[^\n]*Ann and Bob\n {9}rasci-multiple-accountable {2}roles\.md:5:3\n/,
    );
    assert.match(out, /\? {8}“Owns” stands in one cell[^\n]*--vocabulary Owns=LETTER[^\n]*\n {9}roles\.md:6:8\n$/);
  });

  it('is exit 1 where the configuration says that it is an error', async () => {
    const config = JSON.stringify({ rules: { 'rasci-multiple-accountable': 'error' } });
    const { code } = await tandem(['check', '--rasci', 'roles.md', '--config', 'c.json'], {
      ...files,
      'c.json': config,
    });
    assert.equal(code, 1);
  });

  it('judges one person’s burden only where the configuration asks for it', async () => {
    const config = JSON.stringify({ rules: { 'rasci-several-roles': 'note', 'single-threaded': 'error' } });
    const { out } = await tandem(['check', '--rasci', 'roles.md', '--config', 'c.json'], {
      ...files,
      'c.json': config,
    });
    assert.match(out, /1 warning, 1 note/);
    assert.match(out, /rasci-several-roles {2}roles\.md:7:/);
    assert.doesNotMatch(out, /single-threaded/);
  });

  it('proposes no commands: they change plans', async () => {
    const { out } = await tandem(['check', '--rasci', 'roles.md', '--format', 'json'], {
      'roles.md': matrix.replace('RA | A', 'R | C'),
    });
    assert.match(out, /"rule": "rasci-no-accountable"/);
    assert.doesNotMatch(out, /"commands"/);
  });

  it('points SARIF at lines of the file, and leaves questions open', async () => {
    const { out } = await tandem(['check', '--rasci', 'roles.md', '--format', 'sarif'], files);
    const [run] = (valid(out) as Log).runs;
    assert.deepEqual(run?.artifacts, [{ location: { uri: 'roles.md' }, mimeType: 'text/markdown' }]);
    assert.deepEqual(
      run.results.map(({ ruleId, kind, locations: [where] }) => [ruleId, kind, where?.physicalLocation.region]),
      [
        ['rasci-multiple-accountable', 'fail', { startLine: 5, startColumn: 3 }],
        ['rasci-vocabulary', 'open', { startLine: 6, startColumn: 8 }],
      ],
    );
  });

  it('points SARIF at cells of a workbook', async () => {
    const workbook = new ExcelJS.Workbook();
    workbook.addWorksheet('Launch').addRows([
      ['Task', 'Ann', 'Bob'],
      ['Plan', 'RA', 'A'],
    ]);
    const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
    const { out } = await tandem(['check', '--rasci', 'roles.xlsx', '--format', 'sarif'], { 'roles.xlsx': bytes });
    const [where] = (valid(out) as Log).runs[0]?.results[0]?.locations ?? [];
    assert.deepEqual(where?.physicalLocation, { artifactLocation: { uri: 'roles.xlsx', index: 0 } });
    assert.deepEqual(where.logicalLocations, [{ fullyQualifiedName: 'Launch!A2', kind: 'element' }]);
    assert.match(
      (await tandem(['check', '--rasci', 'roles.xlsx'], { 'roles.xlsx': bytes })).out,
      /roles\.xlsx Launch!A2/,
    );
  });

  it('reads standard input of a kind that is named', async () => {
    const { code, out } = await tandem(['check', '--rasci', '-', '--kind', 'markdown'], { '-': matrix });
    assert.equal(code, 0);
    assert.match(out, /^-\n1 matrix/);
  });

  const refused: readonly (readonly [args: readonly string[], says: RegExp])[] = [
    [['--rasci', 'gone.md'], /^gone\.md: there is no such file$/],
    [['--rasci', 'prose.md'], /^prose\.md: there is no responsibility matrix in it$/],
    [['--rasci', 'roles.xlsx'], /^roles\.xlsx: this is not a whole \.xlsx workbook$/],
    [['--rasci', 'empty.html'], /^empty\.html: the file is empty$/],
    [['--rasci', 'roles.pdf'], /^tandem check: what "roles\.pdf" is cannot be told by its name; name it with --kind/],
    [['--rasci', '-'], /^tandem check: what comes from standard input cannot be told/],
    [['--rasci', 'roles.md', '--kind', 'pdf'], /--kind must be one of markdown, html, xlsx, got "pdf"$/],
    [['--rasci', 'roles.md', '--vocabulary', 'owns'], /--vocabulary must be WORD=LETTERS, such as owns=A, got "owns"$/],
    [
      ['--rasci', 'roles.md', '--vocabulary', 'owns=X'],
      /--vocabulary: a word means letters of RASCI.* got "owns" = "X"$/,
    ],
    [['--rasci', 'roles.md', 'plan.json'], /name plans or --rasci FILE, not both$/],
    [['--rasci', 'roles.md', '--baseline', 'plan.json'], /--baseline goes with a plan only$/],
    [['plan.json', '--vocabulary', 'owns=A'], /--vocabulary goes with --rasci only$/],
  ];
  for (const [args, says] of refused) {
    it(`${args.join(' ')} is exit 2 and one line`, async () => {
      const given = {
        ...files,
        'prose.md': '# RACI\n\nWords.',
        'empty.html': '',
        'roles.xlsx': 'PK',
        'roles.pdf': '%PDF',
      };
      const { code, out, err } = await tandem(['check', ...args], given);
      assert.deepEqual([code, out, err.length], [2, '', 1]);
      assert.match(err[0] ?? '', says);
    });
  }
});

interface Log {
  readonly runs: readonly {
    readonly artifacts: readonly unknown[];
    readonly results: readonly {
      readonly ruleId: string;
      readonly kind: string;
      readonly locations: readonly {
        readonly physicalLocation: { readonly region?: unknown };
        readonly logicalLocations?: unknown;
      }[];
    }[];
  }[];
}

/** A log that holds to the schema of SARIF. */
function valid(text: string): unknown {
  const schema = JSON.parse(readFileSync('test/fixtures/formats/sarif-schema-2.1.0.json', 'utf8')) as object;
  const ajv = new ajvDraft4.default({ strict: false, allErrors: true });
  ajvFormats.default(ajv);
  const validate = ajv.compile(schema);
  const log = JSON.parse(text) as unknown;
  assert.ok(validate(log), JSON.stringify(validate.errors?.slice(0, 3)));
  return log;
}

it('the page on matrices shows what is said', async () => {
  const page = readFileSync('docs/rasci.md', 'utf8');
  const block = (mark: string) =>
    page
      .split(`<!-- ${mark} -->\n\n`)[1]
      ?.split('```')[1]
      ?.replace(/^\w+\n/, '');
  const [launch, says] = [block('launch.md'), block('tandem check --rasci launch.md')];
  assert.ok(launch !== undefined && says !== undefined);
  assert.equal((await tandem(['check', '--rasci', 'launch.md'], { 'launch.md': launch })).out, says);
  const answered = await tandem(['check', '--rasci', 'launch.md', '--vocabulary', 'Owns=A'], { 'launch.md': launch });
  assert.doesNotMatch(answered.out, /could not be judged|\?/);
});

const headed = '# Launch\n\n| Activity | Ana | Omar |\n| --- | --- | --- |\n| Page | A | A |\n| Press | R | C |\n';

test('a matrix without parties is told as such, and names none', async () => {
  const { out } = await tandem(['check', '--rasci', 'm.md', '--format', 'json'], { 'm.md': headed });
  const { matrices } = JSON.parse(out) as {
    matrices: { report: { summary: { text: string; places: { text: string }[] }; findings: { message: string }[] } }[];
  };
  const [{ report } = assert.fail(out)] = matrices;
  assert.match(report.summary.text, /^In this matrix: /);
  assert.doesNotMatch(JSON.stringify(report), /this plan|of Launch/i);
  assert.match(
    report.findings.map(({ message }) => message).join('\n'),
    /: several people are accountable \(A\): Ana and Omar/,
  );
  const clean = headed.replace('| A | A |', '| A | R |').replace('| R | C |', '| R | A |');
  const told = await tandem(['check', '--rasci', 'm.md', '--format', 'json'], { 'm.md': clean });
  assert.match(told.out, /"text": "Nothing to correct\."/);
});

test('a word of the vocabulary that stands nowhere is a warning', async () => {
  const args = ['check', '--rasci', 'm.md', '--vocabulary', 'Foo=A', '--vocabulary', 'Owns=A'];
  const { code, err } = await tandem(args, { 'm.md': headed.replace('| A | A |', '| owns | R |') });
  assert.deepEqual([code, err], [0, ['m.md: the word “Foo” of --vocabulary stands nowhere in it']]);
});

test('a folder is none', async () => {
  const read = () => Promise.reject(Object.assign(new Error('raw'), { code: 'EISDIR' }));
  const { err } = await tandem(['check', '--rasci', 'm.md'], {}, undefined, { read });
  assert.deepEqual(err, ['m.md: this is a folder, and no file']);
});
