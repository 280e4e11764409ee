import { type Folded, fold } from './fold.ts';
import type { CheckInput } from './input.ts';
import { type Documents, evidenceAt, placeOf } from './locate.ts';
import { byConsequence, countOf, type Failure, type Peers, peersOf, severityOf } from './order.ts';
import { mostPronounced } from './pronounced.ts';
import type { CannotTell, Fault, Finding, Report, Severity, Waived } from './report.ts';
import { docsOf, type Judged, keyOf, type Rule, readsAnnex } from './rule.ts';
import { scores } from './score.ts';
import { type ConfiguredWaiver, lapsed, waiverFor } from './waive.ts';

/** What one rule found. */
export interface RuleOutcome {
  readonly rule: Rule;
  readonly level: Severity;
  readonly judged: readonly Judged[];
}

interface WaivedFailure {
  readonly failure: Failure;
  readonly waiver: ConfiguredWaiver;
}

/** The same, sorted out: what failed, what of that is waived, what could not be told. */
interface Sorted extends RuleOutcome {
  readonly peers: readonly Peers[];
  readonly failed: number;
  readonly waived: readonly WaivedFailure[];
  readonly open: readonly CannotTell[];
  readonly passed: number;
}

export interface Reporter {
  report(input: CheckInput, outcomes: readonly RuleOutcome[], faults: readonly Fault[]): Report;
  /** To be called before a report on a plan whose records stand elsewhere, or on other documents or another day. */
  forget(): void;
}

/**
 * Makes verdicts of all rules one report: waived, folded, ordered and scored. What it made of a verdict is kept for the
 * next report: after an edit nearly all of them are the same.
 *
 * @param catalog the rules there are
 * @param configured waivers besides those of the plan
 */
export function createReporter(catalog: readonly Rule[], configured: readonly ConfiguredWaiver[]): Reporter {
  const weights = new Map(catalog.map(({ id, meta }) => [id, meta.weight]));
  let sorted = new Map<Rule, Sorted>();
  let findings = new WeakMap<Judged, Finding>();
  let waivers: readonly ConfiguredWaiver[] = [];
  let own: readonly ConfiguredWaiver[] | undefined;

  function forget(): void {
    sorted = new Map();
    findings = new WeakMap();
  }

  function waiversOf({ plan }: CheckInput): readonly ConfiguredWaiver[] {
    if (own !== plan.waivers) {
      own = plan.waivers;
      waivers = [...configured, ...own];
      sorted = new Map();
    }
    return waivers;
  }

  function sort(outcome: RuleOutcome, documents: Documents, asOf: string): Sorted {
    const known = sorted.get(outcome.rule);
    if (known?.judged === outcome.judged) return known;
    const made = sortOut(outcome, documents, waivers, asOf);
    sorted.set(outcome.rule, made);
    return made;
  }

  function findingOf({ failure, inner }: Folded, documents: Documents): Finding {
    // Kept by verdict and not by failure, since a failure also holds how many others its rule has.
    const judged = failure.judged;
    const finding = findings.get(judged) ?? found(failure, documents);
    findings.set(judged, finding);
    return inner.length === 0 ? finding : { ...finding, folded: inner.map((one) => findingOf(one, documents)) };
  }

  function waivedOf({ failure, waiver: { by, why, until } }: WaivedFailure, documents: Documents): Waived {
    return { finding: findingOf({ failure, inner: [] }, documents), waiver: { by, why, until } };
  }

  function report(input: CheckInput, outcomes: readonly RuleOutcome[], faults: readonly Fault[]): Report {
    const { plan, asOf, annex, baseline } = input;
    const documents: Documents = { plan, annex, baseline };
    const all = waiversOf(input);
    const told = outcomes.map((outcome) => sort(outcome, documents, asOf));
    const failing: Peers[] = [];
    for (const { peers } of told) failing.push(...peers);
    const tops = fold(plan, byConsequence(failing));
    const made = (isInternal: boolean) =>
      tops.filter(({ failure }) => readsAnnex(failure.rule) === isInternal).map((one) => findingOf(one, documents));
    const shared = made(false);
    const folded = foldedBy(tops);
    return {
      plan: plan.id,
      asOf,
      summary: {
        errors: countOf(shared, 'error'),
        warnings: countOf(shared, 'warning'),
        notes: countOf(shared, 'note'),
        worst: shared.slice(0, 3).map(({ key }) => key),
        places: mostPronounced(plan, shared, (rule) => weights.get(rule) ?? 0),
      },
      score: scores(
        told.map(({ rule, failed, waived, open, passed }) => {
          const under = folded.get(rule) ?? 0;
          const counts = { passed, failed: failed - under, folded: under };
          return { rule, ...counts, cannotTell: open.length, waived: waived.length };
        }),
      ),
      findings: shared,
      internal: made(true),
      // What a rule misses in an annex tells what is in it.
      cannotTell: told
        .filter(({ rule, open }) => open.length > 0 && (annex === undefined || !readsAnnex(rule)))
        .flatMap(({ open }) => open),
      waived: told
        .filter(({ rule, waived }) => waived.length > 0 && !readsAnnex(rule))
        .flatMap(({ waived }) => waived.map((one) => waivedOf(one, documents))),
      lapsed: lapsed(all, asOf),
      faults,
    };
  }

  return { report, forget };
}

