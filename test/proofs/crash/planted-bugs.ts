import Database from 'libsql';

/**
 * Mistakes a store can make, planted under it, in the driver, so that it is the real store that makes them.
 *
 * - `early`: a commit returns before it is one.
 * - `apart`: no transaction; each statement is kept by itself.
 * - `deaf`: a commit that fails is taken for one that did not.
 */
export type PlantedBug = 'early' | 'apart' | 'deaf';

interface Statement {
  run(...values: unknown[]): unknown;
}

/** As much of the driver as is meddled with. */
interface Driver {
  prepare(sql: string): Statement;
  pragma(text: string): unknown;
  close(): unknown;
}

const nothing = { changes: 0, lastInsertRowid: 0 };

export function plant(bug: string): void {
  const driver = Database.prototype as unknown as Driver;
  const { prepare, pragma, close } = driver;
  const late: (() => unknown)[] = [];
  const settle = (): void => {
    for (const commit of late.splice(0)) commit();
  };
  const meddle: Record<string, (sql: string, run: () => unknown) => (() => unknown) | undefined> = {
    early(sql, run) {
      if (sql === 'begin') {
        return () => {
          settle();
          return run();
        };
      }
      if (sql !== 'commit') return undefined;
      return () => {
        late.push(run);
        setTimeout(settle, 5);
        return nothing;
      };
    },
    apart: (sql) => (['begin', 'commit', 'rollback'].includes(sql) ? () => nothing : undefined),
    deaf(sql, run) {
      if (sql !== 'commit') return undefined;
      return () => {
        try {
          return run();
        } catch {
          return nothing;
        }
      };
    },
  };
  driver.prepare = function (this: Driver, sql) {
    const statement = prepare.call(this, sql);
    const other = meddle[bug]?.(sql, statement.run.bind(statement));
    if (other !== undefined) statement.run = other;
    return statement;
  };
  driver.pragma = function (this: Driver, text) {
    settle();
    return pragma.call(this, text);
  };
  driver.close = function (this: Driver) {
    settle();
    return close.call(this);
  };
}
