import { type Exit, type Io, worstOf } from '../io.ts';
import type { UnreadFile } from '@tandem-plan/exchange/html';
import { checkFile } from './check-file.ts';
import { writeDocument } from './documents.ts';
import { inOrder } from './in-order.ts';
import type { CheckOptions, Document, Outcome } from './outcome.ts';
import type { Setup } from './setup.ts';

/** Up to so many files, starting threads takes longer than they save. */
const few = 8;

/** Checks files and writes each as soon as its turn comes, in the order given. */
export async function checkFiles(files: readonly string[], options: CheckOptions, setup: Setup, io: Io): Promise<Exit> {
  // Standard input can be read once, by one thread.
  const shared = ![...files, options.annex, options.baseline, options.config].includes('-');
  const crew = files.length > few && shared ? io.crew?.(options) : undefined;
  const work = crew?.check ?? ((file: string) => checkFile(io, file, setup));
  const codes = new Set<Exit>();
  const documents: Document[] = [];
  const unread: UnreadFile[] = [];
  const write = writer(setup, files.length > 1, io);
  let done = 0;
  try {
    for await (const outcome of inOrder(files, work, crew === undefined ? 1 : crew.size * 2)) {
      if (outcome.document !== undefined) documents.push(outcome.document);
      if (outcome.unusable !== undefined) unread.push({ file: outcome.file, error: outcome.unusable });
      io.progress?.hide();
      write.one(outcome);
      for (const line of outcome.errors) io.err(line);
      codes.add(outcome.code);
      done += 1;
      if (files.length > few) io.progress?.show(done, files.length);
    }
  } finally {
    io.progress?.hide();
    await crew?.close();
  }
  io.out(writeDocument(documents, unread, setup));
  write.end();
  return worstOf(codes);
}

/** Text has an empty line between plans; several plans are a list as json. */
function writer({ format }: Setup, several: boolean, io: Io) {
  let count = 0;
  const unreadEntry = (file: string, error?: string) =>
    format === 'json' && error !== undefined ? JSON.stringify({ file, error }, null, 2) : undefined;
  return {
    one({ file, unusable, written = unreadEntry(file, unusable) }: Outcome) {
      if (written === undefined) return;
      if (format === 'text') io.out(count === 0 ? written : `\n${written}`);
      else if (several) io.out(count === 0 ? `[\n${written}` : `,\n${written}`);
      else io.out(`${written}\n`);
      count += 1;
    },
    end() {
      if (format === 'json' && several && count > 0) io.out('\n]\n');
    },
  };
}
