import type { Step } from '@tandem-plan/core/change';
import type { Plan } from '@tandem-plan/core/plan';
import { type Attempt, attemptsOf } from './attempts.ts';
import { completionCommands, type ToldCompletion } from './completions.ts';
import { eventsOf, type TrainingEvent } from './events.ts';
import type { TrainingIssue } from './issue.ts';
import { type JoinOptions, joinTo } from './join.ts';
import { type ToldVisits, visitCommands } from './visits.ts';
import { readStatements } from './xapi/read-statements.ts';
import { dayIn } from './zone.ts';

export interface TrainingOptions extends JoinOptions {
  /** Where the days of the plan begin, such as `Europe/Berlin`; UTC when left out. */
  readonly timeZone?: string | undefined;
  /** ISO day of the import: what lies after it comes from a clock that is wrong. */
  readonly asOf?: string | undefined;
}

export interface TrainingReport {
  /** What was not understood, in the order of the file. */
  readonly issues: readonly TrainingIssue[];
  readonly counts: {
    /** Statements or rows that came. */
    readonly read: number;
    readonly duplicates: number;
    readonly voided: number;
    /** Of verbs that say nothing of completions or visits. */
    readonly ignored: number;
    /** Goes at a course that have no end yet. */
    readonly begun: number;
    /** Completions and months of visits that the plan has already. */
    readonly known: number;
  };
  /** Address of further statements of the same result, which were not read. */
  readonly more: string | null;
}

export interface TrainingImport {
  /** Run in this order they bring all of it into the plan; none where there is nothing new. */
  readonly commands: readonly Step[];
  readonly report: TrainingReport;
}

/**
 * Makes completions and visits of learning records (xAPI 1.0.3). Only what joins a person and a course of the plan
 * becomes a command; the rest is in the report. The plan is not changed, and importing a file twice gives no commands.
 *
 * @param input text, bytes or parsed statements, as `readStatements` takes them
 * @throws TrainingError when the input or the options cannot be read
 * Source: docs/skills.md#learning-records
 */
export function importTraining(
  plan: Plan,
  input: string | Uint8Array | readonly unknown[],
  options: TrainingOptions = {},
): TrainingImport {
  const join = joinTo(plan, options);
  const dayOf = dayIn(options.timeZone ?? 'UTC');
  const { statements, voided, issues: found, counts, more } = readStatements(input);
  const issues = [...found];
  const { events, ignored } = eventsOf(statements, { join, dayOf, latest: options.asOf, issues });
  const attempts = attemptsOf(events);
  const gone = new Set(voided);
  const takenBack = plan.completions.filter(
    ({ statement }) => statement !== undefined && gone.has(statement.toLowerCase()),
  );
  const kept = { ...plan, completions: plan.completions.filter((each) => !takenBack.includes(each)) };
  const completions = completionCommands(kept, attempts.flatMap(toldBy));
  const visits = visitCommands(plan, visitsBy(events));
  for (const { at, month } of visits.counted)
    issues.push({
      at,
      id: null,
      code: 'counted',
      path: '',
      message: `visits in ${month} are in the plan already, counted otherwise`,
    });
  return {
    commands: [
      ...takenBack.map(({ id }) => ({ type: 'completion.remove', input: { id } })),
      ...completions.commands,
      ...visits.commands,
    ],
    report: {
      issues: issues.sort((a, b) => a.at - b.at),
      counts: {
        ...counts,
        ignored,
        begun: attempts.filter(({ end }) => end === undefined).length,
        known: completions.known + visits.known + visits.fewer.length,
      },
      more,
    },
  };
}

function toldBy({ course, stakeholder, started, end, passed, score, statements }: Attempt): readonly ToldCompletion[] {
  if (end === undefined) return [];
  const { id: statement, member, day: on } = end;
  const wished = `xapi-${statement}${member === null ? '' : `-${member + 1}`}`;
  return [{ wished, from: statements, course, stakeholder, started, on, score, passed, statement }];
}

/** A day on which a person left a statement is a visit. */
function visitsBy(events: readonly TrainingEvent[]): readonly ToldVisits[] {
  const months = new Map<string, { readonly first: TrainingEvent; readonly days: Set<string> }>();
  for (const event of events) {
    const key = `${event.person.id} ${event.day.slice(0, 7)}`;
    const known = months.get(key) ?? { first: event, days: new Set() };
    known.days.add(event.day);
    months.set(key, known);
  }
  return [...months.values()].map(({ first: { at, person, day }, days }) => ({
    at,
    party: person.party,
    stakeholder: person.id,
    month: day.slice(0, 7),
    visits: days.size,
  }));
}
