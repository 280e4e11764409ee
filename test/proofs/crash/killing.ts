import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type Dice, dice } from '../../laws/dice.ts';
import type { PlantedBug } from './planted-bugs.ts';
import { type Phase, parseSaid, type Said } from './said.ts';
import { Witness } from './witness.ts';

/** A file is left for a new one after so many kills, the long-lived one aside. */
const killsOfOne = 40;
/** The long-lived file is checked from its first event on after so many kills. */
const wholeAfter = 500;

export interface Killing {
  /** The bundled writer. */
  readonly writer: string;
  readonly folder: string;
  readonly seed: number;
  readonly kills: number;
  readonly bug?: PlantedBug;
  /** Hears of every kill. */
  readonly onKill?: (phase: Phase) => void;
}

export interface Killed {
  readonly files: number;
  readonly acknowledged: number;
}

/** Kills writers one after the other on files that no other lane uses, and checks what they leave. */
export async function killInTurn(killing: Killing, longLived: boolean): Promise<Killed> {
  const { folder, seed, kills } = killing;
  const chance = dice(seed);
  mkdirSync(folder);
  let files = 0;
  let acknowledged = 0;
  for (let done = 0; done < kills; ) {
    const witness = new Witness(join(folder, `plans-${files}.db`));
    const end = longLived ? kills : Math.min(kills, done + killsOfOne);
    files += 1;
    for (let ofThis = 1; done < end; ofThis += 1, done += 1) {
      const weight = !longLived && chance.chance(0.08) ? 'heavy' : 'light';
      witness.hear(await killOne(killing, witness.path, `client-${done}`, weight, chance));
      // Not every time, so that a writer also meets what the one before it left, and another dies of it.
      if (chance.chance(0.5)) await witness.check();
      if (ofThis % wholeAfter === 0) await witness.checkWhole(chance);
    }
    await witness.checkWhole(chance);
    acknowledged += witness.acknowledged;
    rmSync(witness.path);
  }
  return { files, acknowledged };
}

async function killOne(killing: Killing, path: string, client: string, weight: string, chance: Dice): Promise<Said> {
  const { writer, bug, onKill } = killing;
  const child = spawn(
    process.execPath,
    [writer, path, client, String(chance.below(2 ** 31)), '0', weight, ...(bug ? [bug] : [])],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const closed = once(child, 'close');
  // From its first line, which is that it opens the file; a quarter die while they do.
  const lines = chance.chance(0.25) ? 1 : 1 + chance.below(30);
  let text = '';
  let left = lines;
  const heard = new Promise<void>((resolve) => {
    child.stdout.setEncoding('utf8').on('data', (more: string) => {
      text += more;
      left -= more.split('\n').length - 1;
      if (left <= 0) resolve();
    });
  });
  await Promise.race([heard, closed]);
  await wait(chance.below(8));
  child.kill('SIGKILL');
  const [code, signal] = await closed;
  assert.deepEqual([code, signal], [null, 'SIGKILL'], 'the writer ended by itself');
  const said = parseSaid(text, client);
  assert.deepEqual(said.rejections, [], 'the store rejected what it had no reason to');
  onKill?.(said.phase);
  return said;
}
