import assert from 'node:assert/strict';
import { it } from 'node:test';
import { proveNoninterference } from './noninterference.ts';

it('gives a party the same bytes, whatever the other does in private (a sample; npm run prove plays 100,000)', async () => {
  const seed = Number(process.env['TANDEM_SEED'] ?? Date.now() % 2 ** 31);
  console.log(`seed ${seed}; TANDEM_SEED=${seed} repeats it`);
  const { answers, whispers, statuses } = await proveNoninterference(seed, 60);
  // Both did something, and was answered in more ways than one.
  assert.ok(answers > 200 && whispers > 200, `${answers} answers, ${whispers} whispers`);
  assert.ok((statuses['200'] ?? 0) > 60 && (statuses['404'] ?? 0) > 30, JSON.stringify(statuses));
});
