import { targetNotAgreed } from './target-not-agreed.ts';
import type { Rule } from '../rule.ts';

/** The rules on measurement, in a channel director's order. */
export const measurement: readonly Rule[] = [targetNotAgreed];
