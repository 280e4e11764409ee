// `npm start`: sets up, builds, and opens the portal's server; flags go to the portal (`npm start -- --port 0`).
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { main, root, Stop } from './run.mjs';
import { setup } from './setup.mjs';

const entry = 'examples/portal/dist/server/main.js';

await main(async () => {
  await setup({ browser: false });
  // Only now: building needs what setup has installed.
  const { build } = await import('./build.mjs');
  await build();
  if (!existsSync(join(root, entry))) throw new Stop(`the build wrote no ${entry}`);
  const portal = spawn(process.execPath, [entry, ...process.argv.slice(2)], { cwd: root, stdio: 'inherit' });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => portal.kill(signal));
  }
  // npm passes a signal to the shell between it and us, which dies of it and passes nothing on.
  const parent = process.ppid;
  const watch = setInterval(() => process.ppid !== parent && portal.kill('SIGTERM'), 200);
  if (process.env.npm_lifecycle_event === undefined) clearInterval(watch);
  return new Promise((resolve) => {
    // A signal we passed on is how one stops a server, so not a failure.
    portal.on('exit', (code, signal) => {
      clearInterval(watch);
      resolve(code ?? (signal === 'SIGKILL' ? 1 : 0));
    });
  });
});
