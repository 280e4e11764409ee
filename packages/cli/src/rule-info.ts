import { docsOf, type Rule, rules } from '@tandem-plan/core/rules';
import type { Words } from '@tandem-plan/core/texts';
import type { RuleInfo } from '@tandem-plan/exchange/sarif';

/** Where the documentation stands. */
export const pages = 'https://github.com/tandem-plan/tandem/blob/main/';

/** The rules there are, as SARIF presents them. */
export const ruleInfos = (words: Words, own: readonly Rule[] = []): RuleInfo[] =>
  [...rules, ...own].map((rule) => ({
    id: rule.id,
    title: words.rule(rule.id),
    summary: words.advice(rule.id),
    docs: new URL(docsOf(rule), pages).href,
  }));
