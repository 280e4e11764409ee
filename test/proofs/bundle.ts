import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { root } from '../../scripts/run.mjs';

/** Inside the repository, from where libsql, which brings machine code, can be found. */
export const bundles = join(root, 'node_modules/.cache/tandem-proofs');

/** A program as one file of plain JavaScript, so that starting it again and again is cheap. */
export async function bundleProgram(entry: URL, outfile: string): Promise<void> {
  await build({
    entryPoints: [fileURLToPath(entry)],
    outfile,
    bundle: true,
    minify: true,
    keepNames: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    conditions: ['@tandem-plan/source'],
    mainFields: ['module', 'main'],
    external: ['libsql', 'pg-native'],
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
  });
}

/** @returns a program that writes acknowledged batches to an embedded store until it is killed; the caller's, to remove */
export async function bundleWriter(): Promise<string> {
  const outfile = join(bundles, `crash-writer-${process.pid}.mjs`);
  await bundleProgram(new URL('./crash/writer.ts', import.meta.url), outfile);
  return outfile;
}
