/** The checks of architecture.test.ts are themselves checked here: each must fail on a small house built wrongly. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { badNames, impurities, longFiles, starExports } from './file-checks.ts';
import { importGraph, type Manifest, type SourceFile } from './graph.ts';
import { crossedBorders, cycles, type Floor, forbiddenEdges, foreignPackages, missingFiles } from './import-checks.ts';

const floors: readonly Floor[] = [
  { name: 'core/plan', folder: 'packages/core/src/plan', may: [], packages: ['zod/mini'] },
  { name: 'core/change', folder: 'packages/core/src/change', may: ['core/plan'] },
  { name: 'store', folder: 'packages/store/src', may: ['core/*'] },
];
const manifests = new Map<string, Manifest>([
  [
    'packages/core',
    { name: '@tandem-plan/core', exports: { './change': { '@tandem-plan/source': './src/change/index.ts' } } },
  ],
  ['packages/store', { name: '@tandem-plan/store', exports: { '.': { '@tandem-plan/source': './src/index.ts' } } }],
]);

const house = (texts: Record<string, string>): readonly SourceFile[] =>
  importGraph(new Map(Object.entries(texts)), manifests);
const inPlan = (text: string) => house({ 'packages/core/src/plan/a.ts': text });

describe('checks of the architecture', () => {
  it('accepts a sound house', () => {
    const files = house({
      'packages/core/src/plan/a.ts': "import * as z from 'zod/mini';\nexport const a = z;",
      'packages/core/src/change/index.ts': "export { a } from '../plan/a.ts';",
      'packages/store/src/index.ts': "import { a } from '@tandem-plan/core/change';\nexport const b = a;",
      'packages/core/src/plan/a.test.ts': "import '../change/index.ts';\nimport 'fast-check';",
    });
    const all = [forbiddenEdges(files, floors), crossedBorders(files), missingFiles(files), cycles(files)];
    const more = [foreignPackages(files, floors), longFiles(files), badNames(files), starExports(files)];
    assert.deepEqual([...all, ...more, impurities(files, 'packages/core/src')].flat(), []);
  });

  it('finds an import from a floor above', () => {
    const files = house({
      'packages/core/src/plan/a.ts': "import type { C } from '../change/index.ts';",
      'packages/core/src/change/index.ts': "import '@tandem-plan/store';",
      'packages/store/src/index.ts': '',
    });
    assert.deepEqual(forbiddenEdges(files, floors), [
      'packages/core/src/plan/a.ts imports ../change/index.ts: core/plan may not import from core/change',
      'packages/core/src/change/index.ts imports @tandem-plan/store: core/change may not import from store',
    ]);
  });

  it('finds dynamic imports and re-exports as well', () => {
    const lazily = inPlan("const c = () => import('../change/index.ts');");
    const again = inPlan("export { c } from '../change/index.ts';");
    assert.equal(forbiddenEdges(lazily, floors).length, 1);
    assert.equal(forbiddenEdges(again, floors).length, 1);
  });

  it('finds a file on no floor, and code that leans on tests', () => {
    const files = house({ 'packages/odd/src/a.ts': '', 'packages/core/src/plan/b.ts': "import './b.test.ts';" });
    assert.deepEqual(forbiddenEdges(files, floors), [
      'packages/odd/src/a.ts stands on no floor',
      'packages/core/src/plan/b.ts imports ./b.test.ts, which is for tests only',
    ]);
  });

  it('finds a relative import across packages', () => {
    const files = house({ 'packages/store/src/index.ts': "import '../../core/src/plan/a.ts';" });
    assert.equal(crossedBorders(files).length, 1);
  });

  it('finds an import of nothing', () => {
    const files = inPlan("import './gone.ts';\nimport '@tandem-plan/core/inner';");
    assert.equal(missingFiles(files).length, 2);
  });

  it('finds a cycle, whether of values or of types', () => {
    const files = house({
      'test/a.ts': "import './b.ts';",
      'test/b.ts': "import type { C } from './c.ts';",
      'test/c.ts': "import './b.ts';",
    });
    assert.deepEqual(cycles(files), ['test/b.ts → test/c.ts → test/b.ts']);
  });

  it('finds a foreign package in core', () => {
    assert.equal(foreignPackages(inPlan("import { z } from 'zod';\nimport 'node:fs';"), floors).length, 2);
  });

  for (const text of [
    'Date.now()',
    'new Date()',
    'Date()',
    'Math.random()',
    'process.env.HOME',
    'document.title',
    'const f = () => window;',
    'const o = { window };',
    "'a'.localeCompare('b')",
    '(1).toLocaleString()',
    'setTimeout(() => 0)',
  ]) {
    it(`finds ${text} in core`, () => assert.equal(impurities(inPlan(text), 'packages/core/src').length, 1));
  }

  for (const text of [
    "new Date('2017-09-30')",
    'const w = (window: { to: string }) => window.to;',
    'interface A { document: string }\nexport const a = (b: A) => b.document;',
    "'a'.localeCompare('b', 'en')",
    'export const a = { process: 1 };',
  ]) {
    it(`leaves ${text} alone`, () => assert.deepEqual(impurities(inPlan(text), 'packages/core/src'), []));
  }

  it('finds a file of more than 500 lines', () => {
    assert.deepEqual(longFiles(inPlan('a;\n'.repeat(500))), []);
    assert.equal(longFiles(inPlan('a;\n'.repeat(501))).length, 1);
  });

  it('finds names that say nothing, or shout', () => {
    const files = house({
      'test/utils.ts': '',
      'test/common/a.ts': '',
      'test/planView.ts': '',
      'test/plan-view.test.ts': '',
    });
    assert.equal(badNames(files).length, 3);
  });

  it('finds star exports', () => {
    assert.equal(starExports(inPlan("export * from './b.ts';\nexport * as c from './c.ts';\nexport { d };")).length, 2);
  });
});
