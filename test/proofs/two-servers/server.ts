/** `tandem serve --postgres` as a process of its own. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { bundleProgram, bundles } from '../bundle.ts';

const cli = new URL('../../../packages/cli/', import.meta.url);

export interface Tandem {
  readonly program: string;
  /** Holds the program, and is the caller's to remove. */
  readonly folder: string;
}

export async function bundleTandem(): Promise<Tandem> {
  const folder = join(bundles, `tandem-${process.pid}`);
  const program = join(folder, 'dist', 'bin.mjs');
  mkdirSync(join(folder, 'dist'), { recursive: true });
  // Where the program looks for its version.
  cpSync(new URL('package.json', cli), join(folder, 'package.json'));
  await bundleProgram(new URL('src/bin.ts', cli), program);
  return { program, folder };
}

export interface ServeProcess {
  readonly url: string;
  /** What it told of on its standard output. */
  readonly told: string;
  /** Ends it without a chance to tidy up. */
  kill(): Promise<void>;
  /** Asks it to stop. @returns its exit code */
  stop(): Promise<number | null>;
}

export interface ServeOptions {
  /** Of `tandem serve`. */
  readonly args: readonly string[];
  readonly database: string;
}

export async function serveOnPostgres({ program }: Tandem, { args, database }: ServeOptions): Promise<ServeProcess> {
  const child = spawn(process.execPath, [program, 'serve', '--postgres', ...args], {
    env: { ...process.env, TANDEM_POSTGRES: database },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [told, url] = await listening(child);
  const ended = once(child, 'exit');
  const end = async (signal: NodeJS.Signals): Promise<number | null> => {
    child.kill(signal);
    const [code] = (await ended) as [number | null];
    return code;
  };
  return { url, told, kill: async () => void (await end('SIGKILL')), stop: () => end('SIGTERM') };
}

function listening(child: ChildProcess): Promise<readonly [told: string, url: string]> {
  let [out, err] = ['', ''];
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`tandem serve ended with ${code} before it listened: ${err}`)));
    child.stderr?.on('data', (chunk: Buffer) => (err = `${err}${chunk.toString()}`.slice(-2_000)));
    child.stdout?.on('data', (chunk: Buffer) => {
      out += chunk.toString();
      const url = /serves plans at (http:\S+)\n/.exec(out)?.[1];
      if (url !== undefined) resolve([out, url]);
    });
  });
}
