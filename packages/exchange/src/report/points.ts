import type { ReportJson } from '@tandem-plan/core/rules';
import type { Words } from '@tandem-plan/core/texts';

/** A rule that lacks points of the score, each figure in words. */
export interface Lacking {
  readonly rule: string;
  readonly title: string;
  /** `1.5 of 3`. */
  readonly points: string;
  /** Subjects that passed, of those that could be judged: `2 of 4`. */
  readonly passed: string;
}

const tenths = (value: number): number => Math.round(value * 10) / 10;

/** Where the score comes from: the rules below full points, those that cost most first. */
export function lackingPoints({ score }: Pick<ReportJson, 'score'>, words: Words): readonly Lacking[] {
  const of = (part: number, whole: number) => words.phrase('report.of', { part, whole });
  const lacking = score.rules.flatMap(({ points, ...rule }) => {
    const lost = points === null ? 0 : points.possible - points.earned;
    return points === null || tenths(lost) === 0 ? [] : [{ ...rule, points, lost }];
  });
  return lacking
    .sort((a, b) => b.lost - a.lost)
    .map(({ rule, points: { earned, possible }, passed, failed }) => ({
      rule,
      title: words.rule(rule),
      points: of(tenths(earned), tenths(possible)),
      passed: of(passed, passed + failed),
    }));
}
