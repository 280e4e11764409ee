import { it } from 'node:test';
import { proveIncremental } from './incremental.ts';

it('a check after any edit is a check from scratch (a sample; npm run prove runs 10,000 edits)', () => {
  const seed = Number(process.env['TANDEM_SEED'] ?? Date.now() % 2 ** 31);
  console.log(`seed ${seed}; TANDEM_SEED=${seed} repeats it`);
  proveIncremental(seed, 150);
});
