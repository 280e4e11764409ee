import type { Compilable, CompiledQuery } from 'kysely';
import type { Db } from './schema.ts';

/** Stands for a value while a statement is built. */
interface Mark<Name> {
  readonly name: Name;
}

/** Runs a statement that was built. */
export type Execute = <Row>(db: Db, query: CompiledQuery<Row>) => Answer<Row> | Promise<Answer<Row>>;

export interface Answer<Row> {
  readonly rows: readonly Row[];
  readonly numAffectedRows?: bigint;
}

/** Runs the statement with these values. */
export type Prepared<Values, Row> = (db: Db, values: Values) => Answer<Row> | Promise<Answer<Row>>;

/**
 * Builds a statement once for any values, because building it takes Kysely longer than running it takes SQLite.
 * For one database, whose language it is built in.
 *
 * @param names of the values, of which the statement may use each as often as it likes
 * @param execute which runs it
 */
export function prepare<Values extends object, Row>(
  names: readonly (keyof Values & string)[],
  build: (db: Db, values: Values) => Compilable<Row>,
  execute: Execute,
): Prepared<Values, Row> {
  let built: { readonly query: CompiledQuery<Row>; readonly order: readonly (keyof Values)[] } | undefined;
  return (db, values) => {
    if (!built) {
      const marks = Object.fromEntries(names.map((name) => [name, { name }])) as Values;
      const query = build(db, marks).compile();
      built = { query, order: query.parameters.map((parameter) => (parameter as Mark<keyof Values>).name) };
    }
    const { query, order } = built;
    return execute(db, { ...query, parameters: order.map((name) => values[name]) });
  };
}
