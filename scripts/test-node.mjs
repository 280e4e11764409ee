// Runs the node:test files from source: all, or those whose path contains one of the arguments.
import { availableParallelism } from 'node:os';
import { filesIn } from './files.mjs';
import { fromSource, main, root, run, Stop } from './run.mjs';

const inBrowser = /** @param {string} path */ (path) =>
  path.startsWith('packages/elements/src/') || path.endsWith('.browser.test.ts');

/** @param {readonly string[]} [only] parts of paths */
export const nodeTests = (only = []) =>
  ['packages', 'examples', 'scripts', 'test'].flatMap((folder) =>
    filesIn(
      folder,
      (path) =>
        /\.test\.(ts|mjs)$/.test(path) &&
        !inBrowser(path) &&
        (only.length === 0 || only.some((part) => path.includes(part))),
    ),
  );

await main(async () => {
  const files = nodeTests(process.argv.slice(2));
  if (files.length === 0) {
    throw new Stop(`no node test has a path containing ${process.argv.slice(2).join(' or ')}`);
  }
  return run(process.execPath, [
    ...fromSource(
      '--test',
      `--test-concurrency=${Math.max(2, availableParallelism())}`,
      `--test-reporter=${root}scripts/reporter.mjs`,
      '--test-reporter-destination=stdout',
    ),
    ...files,
  ]);
});
