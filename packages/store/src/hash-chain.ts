import { createHash, createHmac, randomBytes } from 'node:crypto';
import { canonical } from './canonical.ts';
import type { EventDraft, Head, PlanEvent } from './event.ts';
import { redactionMark } from './event.ts';
import type { Content, Replace } from './leaves.ts';
import { mapLeaves } from './leaves.ts';

/** Where every chain begins. */
export const emptyHead: Head = { seq: 0, hash: '' };

/**
 * Gives a draft its place behind `prev` and its hash.
 *
 * @param key 32 random bytes, of this event alone: whoever has them can test a guess at an erased text
 * @throws TypeError if the draft holds what JSON cannot, naming its JSON Pointer
 */
export function seal(draft: EventDraft, prev: Head, key: Uint8Array = randomBytes(32)): PlanEvent {
  if (key.length !== 32) throw new RangeError(`An event's key has 32 bytes, got ${key.length}`);
  const content: Content = {
    format: 1,
    plan: draft.plan,
    scope: draft.scope,
    seq: prev.seq + 1,
    at: draft.at,
    actor: draft.actor,
    receipt: draft.receipt,
    ...(draft.basis === undefined ? {} : { basis: draft.basis }),
    command: draft.command,
    effects: draft.effects,
    prev: prev.hash,
  };
  return {
    ...content,
    hash: hashOf(mapLeaves(content, (text, pointer) => commit(text, deriveSalt(key, pointer)))),
    salts: Buffer.from(key).toString('base64url'),
  };
}

/**
 * Seals the events of one batch, each behind the one before.
 *
 * @param newKey makes the key of each event, see `seal`
 */
export function sealAll(
  drafts: readonly EventDraft[],
  head: Head,
  newKey: () => Uint8Array = () => randomBytes(32),
): PlanEvent[] {
  let last = head;
  return drafts.map((draft) => {
    const event = seal(draft, last, newKey());
    last = event;
    return event;
  });
}

/**
 * - `log`: of another plan or scope than the first event. `order`: not the next `seq`. `link`: `prev` is not the hash before.
 * - `salts`: a text without its salt. `erasure`: an erased place that holds a text, or names none.
 * - `hash`: the content is not what was hashed.
 */
export type BreakReason = 'log' | 'order' | 'link' | 'salts' | 'erasure' | 'hash';

export type ChainVerdict =
  | { readonly ok: true; readonly head: Head /** How many texts were erased. */; readonly redacted: number }
  | {
      readonly ok: false /** The first place that does not hold. */;
      readonly seq: number;
      readonly reason: BreakReason;
    };

/**
 * Verifies consecutive events of one log, in order. A chain cannot tell that its end was cut off:
 * compare `head` with the one you know, from the store or from a signature.
 *
 * @param from the verified head the events follow, for reading page by page
 */
export function verifyChain(events: Iterable<PlanEvent>, from: Head = emptyHead): ChainVerdict {
  let head = from;
  let redacted = 0;
  let first: PlanEvent | undefined;
  for (const event of events) {
    first ??= event;
    const reason = breakOf(event, head, first);
    if (reason !== undefined) return { ok: false, seq: head.seq + 1, reason };
    redacted += Object.keys(event.redacted ?? {}).length;
    head = { seq: event.seq, hash: event.hash };
  }
  return { ok: true, head, redacted };
}

function breakOf(event: PlanEvent, head: Head, first: PlanEvent): BreakReason | undefined {
  if (event.plan !== first.plan || event.scope !== first.scope) return 'log';
  if (event.seq !== head.seq + 1) return 'order';
  if (event.prev !== head.hash) return 'link';
  const leaves = readLeaves(event);
  return typeof leaves === 'string' ? leaves : undefined;
}

interface Leaves {
  readonly commitments: ReadonlyMap<string, string>;
  /** Base64url, of the leaves that are not erased. */
  readonly salts: ReadonlyMap<string, string>;
}

/** Salts and commitments of an event's leaves, or what is wrong with the event by itself. */
function readLeaves(event: PlanEvent): Leaves | 'salts' | 'erasure' | 'hash' {
  const { hash, salts: stored, redacted = {}, ...content } = event;
  const key = typeof stored === 'string' ? Buffer.from(stored, 'base64url') : undefined;
  const left = typeof stored === 'string' ? {} : stored;
  const salts = new Map<string, string>();
  const commitments = new Map<string, string>();
  let erased = 0;
  let wrong: 'salts' | 'erasure' | undefined = key && key.length !== 32 ? 'salts' : undefined;
  const replace: Replace = (text, pointer) => {
    let commitment = redacted[pointer];
    if (commitment === undefined) {
      const salt = key ? deriveSalt(key, pointer) : Buffer.from(left[pointer] ?? '', 'base64url');
      if (salt.length !== 32) wrong ??= 'salts';
      salts.set(pointer, salt.toString('base64url'));
      commitment = commit(text, salt);
    } else {
      erased += 1;
      if (text !== redactionMark || key || pointer in left) wrong ??= 'erasure';
    }
    commitments.set(pointer, commitment);
    return commitment;
  };
  const found = hashIfAny(content, replace);
  if (erased !== Object.keys(redacted).length) wrong ??= 'erasure';
  return wrong ?? (found === hash ? { commitments, salts } : 'hash');
}

/**
 * Erases texts from an event: value and salt go, the commitment stays, and so do `hash` and every hash behind it.
 *
 * @param pointers JSON Pointers of texts in the event, or of what holds them: `/command/input/record/name`, `/effects`
 * @throws RangeError if a pointer names no text that can be erased
 */
export function redact(event: PlanEvent, pointers: readonly string[]): PlanEvent {
  const leaves = readLeaves(event);
  if (typeof leaves === 'string') {
    throw new RangeError(`Event ${event.seq} does not verify (${leaves}); nothing was erased`);
  }
  const redacted: Record<string, string> = { ...event.redacted };
  for (const pointer of pointers) {
    const hit = [...leaves.commitments].filter(([leaf]) => leaf === pointer || leaf.startsWith(`${pointer}/`));
    if (hit.length === 0) {
      throw new RangeError(
        `Only texts in the actor's id, the input and the effects can be erased; "${pointer}" names none`,
      );
    }
    for (const [leaf, commitment] of hit) redacted[leaf] = commitment;
  }
  const { hash, salts: _salts, redacted: _redacted, ...content } = event;
  return {
    ...mapLeaves(content, (text, pointer) => (pointer in redacted ? redactionMark : text)),
    hash,
    salts: Object.fromEntries([...leaves.salts].filter(([pointer]) => !(pointer in redacted))),
    redacted,
  };
}

/** What was stored by other hands may hold what has no hash; that is a broken event, not a failure of the reader. */
function hashIfAny(content: Content, replace: Replace): string | undefined {
  try {
    return hashOf(mapLeaves(content, replace));
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

function deriveSalt(key: Uint8Array, pointer: string): Buffer {
  return createHmac('sha256', key).update(pointer, 'utf8').digest();
}

function commit(text: string, salt: Uint8Array): string {
  return createHash('sha256').update(salt).update(text, 'utf8').digest('base64url');
}

function hashOf(committed: Content): string {
  return createHash('sha256').update(canonical(committed), 'utf8').digest('base64url');
}