/** How many failures of each rule went under another. */
function foldedBy(tops: readonly Folded[]): ReadonlyMap<Rule, number> {
  const counts = new Map<Rule, number>();
  const count = ({ failure: { rule }, inner }: Folded): void => {
    counts.set(rule, (counts.get(rule) ?? 0) + 1);
    inner.forEach(count);
  };
  for (const { inner } of tops) inner.forEach(count);
  return counts;
}

function sortOut(
  outcome: RuleOutcome,
  documents: Documents,
  waivers: readonly ConfiguredWaiver[],
  asOf: string,
): Sorted {
  const { rule, level, judged } = outcome;
  const failures: Failure[] = [];
  const waived: WaivedFailure[] = [];
  const open: CannotTell[] = [];
  let [failing, told] = [0, 0];
  for (const { verdict } of judged) {
    if (verdict.verdict === 'fail') failing += 1;
    if (verdict.verdict !== 'cannotTell') told += 1;
  }
  for (const one of judged) {
    const { subjects, verdict } = one;
    if (verdict.verdict === 'pass') continue;
    const key = keyOf(rule.id, subjects);
    if (verdict.verdict === 'cannotTell') {
      const { message, values } = verdict;
      const { path } = placeOf(documents, subjects);
      const { category } = rule.meta;
      open.push({ key, rule: rule.id, category, message, values, path, subjects, docs: docsOf(rule) });
    } else {
      const severity = severityOf(verdict.severity, level);
      const failure = { judged: one, rule, key, subjects, verdict, severity, share: failing / told };
      const waiver = waiverFor(waivers, rule.id, subjects, asOf);
      if (waiver === undefined) failures.push(failure);
      else waived.push({ failure, waiver });
    }
  }
  const [peers, failed, passed] = [peersOf(failures), failures.length, told - failing];
  return { rule, level, judged, peers, failed, waived, open, passed };
}

/** A failure with nothing folded into it. */
function found({ rule, key, subjects, verdict, severity }: Failure, documents: Documents): Finding {
  const { message, values, evidence = [], fixes = [], at, extent = 0 } = verdict;
  const place = placeOf(documents, subjects, at);
  return {
    key,
    rule: rule.id,
    category: rule.meta.category,
    severity,
    message,
    values,
    in: place.in,
    path: place.path,
    subjects: [...subjects, ...(verdict.subjects ?? [])],
    evidence: evidence.map((handle) => evidenceAt(documents, handle)).filter((one) => one !== undefined),
    cause: rule.meta.cause,
    extent,
    folded: [],
    fixes,
    docs: docsOf(rule),
  };
}
