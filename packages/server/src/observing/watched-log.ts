import type { AppendResult, PlanLog } from '@tandem-plan/store';

/** The same log; each append is told with what became of it and how long it took. `failed`: it rejected. */
export function watchedLog(
  log: PlanLog,
  appended: (result: AppendResult['status'] | 'failed', milliseconds: number) => void,
): PlanLog {
  return {
    async append(...batch) {
      const begun = performance.now();
      let result: AppendResult['status'] | 'failed' = 'failed';
      try {
        const answer = await log.append(...batch);
        result = answer.status;
        return answer;
      } finally {
        appended(result, performance.now() - begun);
      }
    },
    read: (...page) => log.read(...page),
    latest: (...receipt) => log.latest(...receipt),
    head: (key) => log.head(key),
    redact: (...leaves) => log.redact(...leaves),
    begin: (...document) => log.begin(...document),
    saveSnapshot: (...snapshot) => log.saveSnapshot(...snapshot),
    readSnapshot: (key) => log.readSnapshot(key),
    plans: (page) => log.plans(page),
    watch: (listener) => log.watch(listener),
    tell: (...word) => log.tell(...word),
    close: () => log.close(),
  };
}
