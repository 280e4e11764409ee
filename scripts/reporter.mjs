// A node:test reporter that names each failure and otherwise prints one line a file; the counts go to TANDEM_COUNTS.
import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { inspect } from 'node:util';
import { root } from './run.mjs';

/** @param {AsyncIterable<import('node:test/reporters').TestEvent>} events */
export default async function* reporter(events) {
  /** @type {Map<string, { passed: number, failed: number, ms: number }>} */
  const files = new Map();
  const counts = { passed: 0, failed: 0 };
  const say = (/** @type {string} */ file) => {
    const { passed, failed, ms } = files.get(file) ?? { passed: 0, failed: 0, ms: 0 };
    files.delete(file);
    const verdict = failed === 0 ? '✔' : '✖';
    return `${verdict} ${relative(root, file)}  ${passed} passed${failed ? `, ${failed} failed` : ''}  ${(ms / 1000).toFixed(1)} s\n`;
  };
  for await (const event of events) {
    if (event.type === 'test:stderr' || event.type === 'test:stdout') yield event.data.message;
    if (event.type !== 'test:pass' && event.type !== 'test:fail') continue;
    const { name, nesting, skip, todo } = event.data;
    // A file that could not be loaded is reported as a test of that name, without a file.
    const file = event.data.file ?? name;
    if (!files.has(file)) {
      for (const done of files.keys()) yield say(done);
      files.set(file, { passed: 0, failed: 0, ms: 0 });
    }
    const entry = files.get(file);
    if (entry === undefined) continue;
    if (nesting === 0) entry.ms += event.data.details.duration_ms;
    if (skip || todo) continue;
    if (event.type === 'test:pass') {
      if (event.data.details.type === 'suite') continue;
      entry.passed += 1;
      counts.passed += 1;
      continue;
    }
    /** @type {Error & { failureType?: string }} */
    const error = event.data.details.error;
    // A parent fails with its subtest, which has been named already.
    if (error.failureType === 'subtestsFailed') continue;
    entry.failed += 1;
    counts.failed += 1;
    yield `✖ ${relative(root, file)}: ${name}\n${inspect(error.cause ?? error).replace(/^/gm, '    ')}\n`;
  }
  for (const file of files.keys()) yield say(file);
  if (process.env.TANDEM_COUNTS) writeFileSync(process.env.TANDEM_COUNTS, JSON.stringify(counts));
  yield `node tests: ${counts.passed} passed, ${counts.failed} failed\n`;
}
