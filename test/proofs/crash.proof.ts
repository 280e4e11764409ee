import { proveCrash } from './crash.ts';

/** @param seed what the run can be repeated with */
export const prove = (seed: number) => proveCrash(seed, 10_000);
