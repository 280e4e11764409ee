import { StoreError } from '@tandem-plan/store';
import { WireError } from '@tandem-plan/sync';
import { type Authority, createAuthority } from '@tandem-plan/sync/authority';
import type { Dice } from '../laws/dice.ts';
import type { Disk } from './disk.ts';
import type { Planted } from './planted.ts';
import type { Schedule } from './schedule.ts';
import { Violation } from './violation.ts';

interface Process {
  alive: boolean;
  readonly authority: Authority;
}

/** Two server processes over one disk. */
export interface Servers {
  /** Answers at one of those that run. */
  serve<T>(work: (authority: Authority) => Promise<T | undefined>): Promise<T>;
  crash(): void;
  /** Those that are dead start again at once. */
  heal(): void;
  /** Authorities as they are now, to be compared. */
  readonly running: readonly Authority[];
  /** What went wrong with nobody waiting for it. */
  readonly faults: number;
}

export function createServers(
  schedule: Schedule,
  disk: Disk,
  dice: Dice,
  planted: Planted,
  fail: (error: unknown) => void,
): Servers {
  let faults = 0;
  let minute = 0;
  let keys = 0;

  function start(): Process {
    const process: Process = {
      alive: true,
      authority: planted.authority(
        createAuthority({
          log: planted.log(
            disk.mount(() => process.alive),
            () => process.alive,
            schedule,
          ),
          // Its own clock, and it goes back now and then.
          clock: () => new Date(Date.UTC(2017, 8, 30) + (minute += dice.below(100) - 10) * 60_000).toISOString(),
          random: (bytes) => {
            keys += 1;
            const key = new Uint8Array(bytes);
            new DataView(key.buffer).setUint32(0, keys);
            return key;
          },
          // The shared plan and one annex: the other is opened anew each time.
          keepOpen: 2,
          later: (task) => void schedule.after(1, () => process.alive && task()),
          onFault: (error) => {
            faults += 1;
            if (!(error instanceof StoreError)) fail(error);
          },
        }),
      ),
    };
    return process;
  }
  const processes = [start(), start()];

  return {
    async serve(work) {
      const process = dice.pick(processes);
      if (!process.alive) throw new WireError('unreachable', 'nobody is there');
      try {
        const answer = await work(process.authority);
        if (!process.alive) return await new Promise<never>(() => undefined);
        if (answer === undefined) throw new WireError('refused', 'no such plan');
        return answer;
      } catch (error) {
        if (error instanceof WireError) throw error;
        if (!(error instanceof StoreError) || error.code !== 'disk') fail(error);
        throw new WireError('unreachable', 'the server is broken');
      }
    },
    crash() {
      const index = dice.below(processes.length);
      const process = processes[index];
      if (!process?.alive) return;
      process.alive = false;
      schedule.after(50 + dice.below(2_000), () => {
        if (processes[index] === process) processes[index] = start();
      });
    },
    heal() {
      for (const [index, { alive }] of processes.entries()) if (!alive) processes[index] = start();
    },
    get running() {
      return processes.map(({ authority }) => authority);
    },
    get faults() {
      return faults;
    },
  };
}

/** Something nobody planned for. */
export const surprise = (error: unknown): Violation =>
  error instanceof Violation
    ? error
    : new Violation('no surprises', error instanceof Error ? (error.stack ?? error.message) : String(error));
