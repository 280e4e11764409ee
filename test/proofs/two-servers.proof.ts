import { proveTwoServers } from './two-servers.ts';

/** @param seed what the run can be repeated with */
export const prove = (seed: number) => proveTwoServers(seed, 2_000, 40);
