import type { RuleWords } from '../../texts.ts';

export const enablement = {} satisfies Readonly<Record<string, RuleWords>>;
