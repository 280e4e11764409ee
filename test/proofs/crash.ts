import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleWriter } from './bundle.ts';
import { type Killed, killInTurn } from './crash/killing.ts';
import type { PlantedBug } from './crash/planted-bugs.ts';
import type { Phase } from './crash/said.ts';

/** Mistakes that show when a process dies; kills enough to see each many times over. */
const deadly: readonly PlantedBug[] = ['early', 'apart'];
const killsToSee = 200;

/** What a proof found out, as docs/proof.json keeps it. */
export interface Proved {
  readonly seed: number;
  readonly kills: number;
  /** What the writer was doing when it was killed. */
  readonly phases: Readonly<Record<Phase, number>>;
  readonly files: number;
  /** Batches that the store had said it keeps; all were there. */
  readonly acknowledged: number;
  /** Of each planted bug, after how many kills it was caught. */
  readonly planted: Readonly<Record<string, number>>;
}

/**
 * Kills writers with SIGKILL while they open, append, take snapshots, redact and close, and opens what they left: no
 * acknowledged batch may be lost, none may be half there, and the same check must catch a store that errs.
 */
export async function proveCrash(seed: number, kills: number): Promise<Proved> {
  const writer = await bundleWriter();
  const folder = mkdtempSync(join(tmpdir(), 'tandem-crash-'));
  try {
    const phases: Record<Phase, number> = {
      open: 0,
      append: 0,
      checkpoint: 0,
      snapshot: 0,
      redact: 0,
      close: 0,
      between: 0,
    };
    let killed = 0;
    const onKill = (phase: Phase): void => {
      phases[phase] += 1;
      killed += 1;
      if (killed % 500 === 0) console.log(`  ${killed} of ${kills} killed`);
    };
    const lanes = Math.min(kills, availableParallelism() + 1);
    const inLane = (_: unknown, lane: number): Promise<Killed> => {
      const share = Math.floor((kills + lane) / lanes);
      const killing = { writer, folder: join(folder, `lane-${lane}`), seed: seed + lane, kills: share, onKill };
      return killInTurn(killing, lane === 0);
    };
    const results = await Promise.all(Array.from({ length: lanes }, inLane));
    const planted: Record<string, number> = {};
    for (const bug of deadly) planted[bug] = await killsUntilCaught(writer, join(folder, bug), seed, bug);
    rmSync(folder, { recursive: true });
    const files = results.reduce((sum, one) => sum + one.files, 0);
    const acknowledged = results.reduce((sum, one) => sum + one.acknowledged, 0);
    return { seed, kills: killed, phases, files, acknowledged, planted };
  } catch (error) {
    throw new Error(`with TANDEM_SEED=${seed}; what was left stands in ${folder}`, { cause: error });
  } finally {
    rmSync(writer);
  }
}

async function killsUntilCaught(writer: string, folder: string, seed: number, bug: PlantedBug): Promise<number> {
  let kills = 0;
  const onKill = (): void => {
    kills += 1;
  };
  await assert.rejects(
    killInTurn({ writer, folder, seed, kills: killsToSee, bug, onKill }, true),
    assert.AssertionError,
    `the planted bug "${bug}" was not caught`,
  );
  return kills;
}
