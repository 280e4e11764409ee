import type { ToldCompletion } from '../completions.ts';
import type { Join } from '../join.ts';
import { type CellRules, dayOf, flagOf, scoreOf } from './cells.ts';
import { type Field, quoted, type TableRow } from './row.ts';

export type CompletionColumn = 'person' | 'course' | 'started' | 'completed' | 'score' | 'passed' | 'expires';

/** The completion that a row tells, `undefined` where something in it was not understood. */
export function completionIn(
  row: TableRow<CompletionColumn>,
  join: Join,
  rules: CellRules & { readonly latest: string | undefined },
): ToldCompletion | undefined {
  const { field, tell } = row;
  let sound = true;
  const note: typeof tell = (...fault) => {
    sound = false;
    return tell(...fault);
  };
  const optional = <T>(name: CompletionColumn, read: (field: Field) => T): T | undefined =>
    field(name).blank ? undefined : read(field(name));
  const named = <T>(
    name: 'person' | 'course',
    found: (named: string) => T | 'several' | undefined,
    whose: string,
  ): T | undefined => {
    const cell = field(name);
    if (cell.blank) return note('missing', cell, `the row names no ${name}`);
    const record = found(String(cell.cell));
    const code = name === 'person' ? 'unknown-person' : 'unknown-course';
    if (record === undefined) return note(code, cell, `${whose} of the plan is ${quoted(cell)}`);
    return record === 'several' ? note('ambiguous', cell, `several of the plan are ${quoted(cell)}`) : record;
  };
  const person = named('person', join.person, 'nobody');
  const course = named('course', join.course, 'no course');
  const day = (cell: Field) => dayOf(cell, rules, note);
  const completed = field('completed');
  const on = completed.blank
    ? note('missing', completed, 'the row does not say when it was completed')
    : day(completed);
  const started = optional('started', day);
  const expires = optional('expires', day);
  const score = optional('score', (cell) => scoreOf(cell, rules, note));
  const passed = optional('passed', (cell) => flagOf(cell, note));
  if (on !== undefined && started !== undefined && started > on)
    note('finished-before-began', completed, `it was finished on ${on}, before it began on ${started}`);
  if (on !== undefined && expires !== undefined && expires < on)
    note('out-of-range', field('expires'), `it expires on ${expires}, before it was finished on ${on}`);
  if (on !== undefined && rules.latest !== undefined && on > rules.latest)
    note('ahead', completed, `it lies on ${on}, after ${rules.latest}`);
  if (!sound || person === undefined || course === undefined || on === undefined) return undefined;
  return {
    wished: `${course.id}-${person.id}-${on}`.slice(0, 64),
    from: [],
    course: course.id,
    stakeholder: person.id,
    started,
    on,
    score,
    passed,
    expires,
  };
}
