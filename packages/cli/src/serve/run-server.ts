import { writePlan } from '@tandem-plan/core/plan';
import type { CheckConfig } from '@tandem-plan/core/rules';
import { createWords } from '@tandem-plan/core/texts';
import { texts } from '@tandem-plan/core/texts/en';
import { createHandler, createMetrics, jsonLines, logging } from '@tandem-plan/server';
import type { Io } from '../io.ts';
import { shown } from '../paint.ts';
import { readPlanFile } from '../read-file.ts';
import { createAddresses } from './addresses.ts';
import { listen } from './listen.ts';
import { type Keeping, openLog } from './open-log.ts';
import { openWebhooks } from './webhooks.ts';
import { type HostKey, readHostKey, readSessionKeys } from './secrets.ts';

export interface ServerSetup {
  /** Files of plans to begin. */
  readonly plans: readonly string[];
  readonly keeping: Keeping;
  /** File of the signing keys. */
  readonly keys: string;
  readonly hostKey: HostKey;
  readonly port: number;
  readonly address: string;
  readonly issuer: string;
  readonly check: CheckConfig;
  /** File of the endpoints that are told of changes. */
  readonly webhooks: string | undefined;
}

/**
 * Serves until the process is asked to stop.
 *
 * @throws Unusable before anything is served, with the one thing that is wrong
 */
export async function runServer(setup: ServerSetup, io: Io): Promise<void> {
  const { keeping, port, address, issuer, check } = setup;
  const keys = await readSessionKeys(setup.keys, io);
  const authorize = await readHostKey(setup.hostKey, io);
  const words = createWords(texts);
  const files = await Promise.all(setup.plans.map((file) => readPlanFile(io, words, file)));
  const metrics = createMetrics();
  const entries = jsonLines((line) => io.err(line.trimEnd()));
  const webhooks = await openWebhooks(setup.webhooks, { log: entries, counted: metrics.delivered }, io);
  const tell = logging(entries);
  const stopped = io.stopped();
  const opened = await openLog(keeping);
  try {
    for (const { file, value } of files) {
      const begun = await opened.begin({ plan: value.id, scope: 'shared' }, writePlan(value));
      io.out(
        shown(`${file}: plan ${value.id} ${begun ? 'begins' : 'is in the log already, and stays as it is there'}\n`),
      );
    }
    const log = metrics.watch(opened);
    const addresses = createAddresses();
    const handler = createHandler({
      log,
      keys,
      authorize,
      issuer,
      check,
      addressOf: addresses.of,
      modules: [metrics.module],
      onEvent: (event) => {
        metrics.hear(event);
        tell(event);
        webhooks?.hear(event);
      },
    });
    const server = await listen(handler, port, address, addresses);
    io.out(`Tandem serves plans at ${server.url}\n`);
    await stopped;
    await server.stop();
    await webhooks?.close();
  } finally {
    await opened.close();
  }
}
