// JavaScript of everything we publish. What is built follows from each package.json: `exports` and `bin` name an
// output and, under our own condition, its source. Declarations are written by `tsc -b tsconfig.build.json`.
import { existsSync, readFileSync } from 'node:fs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import esbuild from 'rollup-plugin-esbuild';
import { entries, workspaces } from './scripts/files.mjs';

/** Lit's decorators write accessors, which ES2022 fields would shadow. */
const compilerOptions = { experimentalDecorators: true, useDefineForClassFields: false };

const transpile = (options = {}) =>
  esbuild({ target: 'es2022', tsconfig: false, tsconfigRaw: { compilerOptions }, ...options });

/** What is imported only on demand is named after the package it comes from: `sync-1a2b3c4d.js`. */
const chunkFileNames = ({ facadeModuleId }) =>
  `${/packages\/([a-z]+)\//.exec(facadeModuleId?.replaceAll('\\', '/') ?? '')?.[1] ?? 'part'}-[hash].js`;

/**
 * A bundle takes our own packages from source, so that it needs no earlier build. It is one file, and one beside it for
 * what a page asks for on demand.
 */
const bundled = (input, dir, name, options) => ({
  input,
  // Else the one file would be split, only so that the other may import from it.
  preserveEntrySignatures: 'allow-extension',
  output: { dir, entryFileNames: name, chunkFileNames, format: 'es', sourcemap: true },
  plugins: [
    nodeResolve({ exportConditions: ['@tandem-plan/source', 'production'], browser: true }),
    // immer and others read it, and no page has a `process`.
    transpile({ define: { 'process.env.NODE_ENV': '"production"' }, include: /\.[jt]s$/, ...options }),
  ],
});

/** One output file for each source file; whatever is not our own file stays an import. */
const perModule = (folder, input, dist = `${folder}/dist`, sourceRoot = `${folder}/src`) => ({
  input,
  external: (id) => !id.startsWith('.') && !id.startsWith('/') && !/^[A-Za-z]:\\/.test(id),
  output: {
    dir: dist,
    format: 'es',
    sourcemap: true,
    preserveModules: true,
    preserveModulesRoot: sourceRoot,
    entryFileNames: '[name].js',
  },
  plugins: [transpile()],
});

function published(folder) {
  const { bin = {} } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  const sources = entries().map(({ source }) => source);
  const programs = Object.values(bin).map((path) => `${folder}/${sourceOf(path)}`);
  const files = [...sources, ...programs].filter((path) => path.startsWith(`${folder}/`));
  const missing = files.filter((path) => !existsSync(path));
  if (missing.length > 0) throw new Error(`${folder}/package.json promises what is not there: ${missing.join(', ')}`);
  return files.length === 0 ? [] : [perModule(folder, files)];
}

const sourceOf = (output) => output.replace('./dist/', 'src/').replace(/\.js$/, '.ts');

/** An example with a server/main.ts and an app/main.ts is a host application that `npm start` can open. */
function application(folder) {
  const server = `${folder}/server/main.ts`;
  const app = `${folder}/app/main.ts`;
  return [
    ...(existsSync(server) ? [perModule(folder, [server], `${folder}/dist/server`, `${folder}/server`)] : []),
    ...(existsSync(app) ? [bundled(app, `${folder}/dist/app`, 'main.js', { minify: true })] : []),
  ];
}

function cdn() {
  const entry = ['cdn.ts', 'index.ts'].map((name) => `packages/elements/src/${name}`).find((path) => existsSync(path));
  return entry ? [bundled(entry, 'packages/elements/dist/cdn', 'tandem.js', { minify: true })] : [];
}

export default [
  ...workspaces().flatMap((folder) => (folder.startsWith('packages/') ? published(folder) : application(folder))),
  ...cdn(),
];
