import assert from 'node:assert/strict';
import { it } from 'node:test';
import { proveDoor } from './door.ts';

it('what is taken in one go is what the judge accepts (a sample; npm run prove reads a million)', () => {
  const seed = Number(process.env['TANDEM_SEED'] ?? Date.now() % 2 ** 31);
  console.log(`seed ${seed}; TANDEM_SEED=${seed} repeats it`);
  const { mutants, right, left } = proveDoor(seed, 5000);
  // Not always refused, not always right, and what is right is rarely left to the judge.
  assert.ok(right > mutants / 10 && right < mutants, `${right} of ${mutants} were right`);
  assert.ok(left < right / 20, `${left} of ${right} were left`);
});
