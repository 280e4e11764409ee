import assert from 'node:assert/strict';
import { describe as suite, it } from 'node:test';
import fc from 'fast-check';
import * as z from 'zod/mini';
import { judge } from '../../packages/core/src/plan/judge.ts';
import { planSchema } from '../../packages/core/src/plan/schema/plan.ts';
import { awkward, changed, placesOf } from '../../packages/core/src/plan/testing/mutations.ts';
import { sample } from '../../packages/core/src/plan/testing/sample.ts';
import { toZod } from '../../scripts/schema/to-zod.ts';

suite('the schema and a validator that others wrote', () => {
  const zod = toZod(planSchema);
  const plan = sample();
  const places = placesOf(plan);

  it('accept and refuse the same plans, and read them alike', () => {
    // A host's own data may hold no NaN either, which only we say.
    const inJson = awkward.filter((value) => !Number.isNaN(value));
    const mutation = fc.tuple(fc.constantFrom(...places), inJson);
    let accepted = 0;
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 0, maxLength: 3 }), (mutations) => {
        const document = mutations.reduce<unknown>((value, [path, to]) => changed(value, path, to), plan);
        const theirs = z.safeParse(zod, document);
        const ours = judge(planSchema, document);
        // Nesting and keys of a host's own data are judged by us alone.
        const shape = ours.issues.filter(({ code }) => code !== 'hostile-key' && code !== 'too-deep');
        assert.equal(shape.length === 0, theirs.success, JSON.stringify(ours.issues.slice(0, 3)));
        if (!theirs.success || ours.issues.length > 0) return;
        accepted += 1;
        assert.deepEqual(JSON.parse(JSON.stringify(ours.data)), JSON.parse(JSON.stringify(theirs.data)));
      }),
      { numRuns: 3000 },
    );
    assert.ok(accepted > 100, `${accepted} were accepted`);
  });
});
