import { parse } from '../arguments.ts';
import { readConfig } from '../config.ts';
import { exit, type Exit, type Io, Unusable } from '../io.ts';
import { shown } from '../paint.ts';
import type { Keeping } from '../serve/open-log.ts';

/** Names of environment variables: what stands on a command line, every user of the machine can read. */
const hostKeyVariable = 'TANDEM_HOST_KEY';
const postgresVariable = 'TANDEM_POSTGRES';

export const serveUsage = `Usage: tandem serve [PLAN…] --data FILE --keys FILE --host-key-file FILE [options]
       tandem serve --init FOLDER
       tandem serve --prepare ROLE

Serves plans over HTTP until it is asked to stop (SIGTERM or Ctrl-C); then it finishes what is under way. A PLAN that the
log does not know begins as its file says; one that it knows stays as it is. Your own backend begins further ones, and
asks for the tokens that your pages connect with. Where it listens goes to standard output, what happens as one line of
JSON each to standard error.

  --init FOLDER         writes keys.json and host-key there, for this user's eyes only, and ends
  --prepare ROLE        makes or updates the tables in the database of ${postgresVariable}, as its owner, for servers that open
                        it as ROLE, and ends; run it before the first server of a new version
  --data FILE           the SQLite file that keeps every change; created if missing, and of one process at a time
  --postgres            a PostgreSQL database instead, whose address stands in ${postgresVariable}; for several processes
  --keys FILE           JSON Web Key Set of Ed25519 keys: the first private one signs tokens, all verify them
  --host-key-file FILE  the secret your backend sends as Authorization: Bearer; ${hostKeyVariable} holds it otherwise
  --port NUMBER         8787 unless given; 0 takes a free one
  --address ADDRESS     where to listen, 127.0.0.1 unless given
  --issuer NAME         what tokens are issued as, tandem unless given: servers that share keys and not plans need one each
  --config FILE         preset, rules and waivers that reports judge by
  --webhooks FILE       endpoints of yours that are told when a plan changes, by Standard Webhooks:
                        { "endpoints": [{ "id": "crm", "url": "https://…", "secrets": ["whsec_…"] }] }

Exit codes: 0 stopped, 2 unusable input.
`;

const wrong = (what: string) => new Unusable(`tandem serve: ${what}`);

export async function serve(args: readonly string[], io: Io): Promise<Exit> {
  const { values, positionals: plans } = parse('serve', args, {
    init: { type: 'string' },
    prepare: { type: 'string' },
    data: { type: 'string' },
    postgres: { type: 'boolean', default: false },
    keys: { type: 'string' },
    'host-key-file': { type: 'string' },
    port: { type: 'string', default: '8787' },
    address: { type: 'string', default: '127.0.0.1' },
    issuer: { type: 'string', default: 'tandem' },
    config: { type: 'string' },
    webhooks: { type: 'string' },
  });
  const { init, prepare, keys, 'host-key-file': hostKeyFile, address, issuer, webhooks } = values;
  const isAlone = args.length <= (args[0]?.includes('=') === true ? 1 : 2);
  if (prepare !== undefined) {
    if (!isAlone) throw wrong('--prepare goes alone');
    const { prepareDatabase } = await import('../serve/prepare-database.ts');
    await prepareDatabase(addressOf(io, '--prepare'), prepare);
    io.out(shown(`The database keeps plans now, for servers that open it as ${prepare}\n`));
    return exit.clean;
  }
  if (init !== undefined) {
    if (!isAlone) throw wrong('--init goes alone');
    // What serves is loaded only here, so that other commands start without it.
    const { makeSecrets } = await import('../serve/make-secrets.ts');
    const { keys: keysMade, hostKey } = await makeSecrets(init, io);
    io.out(
      shown(
        `${keysMade}: signs the tokens of sessions\n${hostKey}: the secret of your backend\n` +
          `Both are secrets of this server. Next: tandem serve --data plans.sqlite --keys ${keysMade} --host-key-file ${hostKey}\n`,
      ),
    );
    return exit.clean;
  }
  const secret = hostKeyFile === undefined ? io.env(hostKeyVariable) : undefined;
  if (keys === undefined || (hostKeyFile === undefined && secret === undefined)) {
    const missing = keys === undefined ? '--keys' : `--host-key-file or ${hostKeyVariable}`;
    throw wrong(
      `${missing} is missing, and there is no default; tandem serve --init FOLDER makes keys and a host secret`,
    );
  }
  const port = Number(values.port);
  if (!/^\d+$/.test(values.port) || port > 65_535) {
    throw wrong(`--port must be a number from 0 to 65535, got "${values.port}"`);
  }
  if (issuer === '') throw wrong('--issuer must be a name, got ""');
  const keeping = keepingOf(values.data, values.postgres, io);
  const check = await readConfig(io, values.config);
  const { runServer } = await import('../serve/run-server.ts');
  const hostKey = { file: hostKeyFile, secret };
  await runServer({ plans, keeping, keys, hostKey, port, address, issuer, check, webhooks }, io);
  return exit.clean;
}

function keepingOf(data: string | undefined, postgres: boolean, io: Io): Keeping {
  if (postgres === (data !== undefined)) {
    throw wrong('name where plans are kept: --data FILE, or --postgres for a database, not both');
  }
  if (data !== undefined) return { in: 'sqlite', file: data };
  return { in: 'postgres', url: addressOf(io, '--postgres') };
}

function addressOf(io: Io, option: string): string {
  const url = io.env(postgresVariable);
  if (url === undefined || url === '') throw wrong(`${option} needs the database's address in ${postgresVariable}`);
  return url;
}
