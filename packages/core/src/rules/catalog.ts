import { objectiveWithoutActions } from './execution/objective-without-actions.ts';
import { kpiBehind } from './results/kpi-behind.ts';
import type { Rule } from './rule.ts';

/** Every rule there is, in a channel director's order. */
export const rules: readonly Rule[] = [kpiBehind, objectiveWithoutActions];
