import { singleThreaded } from './single-threaded.ts';
import type { Rule } from '../rule.ts';

/** The rules on people, in a channel director's order. */
export const people: readonly Rule[] = [singleThreaded];
