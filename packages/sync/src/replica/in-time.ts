import type { Host } from './host.ts';

/** What `awaited` comes to; where that takes longer than `ms` milliseconds, what `late` does instead. */
export const inTime = <T>(
  host: Pick<Host, 'after'>,
  ms: number,
  awaited: Promise<T>,
  late: () => T | Promise<T>,
): Promise<T> =>
  new Promise((resolve, reject) => {
    const callOff = host.after(ms, () => resolve(late()));
    awaited.finally(callOff).then(resolve, reject);
  });
