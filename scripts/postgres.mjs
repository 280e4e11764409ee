// Where the programs of a PostgreSQL server are that the tests of the store start for themselves.
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run, seconds, Stop } from './run.mjs';

/** Debian keeps them out of PATH, one folder for each major version; the newest first. */
function debian() {
  const parent = '/usr/lib/postgresql';
  if (!existsSync(parent)) return [];
  return readdirSync(parent)
    .sort((one, other) => Number(other) - Number(one))
    .map((version) => join(parent, version, 'bin'));
}

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * The folder that holds `initdb` and `postgres`: POSTGRES_BIN if it is set, else the first on PATH or where
 * installers put them.
 *
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {string | undefined}
 */
export function findPostgres(env = process.env) {
  const usual = [
    ...(env.PATH ?? '').split(delimiter).filter((folder) => folder !== ''),
    ...debian(),
    '/opt/homebrew/opt/postgresql/bin',
    '/usr/local/opt/postgresql/bin',
  ];
  const folders = env.POSTGRES_BIN ? [env.POSTGRES_BIN] : usual;
  return folders.find((folder) => ['initdb', 'postgres'].every((name) => isProgram(join(folder, name))));
}

/** As root on Debian installs PostgreSQL when it is missing; elsewhere fails with one line. */
export async function installPostgres() {
  if (findPostgres()) return;
  if (process.env.POSTGRES_BIN) {
    throw new Stop(`POSTGRES_BIN is ${process.env.POSTGRES_BIN}, but initdb and postgres are not in that folder`);
  }
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log('→ Installing postgresql with apt-get for the tests of the store');
    const started = performance.now();
    const quiet = { env: { DEBIAN_FRONTEND: 'noninteractive' } };
    await run('apt-get', ['update', '-qq'], quiet);
    const code = await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'postgresql'], quiet);
    if (code === 0 && findPostgres()) return console.log(`  installed in ${seconds(started)}`);
  }
  throw new Stop(
    'The tests of the store need PostgreSQL: install it (Debian: apt-get install postgresql) or set POSTGRES_BIN to ' +
      'the folder of initdb and postgres',
  );
}
