// Makes a bare checkout runnable. Plain Node and nothing installed: this runs before node_modules exists.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findChrome } from './chrome.mjs';
import { fingerprint } from './files.mjs';
import { installPostgres } from './postgres.mjs';
import { main, root, run, Stop, seconds } from './run.mjs';

// Within node_modules, so that whoever deletes that folder deletes the stamp with it.
const stampFile = join(root, 'node_modules/.cache/tandem/setup');

const stamp = () => fingerprint(['package-lock.json'], [process.version, process.platform, process.arch]);

/** Notes that node_modules matches the lock file. */
function markInstalled() {
  mkdirSync(join(stampFile, '..'), { recursive: true });
  writeFileSync(stampFile, stamp());
}

/**
 * Fails with one line when this Node is older than package.json's `engines.node`.
 *
 * @param {string} [version]
 */
export function checkNode(version = process.versions.node) {
  const wanted = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).engines.node.replace('>=', '');
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = wanted.split('.').map(Number);
  if (major < wantedMajor || (major === wantedMajor && minor < wantedMinor)) {
    throw new Stop(`Tandem needs Node ${wanted} or newer; this is Node ${version}. See https://nodejs.org/en/download`);
  }
}

async function installPackages() {
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp()) return;
  console.log('→ Installing the npm packages of package-lock.json (a minute or two the first time)');
  const started = performance.now();
  const ticking = setInterval(() => console.log(`  still installing, ${seconds(started)}`), 15_000);
  const code = await run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']).finally(() =>
    clearInterval(ticking),
  );
  if (code !== 0) throw new Stop('npm ci failed, see above: is the npm registry reachable from here?');
  markInstalled();
  console.log(`  installed in ${seconds(started)}`);
}

async function installChrome() {
  if (findChrome()) return;
  if (process.env.CHROME_PATH) {
    throw new Stop(`CHROME_PATH is ${process.env.CHROME_PATH}, but there is no program at that path`);
  }
  const rootOnDebian = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (rootOnDebian) {
    console.log('→ Installing chromium with apt-get for the browser tests');
    const started = performance.now();
    const quiet = { env: { DEBIAN_FRONTEND: 'noninteractive' } };
    await run('apt-get', ['update', '-qq'], quiet);
    const code = await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], quiet);
    if (code === 0 && findChrome()) return console.log(`  installed in ${seconds(started)}`);
  }
  throw new Stop(
    'The browser tests need Chrome or Chromium: install one (Debian: apt-get install chromium) or set CHROME_PATH to it',
  );
}

/**
 * @param {{ browser: boolean, database?: boolean }} options `browser`, `database`: a Chrome, a PostgreSQL is needed
 *   too, for tests but not for the portal
 */
export async function setup({ browser, database = false }) {
  checkNode();
  await installPackages();
  if (browser) await installChrome();
  if (database) await installPostgres();
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await main(async () => {
    // As package.json's postinstall: someone ran `npm install` by hand, which need not be done again.
    if (process.argv.includes('--installed')) return markInstalled();
    await setup({
      browser: !process.argv.includes('--no-browser'),
      database: !process.argv.includes('--no-database'),
    });
  });
}
