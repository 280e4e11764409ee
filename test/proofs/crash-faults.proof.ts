import { proveCrashFaults } from './crash-faults.ts';

/** @param seed what the run can be repeated with */
export const prove = (seed: number) => proveCrashFaults(seed, 600);
