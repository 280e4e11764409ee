import type { Plan } from '@tandem-plan/core/plan';
import type { TrainingIssue, TrainingIssueCode } from './issue.ts';
import { type Found, identifierOf, type Join } from './join.ts';
import type { Placed } from './xapi/read-statements.ts';
import { activityOf, type Activity, type Actor, type Result, type Statement } from './xapi/statement.ts';
import { nameOfVerb, type Stage, stageOf } from './xapi/verbs.ts';

type Course = Plan['courses'][number];
type Stakeholder = Plan['stakeholders'][number];

/** What one statement says of one person and one course. */
export interface TrainingEvent {
  readonly at: number;
  /** Id of the statement in small letters. */
  readonly id: string;
  readonly person: Stakeholder;
  /** The how manieth person of a group, from 0; `null` where the statement is about one. */
  readonly member: number | null;
  readonly course: Course;
  readonly stage: Stage;
  readonly passed: boolean | undefined;
  /** 0–100. */
  readonly score: number | undefined;
  /** Milliseconds since 1970. */
  readonly time: number;
  readonly day: string;
  /** The enrolment it belongs to. */
  readonly registration: string | undefined;
}

export interface Events {
  readonly events: readonly TrainingEvent[];
  /** Statements whose verb says nothing of completions or visits. */
  readonly ignored: number;
}

interface Surroundings {
  readonly join: Join;
  readonly dayOf: (instant: string) => string;
  /** Last day a statement may lie on. */
  readonly latest: string | undefined;
  readonly issues: TrainingIssue[];
}

/** What statements say of people and courses of the plan; what joins nothing is an issue. */
export function eventsOf(statements: readonly Placed[], around: Surroundings): Events {
  const events: TrainingEvent[] = [];
  let ignored = 0;
  for (const placed of statements) {
    const stage = stageOf(placed.statement.verb.id);
    if (stage === undefined) ignored += 1;
    else events.push(...eventsIn(placed, stage, around));
  }
  return { events: events.sort(inTime), ignored };
}

/** Of one instant what began comes first, then by id: in which order a file tells them says nothing. */
const inTime = (a: TrainingEvent, b: TrainingEvent): number =>
  a.time - b.time || Number(a.stage !== 'begun') - Number(b.stage !== 'begun') || (a.id < b.id ? -1 : 1);

type Tell = (code: TrainingIssueCode, path: string, message: string) => undefined;

function eventsIn({ at, statement }: Placed, stage: Stage, around: Surroundings): readonly TrainingEvent[] {
  const { id, actor, context } = statement;
  const tell: Tell = (code, path, message) => {
    around.issues.push({ at, id: id ?? null, code, path, message });
    return undefined;
  };
  if (id === undefined) tell('no-id', '/id', 'a statement without an id would be counted again with every import');
  const when = whenOf(statement, around, tell);
  const about = aboutOf(statement, around.join, tell);
  const outcome = outcomeOf(statement, stage, tell);
  const people = peopleOf(actor, around.join, tell);
  if (id === undefined || when === undefined || about === undefined || outcome === undefined) return [];
  return people.map(({ person, member }) => ({
    at,
    id: id.toLowerCase(),
    person,
    member,
    course: about.course,
    // What is said of a part of the course, such as a lesson, begins the course and does not end it.
    ...(about.part ? begun : outcome),
    ...when,
    registration: context?.registration?.toLowerCase(),
  }));
}

function whenOf({ timestamp, stored }: Statement, { dayOf, latest }: Surroundings, tell: Tell) {
  const instant = timestamp ?? stored;
  if (instant === undefined)
    return tell('no-time', '/timestamp', 'it says neither when it happened nor when it was stored');
  const day = dayOf(instant);
  if (latest !== undefined && day > latest) return tell('ahead', '/timestamp', `it lies on ${day}, after ${latest}`);
  return { time: Date.parse(instant), day };
}

