import type { Plan } from '@tandem-plan/core/plan';
import type { Sheet, SheetDoubt } from '../../sheet/sheet.ts';
import { agrees, completionCommands, type ToldCompletion } from '../completions.ts';
import type { TrainingImport, TrainingOptions } from '../import-training.ts';
import type { TrainingIssue } from '../issue.ts';
import { joinTo } from '../join.ts';
import { TrainingError } from '../training-error.ts';
import { type ToldVisits, visitCommands } from '../visits.ts';
import type { CellRules } from './cells.ts';
import { type CompletionColumn, completionIn } from './completion-row.ts';
import { type Column, type TableRow, tableRow } from './row.ts';
import { type VisitColumn, visitsInRow } from './visit-row.ts';

/** Which column holds what: of completions, or of visits by person or by party. */
export type TrainingColumns =
  | {
      readonly completions: Readonly<
        Record<'person' | 'course' | 'completed', Column> & Partial<Record<CompletionColumn, Column>>
      >;
    }
  | { readonly visits: Readonly<Record<'month' | 'visits', Column> & Partial<Record<VisitColumn, Column>>> };

export type TableOptions = Pick<TrainingOptions, 'people' | 'courses' | 'asOf'> & CellRules;

/**
 * Makes completions or visits of a table. A row of which anything is not understood is left out as a whole and told with
 * its line; the plan is not changed, and importing a table twice gives no commands.
 *
 * @param sheet as `readSheet` opens it
 * @throws TrainingError, as a rejection, where a column is not there or the file may be read in several ways
 * @throws SheetError, as a rejection, where the file cannot be read to its end
 * Source: docs/skills.md#tables
 */
export async function importTrainingTable(
  plan: Plan,
  sheet: Sheet,
  columns: TrainingColumns,
  options: TableOptions = {},
): Promise<TrainingImport> {
  const named = Object.values('completions' in columns ? columns.completions : columns.visits);
  // Who names a column by its heading has said that there is a line of headings.
  const settled = named.some((column) => typeof column === 'string');
  const doubt = sheet.doubts.find(({ what }) => what !== 'header' || !settled);
  if (doubt !== undefined) throw new TrainingError('unclear', sayDoubt(doubt));
  const join = joinTo(plan, options);
  const rules = { ...options, latest: options.asOf };
  const issues: TrainingIssue[] = [];
  const done =
    'completions' in columns
      ? completionsOf(
          plan,
          await rowsOf(sheet, columns.completions, (row) => completionIn(row, join, rules), issues),
          issues,
        )
      : visitsOf(
          plan,
          await rowsOf(sheet, columns.visits, (row) => visitsInRow(row, plan, join, rules), issues),
          issues,
        );
  const { read, duplicates, commands, known } = done;
  return {
    commands,
    report: {
      issues: issues.sort((a, b) => a.at - b.at),
      counts: { read, duplicates, voided: 0, ignored: 0, begun: 0, known },
      more: null,
    },
  };
}

const sayDoubt = ({ what, taken, candidates }: SheetDoubt): string => {
  const others = [...new Set([taken, ...candidates])].map((each) => JSON.stringify(each));
  return `the ${what} of the file may be ${others.join(' or ')}; say which in the options of readSheet`;
};

interface Read<T> {
  readonly read: number;
  readonly told: readonly { readonly line: number; readonly value: T }[];
}

async function rowsOf<Name extends string, T>(
  sheet: Sheet,
  columns: Partial<Readonly<Record<Name, Column>>>,
  valueOf: (row: TableRow<Name>) => T | undefined,
  issues: TrainingIssue[],
): Promise<Read<T>> {
  const places = placesOf(sheet, columns);
  const told: { line: number; value: T }[] = [];
  let read = 0;
  for await (const { rows, lineOf } of sheet.batches()) {
    rows.forEach((cells, index) => {
      read += 1;
      const line = lineOf(index);
      const value = valueOf(tableRow(cells, line, places, issues));
      if (value !== undefined) told.push({ line, value });
    });
  }
  return { read, told };
}

