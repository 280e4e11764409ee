import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { filesIn, workspaces } from '../scripts/files.mjs';
import { root } from '../scripts/run.mjs';
import { badNames, impurities, longFiles, starExports } from './architecture/file-checks.ts';
import { importGraph, type Manifest } from './architecture/graph.ts';
import {
  crossedBorders,
  cycles,
  type Floor,
  forbiddenEdges,
  foreignPackages,
  missingFiles,
} from './architecture/import-checks.ts';

const pure: readonly string[] = [];

/** The house, from the ground up. What is not listed here is not allowed. */
const floors: readonly Floor[] = [
  { name: 'core/plan', folder: 'packages/core/src/plan', may: [], packages: pure },
  { name: 'core/change', folder: 'packages/core/src/change', may: ['core/plan'], packages: pure },
  // What changed is seen too: the inbox is a view of accepted changes.
  { name: 'core/views', folder: 'packages/core/src/views', may: ['core/plan', 'core/change'], packages: pure },
  {
    name: 'core/rules',
    folder: 'packages/core/src/rules',
    may: ['core/plan', 'core/change', 'core/views'],
    packages: pure,
  },
  { name: 'core', folder: 'packages/core/src', may: ['core/*'], packages: pure },
  { name: 'exchange', folder: 'packages/exchange/src', may: ['core/*'] },
  { name: 'store', folder: 'packages/store/src', may: ['core/*'] },
  { name: 'sync', folder: 'packages/sync/src', may: ['core/*', 'store'] },
  { name: 'server', folder: 'packages/server/src', may: ['core/*', 'store', 'sync'] },
  { name: 'elements', folder: 'packages/elements/src', may: ['core/*', 'sync'] },
  { name: 'cli', folder: 'packages/cli/src', may: ['core/*', 'exchange', 'store', 'sync', 'server'] },
  { name: 'examples', folder: 'examples', may: ['core/*', 'exchange', 'store', 'sync', 'server', 'elements'] },
  { name: 'scripts', folder: 'scripts', may: ['core/*'] },
];

const isSource = (path: string) => /\.(ts|mjs|css)$/.test(path) && !path.endsWith('.d.ts');
const read = (path: string) => readFileSync(join(root, path), 'utf8');

describe('architecture', () => {
  const paths = ['packages', 'examples', 'scripts', 'test'].flatMap((folder) => filesIn(folder, isSource));
  const manifests = new Map(
    workspaces().map((folder) => [folder, JSON.parse(read(`${folder}/package.json`)) as Manifest] as const),
  );
  const files = importGraph(new Map(paths.map((path) => [path, read(path)])), manifests);
  const scripts = files.filter(({ path }) => !path.endsWith('.css'));

  it('reads the sources', () => {
    assert.ok(scripts.some(({ imports }) => imports.some(({ file }) => file === 'scripts/files.mjs')));
  });
  it('imports only from floors below', () => assert.deepEqual(forbiddenEdges(scripts, floors), []));
  it('imports other packages by their name', () => assert.deepEqual(crossedBorders(scripts), []));
  it('imports what exists', () => assert.deepEqual(missingFiles(scripts), []));
  it('has no import cycles', () => assert.deepEqual(cycles(scripts), []));
  it('keeps core to the packages it may use', () => assert.deepEqual(foreignPackages(scripts, floors), []));
  it('keeps clock, chance and host out of core', () => assert.deepEqual(impurities(scripts, 'packages/core/src'), []));
  it('keeps files short', () => assert.deepEqual(longFiles(files), []));
  it('names files after what is inside', () => assert.deepEqual(badNames(files), []));
  it('lists what it exports', () => assert.deepEqual(starExports(scripts), []));
});
