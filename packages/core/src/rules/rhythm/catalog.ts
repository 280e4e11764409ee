import { reviewOverdue } from './review-overdue.ts';
import type { Rule } from '../rule.ts';

/** The rules on rhythm, in a channel director's order. */
export const rhythm: readonly Rule[] = [reviewOverdue];
