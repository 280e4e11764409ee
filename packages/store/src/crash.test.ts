import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { it } from 'node:test';
import { checkLeft, crashRound, writer } from './testing/crash-round.ts';

/** Rotates by default; `TANDEM_SEED` repeats a run, `TANDEM_CRASHES` lengthens it. */
const seed = Number(process.env['TANDEM_SEED'] ?? Date.now() % 1_000_000);
const rounds = Number(process.env['TANDEM_CRASHES'] ?? 15);

it('loses nothing acknowledged, and keeps no half of a batch, when it is killed at any moment', async (t) => {
  let draws = 0;
  const random = (below: number): number => {
    draws += 1;
    return createHash('sha256').update(`${seed} ${draws}`).digest().readUInt32BE() % below;
  };
  const folder = mkdtempSync(join(tmpdir(), 'tandem-crash-'));
  const path = join(folder, 'plans.db');
  let acknowledged = 0;
  try {
    for (let round = 0; round < rounds; round++) {
      const client = `client-${round}`;
      // Every fifth is killed around the moment a new file is made.
      acknowledged +=
        round % 5 === 4
          ? await crashRound({ path: `${path}-${round}`, client, seed, lines: 0, delay: 300 + random(500) })
          : await crashRound({ path, client, seed: seed + round, lines: 1 + random(40), delay: random(20) });
    }
  } catch (error) {
    throw new Error(`with TANDEM_SEED=${seed}; what was left stands in ${folder}`, { cause: error });
  }
  rmSync(folder, { recursive: true });
  t.diagnostic(`seed ${seed}: ${rounds} kills, ${acknowledged} acknowledged batches, all there`);
  assert.ok(
    acknowledged > rounds,
    `only ${acknowledged} batches were acknowledged: the kills came too early to prove anything`,
  );
});

it('says so when the disk takes no more, and keeps what it acknowledged', {
  skip: process.platform === 'win32' && 'limits the size of a file by ulimit',
}, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'tandem-full-'));
  const path = join(folder, 'plans.db');
  const limited = ['-c', 'ulimit -f 800 && exec "$0" "$@"', process.execPath, ...process.execArgv];
  const child = spawnSync('sh', [...limited, writer, path, 'client', '1'], { encoding: 'utf8' });
  assert.equal(child.status, 1, child.stderr);
  assert.match(child.stderr, /StoreError: .*plans\.db could not be read or written: disk I\/O error \(SQLITE_IOERR/);
  assert.ok((await checkLeft(path, child.stdout, 'client')) > 5);
  rmSync(folder, { recursive: true });
});
