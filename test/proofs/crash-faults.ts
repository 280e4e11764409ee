import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Dice, dice } from '../laws/dice.ts';
import { bundleWriter } from './bundle.ts';
import { type Course, countCalls, type Fault, type Injected, inject } from './crash/injecting.ts';

/** What a disk and a system do to a program that writes. */
const effects: Readonly<Record<string, readonly string[]>> = {
  pwrite64: ['error=EIO', 'error=ENOSPC'],
  fsync: ['error=EIO', 'error=ENOSPC'],
  fdatasync: ['error=EIO'],
  ftruncate: ['error=EIO'],
  unlink: ['error=EIO', 'error=EACCES'],
  openat: ['error=EMFILE', 'error=ENOSPC'],
};
/** Once, for a while, and from then on. */
const spells = [1, 1, 3, Infinity];
/** Runs to see the planted bug in. */
const runsToSee = 40;

/** What a proof found out, as docs/proof.json keeps it. */
export interface Proved {
  readonly seed: number;
  readonly runs: number;
  /** System calls that failed, or at which the process was killed. */
  readonly faults: Readonly<Record<string, number>>;
  /** What the store rejected with an error of its own, by what it was doing. */
  readonly rejected: Readonly<Record<string, number>>;
  /** Batches that the store had said it keeps; all were there. */
  readonly acknowledged: number;
  readonly after: Readonly<Record<string, number>>;
  /** After how many runs a store was caught that takes a failed commit for a done one. */
  readonly planted: { readonly deaf: number };
}

/**
 * Runs writers whose system calls fail, or who are killed at one, at every place of their course: an append is then
 * rejected with the store's own error, nothing acknowledged is lost, nothing half kept, and what is asked later is
 * done or rejected just as clearly.
 *
 * Needs strace.
 */
export async function proveCrashFaults(seed: number, runs: number): Promise<Proved> {
  const writer = await bundleWriter();
  const folder = mkdtempSync(join(tmpdir(), 'tandem-faults-'));
  const chance = dice(seed);
  const faults: Record<string, number> = {};
  const rejected: Record<string, number> = {};
  const after: Record<string, number> = {};
  let acknowledged = 0;
  let done = 0;
  const count = (counts: Record<string, number>, name: string, more = 1): void => {
    counts[name] = (counts[name] ?? 0) + more;
  };
  const take = (fault: Fault, found: Injected): void => {
    count(faults, `${fault.call} ${fault.effect}`, found.faults);
    for (const { phase } of found.rejections) count(rejected, phase);
    count(after, found.after);
    acknowledged += found.acknowledged;
    done += 1;
    if (done % 50 === 0) console.log(`  ${done} of ${runs} runs`);
  };
  try {
    const course = (bug?: 'deaf'): Course => ({
      writer,
      folder: join(folder, String(chance.below(2 ** 31))),
      seed: chance.below(2 ** 31),
      weight: chance.chance(0.05) ? 'heavy' : 'light',
      ...(bug && { bug }),
    });
    while (done < runs) {
      const one = course();
      // One course, met by several faults.
      for (const fault of (await faultsOf(one, chance)).slice(0, runs - done)) take(fault, await inject(one, fault));
    }
    const deaf = await runsUntilCaught(() => course('deaf'), chance);
    rmSync(folder, { recursive: true });
    return { seed, runs: done, faults, rejected, acknowledged, after, planted: { deaf } };
  } catch (error) {
    throw new Error(`with TANDEM_SEED=${seed}; what was left stands in ${folder}`, { cause: error });
  } finally {
    rmSync(writer);
  }
}

/** Faults spread over the course of a writer, more of them where it writes. */
async function faultsOf(course: Course, chance: Dice): Promise<Fault[]> {
  const counts = await countCalls(course, Object.keys(effects));
  const faults = [...counts].flatMap(([call, made]) =>
    Array.from({ length: call === 'pwrite64' || call === 'fsync' ? 5 : 2 }, () => ({
      call,
      effect: chance.pick(effects[call] ?? []),
      from: 1 + chance.below(made),
      times: chance.pick(spells),
    })),
  );
  // In any order, so that a few of them are of any kind.
  return faults
    .map((fault) => ({ fault, at: chance.below(1e6) }))
    .sort((a, b) => a.at - b.at)
    .map(({ fault }) => fault);
}

async function runsUntilCaught(course: () => Course, chance: Dice): Promise<number> {
  for (let runs = 1; runs <= runsToSee; runs += 1) {
    const one = course();
    const made = (await countCalls(one, ['fsync'])).get('fsync') ?? 1;
    const fault = { call: 'fsync', effect: 'error=EIO', from: 1 + chance.below(made), times: 1 };
    const caught = await inject(one, fault).then(
      () => false,
      (error: unknown) => error instanceof assert.AssertionError,
    );
    if (caught) return runs;
  }
  throw new Error('a store that takes a failed commit for a done one was not caught');
}
