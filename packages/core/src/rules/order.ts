import type { Finding, Severity } from './report.ts';
import type { Fail } from './verdict.ts';
import type { Judged, Rule } from './rule.ts';

/** A failing subject on its way into the report. */
export interface Failure extends Judged {
  /** As its rule judged it, the same object for as long as the verdict is kept. */
  readonly judged: Judged;
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

/** Failures of one rule and severity, the worst first. */
export type Peers = readonly [Failure, ...Failure[]];

/** The failures of one rule, by severity: most of the order is settled between rules, whatever their failures are. */
export function peersOf(failures: readonly Failure[]): readonly Peers[] {
  const groups = new Map<Severity, [Failure, ...Failure[]]>();
  for (const failure of failures) {
    const known = groups.get(failure.severity);
    if (known === undefined) groups.set(failure.severity, [failure]);
    else known.push(failure);
  }
  for (const group of groups.values()) group.sort(byExtent);
  return [...groups.values()];
}

const byExtent = (a: Failure, b: Failure): number =>
  (b.verdict.extent ?? 0) - (a.verdict.extent ?? 0) || alphabetical(a.key, b.key);

/** Most consequential first: severity, weight, how much of what the rule judges fails, and how badly. Total. */
export const byConsequence = (peers: readonly Peers[]): readonly Failure[] =>
  [...peers].sort(([a], [b]) => betweenRules(a, b)).flat();

const betweenRules = (a: Failure, b: Failure): number =>
  rank(b.severity) - rank(a.severity) ||
  b.rule.meta.weight - a.rule.meta.weight ||
  b.share - a.share ||
  alphabetical(a.rule.id, b.rule.id);

/** A configured severity is the most a finding of two levels can be; other findings have it as it is. */
export function severityOf(own: Severity | undefined, configured: Severity): Severity {
  return own !== undefined && rank(own) < rank(configured) ? own : configured;
}

export const countOf = (findings: readonly Finding[], severity: Severity): number =>
  findings.filter((finding) => finding.severity === severity).length;
