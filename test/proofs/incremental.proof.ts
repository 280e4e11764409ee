import { proveIncremental } from './incremental.ts';

/** @param seed what the run can be repeated with */
export const prove = (seed: number) => proveIncremental(seed, 10_000);
