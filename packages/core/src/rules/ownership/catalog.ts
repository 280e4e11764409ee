import type { Rule } from '../rule.ts';

/** The rules on ownership, in a channel director's order. */
export const ownership: readonly Rule[] = [];
