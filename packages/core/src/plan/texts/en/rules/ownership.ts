import type { RuleWords } from '../../texts.ts';

export const ownership = {} satisfies Readonly<Record<string, RuleWords>>;
