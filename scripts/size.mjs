// `npm run size`: what a page downloads, gzipped, by two bundlers, against the limits we promise.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { build as bundle } from 'esbuild';
import { rollup } from 'rollup';
import transpile from 'rollup-plugin-esbuild';
import { main, root } from './run.mjs';

const core = ['packages/core/src/plan/index.ts', 'packages/core/src/change/index.ts'];

/** Limits in KB of 1,024 bytes. Texts are apart: `@tandem-plan/core/texts/<locale>`. */
const measured = [
  { name: 'core/plan', limit: 16, sources: ['packages/core/src/plan/index.ts'] },
  {
    name: 'core/plan and core/change',
    // Figures come by the thousand (bulk commands, closed periods, restatements), market funds move step by step, commands
    // say how fresh a view they need, an annex changes by the same ones as a plan, and many effects are applied in one pass.
    limit: 31.5,
    sources: core,
  },
  {
    name: 'connect and IndexedDB',
    // What they add to core, which a page that shows a plan has already.
    limit: 15,
    beside: core,
    sources: ['packages/sync/src/connect.ts', 'packages/sync/src/storage/indexeddb.ts'],
  },
  { name: 'a KPI card with Lit', limit: 14, sources: ['packages/elements/src/kpi-card/define.ts'] },
];

const condition = '@tandem-plan/source';
const define = { 'process.env.NODE_ENV': '"production"' };
const compilerOptions = { experimentalDecorators: true, useDefineForClassFields: false };

/** Everything the sources export, as a page that uses all of it would import it. @param {readonly string[]} sources */
const entry = (sources) =>
  sources.map((path, index) => `export * as part${index} from ${JSON.stringify(`./${path}`)};`).join('\n');

/** @param {readonly string[]} sources */
async function byEsbuild(sources) {
  const { outputFiles } = await bundle({
    stdin: { contents: entry(sources), resolveDir: root, loader: 'js' },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    conditions: [condition, 'production'],
    tsconfigRaw: { compilerOptions },
    define,
  });
  return gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length;
}

/** @param {readonly string[]} sources */
async function byRollup(sources) {
  const virtual = join(root, 'size-entry.js');
  const result = await rollup({
    input: virtual,
    // zod's circles and comments are not ours to mend.
    onwarn: () => undefined,
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === virtual ? id : null),
        load: (id) => (id === virtual ? entry(sources) : null),
      },
      nodeResolve({ exportConditions: [condition, 'production'], browser: true }),
      transpile({
        target: 'es2022',
        tsconfig: false,
        tsconfigRaw: { compilerOptions },
        define,
        include: /\.[jt]s$/,
        minify: true,
      }),
    ],
  });
  const { output } = await result.generate({ format: 'es' });
  await result.close();
  return gzipSync(output[0].code, { level: 9 }).length;
}

const kilobytes = (/** @type {number} */ bytes) => (bytes / 1024).toFixed(2).padStart(8);

await main(async () => {
  let over = 0;
  console.log(`${'KB gzipped'.padEnd(28)} esbuild   rollup    limit`);
  for (const { name, limit, sources, beside = [] } of measured) {
    const missing = sources.filter((path) => !existsSync(join(root, path)));
    if (missing.length > 0) {
      over += 1;
      console.log(`${name.padEnd(28)} cannot be measured: no ${missing.join(', ')}`);
      continue;
    }
    const sizes = [];
    for (const measure of [byEsbuild, byRollup]) {
      sizes.push((await measure([...beside, ...sources])) - (beside.length === 0 ? 0 : await measure(beside)));
    }
    const fits = sizes.every((size) => size <= limit * 1024);
    if (!fits) over += 1;
    console.log(
      `${name.padEnd(28)}${sizes.map(kilobytes).join(' ')} ${kilobytes(limit * 1024)} ${fits ? '' : '✖ over'}`,
    );
  }
  return over === 0 ? 0 : 1;
});
