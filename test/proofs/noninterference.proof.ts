import { proveNoninterference } from './noninterference.ts';

/** @param seed what the run can be repeated with */
export const prove = (seed: number) => proveNoninterference(seed, 100_000);
