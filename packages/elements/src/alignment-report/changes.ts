import { compareReports, type Finding, type Report } from '@tandem-plan/core/rules';
import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../texts/locale.ts';
import type { Entry } from './worklist.ts';

/** What became of a finding since an earlier report. */
export type Change = 'new' | 'worse' | 'better' | 'solved';

export const kindsOfChange = ['new', 'worse', 'better', 'solved'] as const satisfies readonly Change[];

/** One report against an earlier one of the same plan. */
export interface Changes {
  /** Day of the earlier report. */
  readonly since: string;
  /** Of findings that are not the same as then, by key. */
  readonly of: ReadonlyMap<string, Change>;
  /** Those that are there no more because they were put right. */
  readonly solved: readonly Finding[];
}

export function changesSince(before: Report, after: Report): Changes {
  const { appeared, fixed, worse, better } = compareReports(before, after);
  const keyed = (change: Change, findings: readonly Finding[]) => findings.map(({ key }) => [key, change] as const);
  const later = (pairs: typeof worse) => pairs.map((pair) => pair.after);
  return {
    since: before.asOf,
    of: new Map([
      ...keyed('new', appeared),
      ...keyed('worse', later(worse)),
      ...keyed('better', later(better)),
      ...keyed('solved', fixed),
    ]),
    solved: fixed,
  };
}

/** The list with what was put right since the earlier report, after what is open. */
export function withSolved(entries: readonly Entry[], changes: Changes | undefined): readonly Entry[] {
  if (changes === undefined) return entries;
  const known = new Set(entries.map(({ finding }) => finding.key));
  const added = changes.solved.filter(({ key }) => !known.has(key));
  return [...entries, ...added.map((finding): Entry => ({ finding, fixed: true }))];
}

/** Whether a finding, or one that is folded under it, changed in this way. */
export const becameSo = (changes: Changes, change: Change, { key, folded }: Finding): boolean =>
  changes.of.get(key) === change || folded.some((child) => becameSo(changes, change, child));

/** `Since 30 Jun 2017: 3 new, 2 solved.` */
export function sinceWords({ since, of }: Changes, { term, format }: Locale): string {
  const all = [...of.values()];
  const told = (['new', 'solved', 'worse', 'better'] as const).flatMap((change) => {
    const count = all.filter((each) => each === change).length;
    return count === 0 ? [] : [term(`report.since.${change}`, { count })];
  });
  const changes = told.length === 0 ? term('report.since.none') : told.join(', ');
  return term('report.since', { day: format.day(since), changes });
}

/** A word before a finding that is not the same as in the earlier report. */
export function changeTag(
  key: string,
  changes: Changes | undefined,
  { term }: Locale,
): TemplateResult | typeof nothing {
  const change = changes?.of.get(key);
  if (change === undefined || change === 'solved') return nothing;
  return html`<span class="change" data-change=${change}>${term(`report.change.${change}`)}</span> `;
}
