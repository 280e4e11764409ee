// `npm run published`: whether what the build wrote works for those who install it: types resolve from declarations
// alone, modules load in plain Node, and the bundle for script tags imports nothing.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { entries } from './files.mjs';
import { main, root, run } from './run.mjs';

/** Declarations are read as a consumer's compiler reads them: strictly, without our own condition. */
function wrongTypes() {
  const consumer = join(root, 'consumer.ts');
  const text = entries()
    .map(({ name }, index) => `export type * as part${index} from ${JSON.stringify(name)};`)
    .join('\n');
  const options = {
    module: ts.ModuleKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    types: ['node'],
    strict: true,
    noEmit: true,
  };
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile } = host;
  host.fileExists = (path) => path === consumer || fileExists(path);
  host.readFile = (path) => (path === consumer ? text : readFile(path));
  host.getSourceFile = (path, version) => {
    const source = host.readFile(path);
    return source === undefined ? undefined : ts.createSourceFile(path, source, version);
  };
  const ours = /** @param {ts.Diagnostic} problem */ (problem) => !problem.file?.fileName.includes('/node_modules/');
  const problems = ts.getPreEmitDiagnostics(ts.createProgram([consumer], options, host)).filter(ours);
  return problems.map(({ file, messageText }) => {
    const place = (file?.fileName ?? '').replace(root, '');
    return `${place}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
  });
}

/** Elements need a DOM to register in, so a page is where they are tried; the rest must load anywhere. */
async function unloadable() {
  const names = entries()
    .map(({ name }) => name)
    .filter((name) => !name.startsWith('@tandem-plan/elements'));
  const code = names.map((name) => `await import(${JSON.stringify(name)});`).join('\n');
  const exit = await run(process.execPath, ['--input-type=module', '--eval', code]);
  return exit === 0 ? [] : [`one of ${names.join(', ')} does not load in Node, see above`];
}

/** The bundle asks for sync once a page names a server; nothing else is loaded with it. */
function bundleImports() {
  const folder = 'packages/elements/dist/cdn';
  const code = readFileSync(join(root, folder, 'tandem.js'), 'utf8');
  const { importedFiles } = ts.preProcessFile(code, true, true);
  const onDemand = [...code.matchAll(/\bimport\("\.\/(sync-[\w-]+\.js)"\)/g)].map(([, name = '']) => name);
  const others = importedFiles.filter(({ fileName }) => !onDemand.includes(fileName.replace('./', '')));
  const missing = onDemand.filter((name) => !existsSync(join(root, folder, name)));
  return [
    ...others.map(({ fileName }) => `${folder}/tandem.js imports ${fileName}`),
    ...missing.map((name) => `${folder}/tandem.js asks for ${name}, which is not there`),
    ...(onDemand.length > 0 ? [] : [`${folder}/tandem.js has no part that is loaded on demand`]),
  ];
}

await main(async () => {
  const problems = [...wrongTypes(), ...(await unloadable()), ...bundleImports()];
  for (const problem of problems) console.log(`✖ ${problem}`);
  return problems.length === 0 ? 0 : 1;
});
