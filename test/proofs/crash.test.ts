import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { it } from 'node:test';
import { proveCrash } from './crash.ts';
import { bundleWriter } from './bundle.ts';
import { hasStrace } from './crash/injecting.ts';
import { parseSaid } from './crash/said.ts';
import { Witness } from './crash/witness.ts';
import { proveCrashFaults } from './crash-faults.ts';
import { dice } from '../laws/dice.ts';

const seed = Number(process.env['TANDEM_SEED'] ?? Date.now() % 2 ** 31);
console.log(`seed ${seed}; TANDEM_SEED=${seed} repeats it`);

it('loses nothing acknowledged to 10 SIGKILLs, and sees planted bugs (npm run prove kills 10,000 times)', async () => {
  const { kills, acknowledged } = await proveCrash(seed, 10);
  assert.ok(acknowledged > kills, `${acknowledged} batches acknowledged: the kills came too early to prove anything`);
});

it('rejects what a failing disk does not take, and loses nothing (a sample; npm run prove makes 600 runs)', {
  skip: !hasStrace() && 'needs strace, which is not installed: no write errors were injected',
}, async () => {
  const { faults, acknowledged } = await proveCrashFaults(seed, 5);
  assert.ok(Object.values(faults).some((count) => count > 0) && acknowledged > 0, JSON.stringify(faults));
});

it('says so when the disk takes no more, and keeps what it acknowledged', {
  skip: process.platform === 'win32' && 'limits the size of a file by ulimit',
}, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'tandem-full-'));
  const writer = await bundleWriter();
  const witness = new Witness(join(folder, 'plans.db'));
  const program = [process.execPath, writer, witness.path, 'client', String(seed), '8', 'heavy'];
  const child = spawnSync('sh', ['-c', 'ulimit -f 8000 && exec "$0" "$@"', ...program], { encoding: 'utf8' });
  assert.equal(child.status, 0, child.stderr);
  const said = parseSaid(child.stdout, 'client');
  assert.ok(said.rejections.some(({ code }) => code === 'disk') && said.batches.length > 0, child.stdout);
  witness.hear(said);
  await witness.checkWhole(dice(seed));
  rmSync(folder, { recursive: true });
  rmSync(writer);
});
