import type { CheckedReport } from './checked-report.ts';

type Verdicts = CheckedReport['report']['cannotTell'];
type Same = [Verdicts[number], ...Verdicts[number][]];

/** What lacks the same says so once. */
export function byMessage(verdicts: Verdicts): readonly Same[] {
  const found = new Map<string, Same>();
  for (const one of verdicts) {
    const same = found.get(one.message);
    if (same === undefined) found.set(one.message, [one]);
    else same.push(one);
  }
  return [...found.values()];
}
