import { mkdirSync, rmSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { serve } from '@hono/node-server';
import { StoreError } from '@tandem-plan/store';
import { openSqliteLog } from '@tandem-plan/store/sqlite';
import { createPortal } from './portal.ts';
import { loadPortfolio } from './portfolio.ts';
import { openSecrets } from './secrets.ts';

const usage = `Usage: npm start -- [--port NUMBER] [--data FILE] [--fresh]

  --port NUMBER  where to listen on this machine, 4173 unless given; 0 takes a free one
  --data FILE    the SQLite file that keeps every change; the keys of sessions stand beside it
  --fresh        forget every change and begin with the example portfolio`;

// From dist/server as from server, the example's folder is where portfolio/ stands.
const here = dirname(fileURLToPath(import.meta.url));
const example = join(here, here.endsWith(join('dist', 'server')) ? '../..' : '..');

class UsageError extends Error {}

function options() {
  try {
    const { values } = parseArgs({
      options: {
        port: { type: 'string', default: '4173' },
        data: { type: 'string', default: join(example, '.data', 'portal.sqlite') },
        fresh: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
    const port = Number(values.port);
    if (!Number.isInteger(port) || port < 0 || port > 65535) {
      throw new UsageError(`--port must be a number from 0 to 65535, got "${values.port}"`);
    }
    return { ...values, port };
  } catch (error) {
    throw error instanceof UsageError ? error : new UsageError(error instanceof Error ? error.message : String(error));
  }
}

async function start(): Promise<void> {
  const { port, data, fresh, help } = options();
  if (help) return console.log(usage);
  mkdirSync(dirname(data), { recursive: true });
  if (fresh) for (const suffix of ['', '-wal', '-shm', '.keys']) rmSync(data + suffix, { force: true });
  const folder = join(example, 'portfolio');
  const log = await openSqliteLog(data);
  const portal = await createPortal({
    log,
    secrets: await openSecrets(`${data}.keys`),
    portfolio: loadPortfolio(folder),
    folder,
    app: relative(process.cwd(), join(example, 'dist', 'app')),
    now: Date.now,
  });
  const server = serve({ fetch: portal.fetch, port, hostname: '127.0.0.1' }, (address) => {
    console.log(`Tandem portal: http://localhost:${address.port}`);
  });
  server.on('error', (error: NodeJS.ErrnoException) => {
    fail(error.code === 'EADDRINUSE' ? `port ${port} is taken; choose another with --port` : error.message);
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      server.close();
      void portal
        .close()
        .then(() => log.close())
        .then(() => process.exit(0));
    });
  }
}

function fail(message: string): void {
  console.error(`portal: ${message}`);
  process.exit(1);
}

start().catch((error: unknown) => {
  if (error instanceof UsageError) return fail(`${error.message}\n\n${usage}`);
  if (error instanceof StoreError) return fail(error.message);
  throw error;
});
