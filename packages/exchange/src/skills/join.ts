import type { Plan } from '@tandem-plan/core/plan';
import { TrainingError } from './training-error.ts';
import type { Identifier } from './xapi/statement.ts';

type Course = Plan['courses'][number];
type Stakeholder = Plan['stakeholders'][number];

/** The only record that answers to a name, `several` where more do, `undefined` where none does. */
export type Found<R> = R | 'several' | undefined;

/** Who and what a statement or a row may mean. */
export interface Join {
  readonly person: (named: string) => Found<Stakeholder>;
  readonly course: (named: string) => Found<Course>;
}

export interface JoinOptions {
  /**
   * Whom an identifier means that the plan does not hold, to the id of a stakeholder: `mailto:ana@acme.example`, the hash
   * of one, an OpenID, an account as its home page and name with a blank between, or what a table calls the person.
   */
  readonly people?: Readonly<Record<string, string>> | undefined;
  /** Which course an activity's IRI or a title means that the plan does not hold, to the id of the course. */
  readonly courses?: Readonly<Record<string, string>> | undefined;
}

/**
 * Joins by what the plan says: a person by e-mail address, name or id; a course by activity, link, title or id.
 *
 * @throws TrainingError where the mapping names a record that the plan does not have
 */
export function joinTo({ stakeholders, courses }: Plan, options: JoinOptions): Join {
  const people = new Index<Stakeholder>(({ id, name, email }) => [
    id,
    name,
    ...(email === undefined ? [] : [email, `mailto:${email}`]),
  ]);
  const known = new Index<Course>(({ id, title, activity, link }) => [
    id,
    title,
    ...[activity, link].filter((each) => each !== undefined),
  ]);
  people.fill(stakeholders, options.people, 'stakeholder');
  known.fill(courses, options.courses, 'course');
  return { person: (named) => people.get(named), course: (named) => known.get(named) };
}

/** Upper and lower case and blanks around do not tell people or courses apart. */
const normal = (text: string): string => text.trim().toLowerCase();

class Index<R extends { readonly id: string }> {
  readonly #namesOf: (record: R) => readonly string[];
  readonly #found = new Map<string, R | 'several'>();

  constructor(namesOf: (record: R) => readonly string[]) {
    this.#namesOf = namesOf;
  }

  fill(records: readonly R[], mapping: Readonly<Record<string, string>> = {}, type: string): void {
    for (const record of records) {
      for (const name of this.#namesOf(record).map(normal)) {
        const known = this.#found.get(name);
        this.#found.set(name, known === undefined || known === record ? record : 'several');
      }
    }
    for (const [name, id] of Object.entries(mapping)) {
      const record = records.find((each) => each.id === id);
      if (record === undefined)
        throw new TrainingError(
          'bad-mapping',
          `“${name}” is mapped to the ${type} “${id}”, which the plan does not have`,
        );
      this.#found.set(normal(name), record);
    }
  }

  get(name: string): Found<R> {
    return this.#found.get(normal(name));
  }
}

/** As a mapping names it. */
export function identifierOf({ mbox, mbox_sha1sum: hash, openid, account }: Identifier): string {
  return mbox ?? hash ?? openid ?? (account === undefined ? '' : `${account.homePage} ${account.name}`);
}
