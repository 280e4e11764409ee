import type { Category, Report, RuleScore, Score } from './report.ts';
import { type Rule, readsAnnex } from './rule.ts';

/** How the subjects of one rule came out; what is waived or folded counts as neither passed nor failed. */
export interface Count {
  readonly rule: Rule;
  readonly passed: number;
  readonly failed: number;
  readonly cannotTell: number;
  readonly folded: number;
  readonly waived: number;
}

const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);
const told = ({ passed, failed, folded, waived }: Count): number => passed + failed + folded + waived;
const applicable = (count: Count): number => told(count) + count.cannotTell;
const total = (counts: readonly Count[], of: (count: Count) => number): number =>
  counts.reduce((sum, count) => sum + of(count), 0);

/** Weight × share of subjects passing, over the rules that have any; confidence is the share that could be told. */
function scoreOf(counts: readonly Count[]): Score {
  const judged = counts.filter(({ passed, failed }) => passed + failed > 0);
  const weights = total(judged, ({ rule }) => rule.meta.weight);
  const reached = total(judged, ({ rule, passed, failed }) => rule.meta.weight * (passed / (passed + failed)));
  const ratio = share(reached, weights);
  return {
    score: ratio === null ? null : Math.round(ratio * 1000) / 10,
    confidence: share(total(counts, told), total(counts, applicable)),
  };
}

const ruleScore = (count: Count): RuleScore => ({
  rule: count.rule.id,
  category: count.rule.meta.category,
  weight: count.rule.meta.weight,
  passed: count.passed,
  failed: count.failed,
  cannotTell: count.cannotTell,
  folded: count.folded,
  ...scoreOf([count]),
});

/** Rules on the annex score in their own category and never count overall. */
export function scores(counts: readonly Count[]): Report['score'] {
  const shared = counts.filter(({ rule }) => !readsAnnex(rule));
  const { score, confidence } = scoreOf(shared);
  const categories = new Set(counts.map(({ rule }) => categoryOf(rule)));
  return {
    overall: score,
    confidence,
    categories: Object.fromEntries(
      [...categories].map((category) => [
        category,
        scoreOf(counts.filter(({ rule }) => categoryOf(rule) === category)),
      ]),
    ),
    rules: counts.map(ruleScore),
  };
}

const categoryOf = (rule: Rule): Category => (readsAnnex(rule) ? 'internal' : rule.meta.category);
