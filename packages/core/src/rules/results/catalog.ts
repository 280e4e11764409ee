import { kpiBehind } from './kpi-behind.ts';
import { shortfallNotEscalated } from './shortfall-not-escalated.ts';
import type { Rule } from '../rule.ts';

/** The rules on results, in a channel director's order. */
export const results: readonly Rule[] = [kpiBehind, shortfallNotEscalated];
