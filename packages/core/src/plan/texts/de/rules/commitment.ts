import type { RuleWords } from '../../texts.ts';

export const commitment = {} satisfies Readonly<Record<string, RuleWords>>;
