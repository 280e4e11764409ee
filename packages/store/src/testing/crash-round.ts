import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { LogKey, PlanEvent } from '../event.ts';
import { sealAll, verifyChain } from '../hash-chain.ts';
import { sampleDraft } from '../sample-events.ts';
import type { SqliteLog } from '../sqlite.ts';
import { openSqliteLog } from '../sqlite.ts';

export const writer = fileURLToPath(new URL('./crash-writer.ts', import.meta.url));

export const crashKeys: readonly [LogKey, ...LogKey[]] = [
  { plan: 'west-2017', scope: 'shared' },
  { plan: 'west-2017', scope: 'party:meridian' },
  { plan: 'south-2017', scope: 'shared' },
];

interface Acknowledged {
  readonly key: LogKey;
  readonly seq: number;
  readonly hash: string;
  readonly mutation: number;
}

export interface CrashRound {
  readonly path: string;
  /** Another one each round: receipts count from 1 again. */
  readonly client: string;
  readonly seed: number;
  /** Kill once this many lines were said: 1 is that the log is open, then one for each batch. */
  readonly lines: number;
  /** And this many milliseconds later. */
  readonly delay: number;
}

/**
 * Starts a writer on `path`, kills it, and checks what it left.
 * @returns how many batches were acknowledged before the kill
 */
export async function crashRound({ path, client, seed, lines, delay }: CrashRound): Promise<number> {
  const child = spawn(process.execPath, [...process.execArgv, writer, path, client, String(seed)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const closed = once(child, 'close');
  let said = '';
  const heard = new Promise<void>((resolve) => {
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      if (said.split('\n').length > lines) resolve();
    });
    if (lines === 0) resolve();
  });
  await Promise.race([heard, closed]);
  await wait(delay);
  child.kill('SIGKILL');
  const [code, signal] = (await closed) as [number | null, string | null];
  assert.deepEqual([code, signal], [null, 'SIGKILL'], 'the writer ended by itself');
  return checkLeft(path, said, client);
}

/**
 * Opens what a writer left and holds it against what it said.
 * @returns how many batches it had acknowledged
 */
export async function checkLeft(path: string, said: string, client: string): Promise<number> {
  const acknowledged = parse(said);
  const log = await openSqliteLog(path);
  for (const key of crashKeys) await checkLog(log, key);
  for (const batch of acknowledged) await checkBatch(log, batch, client);
  await log.close();
  return acknowledged.length;
}

/** Whole lines only: a pipe may hand over half of the last. */
function parse(said: string): Acknowledged[] {
  const lines = said.slice(0, said.lastIndexOf('\n')).split('\n').slice(1);
  return lines.map((line) => {
    const [index, seq, hash = '', mutation] = line.split(' ');
    return { key: crashKeys[Number(index)] ?? crashKeys[0], seq: Number(seq), hash, mutation: Number(mutation) };
  });
}

/** The chain holds to its head, and every batch is whole. */
async function checkLog(log: SqliteLog, key: LogKey): Promise<void> {
  const events = await log.read(key, 0, Number.MAX_SAFE_INTEGER);
  const verdict = verifyChain(events);
  assert.ok(verdict.ok, JSON.stringify(verdict));
  assert.deepEqual(verdict.head, await log.head(key));
  const batches = new Map<string, PlanEvent[]>();
  for (const event of events) {
    const receipt = `${event.receipt.client} ${event.receipt.mutation}`;
    batches.set(receipt, [...(batches.get(receipt) ?? []), event]);
  }
  for (const [receipt, batch] of batches) assert.equal(batch.length, sizeOf(batch[0]), `batch ${receipt} is not whole`);
  const snapshot = await log.readSnapshot(key);
  assert.ok((snapshot?.seq ?? 0) <= verdict.head.seq);
  assert.equal(snapshot?.text, snapshot && String(snapshot.seq));
}

/** What was acknowledged stands where it was said to stand, and is known when it is sent again. */
async function checkBatch(log: SqliteLog, { key, seq, hash, mutation }: Acknowledged, client: string): Promise<void> {
  const [event] = await log.read(key, seq - 1, 1);
  assert.equal(event?.hash, hash, `acknowledged event ${seq} of ${key.plan} ${key.scope} is lost`);
  const receipt = { client, mutation };
  const head = await log.head(key);
  const again = await log.append(key, head.seq, sealAll([sampleDraft(key, receipt, 'again')], head), receipt);
  assert.ok(again.status === 'duplicate' && again.seqs.at(-1) === seq, `receipt ${mutation} was forgotten`);
}

function sizeOf(event: PlanEvent | undefined): number {
  const { record } = event?.command.input as { record: { title: string } };
  return Number.parseInt(record.title, 10);
}
