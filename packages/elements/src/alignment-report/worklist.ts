import type { Category, Finding, Report, Severity } from '@tandem-plan/core/rules';

/** A finding as the list shows it: one that was there since the list was opened and is no more, stays as `fixed`. */
export interface Entry {
  readonly finding: Finding;
  readonly fixed: boolean;
}

/** Everything seen of one plan as of one day, most consequential first; fixed ones keep their place. */
export interface Worklist {
  readonly plan: string;
  readonly asOf: string;
  readonly entries: readonly Entry[];
}

/** Findings of a party's own annex come after the shared ones. */
const current = (report: Report) => [...report.findings, ...report.internal];

/** Folding and waiving are no repair: such a finding leaves the list, it is not struck through. */
function stillKnown(report: Report): ReadonlySet<string> {
  const folded = (finding: Finding): string[] => [finding.key, ...finding.folded.flatMap(folded)];
  return new Set([
    ...current(report).flatMap(folded),
    ...report.waived.map(({ finding }) => finding.key),
    ...report.cannotTell.map(({ key }) => key),
  ]);
}

/**
 * The list after a new report. Another plan, or the same one as of another day, begins anew: what went away then was
 * not repaired.
 */
export function advance(before: Worklist | undefined, report: Report): Worklist {
  const { plan, asOf } = report;
  const open = current(report).map((finding): Entry => ({ finding, fixed: false }));
  if (before === undefined || before.plan !== plan || before.asOf !== asOf) return { plan, asOf, entries: open };
  const known = stillKnown(report);
  const entries = [...open];
  before.entries.forEach(({ finding }, position) => {
    if (known.has(finding.key)) return;
    // Behind the neighbour it had, so that nothing jumps while one works down the list.
    const neighbour = before.entries[position - 1]?.finding.key;
    const after = entries.findIndex((entry) => entry.finding.key === neighbour);
    entries.splice(after + 1, 0, { finding, fixed: true });
  });
  return { plan, asOf, entries };
}

export interface Filter {
  readonly category: Category | undefined;
  readonly severity: Severity | undefined;
}

export interface Group {
  readonly category: Category;
  readonly entries: readonly Entry[];
}

/** Groups in the order of their most consequential finding. */
export function groups(entries: readonly Entry[], { category, severity }: Filter): readonly Group[] {
  const found = new Map<Category, Entry[]>();
  for (const entry of entries) {
    const { finding } = entry;
    if (category !== undefined && finding.category !== category) continue;
    if (severity !== undefined && finding.severity !== severity) continue;
    const group = found.get(finding.category);
    if (group === undefined) found.set(finding.category, [entry]);
    else group.push(entry);
  }
  return [...found].map(([name, list]) => ({ category: name, entries: list }));
}

/** A group with as many of its entries as are drawn yet. */
export interface Drawn extends Group {
  readonly drawn: readonly Entry[];
}

/** The first `count` entries over all groups; a group none of whose entries is drawn yet is left out. */
export function firstOf(all: readonly Group[], count: number): readonly Drawn[] {
  let left = count;
  return all.flatMap((group) => {
    const drawn = group.entries.slice(0, left);
    left -= drawn.length;
    return drawn.length === 0 ? [] : [{ ...group, drawn }];
  });
}

/** How many open findings each value of a property has, in the order in which they first appear. */
export function counts<Key extends 'category' | 'severity'>(
  entries: readonly Entry[],
  key: Key,
): ReadonlyMap<Finding[Key], number> {
  const found = new Map<Finding[Key], number>();
  for (const { finding, fixed } of entries) found.set(finding[key], (found.get(finding[key]) ?? 0) + (fixed ? 0 : 1));
  return found;
}
