#!/usr/bin/env node
import { randomUUID } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import { isMainThread } from 'node:worker_threads';
import { ask } from './ask.ts';
import { startCrew } from './check/crew.ts';
import { serveCrew } from './check/worker.ts';
import type { Io } from './io.ts';
import { main } from './main.ts';
import { terminalProgress } from './progress.ts';
import { replaceFile, writeSecrets } from './write-file.ts';

/** Today where the user is, not in Greenwich. */
function today(): string {
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

// A reader that has seen enough, such as `head`, is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

const io: Io = {
  out: (text) => process.stdout.write(text),
  err: (line) => process.stderr.write(`${line}\n`),
  read: (file) => (file === '-' ? buffer(process.stdin) : readFile(file)),
  list: (folder) => readdir(folder).catch(() => undefined),
  load: (file) => import(pathToFileURL(resolve(file)).href) as Promise<unknown>,
  // From source a thread's first file is read before anything could translate it.
  crew: import.meta.url.endsWith('.ts') ? undefined : (options) => startCrew(new URL(import.meta.url), options),
  progress: process.stderr.isTTY ? terminalProgress((text) => process.stderr.write(text), Date.now) : undefined,
  write: replaceFile,
  writeSecrets,
  env: (name) => process.env[name],
  stopped: () =>
    new Promise((resolve) => {
      // Once: whoever asks again does not want to wait.
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
    }),
  ask: process.stdin.isTTY && process.stderr.isTTY ? ask : undefined,
  newId: randomUUID,
  now: () => new Date().toISOString(),
  today,
  colour: process.stdout.isTTY && process.env['NO_COLOR'] === undefined,
};

// Not process.exit, which would cut off what a pipe has not taken yet.
if (isMainThread) process.exitCode = await main(process.argv.slice(2), io);
else serveCrew(io);
