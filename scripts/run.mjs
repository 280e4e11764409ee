// The one place where the scripts start other programs and say what they are doing.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Absolute path of the repository. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** A failure whose message is all the reader needs: printed as one line, without a stack. */
export class Stop extends Error {}

/**
 * Runs a program in the repository, its output passed through.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ env?: Record<string, string>, cwd?: string }} [options]
 * @returns {Promise<number>} its exit code; 1 when a signal ended it
 */
export function run(command, args, { env = {}, cwd = root } = {}) {
  return new Promise((resolve, reject) => {
    // Windows finds npm only as npm.cmd, which needs a shell.
    const shell = process.platform === 'win32' && command === 'npm';
    const child = spawn(command, args, { cwd, stdio: 'inherit', shell, env: { ...process.env, ...env } });
    child.on('error', reject);
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

/**
 * Runs a program and stops everything when it fails.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ env?: Record<string, string>, cwd?: string }} [options]
 */
export async function must(command, args, options) {
  const code = await run(command, args, options);
  if (code !== 0) throw new Stop(`${[command, ...args].join(' ')} ended with exit code ${code}`);
}

/**
 * Runs the Node program of an installed package, e.g. `bin('typescript/bin/tsc', ['-b'])`.
 *
 * @param {string} path file within node_modules
 * @param {readonly string[]} args
 * @param {{ env?: Record<string, string>, cwd?: string }} [options]
 */
export const bin = (path, args, options) => run(process.execPath, [`${root}node_modules/${path}`, ...args], options);

/**
 * Arguments with which Node runs the TypeScript sources as they are, without a build.
 *
 * @param {readonly string[]} args
 */
export const fromSource = (...args) => ['--import', 'tsx', '--conditions=@tandem-plan/source', ...args];

/** @param {number} since milliseconds, from `performance.now()` */
export const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/**
 * Runs a script's main function: a `Stop` prints its message, anything else its stack; both exit 1.
 *
 * @param {() => Promise<number | void>} script returns the exit code
 */
export async function main(script) {
  try {
    process.exitCode = (await script()) ?? 0;
  } catch (error) {
    console.error(error instanceof Stop ? `✖ ${error.message}` : error);
    process.exitCode = 1;
  }
}
