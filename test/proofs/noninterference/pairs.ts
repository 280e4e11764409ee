import assert from 'node:assert/strict';
import { takeOver } from './fate.ts';
import type { Leak } from './leaks.ts';
import { scriptOf } from './script.ts';
import { createStage, play, tokensFor } from './stage.ts';

/** Pairs that share two servers; then both are new. */
const pairsOfOne = 100;

export interface Order {
  readonly seed: number;
  readonly pairs: number;
  readonly leak?: Leak;
}

export interface Told {
  readonly pairs: number;
  /** Requests of the party that looks, all answered alike, in each of the two runs. */
  readonly answers: number;
  /** Requests of the other party in private, in both runs together. */
  readonly whispers: number;
  /** Answers by their status. */
  readonly statuses: Readonly<Record<string, number>>;
}

let taken = false;

/**
 * Plays pairs of runs that differ only in what one party does in its annex.
 * @throws AssertionError if the other party is given another byte
 */
export async function playPairs({ seed, pairs, leak }: Order): Promise<Told> {
  if (!taken) takeOver();
  taken = true;
  const statuses: Record<string, number> = {};
  let answers = 0;
  let whispers = 0;
  for (let done = 0; done < pairs; ) {
    const stages = [createStage(leak), createStage(leak)] as const;
    for (let left = Math.min(pairsOfOne, pairs - done); left > 0; left -= 1, done += 1) {
      const own = seed + done;
      const plan = `plan-${done}`;
      const script = scriptOf(own);
      const tokens = await tokensFor(plan, script, stages[0].fate.now);
      const one = await play(stages[0], plan, own, script, 0, tokens);
      const other = await play(stages[1], plan, own, script, 1, tokens);
      for (const [index, given] of one.entries()) {
        const deed = JSON.stringify(script.deeds[index]);
        assert.equal(given, other[index], `pair of seed ${own}: at ${deed} a party learns of what is not its own`);
        const status = /^\["(\d+)/.exec(given)?.[1];
        if (status !== undefined) statuses[status] = (statuses[status] ?? 0) + 1;
      }
      answers += script.deeds.filter(({ bearer }) => bearer !== 'theirs').length;
      whispers += script.whispers.flat(2).length;
    }
  }
  return { pairs, answers, whispers, statuses };
}
