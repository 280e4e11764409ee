import { rank } from './order.ts';
import type { Finding, Report } from './report.ts';

/** A finding that is in both reports. */
export interface Persisting {
  readonly before: Finding;
  readonly after: Finding;
}

/** What became of a plan between two reports. */
export interface Comparison {
  /** Most consequential first, as in the later report. */
  readonly appeared: readonly Finding[];
  /** The rule ran again, could tell, and no longer fails; as ordered in the earlier report. */
  readonly fixed: readonly Finding[];
  readonly worse: readonly Persisting[];
  readonly better: readonly Persisting[];
  readonly same: readonly Persisting[];
  /** Gone for another reason: waived, can no longer be told, or its rule did not run. */
  readonly unknown: readonly Finding[];
}

/** A finding and all that is folded into it. */
export const withFolded = <F extends { readonly folded: readonly F[] }>(finding: F): readonly F[] => [
  finding,
  ...finding.folded.flatMap((child) => withFolded(child)),
];
const all = ({ findings, internal }: Report): readonly Finding[] => [...findings, ...internal].flatMap(withFolded);

/**
 * Compares two reports by the keys of their findings, folded ones included: that a finding went under another is no
 * repair, and that it stands by itself again is no new fault.
 *
 * A finding is worse when its level rose, or at one level its `extent` grew; then it is about the same thing, further
 * from what was agreed.
 */
export function compareReports(before: Report, after: Report): Comparison {
  const old = new Map(all(before).map((finding) => [finding.key, finding]));
  const now = new Map(all(after).map((finding) => [finding.key, finding]));
  const open = new Set([
    ...after.waived.flatMap(({ finding }) => withFolded(finding).map(({ key }) => key)),
    ...after.cannotTell.map(({ key }) => key),
  ]);
  const ran = new Set(after.score.rules.map(({ rule }) => rule));
  const gone = [...old.values()].filter(({ key }) => !now.has(key));
  const isFixed = ({ key, rule }: Finding) => ran.has(rule) && !open.has(key);
  const both = [...now.values()].flatMap((finding): readonly Persisting[] => {
    const earlier = old.get(finding.key);
    return earlier === undefined ? [] : [{ before: earlier, after: finding }];
  });
  const wasWaived = new Set(before.waived.map(({ finding }) => finding.key));
  return {
    appeared: [...now.values()].filter(({ key }) => !old.has(key) && !wasWaived.has(key)),
    fixed: gone.filter(isFixed),
    worse: both.filter((pair) => trend(pair) > 0),
    better: both.filter((pair) => trend(pair) < 0),
    same: both.filter((pair) => trend(pair) === 0),
    unknown: gone.filter((finding) => !isFixed(finding)),
  };
}

const trend = ({ before, after }: Persisting): number =>
  rank(after.severity) - rank(before.severity) || after.extent - before.extent;
