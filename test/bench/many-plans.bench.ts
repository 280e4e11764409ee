/**
 * Many plans of 70 KB checked by the built command line, against the same files read and parsed as JSON on as many threads
 * and nothing more. `TANDEM_PLANS` says how many, 300 unless given.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { smallText } from './sample-plans.ts';

const count = Number(process.env['TANDEM_PLANS'] ?? 300);
const bin = fileURLToPath(new URL('../../packages/cli/dist/bin.js', import.meta.url));

/** Reports on stderr what the process and its threads cost when it ends. */
const meter = `process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  require('node:fs').writeSync(3, JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1e6, rss: maxRSS / 1000 }));
});`;

const parseAlone = `
const { Worker, isMainThread, parentPort } = require('node:worker_threads');
const { availableParallelism } = require('node:os');
const { readdirSync, readFileSync } = require('node:fs');
if (isMainThread) {
  const folder = process.argv[2];
  const files = readdirSync(folder).map((name) => folder + '/' + name);
  for (let thread = 0; thread < availableParallelism(); thread += 1) {
    const worker = new Worker(__filename);
    const next = () => (files.length > 0 ? worker.postMessage(files.pop()) : worker.terminate());
    worker.on('message', next);
    next();
  }
} else {
  parentPort.on('message', (file) => {
    const plan = JSON.parse(readFileSync(file, 'utf8'));
    parentPort.postMessage(plan.id.length);
  });
}`;

interface Cost {
  /** Seconds, on all threads. */
  readonly cpu: number;
  /** Peak, in MB. */
  readonly rss: number;
  readonly seconds: number;
}

function costOf(args: readonly string[]): Promise<Cost> {
  const started = performance.now();
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--require', join(folder, 'meter.cjs'), ...args], {
      stdio: ['ignore', 'ignore', 'inherit', 'pipe'],
    });
    let told = '';
    child.stdio[3]?.on('data', (part: Buffer) => (told += part.toString()));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === null || code > 1) return reject(new Error(`exit ${String(code)}`));
      // Threads that end tell as well; the process is the last.
      const last = told.split('}').at(-2) ?? '';
      resolve({ ...(JSON.parse(`${last}}`) as Cost), seconds: (performance.now() - started) / 1000 });
    });
  });
}

const folder = mkdtempSync(join(tmpdir(), 'tandem-bench-'));
const plans = mkdtempSync(join(tmpdir(), 'tandem-plans-'));
try {
  writeFileSync(join(folder, 'meter.cjs'), `if (require('node:worker_threads').isMainThread) ${meter}`);
  writeFileSync(join(folder, 'parse.cjs'), parseAlone);
  const text = smallText();
  const width = String(count).length;
  for (let index = 0; index < count; index += 1) {
    const name = String(index).padStart(width, '0');
    writeFileSync(join(plans, `${name}.json`), text.replace(/"id":"([^"]+)"/, `"id":"$1-${name}"`));
  }
  const parsed = await costOf([join(folder, 'parse.cjs'), plans]);
  const checked = await costOf([bin, 'check', plans, '--as-of', '2017-09-30']);
  for (const [what, { cpu, rss, seconds }] of [
    ['JSON.parse alone', parsed],
    ['tandem check', checked],
  ] as const)
    console.log(`${what.padEnd(18)} ${cpu.toFixed(2)} s CPU, ${seconds.toFixed(2)} s, ${rss.toFixed(0)} MB at most`);
  console.log(
    `${count} plans of ${(text.length / 1000).toFixed(0)} KB: ${(checked.cpu / parsed.cpu).toFixed(1)} times the CPU`,
  );
} finally {
  rmSync(folder, { recursive: true });
  rmSync(plans, { recursive: true });
}
