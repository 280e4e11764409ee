/**
 * Writes to a log until it is killed, or ends after some lives: `node writer.js PATH CLIENT SEED LIVES WEIGHT [BUG]`.
 * A life is from opening the file to closing it; 0 lives are without end. What it is about to do and what was
 * acknowledged it says on stdout, line by line (said.ts), each written before anything else happens.
 */
import { writeSync } from 'node:fs';
import { StoreError, sealAll } from '@tandem-plan/store';
import { openSqliteLog, type SqliteLog } from '@tandem-plan/store/sqlite';
import { sampleDraft } from '../../../packages/store/src/sample-events.ts';
import { dice } from '../../laws/dice.ts';
import { plant } from './planted-bugs.ts';
import { crashKeys } from './said.ts';

const [path = '', client = '', seed = '1', lives = '0', weight = 'light', bug] = process.argv.slice(2);
const { below, chance } = dice(Number(seed));
const say = (line: string): void => void writeSync(1, `${line}\n`);

/** SQLite moves its journal into the file once a commit leaves 1,000 pages of 4,096 bytes in it. */
const journal = 1000 * 4096;
let journalled = 0;
let mutation = 0;

const textOf = (): string => {
  if (weight === 'heavy') return 'x'.repeat(100_000 + below(300_000));
  return 'x'.repeat(chance(0.1) ? below(9000) : below(400));
};

async function append(log: SqliteLog): Promise<void> {
  mutation += 1;
  const index = below(crashKeys.length);
  const key = crashKeys[index] ?? crashKeys[0];
  const receipt = { client, mutation };
  const size = 1 + below(6);
  const texts = Array.from({ length: size }, () => `${size} ${textOf()}`);
  // Each text stands in the command and in its effect.
  journalled += texts.reduce((bytes, text) => bytes + 2 * text.length + 4096, 0);
  const moves = journalled > journal;
  if (moves) journalled = 0;
  const attempt = async (): Promise<void> => {
    const head = await log.head(key);
    const events = sealAll(
      texts.map((text) => sampleDraft(key, receipt, text)),
      head,
    );
    say(`${moves ? 'checkpoint' : 'append'} ${index} ${mutation}`);
    const result = await log.append(key, head.seq, events, receipt);
    if (result.status === 'conflict') throw new Error('nobody else writes, and yet the log had moved on');
    if (result.status === 'ok') say(`appended ${index} ${result.head.seq} ${result.head.hash} ${mutation}`);
    else say(`known ${index} ${result.seqs.at(-1)} - ${mutation}`);
  };
  // What failed is sent again under its receipt, as a client would.
  if (!(await heard(attempt))) await heard(attempt);
}

async function snapshot(log: SqliteLog): Promise<void> {
  const index = below(crashKeys.length);
  const key = crashKeys[index] ?? crashKeys[0];
  const { seq } = await log.head(key);
  say(`snapshot ${index} ${seq}`);
  await log.saveSnapshot(key, { seq, text: String(seq) });
  say(`saved ${index} ${seq}`);
}

async function redact(log: SqliteLog): Promise<void> {
  const index = below(crashKeys.length);
  const key = crashKeys[index] ?? crashKeys[0];
  const { seq: last } = await log.head(key);
  if (last === 0) return;
  const seq = 1 + below(last);
  say(`redact ${index} ${seq}`);
  await log.redact(key, seq, ['/effects']);
  journalled = 0;
  say(`redacted ${index} ${seq}`);
}

/** Does it, and says so if the store rejects it; whatever is not the store's own error ends the writer. */
async function heard(act: () => Promise<void>): Promise<boolean> {
  try {
    await act();
    return true;
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    say(`rejected ${error.code}`);
    return false;
  }
}

async function life(): Promise<void> {
  say('open');
  const log = await openSqliteLog(path);
  say('opened');
  journalled = 0;
  for (let left = weight === 'heavy' ? 12 : 1 + below(8); left > 0; left -= 1) {
    const turn = below(weight === 'heavy' ? 7 : 10);
    if (turn < 6) await append(log);
    else if (turn < 8) await heard(() => snapshot(log));
    else await heard(() => redact(log));
  }
  say('close');
  await log.close();
  say('closed');
}

if (bug !== undefined) plant(bug);
for (let left = Number(lives) || Number.MAX_SAFE_INTEGER; left > 0; left -= 1) await heard(life);
say('ended');
