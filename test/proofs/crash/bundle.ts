import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { root } from '../../../scripts/run.mjs';

/** The writer as one file of plain JavaScript, so that starting it ten thousand times is cheap. */
export async function bundleWriter(): Promise<string> {
  // Inside the repository, from where libsql, which brings machine code, can be found.
  const folder = join(root, 'node_modules/.cache/tandem-proofs');
  mkdirSync(folder, { recursive: true });
  const outfile = join(folder, `crash-writer-${process.pid}.mjs`);
  await build({
    entryPoints: [fileURLToPath(new URL('./writer.ts', import.meta.url))],
    outfile,
    bundle: true,
    minify: true,
    keepNames: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    conditions: ['@tandem-plan/source'],
    external: ['libsql'],
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
  });
  return outfile;
}
