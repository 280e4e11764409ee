import assert from 'node:assert/strict';
import { it } from 'node:test';
import { proveTwoServers } from './two-servers.ts';

it('keeps one plan on two servers of one PostgreSQL, while they are killed (a sample; npm run prove kills 40)', async () => {
  const seed = Number(process.env['TANDEM_SEED'] ?? Date.now() % 2 ** 31);
  console.log(`seed ${seed}; TANDEM_SEED=${seed} repeats it`);
  const { kills, crossings } = await proveTwoServers(seed, 60, 1);
  assert.equal(kills, 1);
  assert.ok(crossings >= 2, `the two servers wrote one after the other, not in turn: ${crossings} crossings`);
});
