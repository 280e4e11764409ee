import type { Head, LogKey, PlanEvent, Receipt } from './event.ts';
import { wellFormed } from './leaves.ts';
import type { Snapshot } from './port.ts';
import { checkKey, describeIssues, readEvent, receiptIssues } from './read-event.ts';

export interface Batch {
  readonly first: PlanEvent;
  /** Where the log ends once the batch is in it. */
  readonly head: Head;
}

/**
 * What every log asks of a batch before it looks at its own head: events of this log and this receipt, numbered
 * from `expectedSeq + 1` and linked to each other. The link to the head is the log's to check, when it holds the head.
 *
 * @throws RangeError naming the event and what was expected
 */
export function checkBatch(key: LogKey, expectedSeq: number, events: readonly PlanEvent[], receipt: Receipt): Batch {
  checkKey(key);
  checkWhole('expectedSeq', expectedSeq, 0);
  checkReceipt(receipt);
  const [first] = events;
  if (!first) throw new RangeError('A batch has at least one event, got none');
  let last = first;
  for (const [index, event] of events.entries()) {
    const read = readEvent(event);
    const at = `events[${index}]`;
    if (!read.ok) throw new RangeError(`${at} is not an event: ${describeIssues(read.issues)}`);
    expectSame(`${at}.plan`, event.plan, key.plan);
    expectSame(`${at}.scope`, event.scope, key.scope);
    expectSame(`${at}.seq`, event.seq, expectedSeq + 1 + index);
    expectSame(`${at}.receipt.client`, event.receipt.client, receipt.client);
    expectSame(`${at}.receipt.mutation`, event.receipt.mutation, receipt.mutation);
    if (index > 0) expectSame(`${at}.prev`, event.prev, last.hash);
    last = event;
  }
  return { first, head: { seq: last.seq, hash: last.hash } };
}

export function checkReceipt(receipt: Receipt): void {
  const issues = receiptIssues(receipt);
  if (issues.length > 0) throw new RangeError(`Not a receipt: ${describeIssues(issues)}`);
}

/** The first event of a batch must be sealed on the hash that stands at the head. */
export function checkLink(first: PlanEvent, headHash: string): void {
  expectSame('events[0].prev', first.prev, headHash);
}

export function checkPage(after: number, limit: number): void {
  checkWhole('after', after, 0);
  checkWhole('limit', limit, 1);
}

export function checkSnapshot(snapshot: Snapshot, headSeq: number): void {
  checkWhole('snapshot.seq', snapshot.seq, 0);
  if (snapshot.seq > headSeq) {
    throw new RangeError(`A snapshot holds no more than the log: got seq ${snapshot.seq}, the log ends at ${headSeq}`);
  }
  wellFormed(snapshot.text, 'snapshot.text');
}

/** Bytes of a word: a database's notices hold 8,000. */
const maxWord = 4000;

export function checkWord(text: string): void {
  wellFormed(text, 'text');
  const bytes = Buffer.byteLength(text);
  if (bytes > maxWord) throw new RangeError(`A word has at most ${maxWord} bytes, got ${bytes}`);
}

export function checkWhole(what: string, value: number, least: number): void {
  if (!Number.isSafeInteger(value) || value < least) {
    throw new RangeError(`${what} is a whole number from ${least}, got ${String(value)}`);
  }
}

function expectSame(what: string, got: string | number, expected: string | number): void {
  if (got !== expected) {
    throw new RangeError(`${what}: expected ${JSON.stringify(expected)}, got ${JSON.stringify(got)}`);
  }
}