function placesOf<Name extends string>({ header, width }: Sheet, columns: Partial<Readonly<Record<Name, Column>>>) {
  const normal = (name: string) => name.trim().toLowerCase();
  const places = new Map<Name, { index: number; title: string }>();
  for (const [name, column] of Object.entries(columns) as [Name, Column | undefined][]) {
    if (column === undefined) continue;
    const found =
      typeof column === 'number'
        ? column >= 1 && column <= width
          ? [column - 1]
          : []
        : (header ?? []).flatMap((title, index) => (normal(title) === normal(column) ? [index] : []));
    const [index] = found;
    if (index === undefined || found.length > 1) {
      const known = header === undefined ? `${width} columns` : header.map((title) => `“${title}”`).join(', ');
      const fault = found.length > 1 ? 'several columns are' : 'there is no column';
      throw new TrainingError('no-such-column', `${fault} “${column}” for ${name}; there are ${known}`);
    }
    places.set(name, { index, title: header?.[index] ?? String(index + 1) });
  }
  return places;
}

/** Rows that say the same count once; rows that are at odds with each other count not at all. */
function onceEach<T>(
  told: Read<T>['told'],
  keyOf: (value: T) => string,
  issues: TrainingIssue[],
): { readonly kept: readonly { readonly line: number; readonly value: T }[]; readonly duplicates: number } {
  const groups = new Map<string, { line: number; value: T }[]>();
  for (const each of told) groups.set(keyOf(each.value), [...(groups.get(keyOf(each.value)) ?? []), each]);
  let duplicates = 0;
  const kept = [...groups.values()].flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    const content = contentOf(first.value);
    const odd = others.filter(({ value }) => contentOf(value) !== content);
    duplicates += others.length - odd.length;
    for (const { line } of odd)
      issues.push({
        at: line,
        id: null,
        code: 'twice',
        path: '',
        message: `line ${first.line} says otherwise of the same, so neither counts`,
      });
    return odd.length === 0 ? [first] : [];
  });
  return { kept, duplicates };
}

const contentOf = (value: unknown): string => JSON.stringify({ ...(value as object), at: 0 });

type Told = Pick<ToldCompletion, 'course' | 'stakeholder' | 'on'>;

const goOf = ({ course, stakeholder, on }: Told): string => `${course} ${stakeholder} ${on}`;

function completionsOf(plan: Plan, { read, told }: Read<ToldCompletion>, issues: TrainingIssue[]) {
  const { kept, duplicates } = onceEach(told, goOf, issues);
  const known = new Map<string, Plan['completions'][number][]>();
  for (const each of plan.completions) known.set(goOf(each), [...(known.get(goOf(each)) ?? []), each]);
  const sound = kept.filter(({ line, value }) => {
    const same = known.get(goOf(value)) ?? [];
    if (same.length === 0 || same.some((each) => agrees(each, value))) return true;
    const message = 'the plan says otherwise of the same person, course and day';
    issues.push({ at: line, id: null, code: 'conflict', path: '', message });
    return false;
  });
  return {
    read,
    duplicates,
    ...completionCommands(
      plan,
      sound.map(({ value }) => value),
    ),
  };
}

function visitsOf(plan: Plan, { read, told }: Read<ToldVisits>, issues: TrainingIssue[]) {
  const { kept, duplicates } = onceEach(
    told,
    ({ party, stakeholder, month }) => `${party} ${stakeholder ?? ''} ${month}`,
    issues,
  );
  const { commands, known, counted, fewer } = visitCommands(
    plan,
    kept.map(({ value }) => value),
  );
  const tell =
    (message: string) =>
    ({ at, month }: ToldVisits) =>
      issues.push({ at, id: null, code: 'counted', path: '', message: `${message} in ${month}` });
  counted.forEach(tell('the plan counts visits otherwise, for the whole party or by person,'));
  fewer.forEach(tell('the plan has more visits'));
  return { read, duplicates, commands, known };
}
