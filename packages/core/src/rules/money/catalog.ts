import type { Rule } from '../rule.ts';

/** The rules on money, in a channel director's order. */
export const money: readonly Rule[] = [];
