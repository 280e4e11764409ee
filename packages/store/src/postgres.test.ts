import { after, before } from 'node:test';
import { type PostgresServer, runtimeRole, startPostgres, type TestDatabase } from '../../../test/postgres.ts';
import { describeLog } from './contract.ts';
import { openPostgresLog, preparePostgres } from './postgres.ts';

let server: PostgresServer;
let database: TestDatabase;
let logs = 0;

before(async () => {
  server = await startPostgres();
  database = await server.createDatabase();
});
after(() => server.stop());

describeLog('postgres', async () => {
  // A schema for each: making a database costs ten times as much.
  logs += 1;
  const schema = `log ${logs}`;
  await preparePostgres(database.owner, { runtimeRole, schema });
  const open = () => openPostgresLog({ connection: database.runtime, schema });
  let log = await open();
  return {
    log,
    async reopen() {
      await log.close();
      log = await open();
      return log;
    },
    dispose: () => log.close(),
  };
});
