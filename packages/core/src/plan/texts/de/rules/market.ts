import type { RuleWords } from '../../texts.ts';

export const market = {} satisfies Readonly<Record<string, RuleWords>>;
