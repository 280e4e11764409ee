import assert from 'node:assert/strict';
import { emptyHead, type Head, type LogKey, type PlanEvent, sealAll, verifyChain } from '@tandem-plan/store';
import { openSqliteLog, type SqliteLog } from '@tandem-plan/store/sqlite';
import Database from 'libsql';
import { sampleDraft } from '../../../packages/store/src/sample-events.ts';
import type { Dice } from '../../laws/dice.ts';
import { type Batch, crashKeys, type Said } from './said.ts';

/** Events read at once. */
const page = 1000;
/** Receipts of earlier batches that a whole check asks for again. */
const asked = 200;

/** Remembers what writers said of one file, and holds the file to it. */
export class Witness {
  readonly path: string;
  acknowledged = 0;
  readonly #earlier: Batch[] = [];
  /** Since the last check. */
  #said: Said[] = [];
  readonly #verified = new Map<LogKey, Head>();
  readonly #snapshots = new Map<LogKey, number>();

  constructor(path: string) {
    this.path = path;
  }

  hear(said: Said): void {
    this.#said.push(said);
    this.acknowledged += said.batches.length;
  }

  /** What came since the last check: every batch whole, nothing acknowledged lost, nothing that nobody sent. */
  async check(): Promise<void> {
    const log = await openSqliteLog(this.path);
    const sent = new Set(this.#said.flatMap((said) => said.sent));
    for (const key of crashKeys) await this.#checkNew(log, key, sent);
    for (const said of this.#said) {
      for (const batch of said.batches) await checkBatch(log, batch);
      for (const { key, seq } of said.redactions) await checkErased(log, key, seq);
      for (const { key, seq } of said.snapshots) {
        this.#snapshots.set(key, Math.max(seq, this.#snapshots.get(key) ?? 0));
      }
      this.#earlier.push(...said.batches);
    }
    for (const key of crashKeys) await this.#checkSnapshot(log, key);
    this.#said = [];
    await log.close();
  }

  /** Everything from the first event on, some of the earlier receipts, and SQLite's own check of the file. */
  async checkWhole(dice: Dice): Promise<void> {
    await this.check();
    const log = await openSqliteLog(this.path);
    for (const key of crashKeys) {
      let head = emptyHead;
      for await (const events of pages(log, key, 0)) head = verify(events, head);
      assert.deepEqual(head, await log.head(key));
    }
    for (const batch of dice.some(this.#earlier, asked)) await checkBatch(log, batch);
    await log.close();
    const connection = new Database(this.path);
    assert.deepEqual(connection.prepare('PRAGMA integrity_check').pluck().all(), ['ok']);
    connection.close();
  }

  async #checkNew(log: SqliteLog, key: LogKey, sent: ReadonlySet<string>): Promise<void> {
    let head = this.#verified.get(key) ?? emptyHead;
    const counts = new Map<string, { found: number; size: number }>();
    for await (const events of pages(log, key, head.seq)) {
      head = verify(events, head);
      for (const event of events) {
        const receipt = `${event.receipt.client} ${event.receipt.mutation}`;
        assert.ok(sent.has(receipt), `event ${event.seq} came under receipt ${receipt}, which nobody used`);
        const { found } = counts.get(receipt) ?? { found: 0 };
        counts.set(receipt, { found: found + 1, size: sizeOf(event) });
      }
    }
    for (const [receipt, { found, size }] of counts) assert.equal(found, size, `batch ${receipt} is not whole`);
    assert.deepEqual(head, await log.head(key), 'the head is not the last event');
    this.#verified.set(key, head);
  }

  async #checkSnapshot(log: SqliteLog, key: LogKey): Promise<void> {
    const snapshot = await log.readSnapshot(key);
    const least = this.#snapshots.get(key);
    if (least !== undefined) assert.ok(snapshot && snapshot.seq >= least, `the snapshot at ${least} is lost`);
    if (snapshot === undefined) return;
    assert.equal(snapshot.text, String(snapshot.seq));
    assert.ok(snapshot.seq <= (this.#verified.get(key)?.seq ?? 0), 'the snapshot holds more than the log');
  }
}

async function* pages(log: SqliteLog, key: LogKey, after: number): AsyncGenerator<readonly PlanEvent[]> {
  for (let from = after; ; from += page) {
    const events = await log.read(key, from, page);
    yield events;
    if (events.length < page) return;
  }
}

function verify(events: readonly PlanEvent[], head: Head): Head {
  const verdict = verifyChain(events, head);
  assert.ok(verdict.ok, `the chain breaks: ${JSON.stringify(verdict)}`);
  return verdict.head;
}

/** What was acknowledged stands where it was said to stand, and is known when it is sent again. */
async function checkBatch(log: SqliteLog, { key, seq, hash, client, mutation }: Batch): Promise<void> {
  const [event] = await log.read(key, seq - 1, 1);
  assert.ok(event, `acknowledged event ${seq} of ${key.plan} ${key.scope} is lost`);
  if (hash !== undefined) assert.equal(event.hash, hash, `acknowledged event ${seq} is another one now`);
  const receipt = { client, mutation };
  assert.deepEqual(event.receipt, receipt);
  const head = await log.head(key);
  const again = await log.append(key, head.seq, sealAll([sampleDraft(key, receipt, 'again')], head), receipt);
  assert.ok(again.status === 'duplicate' && again.seqs.at(-1) === seq, `receipt ${client} ${mutation} is forgotten`);
}

async function checkErased(log: SqliteLog, key: LogKey, seq: number): Promise<void> {
  const [event] = await log.read(key, seq - 1, 1);
  assert.ok(event?.redacted?.['/effects/0/record/title'], `the redaction of event ${seq} is lost`);
}

/** A text begins with the size of its batch. */
function sizeOf(event: PlanEvent): number {
  const { record } = event.command.input as { record: { title: string } };
  return Number.parseInt(record.title, 10);
}
