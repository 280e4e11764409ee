import type { Finding, Report } from '@tandem-plan/core/rules';

/** Findings on roles by what they are about, `objective:grow` or `stakeholder:ana`; most consequential first. */
export type Unsettled = ReadonlyMap<string, readonly Finding[]>;

export const keyOf = ({ type, id }: { readonly type: string; readonly id: string }): string => `${type}:${id}`;

/** What is folded under another finding is still wrong in its row. */
const withFolded = (finding: Finding): readonly Finding[] => [finding, ...finding.folded.flatMap(withFolded)];

export function unsettledIn(report: Report | undefined): Unsettled {
  const found = new Map<string, Finding[]>();
  const onRoles = (report?.findings ?? []).flatMap(withFolded).filter(({ rule }) => rule.startsWith('rasci-'));
  for (const finding of onRoles) {
    const { subjects } = finding;
    // What one person has in one item is told in the row; a person's own column is about their whole load.
    const items = subjects.filter(({ type }) => type !== 'stakeholder' && type !== 'party');
    for (const subject of items.length > 0 ? items : subjects) {
      const key = keyOf(subject);
      found.set(key, [...(found.get(key) ?? []), finding]);
    }
  }
  return found;
}
