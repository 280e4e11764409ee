import { it } from 'node:test';
import { bugs } from '../simulation/bugs.ts';
import { proveSimulation } from './simulation.ts';

it('two parties lose nothing, whatever fails (a sample; npm run prove does a million operations)', async () => {
  const seed = Number(process.env['TANDEM_SEED'] ?? Date.now() % 2 ** 31);
  console.log(`seed ${seed}; TANDEM_SEED=${seed} repeats it`);
  // Each run plants another bug.
  const bug = bugs[seed % bugs.length];
  await proveSimulation(seed, 1_000, bug === undefined ? [] : [bug], 0);
});
