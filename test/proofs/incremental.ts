import assert from 'node:assert/strict';
import { run } from '@tandem-plan/core/change';
import { createChecker } from '@tandem-plan/core/rules';
import { corpusCase, corpusNames } from '../corpus/corpus.ts';
import { arbitraryCommand } from '../laws/arbitrary-command.ts';
import { dice } from '../laws/dice.ts';

/** A plan is left for the next before its random edits have worn it out. */
const editsOfOne = 100;

/** What a proof found out, as docs/proof.json keeps it. */
export interface Proved {
  readonly seed: number;
  readonly edits: number;
  readonly plans: number;
}

/**
 * Random edits of the plans of the corpus, the large one aside, by any command its people may give: after each of
 * them the check that keeps verdicts must equal a check from scratch.
 */
export function proveIncremental(seed: number, edits: number): Proved {
  const { below } = dice(seed);
  const names = corpusNames().filter((name) => name !== 'large-building-sensors');
  let accepted = 0;
  let plans = 0;
  while (accepted < edits) {
    const { input } = corpusCase(names[below(names.length)] ?? '');
    const checker = createChecker();
    let { plan } = input;
    checker.check(input);
    plans += 1;
    for (let left = Math.min(editsOfOne, edits - accepted), tries = 0; left > 0 && tries < 1000; tries += 1) {
      const { command, context } = arbitraryCommand(plan, below(2 ** 31));
      const result = run(plan, command, context);
      if (!result.ok) continue;
      ({ plan } = result);
      const now = { ...input, plan };
      const kept = checker.check(now, result.effects);
      assert.deepEqual(kept, createChecker().check(now), `seed ${seed}, edit ${accepted}: ${JSON.stringify(command)}`);
      accepted += 1;
      left -= 1;
    }
  }
  return { seed, edits: accepted, plans };
}
