import type { RuleWords } from '../texts.ts';

/**
 * By rule: `title`, `advice`, `messages` (findings and what cannot be told) and `fixes`.
 *
 * A word is a string with places, `'{kpi} is at {pace:percent} of what was due by {through:day}'`, or for plurals a
 * function: `({ count }, format) => format.plural(count, { one: '# action is late', other: '# actions are late' })`.
 */
export const rules = {} satisfies Readonly<Record<string, RuleWords>>;
