import { type Notice, type PlanLog, StoreError } from '@tandem-plan/store';
import type { Dice } from '../laws/dice.ts';
import type { Schedule } from './schedule.ts';

/** What happens to the next call of the log: it fails before anything is done, or once all is done. */
export type DiskFault = 'before' | 'after';

/** The log all servers share: it outlives them, and fails now and then. */
export interface Disk {
  readonly log: PlanLog;
  readonly faults: DiskFault[];
  /** The log as a server process has it: whoever dies hears no more of it. */
  mount(isAlive: () => boolean): PlanLog;
}

export function createDisk(schedule: Schedule, log: PlanLog, { below }: Dice): Disk {
  const faults: DiskFault[] = [];
  const broken = (): StoreError => new StoreError('disk', 'the disk does not answer');

  async function call<T>(isAlive: () => boolean, doIt: () => Promise<T>): Promise<T> {
    if (!isAlive()) return never();
    const fault = faults.shift();
    if (fault === 'before') throw broken();
    const result = await doIt();
    if (fault === 'after') throw broken();
    return result;
  }

  return {
    log,
    faults,
    mount: (isAlive) => ({
      ...log,
      // Time passes over a write: others write meanwhile, and a process may die.
      async append(...args) {
        await new Promise<void>((resolve) => void schedule.after(1 + below(5), resolve));
        return call(isAlive, () => log.append(...args));
      },
      read: (...args) => call(isAlive, () => log.read(...args)),
      latest: (...args) => call(isAlive, () => log.latest(...args)),
      head: (...args) => call(isAlive, () => log.head(...args)),
      readSnapshot: (...args) => call(isAlive, () => log.readSnapshot(...args)),
      saveSnapshot: (...args) => call(isAlive, () => log.saveSnapshot(...args)),
      watch: (listener: (notice: Notice) => void) => log.watch(listener),
    }),
  };
}

const never = (): Promise<never> => new Promise(() => undefined);