interface About {
  readonly course: Course;
  /** Whether the statement is about a part of it. */
  readonly part: boolean;
}

/** The course a statement is about, or the one it says its activity belongs to. */
function aboutOf(statement: Statement, { course: courseOf }: Join, tell: Tell): About | undefined {
  const activity = activityOf(statement);
  if (activity === undefined) return tell('unknown-course', '/object', 'it is about no activity');
  const found = courseOf(activity.id);
  if (found === 'several') return tell('ambiguous', '/object/id', `several courses of the plan are “${activity.id}”`);
  if (found !== undefined) return { course: found, part: false };
  const { parent, grouping } = statement.context?.contextActivities ?? {};
  const around = new Set(
    [...listOf(parent), ...listOf(grouping)].map(({ id }) => courseOf(id)).filter((each) => each !== undefined),
  );
  const [only] = around;
  if (around.size > 1 || only === 'several')
    return tell('ambiguous', '/context/contextActivities', `“${activity.id}” belongs to several courses of the plan`);
  if (only === undefined)
    return tell('unknown-course', '/object/id', `no course of the plan has the activity “${activity.id}”`);
  return { course: only, part: true };
}

/** A single activity stands for a list of one. */
const listOf = (activities: Activity | readonly Activity[] = []): readonly Activity[] => [activities].flat();

interface Member {
  readonly person: Stakeholder;
  readonly member: number | null;
}

function peopleOf(actor: Actor, join: Join, tell: Tell): readonly Member[] {
  const { member: members } = actor;
  if (actor.objectType === 'Group' && members !== undefined)
    return members.flatMap((each, index) => {
      const person = personOf(each, `/actor/member/${index}`, join, tell);
      return person === undefined ? [] : [{ person, member: index }];
    });
  const person = personOf(actor, '/actor', join, tell);
  return person === undefined ? [] : [{ person, member: null }];
}

function personOf(actor: Actor, path: string, join: Join, tell: Tell): Stakeholder | undefined {
  const named = identifierOf(actor);
  const found: Found<Stakeholder> = join.person(named);
  if (found === undefined) return tell('unknown-person', path, `nobody of the plan is “${named}”`);
  return found === 'several' ? tell('ambiguous', path, `several people of the plan are “${named}”`) : found;
}

type Outcome = Pick<TrainingEvent, 'stage' | 'passed' | 'score'>;

const begun: Outcome = { stage: 'begun', passed: undefined, score: undefined };

function outcomeOf({ verb, result = {} }: Statement, said: Stage, tell: Tell): Outcome | undefined {
  const { completion, success } = result;
  const by = nameOfVerb(verb.id);
  if ((said === 'passed' && success === false) || (said === 'failed' && success === true))
    return tell(
      'contradiction',
      '/result/success',
      `the verb says “${by}”, the result says success is ${String(success)}`,
    );
  if ((said === 'completed' || said === 'attended') && completion === false)
    return tell('contradiction', '/result/completion', `the verb says “${by}”, the result says completion is false`);
  const stage = said === 'begun' && completion === true ? 'completed' : said;
  if (stage === 'begun') return begun;
  const passed = said === 'passed' ? true : said === 'failed' ? false : success;
  return { stage, passed, score: percentOf(result, tell) };
}

/** A score in percent, where it has a scale. */
function percentOf({ score }: Result, tell: Tell): number | undefined {
  if (score === undefined) return undefined;
  const { scaled, raw, min, max } = score;
  const part =
    scaled ?? (raw === undefined || min === undefined || max === undefined ? undefined : (raw - min) / (max - min));
  if (part === undefined)
    return tell(
      'no-scale',
      '/result/score',
      'a score without a scale is left out; expected scaled, or raw with min and max',
    );
  if (part < 0)
    return tell('no-scale', '/result/score', `a score below zero is left out; expected 0 to 1, got ${part}`);
  return Math.round(part * 1e6) / 1e4;
}
