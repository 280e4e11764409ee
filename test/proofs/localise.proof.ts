import { proveLocalise } from './localise.ts';

/** @param seed what the run can be repeated with */
export const prove = (seed: number) => proveLocalise(seed, 500, 50);
