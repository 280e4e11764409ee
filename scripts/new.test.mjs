import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { parsePlan, types } from '@tandem-plan/core/plan';
import ts from 'typescript';
import { scaffold } from './new.mjs';
import { replaceOnce } from './new/insert.mjs';
import { sampleRecord } from './new/sample-record.mjs';
import { samplePlan } from '../packages/core/src/change/testing/sample.ts';
import { fromSource, root, Stop } from './run.mjs';
import { leftToWrite } from './unfinished.mjs';

const copy = mkdtempSync(join(tmpdir(), 'tandem-new-'));
after(() => rmSync(copy, { recursive: true }));

/** @param {string} path */
const read = (path) => readFileSync(join(copy, path), 'utf8');

/** In one process of its own: the tests share what they load, and the compiler works meanwhile. @param {readonly string[]} files */
async function runTests(files) {
  const { NODE_TEST_CONTEXT: _, ...env } = process.env;
  writeFileSync(join(copy, 'all.mjs'), files.map((path) => `import './${path}';\n`).join(''));
  const child = spawn(process.execPath, fromSource('all.mjs'), { cwd: copy, env });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk));
  const [code] = await once(child, 'close');
  assert.equal(code, 0, said);
}

for (const path of [
  ...['README.md', 'package.json', 'tsconfig.base.json', 'docs/rules'],
  ...['packages/core/src', 'packages/core/package.json', 'packages/core/platform.d.ts'],
  ...['packages/elements/src', 'packages/elements/package.json', 'packages/elements/README.md'],
  ...['test/rule-completeness.test.ts', 'test/rule-pages.test.ts', 'test/plan/words.test.ts', 'test/perturbations'],
  ...['test/corpus', 'test/fixtures/corpus', 'scripts/files.mjs', 'scripts/run.mjs'],
])
  cpSync(join(root, path), join(copy, path), { recursive: true });

// The copy's own packages, and everybody else's as they are installed.
mkdirSync(join(copy, 'node_modules/@tandem-plan'), { recursive: true });
for (const name of readdirSync(join(root, 'node_modules')))
  if (name !== '@tandem-plan' && !name.startsWith('.'))
    symlinkSync(join(root, 'node_modules', name), join(copy, 'node_modules', name));
symlinkSync('../../packages/core', join(copy, 'node_modules/@tandem-plan/core'));

/** Every file of the copy with what stands in it. */
const everything = () =>
  JSON.stringify(
    ['README.md', 'docs', 'packages', 'test'].flatMap((top) =>
      statSync(join(copy, top)).isFile()
        ? [[top, read(top)]]
        : readdirSync(join(copy, top), { recursive: true, encoding: 'utf8' })
            .map((path) => join(top, path))
            .filter((path) => statSync(join(copy, path)).isFile())
            .map((path) => [path, read(path)]),
    ),
  );

const before = everything();

/** @type {readonly (readonly [args: readonly string[], why: string])[]} */
const unusable = [
  [[], 'expected npm run new rule CATEGORY/ID'],
  [['rules', 'market/a-b'], 'expected npm run new'],
  [['constructor', 'market/a-b'], 'expected npm run new'],
  [['rule', 'market/a-b', 'more'], 'expected npm run new'],
  [['rule', 'risk-unwatched'], 'named with its category'],
  [['rule', 'risks/risk-unwatched'], 'category is one of commitment, direction,'],
  [['rule', 'market/RiskUnwatched'], 'lowercase words joined by hyphens, got "RiskUnwatched"'],
  [['rule', 'market/../x-y'], 'named with its category'],
  [['rule', 'market/risk'], 'says of what and what is wrong'],
  [['rule', 'market/risk-unowned'], 'there is a rule "risk-unowned" already, in execution'],
  [['rule', 'market/audience-pairs'], 'there is a rule "audience-pairs" already'],
  [['command', 'topic'], 'named by noun and verb'],
  [['command', 'topics.close'], 'noun is one of plan, '],
  [['command', 'topic.add'], 'a verb of every noun already'],
  [['command', 'topic.Close'], 'written as in acceptTarget'],
  [['command', 'topic.acknowledge'], 'there is a command "topic.acknowledge" already'],
  [['element', 'RiskList'], 'lowercase words joined by hyphens'],
  [['element', '../x'], 'lowercase words joined by hyphens'],
  [['element', 'tandem-risk-list'], 'without "tandem-"'],
  [['element', 'kpi-card'], 'already'],
  [['element', 'switch'], 'a word of JavaScript, got "switch"'],
  [['element', 'await'], 'a word of JavaScript'],
];

describe('npm run new with what it cannot use', () => {
  for (const [args, why] of unusable)
    it(`says in one line what is wrong with "${args.join(' ')}"`, () =>
      assert.throws(
        () => scaffold(args, copy),
        (error) => error instanceof Stop && error.message.includes(why) && !error.message.includes('\n'),
      ));

  it('has written nothing', () => assert.ok(everything() === before));
});

