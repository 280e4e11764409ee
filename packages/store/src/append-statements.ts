import type { Head, LogKey, Receipt } from './event.ts';
import { type Execute, type Prepared, prepare } from './prepared.ts';
import type { Tables } from './schema.ts';

type EventRow = Tables['tandem_events'];
type ReceiptRow = Tables['tandem_receipts'];
type HeadRow = Tables['tandem_logs'];

/** What an append asks and writes. */
export interface AppendStatements {
  readonly findHead: Prepared<LogKey, Head>;
  /** The same, and nobody else moves it until the transaction ends. */
  readonly holdHead: Prepared<LogKey, Head>;
  readonly findReceipt: Prepared<LogKey & Receipt, { first: number; last: number }>;
  readonly insertEvent: Prepared<EventRow, unknown>;
  /** Changes no row if the receipt was used before. */
  readonly insertReceipt: Prepared<ReceiptRow, unknown>;
  readonly moveHead: Prepared<HeadRow, unknown>;
}

/**
 * @param concurrent whether a row is locked before it is judged and changed
 * @param execute runs a statement within a transaction
 */
export function appendStatements(concurrent: boolean, execute: Execute): AppendStatements {
  const findHead = (hold: boolean, how: Execute) =>
    prepare<LogKey, Head>(
      ['plan', 'scope'],
      (db, { plan, scope }) =>
        db
          .selectFrom('tandem_logs')
          .select(['seq', 'hash'])
          .where('plan', '=', plan)
          .where('scope', '=', scope)
          .$if(hold, (query) => query.forUpdate()),
      how,
    );
  return {
    findHead: findHead(false, (db, query) => db.executeQuery(query)),
    holdHead: findHead(concurrent, execute),
    findReceipt: prepare(
      ['plan', 'scope', 'client', 'mutation'],
      (db, { plan, scope, client, mutation }) =>
        db
          .selectFrom('tandem_receipts')
          .select(['first', 'last'])
          .where('plan', '=', plan)
          .where('scope', '=', scope)
          .where('client', '=', client)
          .where('mutation', '=', mutation),
      execute,
    ),
    insertEvent: prepare(
      ['plan', 'scope', 'seq', 'event'],
      (db, row) => db.insertInto('tandem_events').values(row),
      execute,
    ),
    insertReceipt: prepare(
      ['plan', 'scope', 'client', 'mutation', 'first', 'last'],
      (db, row) =>
        db
          .insertInto('tandem_receipts')
          .values(row)
          .onConflict((conflict) => conflict.columns(['plan', 'scope', 'client', 'mutation']).doNothing()),
      execute,
    ),
    moveHead: prepare(
      ['plan', 'scope', 'seq', 'hash'],
      (db, { plan, scope, seq, hash }) =>
        db.updateTable('tandem_logs').set({ seq, hash }).where('plan', '=', plan).where('scope', '=', scope),
      execute,
    ),
  };
}
