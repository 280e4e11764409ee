import type { Rule } from '../rule.ts';

/** The rules on commitment, in a channel director's order. */
export const commitment: readonly Rule[] = [];
