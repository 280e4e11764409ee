import type { Rule } from '../rule.ts';

/** The rules on enablement, in a channel director's order. */
export const enablement: readonly Rule[] = [];
