import { type Folded, fold } from './fold.ts';
import type { CheckInput } from './input.ts';
import { type Documents, evidenceAt, placeOf } from './locate.ts';
import { countOf, type Failure, severityOf } from './order.ts';
import { mostPronounced } from './pronounced.ts';
import type { CannotTell, Fault, Finding, Report, Severity, Waived } from './report.ts';
import { docsOf, type Judged, keyOf, type Rule, readsAnnex } from './rule.ts';
import { type Count, scores } from './score.ts';
import { type ConfiguredWaiver, lapsed, waiverFor } from './waive.ts';

/** What one rule found. */
export interface RuleOutcome {
  readonly rule: Rule;
  readonly level: Severity;
  readonly judged: readonly Judged[];
}

interface Sorted {
  readonly failures: readonly Failure[];
  readonly waived: readonly { readonly failure: Failure; readonly waiver: ConfiguredWaiver }[];
  readonly open: readonly CannotTell[];
  readonly passed: number;
}

/** Verdicts of all rules as one report: waived, folded, ordered and scored. */
export function reportOf(
  input: CheckInput,
  outcomes: readonly RuleOutcome[],
  waivers: readonly ConfiguredWaiver[],
  faults: readonly Fault[],
): Report {
  const { plan, asOf, annex, baseline } = input;
  const documents: Documents = { plan, annex, baseline };
  const sorted = outcomes.map((outcome) => ({ outcome, ...sort(outcome, documents, waivers, asOf) }));
  const tops = fold(
    plan,
    sorted.flatMap(({ failures }) => failures),
  );
  const internal = (folded: Folded) => readsAnnex(folded.failure.rule);
  const findings = tops.filter((one) => !internal(one)).map((one) => findingOf(one, documents));
  const under = new Set(tops.flatMap(({ inner }) => inner.flatMap(keysIn)));
  const counts = sorted.map(({ outcome, failures, waived, open, passed }): Count => {
    const folded = failures.filter(({ key }) => under.has(key)).length;
    const failed = failures.length - folded;
    return { rule: outcome.rule, passed, failed, folded, cannotTell: open.length, waived: waived.length };
  });
  const weights = new Map(outcomes.map(({ rule }) => [rule.id, rule.meta.weight]));
  return {
    plan: plan.id,
    asOf,
    summary: {
      errors: countOf(findings, 'error'),
      warnings: countOf(findings, 'warning'),
      notes: countOf(findings, 'note'),
      worst: findings.slice(0, 3).map(({ key }) => key),
      places: mostPronounced(plan, findings, (rule) => weights.get(rule) ?? 0),
    },
    score: scores(counts),
    findings,
    internal: tops.filter(internal).map((one) => findingOf(one, documents)),
    // What a rule misses in an annex tells what is in it.
    cannotTell: sorted.flatMap(({ outcome, open }) => (annex !== undefined && readsAnnex(outcome.rule) ? [] : open)),
    waived: sorted.flatMap(({ outcome, waived }) =>
      readsAnnex(outcome.rule) ? [] : waived.map(({ failure, waiver }) => waivedOf(failure, waiver, documents)),
    ),
    lapsed: lapsed(waivers, asOf),
    faults,
  };
}

const keysIn = ({ failure, inner }: Folded): readonly string[] => [failure.key, ...inner.flatMap(keysIn)];

function sort(
  { rule, level, judged }: RuleOutcome,
  documents: Documents,
  waivers: readonly ConfiguredWaiver[],
  asOf: string,
): Sorted {
  const failures: Failure[] = [];
  const waived: { failure: Failure; waiver: ConfiguredWaiver }[] = [];
  const open: CannotTell[] = [];
  let passed = 0;
  const failing = judged.filter(({ verdict }) => verdict.verdict === 'fail').length;
  const told = judged.filter(({ verdict }) => verdict.verdict !== 'cannotTell').length;
  for (const { subjects, verdict } of judged) {
    const key = keyOf(rule.id, subjects);
    if (verdict.verdict === 'pass') passed += 1;
    else if (verdict.verdict === 'cannotTell') {
      const { message, values } = verdict;
      const { path } = placeOf(documents, subjects);
      const { category } = rule.meta;
      open.push({ key, rule: rule.id, category, message, values, path, subjects, docs: docsOf(rule) });
    } else {
      const severity = severityOf(verdict.severity, level);
      const failure = { rule, key, subjects, verdict, severity, share: failing / told };
      const waiver = waiverFor(waivers, rule.id, subjects, asOf);
      if (waiver === undefined) failures.push(failure);
      else waived.push({ failure, waiver });
    }
  }
  return { failures, waived, open, passed };
}

function findingOf({ failure, inner }: Folded, documents: Documents): Finding {
  const { rule, key, subjects, verdict, severity } = failure;
  const { message, values, evidence = [], fixes = [], at, extent = 0 } = verdict;
  return {
    key,
    rule: rule.id,
    category: rule.meta.category,
    severity,
    message,
    values,
    ...placeOf(documents, subjects, at),
    subjects: [...subjects, ...(verdict.subjects ?? [])],
    evidence: evidence.flatMap((handle) => evidenceAt(documents, handle)),
    cause: rule.meta.cause,
    extent,
    folded: inner.map((one) => findingOf(one, documents)),
    fixes,
    docs: docsOf(rule),
  };
}

function waivedOf(failure: Failure, { by, why, until }: ConfiguredWaiver, documents: Documents): Waived {
  return { finding: findingOf({ failure, inner: [] }, documents), waiver: { by, why, until } };
}
