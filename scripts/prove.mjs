// `npm run prove [-- NAME]`: runs the proofs of test/proofs whole, or those whose name contains an argument, and keeps
// what they found in docs/proof.json. Needs TypeScript from source: node --import tsx --conditions=@tandem-plan/source.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { filesIn } from './files.mjs';
import { main, root, seconds, Stop } from './run.mjs';

const file = join(root, 'docs/proof.json');

await main(async () => {
  const only = process.argv.slice(2);
  const all = filesIn('test/proofs', (path) => path.endsWith('.proof.ts'));
  const chosen = only.length === 0 ? all : all.filter((path) => only.some((part) => path.includes(part)));
  if (chosen.length === 0) throw new Stop(`no proof matches ${only.join(' ')}; there are: ${all.join(', ')}`);
  for (const path of chosen) {
    const name = basename(path, '.proof.ts');
    const seed = Number(process.env['TANDEM_SEED'] ?? Date.now() % 2 ** 31);
    console.log(`${name}: seed ${seed}`);
    const started = performance.now();
    const { prove } = await import(pathToFileURL(join(root, path)).href);
    const figures = await prove(seed);
    const known = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
    const proofs = { ...known, [name]: { date: new Date().toISOString().slice(0, 10), ...figures } };
    writeFileSync(file, `${JSON.stringify(proofs, null, 2)}\n`);
    console.log(`${name}: holds, ${JSON.stringify(figures)}, ${seconds(started)}`);
  }
  return 0;
});
