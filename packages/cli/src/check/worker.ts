import { parentPort, workerData } from 'node:worker_threads';
import type { Io } from '../io.ts';
import { checkFile } from './check-file.ts';
import type { CheckOptions } from './outcome.ts';
import { readSetup } from './setup.ts';

/** A thread of the crew: checks the files it is sent, one after another. */
export function serveCrew(io: Io): void {
  const setup = readSetup(io, workerData as CheckOptions);
  parentPort?.on('message', (file: string) => {
    void setup.then((ready) => checkFile(io, file, ready)).then((outcome) => parentPort?.postMessage(outcome));
  });
}
