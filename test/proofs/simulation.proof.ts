import { availableParallelism } from 'node:os';
import { bugs } from '../simulation/bugs.ts';
import { proveSimulation } from './simulation.ts';

/** @param seed what the run can be repeated with */
export const prove = (seed: number) =>
  proveSimulation(seed, 1_000_000, bugs, availableParallelism(), (line) => console.log(line));
