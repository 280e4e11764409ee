import { docsOf, rules } from '@tandem-plan/core/rules';
import type { Words } from '@tandem-plan/core/texts';
import type { RuleInfo } from '@tandem-plan/exchange/sarif';

/** Where the documentation stands. */
export const pages = 'https://github.com/tandem-plan/tandem/blob/main/';

/** The rules there are, as SARIF presents them. */
export const ruleInfos = (words: Words): RuleInfo[] =>
  rules.map((rule) => ({
    id: rule.id,
    title: words.rule(rule.id),
    summary: words.advice(rule.id),
    docs: `${pages}${docsOf(rule)}`,
  }));
