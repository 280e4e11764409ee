import { writeSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { StoreError } from '../errors.ts';
import type { Head, LogKey } from '../event.ts';
import { sealAll } from '../hash-chain.ts';
import type { PlanLog } from '../port.ts';
import { openPostgresLog } from '../postgres.ts';
import { sampleDraft } from '../sample-events.ts';

export const contested: LogKey = { plan: 'west-2017', scope: 'shared' };

/**
 * Appends batches of two under receipts from 1, each until it is stored: on the new head after a conflict, again under
 * its receipt after a lost connection.
 *
 * @param acknowledge called with the mutation and the last seq of its batch, once the append resolved
 */
export async function appendAll(
  log: PlanLog,
  client: string,
  count: number,
  acknowledge: (mutation: number, seq: number) => void,
): Promise<void> {
  for (let mutation = 1; mutation <= count; mutation++) {
    acknowledge(mutation, await appendOne(log, { client, mutation }));
  }
}

async function appendOne(log: PlanLog, receipt: { client: string; mutation: number }): Promise<number> {
  const drafts = ['one', 'two'].map((text) => sampleDraft(contested, receipt, `${receipt.client} ${text}`));
  for (let head: Head | undefined; ; ) {
    try {
      head ??= await log.head(contested);
      const result = await log.append(contested, head.seq, sealAll(drafts, head), receipt);
      if (result.status === 'ok') return result.head.seq;
      if (result.status === 'duplicate') return result.seqs.at(-1) ?? 0;
      head = result.head;
    } catch (error) {
      if (!(error instanceof StoreError) || !['interrupted', 'unreachable', 'busy'].includes(error.code)) throw error;
      await wait(20);
    }
  }
}

/** As a process of its own, `node append-together.ts URL CLIENT COUNT`: one line for each acknowledged batch. */
const [, program = '', connection, client = '', count = ''] = process.argv;
if (connection !== undefined && program === import.meta.filename) {
  const log = await openPostgresLog({ connection });
  writeSync(1, 'open\n');
  await appendAll(log, client, Number(count), (mutation, seq) => writeSync(1, `${mutation} ${seq}\n`));
  await log.close();
}
