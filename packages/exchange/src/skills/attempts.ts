import type { TrainingEvent } from './events.ts';

/** One go at a course, from its first statement to its last. */
export interface Attempt {
  readonly course: string;
  readonly stakeholder: string;
  /** Day of the first statement, where one says that it began. */
  readonly started: string | undefined;
  /** The statement that ended it; `undefined` while it goes on. */
  readonly end: TrainingEvent | undefined;
  readonly passed: boolean | undefined;
  /** 0–100. */
  readonly score: number | undefined;
  /** Ids of all statements that belong to it. */
  readonly statements: readonly string[];
}

/**
 * Puts statements together that tell of one go: those of one registration, or without one, those that follow each
 * other until the next begins.
 *
 * @param events by time
 */
export function attemptsOf(events: readonly TrainingEvent[]): readonly Attempt[] {
  const groups = new Map<string, TrainingEvent[][]>();
  for (const event of events) {
    const { course, person, registration } = event;
    const key = `${course.id} ${person.id} ${registration ?? ''}`;
    const known = groups.get(key) ?? [];
    groups.set(key, known);
    const last = known.at(-1);
    if (last !== undefined && (registration !== undefined || continues(last, event))) last.push(event);
    else known.push([event]);
  }
  return [...groups.values()].flat().flatMap(attemptOf);
}

/** Whether a statement tells more of the same go: nothing begins after its end, and nothing ends it twice or otherwise. */
function continues(attempt: readonly TrainingEvent[], { stage, passed }: TrainingEvent): boolean {
  const ends = attempt.filter((each) => each.stage !== 'begun');
  if (ends.length === 0) return true;
  if (stage === 'begun' || ends.some((each) => each.stage === stage)) return false;
  return !ends.some((each) => each.passed !== undefined && passed !== undefined && each.passed !== passed);
}

function attemptOf(events: readonly TrainingEvent[]): readonly Attempt[] {
  const [first] = events;
  if (first === undefined) return [];
  const ends = events.filter(({ stage }) => stage !== 'begun');
  const passed = ends.some((each) => each.passed === true)
    ? true
    : ends.some((each) => each.passed === false)
      ? false
      : undefined;
  // Who passed in the end has finished; that an earlier try failed is no part of it.
  const decisive = ends.filter((each) => passed !== true || each.passed !== false);
  const end = decisive.at(-1);
  return [
    {
      course: first.course.id,
      stakeholder: first.person.id,
      started: first.stage === 'begun' ? first.day : undefined,
      end,
      passed,
      score: [...decisive].reverse().find((each) => each.score !== undefined)?.score,
      statements: events.map(({ id }) => id),
    },
  ];
}
