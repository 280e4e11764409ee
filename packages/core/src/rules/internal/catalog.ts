import { responseLate } from './response-late.ts';
import type { Rule } from '../rule.ts';

/** The rules on internal, in a channel director's order. */
export const internal: readonly Rule[] = [responseLate];
