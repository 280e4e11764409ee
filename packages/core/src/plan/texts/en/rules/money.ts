import type { RuleWords } from '../../texts.ts';

export const money = {} satisfies Readonly<Record<string, RuleWords>>;
