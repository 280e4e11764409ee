/**
 * What it costs to append one event to the embedded log. Goal: at least 0.7 of the rate of the same store by hand.
 * By hand is libsql with the same file settings and tables and six prepared statements an append: BEGIN, the head read,
 * the receipt, the event as JSON and the head written, COMMIT; a receipt used before does nothing. What the log does
 * besides: it checks key, receipt and event, and waits for its turn. The second line leaves out of the hand's share to
 * make the event's text. Sealing an event is not measured on any side. CPU time, since both wait for the disk most of
 * the time, and for the same disk.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { emptyHead, type Head, type LogKey, type PlanEvent, sealAll } from '@tandem-plan/store';
import { openSqliteLog } from '@tandem-plan/store/sqlite';
import Database from 'libsql';
import { compare, type Side } from './rounds.ts';

const key: LogKey = { plan: 'west-2017', scope: 'shared' };
const client = 'tab-1';
/** Appends of one round. */
const appends = 400;

/** The next events of a log, each a batch of its own, as an authority seals them. */
function events(from: Head): PlanEvent[] {
  let head = from;
  return Array.from({ length: appends }, () => {
    const mutation = head.seq + 1;
    const id = `objective-${mutation}`;
    const title = 'Win the mid-market together';
    const record = { id, title, kind: 'revenue', owner: 'dana-whitfield', weight: 0.4, due: '2017-12-31' };
    const [event] = sealAll(
      [
        {
          ...key,
          at: '2017-09-30T09:15:00.000Z',
          actor: { id: 'dana-whitfield', party: 'meridian', role: 'lead' },
          receipt: { client, mutation },
          command: { id: `${client}-${mutation}`, type: 'objective.add', version: '1.0', input: { record } },
          effects: [{ op: 'add', type: 'objective', id, index: 0, record: { ...record, tags: [] } }],
        },
      ],
      head,
    );
    if (event === undefined) throw new Error('a batch of one has one event');
    head = event;
    return event;
  });
}

type Append = (event: PlanEvent, text: string) => Promise<unknown> | undefined;

/**
 * Appends what was sealed before the clock starts.
 *
 * @param end of the file's log: it goes on from round to round
 */
function side(name: string, end: { head: Head }, append: Append): Side {
  return {
    name,
    async measure() {
      const sealed = events(end.head);
      const texts = sealed.map((event) => JSON.stringify(event));
      end.head = sealed.at(-1) ?? end.head;
      const from = process.cpuUsage();
      for (const [index, event] of sealed.entries()) {
        const waiting = append(event, texts[index] ?? '');
        if (waiting !== undefined) await waiting;
      }
      const { user, system } = process.cpuUsage(from);
      return (user + system) / appends;
    },
  };
}

const folder = mkdtempSync(join(tmpdir(), 'tandem-append-'));

// A log makes the tables for the other side as well.
const place = join(folder, 'by-hand.db');
await (await openSqliteLog(place)).close();
const connection = new Database(place);
for (const pragma of ['locking_mode = EXCLUSIVE', 'journal_mode = WAL', 'synchronous = FULL', 'secure_delete = ON']) {
  connection.pragma(pragma);
}
const { plan, scope } = key;
connection.prepare("INSERT INTO tandem_logs (plan, scope, seq, hash) VALUES (?, ?, 0, '')").run(plan, scope);
const [begin, readHead, writeReceipt, writeEvent, writeHead, commit] = [
  connection.prepare('BEGIN'),
  connection.prepare('SELECT seq, hash FROM tandem_logs WHERE plan = ? AND scope = ?'),
  connection.prepare(
    'INSERT INTO tandem_receipts (plan, scope, client, mutation, first, last) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING',
  ),
  connection.prepare('INSERT INTO tandem_events (plan, scope, seq, event) VALUES (?, ?, ?, ?)'),
  connection.prepare('UPDATE tandem_logs SET seq = ?, hash = ? WHERE plan = ? AND scope = ?'),
  connection.prepare('COMMIT'),
] as const;
function appendByHand({ seq, hash, receipt }: PlanEvent, text: string): undefined {
  begin.run();
  const [head] = readHead.all(plan, scope) as Head[];
  const { changes } = writeReceipt.run(plan, scope, client, receipt.mutation, seq, seq);
  if (head?.seq !== seq - 1 || changes !== 1) throw new Error('nobody else appends');
  writeEvent.run(plan, scope, seq, text);
  writeHead.run(seq, hash, plan, scope);
  commit.run();
}

const log = await openSqliteLog(join(folder, 'log.db'));
const throughLog = side('the log', { head: emptyHead }, async (event) => {
  const result = await log.append(key, event.seq - 1, [event], event.receipt);
  if (result.status !== 'ok') throw new Error(`expected ok, got ${result.status}`);
});

const byHand = { head: emptyHead };
await compare(
  'one event appended to the embedded log, by hand against the log',
  side('by hand', byHand, (event) => appendByHand(event, JSON.stringify(event))),
  throughLog,
  { atLeast: 0.7 },
);
await compare(
  'the same, where the text of the event lies ready for the hand',
  side('by hand', byHand, appendByHand),
  throughLog,
);

await log.close();
connection.close();
rmSync(folder, { recursive: true });
