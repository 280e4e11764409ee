// `npm run journey first-minute`: runs test/journeys/first-minute.ts against the built portal; further flags go to it.
import { filesIn } from './files.mjs';
import { fromSource, main, run, Stop } from './run.mjs';
import { setup } from './setup.mjs';

await main(async () => {
  const [name, ...flags] = process.argv.slice(2);
  const file = `test/journeys/${name}.ts`;
  const journeys = filesIn('test/journeys', (path) => /^test\/journeys\/[^/.]+\.ts$/.test(path));
  if (!journeys.includes(file)) {
    const known = journeys.map((path) => path.slice('test/journeys/'.length, -'.ts'.length)).join(', ');
    throw new Stop(`no journey called ${name ?? '(none given)'}; there are: ${known}`);
  }
  await setup({ browser: true });
  const { build } = await import('./build.mjs');
  await build();
  return run(process.execPath, [...fromSource(file), ...flags]);
});
