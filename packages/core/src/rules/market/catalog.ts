import type { Rule } from '../rule.ts';

/** The rules on market, in a channel director's order. */
export const market: readonly Rule[] = [];
