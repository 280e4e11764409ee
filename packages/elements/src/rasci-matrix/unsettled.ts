import { type Finding, type Report, withFolded } from '@tandem-plan/core/rules';

/** Findings on roles by what they are about, `objective:grow` or `stakeholder:ana`; most consequential first. */
export type Unsettled = ReadonlyMap<string, readonly Finding[]>;

export const keyOf = ({ type, id }: { readonly type: string; readonly id: string }): string => `${type}:${id}`;

export function unsettledIn(report: Report | undefined): Unsettled {
  const found = new Map<string, Finding[]>();
  // What is folded under another finding is still wrong in its row.
  const all = (report?.findings ?? []).flatMap((finding) => withFolded(finding));
  const onRoles = all.filter(({ rule }) => rule.startsWith('rasci-'));
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
