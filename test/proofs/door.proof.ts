import { proveDoor } from './door.ts';

/** @param seed what the run can be repeated with */
export const prove = (seed: number) => proveDoor(seed, 1_000_000);
