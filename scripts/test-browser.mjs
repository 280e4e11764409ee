// Runs the elements' tests in Chrome: all, or the files given (`npm run test:browser packages/elements/src/kpi-card/*.test.ts`).
import { findChrome } from './chrome.mjs';
import { bin, main, Stop } from './run.mjs';

await main(async () => {
  if (!findChrome()) throw new Stop('no Chrome found: run `npm run setup`, or set CHROME_PATH');
  const files = process.argv.slice(2);
  return bin('@web/test-runner/dist/bin.js', files.length > 0 ? ['--files', ...files] : []);
});
