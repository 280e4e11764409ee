import type { Finding, Severity } from './report.ts';
import type { Fail } from './verdict.ts';
import type { Judged, Rule } from './rule.ts';

/** A failing subject on its way into the report. */
export interface Failure extends Judged {
  readonly rule: Rule;
  readonly key: string;
  readonly verdict: Fail;
  readonly severity: Severity;
  /** Share of the rule's told subjects that fail. */
  readonly share: number;
}

const ranks: Readonly<Record<Severity, number>> = { error: 3, warning: 2, note: 1 };
export const rank = (severity: Severity): number => ranks[severity];

const alphabetical = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Most consequential first: severity, weight, how much of what the rule judges fails, and how badly. Total. */
export function byConsequence(a: Failure, b: Failure): number {
  return (
    rank(b.severity) - rank(a.severity) ||
    b.rule.meta.weight - a.rule.meta.weight ||
    b.share - a.share ||
    alphabetical(a.rule.id, b.rule.id) ||
    (b.verdict.extent ?? 0) - (a.verdict.extent ?? 0) ||
    alphabetical(a.key, b.key)
  );
}

/** A configured severity is the most a finding of two levels can be; other findings have it as it is. */
export function severityOf(own: Severity | undefined, configured: Severity): Severity {
  return own !== undefined && rank(own) < rank(configured) ? own : configured;
}

export const countOf = (findings: readonly Finding[], severity: Severity): number =>
  findings.filter((finding) => finding.severity === severity).length;