describe('a place to insert at', () => {
  const list = 'const all = [a];\nconst more = [b];\n';

  it('is changed where there is one', () =>
    assert.equal(replaceOnce(list, /(all = .*)\]/g, '$1, c]'), 'const all = [a, c];\nconst more = [b];\n'));

  it('is missed where there is none, and asked for where there are two', () => {
    assert.throws(() => replaceOnce(list, /every = /g, ''), /0 places match .*every = /);
    assert.throws(() => replaceOnce(list, /= \[/g, ''), /2 places match/);
  });
});

describe('npm run new', () => {
  const rules = ['ownership/risk-unwatched', 'internal/function-unwatched'];
  const commands = ['topic.close', 'kpi.retire', 'catch-up.skip', 'purpose.confirm'];
  /** @type {readonly string[]} */
  let written = [];

  it('writes a rule, a command and an element', () => {
    written = [
      ...rules.flatMap((name) => scaffold(['rule', name], copy)),
      ...commands.flatMap((name) => scaffold(['command', name], copy)),
      ...scaffold(['element', 'risk-list'], copy),
    ];
    assert.throws(() => scaffold(['rule', 'market/risk-unwatched'], copy), /already, in ownership/);
    assert.throws(() => scaffold(['command', 'topic.close'], copy), /already, in .*topic\.ts/);
    assert.throws(() => scaffold(['element', 'risk-list'], copy), /already/);
  });

  it('keeps imports and lists in their order', () => {
    for (const path of [
      'packages/core/src/rules/ownership/catalog.ts',
      'packages/core/src/change/registry.ts',
      'packages/elements/src/texts/locale.ts',
    ])
      assert.deepEqual(unsorted(read(path)), unsorted(readFileSync(join(root, path), 'utf8')), path);
    const list = read('docs/rules/README.md').split('### Ownership')[1]?.split('###')[0]?.trimEnd();
    assert.ok(list?.endsWith('- [Risk unwatched](risk-unwatched.md) `risk-unwatched`'));
    const registry = read('packages/core/src/change/registry.ts');
    assert.match(registry, /  acknowledge,\n  closeTopic,\n/);
    const { exports } = JSON.parse(read('packages/elements/package.json'));
    assert.equal(exports['./risk-list']['@tandem-plan/source'], './src/risk-list/define.ts');
    assert.match(read('packages/elements/README.md'), /^\| `<tandem-risk-list>` \|/m);
    assert.match(read('README.md'), /`<tandem-risk-list>` \|$/m);
  });

  it('tells each thing that is left to write in words', () => {
    const told = leftToWrite(written, copy);
    const rows = told.filter((one) => one.startsWith('packages/elements/README.md'));
    assert.deepEqual(
      rows.map((one) => one.replace(/^\S+ /, '')),
      ['what it takes', 'what it tells'],
    );
    assert.deepEqual(
      told.filter((one) => /TODO|\||',?$/.test(one)),
      [],
    );
  });

  describe('writes', { concurrency: true }, () => {
    it('rules that all tests of rules accept, and commands that run', async () => {
      const own = written.filter((path) => path.endsWith('.test.ts') && path.startsWith('packages/core'));
      assert.equal(own.length, rules.length + commands.length);
      const ofAll = ['test/rule-completeness.test.ts', 'test/rule-pages.test.ts', 'test/plan/words.test.ts'];
      await runTests([...own, ...ofAll, 'test/perturbations/ownership.test.ts']);
    });

    it('what compiles', () => {
      const files = written.filter((path) => path.endsWith('.ts') && path.startsWith('packages'));
      const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile);
      const { options } = ts.parseJsonConfigFileContent({ ...config, files, include: [] }, ts.sys, copy);
      const program = ts.createProgram(
        files.map((path) => join(copy, path)),
        options,
      );
      // Of the new files alone: all they import is checked where it comes from.
      const found = program
        .getSourceFiles()
        .filter(({ fileName }) => files.some((path) => fileName.endsWith(path)))
        .flatMap((file) => [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)]);
      assert.equal(ts.formatDiagnostics(found, ts.createCompilerHost(options)), '');
      assert.ok(program.getSourceFiles().length > 300, 'the sources were found');
    });
  });
});

describe('a new command', () => {
  for (const { type, cardinality } of types())
    if (cardinality === 'many')
      it(`finds a ${type} to be tried on`, () => {
        const read = parsePlan({ ...samplePlan(), ...sampleRecord(type).records });
        assert.deepEqual(read.ok ? [] : read.issues, []);
      });
});

/** Paths of imports of files that stand before one they should come after. @param {string} text */
function unsorted(text) {
  const paths = [...text.matchAll(/^import .* from '(\.[^']+)';$/gm)].map(([, path = '']) => path);
  return paths.filter((path, index) => path > (paths[index + 1] ?? path));
}
