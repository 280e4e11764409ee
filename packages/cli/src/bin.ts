#!/usr/bin/env node
import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { ask } from './ask.ts';
import { main } from './main.ts';
import { replaceFile } from './write-file.ts';

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

// Not process.exit, which would cut off what a pipe has not taken yet.
process.exitCode = await main(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (line) => process.stderr.write(`${line}\n`),
  read: (file) => (file === '-' ? buffer(process.stdin) : readFile(file)),
  write: replaceFile,
  ask: process.stdin.isTTY && process.stderr.isTTY ? ask : undefined,
  newId: randomUUID,
  now: () => new Date().toISOString(),
  today,
  colour: process.stdout.isTTY && process.env['NO_COLOR'] === undefined,
});
