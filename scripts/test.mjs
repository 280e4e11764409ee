// `npm test`: sets up, then runs all that must hold, and counts. With --verify: no set-up, but sizes and dead code too.
// The last line is `N passed, N failed`; a step without tests of its own counts as one.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from './files.mjs';
import { main, root, run, seconds, Stop } from './run.mjs';
import { setup } from './setup.mjs';

const verify = process.argv.includes('--verify');
const countsFile = join(root, 'node_modules/.cache/tandem/counts.json');

/** Journeys that measure: their figures say little on a machine that does other things meanwhile. */
const byHand = ['test/journeys/latency.ts'];

/**
 * @typedef {{ title: string, script: string, args?: readonly string[], needs?: string }} Step `script`: in package.json
 * @typedef {{ passed: number, failed: number }} Counts
 */

/** @returns {Step[]} */
function steps() {
  const journeys = filesIn('test/journeys', (path) => /^test\/journeys\/[^/.]+\.ts$/.test(path)).filter(
    (path) => !byHand.includes(path),
  );
  return [
    { title: 'build', script: 'build' },
    { title: 'published files', script: 'published', needs: 'build' },
    { title: 'types', script: 'typecheck' },
    { title: 'lint', script: 'lint' },
    { title: 'format', script: 'format:check' },
    { title: 'node tests', script: 'test:node' },
    { title: 'browser tests', script: 'test:browser' },
    ...journeys.map((path) => {
      const name = path.slice('test/journeys/'.length, -'.ts'.length);
      return { title: `journey ${name}`, script: 'journey', args: [name], needs: 'build' };
    }),
    ...(verify
      ? [
          { title: 'dead code', script: 'knip' },
          { title: 'sizes', script: 'size' },
        ]
      : []),
  ];
}

/**
 * @param {Step} step
 * @returns {Promise<Counts>}
 */
async function perform({ script, args = [] }) {
  rmSync(countsFile, { force: true });
  const code = await run('npm', ['run', '--silent', script, '--', ...args], { env: { TANDEM_COUNTS: countsFile } });
  const counts = readCounts() ?? { passed: code === 0 ? 1 : 0, failed: 0 };
  // A runner that fails without a failing test did not get to run them all.
  return { ...counts, failed: Math.max(counts.failed, code === 0 ? 0 : 1) };
}

/** @returns {Counts | undefined} */
function readCounts() {
  try {
    return JSON.parse(readFileSync(countsFile, 'utf8'));
  } catch {
    return undefined;
  }
}

await main(async () => {
  const started = performance.now();
  try {
    if (!verify) await setup({ browser: true, database: true });
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    console.error(`✖ ${error.message}`);
    console.log('0 passed, 1 failed');
    return 1;
  }
  mkdirSync(join(countsFile, '..'), { recursive: true });
  /** @type {Map<string, Counts>} */
  const results = new Map();
  const summary = [];
  for (const step of steps()) {
    console.log(`\n── ${step.title}`);
    const stepStarted = performance.now();
    const blocked = step.needs !== undefined && results.get(step.needs)?.failed !== 0;
    if (blocked) console.log(`not run: ${step.needs} failed`);
    const counts = blocked ? { passed: 0, failed: 1 } : await perform(step);
    results.set(step.title, counts);
    const line = `${counts.failed === 0 ? '✔' : '✖'} ${step.title.padEnd(26)} ${String(counts.passed).padStart(5)} passed ${String(counts.failed).padStart(3)} failed  ${seconds(stepStarted)}`;
    console.log(line);
    summary.push(line);
  }
  const total = [...results.values()].reduce(
    (sum, { passed, failed }) => ({ passed: sum.passed + passed, failed: sum.failed + failed }),
    { passed: 0, failed: 0 },
  );
  console.log(`\n── summary, ${seconds(started)} in all\n${summary.join('\n')}`);
  console.log(`${total.passed} passed, ${total.failed} failed`);
  return total.failed === 0 ? 0 : 1;
});
