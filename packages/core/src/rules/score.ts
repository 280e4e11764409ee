import type { Category, Gain, Report, RuleScore, Score } from './report.ts';
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
  const judged = counts.filter(isJudged);
  const weights = total(judged, weightOf);
  const reached = total(judged, ({ rule, passed, failed }) => rule.meta.weight * (passed / (passed + failed)));
  return {
    score: rounded(share(reached, weights)),
    confidence: share(total(counts, told), total(counts, applicable)),
  };
}

const rounded = (ratio: number | null): number | null => (ratio === null ? null : Math.round(ratio * 1000) / 10);
const isJudged = ({ passed, failed }: Count): boolean => passed + failed > 0;
const weightOf = ({ rule }: Count): number => rule.meta.weight;

/** @param weights of all rules that count overall; `null` for one that does not */
function ruleScore(count: Count, weights: number | null): RuleScore {
  const { rule, passed, failed, cannotTell, folded } = count;
  const passing = share(passed, passed + failed);
  const possible = weights === null || passing === null ? null : (100 * weightOf(count)) / weights;
  return {
    rule: rule.id,
    category: rule.meta.category,
    weight: rule.meta.weight,
    passed,
    failed,
    cannotTell,
    folded,
    points: possible === null ? null : { earned: (possible * passed) / (passed + failed), possible },
    score: rounded(passing),
    confidence: share(told(count), applicable(count)),
  };
}

const mostGains = 5;

/** Rules on the annex score in their own category and never count overall. */
export function scores(counts: readonly Count[]): Report['score'] {
  const shared = counts.filter(({ rule }) => !readsAnnex(rule));
  const { score, confidence } = scoreOf(shared);
  const weights = total(shared.filter(isJudged), weightOf);
  const byCategory = new Map<Category, Count[]>();
  for (const count of counts) {
    const category = categoryOf(count.rule);
    const known = byCategory.get(category);
    if (known === undefined) byCategory.set(category, [count]);
    else known.push(count);
  }
  const rules = counts.map((count) => ruleScore(count, readsAnnex(count.rule) ? null : weights));
  return {
    overall: score,
    confidence,
    categories: Object.fromEntries([...byCategory].map(([category, own]) => [category, scoreOf(own)])),
    rules,
    gains: gainsOf(rules),
  };
}

function gainsOf(rules: readonly RuleScore[]): readonly Gain[] {
  const gains: Gain[] = [];
  for (const { rule, failed, points } of rules)
    if (points !== null && failed > 0) gains.push({ rule, points: points.possible - points.earned });
  return gains.sort((a, b) => b.points - a.points).slice(0, mostGains);
}

const categoryOf = (rule: Rule): Category => (readsAnnex(rule) ? 'internal' : rule.meta.category);
