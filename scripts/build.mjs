// Builds every package and example into its dist; does nothing while the sources are what they were.
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { filesIn, fingerprint, workspaces } from './files.mjs';
import { bin, main, root, Stop, seconds } from './run.mjs';

const stampFile = join(root, 'node_modules/.cache/tandem/build');

const isStatic = (/** @type {string} */ path) => /\/app\/.*\.(html|css|svg|png|ico|webmanifest)$/.test(path);

const inputs = () => [
  ...filesIn('docs/rules', isPage),
  ...['packages', 'examples'].flatMap((folder) => filesIn(folder, (path) => !path.endsWith('.test.ts'))),
  ...['package-lock.json', 'rollup.config.js', 'tsconfig.base.json', 'tsconfig.build.json', 'scripts/build.mjs'],
];

const isPage = (/** @type {string} */ path) => path.endsWith('.md') && !path.endsWith('README.md');

const manifest = (/** @type {string} */ folder) => JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));

/** Every file that a package.json promises. */
function promised() {
  return workspaces().flatMap((folder) => {
    const { exports = {}, bin: programs = {} } = manifest(folder);
    // A path of its own, such as a folder of schemas, is no output of the build.
    const paths = Object.values(exports).flatMap((target) =>
      typeof target === 'string' ? [] : [target.types, target.default],
    );
    return [...paths, ...Object.values(programs)].filter(Boolean).map((path) => join(root, folder, path));
  });
}

/** @param {string} title @param {string} program @param {readonly string[]} args */
async function stage(title, program, args) {
  const started = performance.now();
  const code = await bin(program, args);
  if (code !== 0) throw new Stop(`building the ${title} failed, see above`);
  console.log(`  ${title} in ${seconds(started)}`);
}

/** Stylesheets, pages and pictures of the examples go beside their bundle as they are. */
function copyStatic() {
  for (const path of filesIn('examples', isStatic)) {
    const target = join(root, path.replace('/app/', '/dist/app/'));
    mkdirSync(join(target, '..'), { recursive: true });
    cpSync(join(root, path), target);
  }
}

/** The pages of the rules come along with the command line, for `tandem explain`. */
function copyPages() {
  const folder = join(root, 'packages/cli/dist/pages');
  mkdirSync(folder, { recursive: true });
  for (const path of filesIn('docs/rules', isPage)) cpSync(join(root, path), join(folder, basename(path)));
}

/** @param {{ force?: boolean }} [options] `force`: from empty dist folders, whatever the stamp says */
export async function build({ force = false } = {}) {
  const stamp = fingerprint(inputs(), [process.version]);
  const fresh = existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp && promised().every(existsSync);
  if (fresh && !force) return console.log('→ Build is up to date');
  console.log('→ Building the packages and examples');
  rmSync(stampFile, { force: true });
  for (const folder of workspaces()) rmSync(join(root, folder, 'dist'), { recursive: true, force: true });
  await stage('types', 'typescript/bin/tsc', ['-b', 'tsconfig.build.json', '--emitDeclarationOnly']);
  await stage('JavaScript', 'rollup/dist/bin/rollup', ['-c', '--silent']);
  copyStatic();
  copyPages();
  for (const folder of workspaces()) {
    for (const path of Object.values(manifest(folder).bin ?? {})) chmodSync(join(root, folder, path), 0o755);
  }
  const missing = promised().filter((path) => !existsSync(path));
  if (missing.length > 0) throw new Stop(`package.json promises what the build did not write: ${missing.join(', ')}`);
  mkdirSync(join(stampFile, '..'), { recursive: true });
  writeFileSync(stampFile, stamp);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await main(() => build({ force: process.argv.includes('--force') }));
}
