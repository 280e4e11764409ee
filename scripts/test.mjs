// `npm test`: sets up, then runs all that must hold, and counts. With --verify: no set-up, but sizes and dead code too.
// The last line is `N passed, N failed`; a step without tests of its own counts as one.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from './files.mjs';
import { main, root, run, seconds, Stop } from './run.mjs';
import { setup } from './setup.mjs';

const verify = process.argv.includes('--verify');
const countsFile = join(root, 'node_modules/.cache/tandem/counts.json');

/**
 * @typedef {{ title: string, args: readonly string[], needs?: string }} Step `args`: for Node, the first being a script
 * @typedef {{ passed: number, failed: number }} Counts
 */

/** @returns {Step[]} */
function steps() {
  const journeys = filesIn('test/journeys', (path) => /^test\/journeys\/[^/.]+\.ts$/.test(path));
  const installed = (/** @type {string} */ path) => `node_modules/${path}`;
  const cached = ['--cache', '--cache-location', 'node_modules/.cache/eslint/'];
  return [
    { title: 'build', args: ['scripts/build.mjs'] },
    { title: 'types', args: [installed('typescript/bin/tsc'), '-p', 'tsconfig.json'] },
    { title: 'lint', args: [installed('eslint/bin/eslint.js'), ...cached, '--max-warnings', '0', '.'] },
    { title: 'format', args: [installed('@biomejs/biome/bin/biome'), 'format'] },
    { title: 'node tests', args: ['scripts/test-node.mjs'] },
    { title: 'browser tests', args: ['scripts/test-browser.mjs'] },
    ...journeys.map((path) => ({
      title: `journey ${path.slice('test/journeys/'.length, -'.ts'.length)}`,
      args: ['--import', 'tsx', '--conditions=@tandem-plan/source', path],
      needs: 'build',
    })),
    ...(verify
      ? [
          { title: 'dead code', args: [installed('knip/bin/knip.js')] },
          { title: 'sizes', args: ['scripts/size.mjs'] },
        ]
      : []),
  ];
}

/**
 * @param {Step} step
 * @returns {Promise<Counts>}
 */
async function perform({ args }) {
  rmSync(countsFile, { force: true });
  const code = await run(process.execPath, args, { env: { TANDEM_COUNTS: countsFile } });
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
    if (!verify) await setup({ browser: true });
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
