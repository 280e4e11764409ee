import type { Finding, Fix } from '@tandem-plan/core/rules';

/** What core's `createWords(texts)` gives, as far as the elements use it. */
export interface CoreWords {
  /** Of a type, a field, a group or a value: `objective`, `objective.title`. */
  label(key: string): string;
  /** Of a value of a choice: `value('objective.kind', 'revenue')`. */
  value(field: string, value: string): string;
  finding(finding: Finding): string;
  fix(rule: string, fix: Fix): string;
}
