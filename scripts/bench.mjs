// `npm run bench`: runs the benchmarks of test/bench one after another, or those whose name contains an argument.
import { filesIn } from './files.mjs';
import { main, run, Stop } from './run.mjs';
import { setup } from './setup.mjs';

await main(async () => {
  const only = process.argv.slice(2);
  const all = filesIn('test/bench', (path) => /^test\/bench\/[^/]+\.bench\.ts$/.test(path));
  const chosen = only.length === 0 ? all : all.filter((path) => only.some((part) => path.includes(part)));
  if (chosen.length === 0) throw new Stop(`no benchmark matches ${only.join(' ')}; there are: ${all.join(', ')}`);
  await setup({ browser: true });
  const { build } = await import('./build.mjs');
  await build();
  let failed = 0;
  for (const file of chosen) {
    console.log(`\n── ${file}`);
    // Without our own condition the packages are what we publish; only the benchmark itself goes through tsx, which
    // gives every function its name and so makes small ones slower.
    const args = ['--expose-gc', '--import', 'tsx', file];
    const code = await run(process.execPath, args, { env: { NODE_ENV: 'production' } });
    if (code !== 0) failed += 1;
  }
  return failed === 0 ? 0 : 1;
});
