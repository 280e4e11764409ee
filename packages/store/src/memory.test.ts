import { describeLog } from './contract.ts';
import { createMemoryLog } from './memory.ts';

describeLog('memory', async () => {
  const log = createMemoryLog();
  return { log, reopen: async () => log, dispose: () => log.close() };
});
