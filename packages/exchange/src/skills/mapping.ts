import { dayOrders, type DayOrder } from '../figures/mapping.ts';
import type { JoinOptions } from './join.ts';
import type { Column } from './table/row.ts';
import { TrainingError } from './training-error.ts';
import { type Check, faultsOf, isRow, keyed, number, object, oneOf, text, then } from './xapi/check.ts';

/** How a file of completions or visits is to be read: who and what is meant, and of a table, which column holds what. */
export interface TrainingMapping extends JoinOptions {
  readonly timeZone?: string | undefined;
  readonly days?: DayOrder | undefined;
  readonly bestScore?: number | undefined;
  readonly completions?: Readonly<
    Record<'person' | 'course' | 'completed', Column> &
      Partial<Record<'started' | 'score' | 'passed' | 'expires', Column>>
  >;
  readonly visits?: Readonly<Record<'month' | 'visits', Column> & Partial<Record<'person' | 'party', Column>>>;
}

const column: Check = (value, at, tell) => {
  const fits = typeof value === 'string' ? value.trim() !== '' : Number.isInteger(value) && Number(value) >= 1;
  if (!fits) tell(at, 'the heading of a column, or its position from 1', value);
};

const ids = keyed('a name', (key) => key.trim() !== '', text('an id of the plan'));

const oneKind: Check = (value, at, tell) => {
  if (isRow(value) && 'completions' in value && 'visits' in value) tell(at, 'completions or visits, not both', value);
};

const shape = then(
  object(
    {},
    {
      people: ids,
      courses: ids,
      timeZone: text('a time zone such as Europe/Berlin'),
      days: oneOf(...dayOrders),
      bestScore: number('a number over 0', (value) => value > 0),
      completions: object(
        { person: column, course: column, completed: column },
        { started: column, score: column, passed: column, expires: column },
      ),
      visits: object({ month: column, visits: column }, { person: column, party: column }),
    },
  ),
  oneKind,
);

const isMapping = (value: unknown): value is TrainingMapping => faultsOf(value, shape).length === 0;

/**
 * A mapping from outside, such as a JSON file.
 *
 * @throws TrainingError with the first thing that is wrong
 */
export function readTrainingMapping(value: unknown): TrainingMapping {
  if (isMapping(value)) return value;
  const [fault] = faultsOf(value, shape);
  throw new TrainingError('bad-mapping', `${fault?.path || '/'}: expected ${fault?.expected}, got ${fault?.got}`);
}
