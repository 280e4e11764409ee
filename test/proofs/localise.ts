import assert from 'node:assert/strict';
import { findCauses } from '@tandem-plan/core/views';
import { dice } from '../laws/dice.ts';
import { quiet, recipes } from '../localisation/recipes.ts';
import { namesOf, score } from '../localisation/score.ts';
import { shuffled } from '../localisation/shuffle.ts';
import { snapshots } from '../localisation/snapshots.ts';
import { snapshot } from '../localisation/synthetic.ts';

const goal = 0.95;

/**
 * That `findCauses` names the true causes, and none where there is none.
 *
 * @param shuffles snapshots whose leaves are dealt out anew
 * @param made snapshots made up of each kind, with and without causes
 * @throws AssertionError if a goal of 95 % is missed
 */
export function proveLocalise(seed: number, shuffles: number, made: number) {
  const known = snapshots();
  const found = known.map((one) => ({ ...one, found: namesOf(findCauses(one.leaves)) }));
  const folders = [...new Set(known.map(({ folder }) => folder))];
  const perFolder = Object.fromEntries(
    folders.map((name) => [name, score(found.filter(({ folder }) => folder === name))]),
  );
  const overall = score(found);
  for (const { f1 } of [...Object.values(perFolder), overall])
    assert.ok(f1 >= goal, `F1 of known snapshots: expected ${goal} or more, got ${JSON.stringify(perFolder)}`);

  const chance = dice(seed);
  let even = 0;
  for (let nth = 0; nth < shuffles; nth += 1) {
    const { leaves } = chance.pick(known);
    if (findCauses(shuffled(leaves, chance)).verdict === 'spread-evenly') even += 1;
  }
  assert.ok(even >= goal * shuffles, `even: expected ${goal * shuffles} of ${shuffles} or more, got ${even}`);

  const seeds = Array.from({ length: made }, () => chance.below(2 ** 31));
  const synthetic = Object.values(recipes).flatMap((recipe) =>
    seeds.map((one) => {
      const { leaves, causes } = snapshot(one, recipe);
      return { found: namesOf(findCauses(leaves)), causes };
    }),
  );
  const madeUp = score(synthetic);
  assert.ok(madeUp.f1 >= goal, `F1 of made-up snapshots: expected ${goal} or more, got ${madeUp.f1}`);
  const calm = Object.values(quiet).flatMap((recipe) =>
    seeds.map((one) => findCauses(snapshot(one, recipe).leaves).verdict === 'spread-evenly'),
  );
  const calmEven = calm.filter(Boolean).length;
  assert.ok(calmEven >= goal * calm.length, `made up without cause: expected ${goal} even, got ${calmEven}`);
  return {
    seed,
    known: { snapshots: known.length, ...overall, perFolder },
    shuffled: { snapshots: shuffles, even: even / shuffles },
    madeUp: { snapshots: synthetic.length, kinds: Object.keys(recipes).length, ...madeUp },
    madeUpWithoutCause: { snapshots: calm.length, even: calmEven / calm.length },
  };
}
