import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { CheckOptions, Crew, Outcome } from './outcome.ts';

interface Waiting {
  readonly file: string;
  readonly resolve: (outcome: Outcome) => void;
  readonly reject: (error: unknown) => void;
}

/** Each thread has one file at a time; the next one goes to whoever is free. */
export function startCrew(program: URL, options: CheckOptions): Crew {
  const queue: Waiting[] = [];
  const idle: Worker[] = [];
  const busy = new Map<Worker, Waiting>();
  const assign = () => {
    while (queue.length > 0 && idle.length > 0) {
      const [worker, task] = [idle.shift(), queue.shift()];
      if (worker === undefined || task === undefined) return;
      busy.set(worker, task);
      worker.postMessage(task.file);
    }
  };
  const workers = Array.from({ length: availableParallelism() }, () => {
    const worker = new Worker(program, { workerData: options });
    const done = (settle: (task: Waiting) => void) => {
      const task = busy.get(worker);
      busy.delete(worker);
      if (task !== undefined) settle(task);
    };
    worker.on('message', (outcome: Outcome) => {
      done(({ resolve }) => resolve(outcome));
      idle.push(worker);
      assign();
    });
    // A thread that falls takes its file with it, and those that wait: there may be nobody left to do them.
    worker.on('error', (error) => {
      done(({ reject }) => reject(error));
      for (const { reject } of queue.splice(0)) reject(error);
    });
    idle.push(worker);
    return worker;
  });
  return {
    size: workers.length,
    check: (file) =>
      new Promise((resolve, reject) => {
        queue.push({ file, resolve, reject });
        assign();
      }),
    close: async () => {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}
