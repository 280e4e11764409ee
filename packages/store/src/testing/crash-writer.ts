import { writeSync } from 'node:fs';
import { sealAll } from '../hash-chain.ts';
import { sampleDraft } from '../sample-events.ts';
import { openSqliteLog } from '../sqlite.ts';
import { crashKeys } from './crash-round.ts';

/**
 * Appends until it is killed: `node crash-writer.ts PATH CLIENT SEED`. Each text begins with the size of its batch.
 * One line on stdout for each batch, written after the append resolved: log, last seq, its hash, mutation.
 */
const [path = '', client = '', seed = '1'] = process.argv.slice(2);
let state = Number(seed);
const random = (below: number): number => {
  // A linear congruential generator is random enough to vary sizes, and repeats from its seed.
  state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
  return Math.floor((state / 4_294_967_296) * below);
};

const log = await openSqliteLog(path);
writeSync(1, 'open\n');
for (let mutation = 1; ; mutation++) {
  const index = random(crashKeys.length);
  const key = crashKeys[index] ?? crashKeys[0];
  const receipt = { client, mutation };
  const size = 1 + random(6);
  const head = await log.head(key);
  const drafts = Array.from({ length: size }, () => sampleDraft(key, receipt, `${size} ${'x'.repeat(random(9000))}`));
  const result = await log.append(key, head.seq, sealAll(drafts, head), receipt);
  if (result.status !== 'ok') throw new Error(`expected ok, got ${result.status}`);
  writeSync(1, `${index} ${result.head.seq} ${result.head.hash} ${mutation}\n`);
  if (random(5) === 0) await log.saveSnapshot(key, { seq: result.head.seq, text: String(result.head.seq) });
  if (random(9) === 0) await log.redact(key, 1 + random(result.head.seq), ['/effects']);
}
