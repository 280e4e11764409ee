import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { LogKey, PlanEvent } from './event.ts';
import { redactionMark } from './event.ts';
import { emptyHead, redact, seal, sealAll, verifyChain } from './hash-chain.ts';
import { readEvent } from './read-event.ts';
import { sampleDraft } from './sample-events.ts';

const shared: LogKey = { plan: 'west-2017', scope: 'shared' };
const receipt = { client: 'tab-1', mutation: 1 };
const chain = (...texts: string[]): PlanEvent[] =>
  sealAll(
    texts.map((text) => sampleDraft(shared, receipt, text)),
    emptyHead,
  );
const stored = (event: PlanEvent): PlanEvent => JSON.parse(JSON.stringify(event)) as PlanEvent;

const anyJson = fc.jsonValue({ noUnicodeString: false, maxDepth: 4 });
const anyEvent = fc
  .record({ input: anyJson, record: anyJson, text: fc.string({ unit: 'binary' }) })
  .map(({ input, record, text }) => {
    const draft = sampleDraft(shared, receipt, text);
    const effects = [...draft.effects, { op: 'add' as const, type: 'note', id: 'note-1', index: 0, record }];
    return seal({ ...draft, command: { ...draft.command, input }, effects }, emptyHead);
  });

/** Every way to change, drop or add one thing in a JSON value. */
function* tampered(value: unknown): Generator<unknown> {
  if (Array.isArray(value)) {
    const entries: unknown[] = value;
    yield [...entries, null];
    for (const [index, entry] of entries.entries()) {
      yield entries.filter((_, at) => at !== index);
      for (const other of tampered(entry)) yield entries.map((kept, at) => (at === index ? other : kept));
    }
  } else if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value);
    yield Object.fromEntries([...entries, ['extra', 1]]);
    for (const [name, member] of entries) {
      yield Object.fromEntries(entries.filter(([other]) => other !== name));
      for (const other of tampered(member)) yield { ...value, [name]: other };
    }
  } else if (typeof value === 'string') yield `${value}x`;
  else if (typeof value === 'number') yield value + 1;
  else yield value === null ? false : null;
}

describe('the hash chain', () => {
  it('verifies what was sealed, after any trip through JSON text', () => {
    fc.assert(fc.property(anyEvent, (event) => assert.equal(verifyChain([stored(event)]).ok, true)));
  });

  it('is the same for the same content and key, whatever the order of keys', () => {
    const key = new Uint8Array(32).fill(7);
    const draft = sampleDraft(shared, receipt, 'text');
    const reversed = Object.fromEntries(Object.entries(draft).reverse()) as unknown as typeof draft;
    assert.equal(seal(draft, emptyHead, key).hash, seal(reversed, emptyHead, key).hash);
  });

  it('has the hash it had in the first release', () => {
    const event = seal(sampleDraft(shared, receipt, 'Zoë: 20 % more, 👩‍👩‍👧'), emptyHead, new Uint8Array(32).fill(7));
    assert.equal(event.hash, 'opRHAjH6OrM4rJ1Mlmug0-_pQKglHRvPBUNzhcy8gx0');
  });

  it('notices any change to any event, and where', () => {
    const events = chain('first', 'second', 'third').map(stored);
    const second = events[1];
    assert.ok(second);
    let count = 0;
    for (const other of tampered(second)) {
      // What no reader accepts need not be verified.
      const read = readEvent(other);
      if (!read.ok) continue;
      count += 1;
      const verdict = verifyChain(events.map((event, index) => (index === 1 ? read.event : event)));
      assert.equal(verdict.ok, false, JSON.stringify(other));
      // A changed hash is either wrong for its own event or, at the latest, for the link of the next.
      assert.ok(!verdict.ok && (verdict.seq === 2 || verdict.seq === 3));
    }
    assert.ok(count > 30, `only ${count} changes were tried`);
  });

  it('notices an event left out, added, swapped, or taken from another log', () => {
    const [a, b, c] = chain('a', 'b', 'c');
    assert.ok(a && b && c);
    const other = seal(sampleDraft({ ...shared, plan: 'south-2017' }, receipt, 'b'), a);
    const fork = seal(sampleDraft(shared, receipt, 'fork'), a);
    assert.deepEqual(verifyChain([a, c]), { ok: false, seq: 2, reason: 'order' });
    assert.deepEqual(verifyChain([b, c]), { ok: false, seq: 1, reason: 'order' });
    assert.deepEqual(verifyChain([a, b, b]), { ok: false, seq: 3, reason: 'order' });
    assert.deepEqual(verifyChain([b, a, c]), { ok: false, seq: 1, reason: 'order' });
    assert.deepEqual(verifyChain([a, other, c]), { ok: false, seq: 2, reason: 'log' });
    assert.deepEqual(verifyChain([a, fork, c]), { ok: false, seq: 3, reason: 'link' });
    assert.equal(verifyChain([a, fork]).ok, true);
  });

  it('finds an event broken that holds what has no hash', () => {
    const [event] = chain('text');
    assert.ok(event);
    const broken = JSON.parse(JSON.stringify(event).replaceAll('text', '\\ud800')) as PlanEvent;
    assert.deepEqual(verifyChain([broken]), { ok: false, seq: 1, reason: 'hash' });
  });

  it('goes on from a verified head', () => {
    const [a, b, c] = chain('a', 'b', 'c');
    assert.ok(a && b && c);
    assert.deepEqual(verifyChain([b, c], a), { ok: true, head: { seq: 3, hash: c.hash }, redacted: 0 });
    assert.deepEqual(verifyChain([], a), { ok: true, head: a, redacted: 0 });
  });

  it('hides texts: neither the hash nor a commitment can be had from a guess', () => {
    const [one, two] = [
      seal(sampleDraft(shared, receipt, 'yes'), emptyHead),
      seal(sampleDraft(shared, receipt, 'yes'), emptyHead),
    ];
    assert.notEqual(one.hash, two.hash);
    const { redacted } = redact(one, ['/command/input/record/title', '/effects/0/record/title']);
    const commitments = Object.values(redacted ?? {});
    assert.equal(new Set(commitments).size, 2);
    assert.ok(!commitments.includes(createHash('sha256').update('yes').digest('base64url')));
  });

  it('refuses what JSON and RFC 8785 cannot hold, naming the place', () => {
    let deep: unknown = 'text';
    for (let level = 0; level < 100; level++) deep = [deep];
    const refused: [unknown, RegExp][] = [
      [{ title: 'half \ud83d' }, /lone surrogate in \/command\/input\/title/],
      [{ 'a/b': { '\udc00': 1 } }, /lone surrogate in \/command\/input\/a~1b/],
      [{ weight: Number.NaN }, /got NaN at \/command\/input\/weight/],
      [{ weight: Infinity }, /got Infinity at/],
      [{ due: new Date(0) }, /got Date at \/command\/input\/due/],
      [[undefined], /got undefined at \/command\/input\/0/],
      [10n, /got bigint at \/command\/input/],
      [{ toJSON: () => 'other' }, /got function at \/command\/input\/toJSON/],
      [deep, /at most 64 levels/],
    ];
    const draft = sampleDraft(shared, receipt, 'text');
    for (const [input, message] of refused) {
      assert.throws(() => seal({ ...draft, command: { ...draft.command, input } }, emptyHead), message);
    }
    assert.throws(() => seal(draft, emptyHead, new Uint8Array(16)), /32 bytes, got 16/);
  });

  it('keeps a key named __proto__ under the hash', () => {
    const draft = sampleDraft(shared, receipt, 'text');
    const input: unknown = JSON.parse('{"__proto__": {"a": "b"}, "c": "d"}');
    const event = stored(seal({ ...draft, command: { ...draft.command, input } }, emptyHead));
    assert.equal(verifyChain([event]).ok, true);
    const without = { ...event, command: { ...event.command, input: { c: 'd' } } };
    assert.deepEqual(verifyChain([without]), { ok: false, seq: 1, reason: 'hash' });
  });
});

describe('redaction', () => {
  const pointers = ['/command/input/record/title', '/effects/0/record/title'];

  it('takes value and salt, and keeps hash and chain', () => {
    const [a, b, c] = chain('a', 'Dana fell ill', 'c');
    assert.ok(a && b && c);
    const erased = redact(b, pointers);
    assert.equal(erased.hash, b.hash);
    assert.deepEqual(Object.keys(erased.redacted ?? {}), pointers);
    assert.equal(JSON.stringify(erased).includes('Dana fell ill'), false);
    // The event's key would give back the salt of the erased text.
    assert.notEqual(typeof erased.salts, 'string');
    for (const pointer of pointers) assert.equal(Object.hasOwn(erased.salts as object, pointer), false);
    assert.deepEqual(verifyChain([a, stored(erased), c]), { ok: true, head: { seq: 3, hash: c.hash }, redacted: 2 });
    assert.equal(readEvent(stored(erased)).ok, true);
  });

  it('keeps the chain for any event and any part of it, in one go or several', () => {
    fc.assert(
      fc.property(
        anyEvent,
        fc.subarray(['/actor/id', '/effects/0', '/effects/0/record/title', '/effects/0/id']),
        (event, some) => {
          const together = redact(event, some);
          const stepwise = some.reduce((last, pointer) => redact(last, [pointer]), event);
          assert.deepEqual(stepwise.redacted ?? {}, together.redacted);
          assert.equal(verifyChain([stored(together)]).ok, true);
          assert.equal(verifyChain([redact(together, [''])]).ok, true);
          assert.equal(JSON.stringify(redact(event, [''])).includes('dana-whitfield'), false);
        },
      ),
    );
  });

  it('leaves every other text verifiable', () => {
    const [event] = chain('Dana fell ill');
    assert.ok(event);
    const erased = stored(redact(event, pointers));
    const forged = { ...erased, actor: { ...erased.actor, id: 'someone-else' } };
    assert.deepEqual(verifyChain([forged]), { ok: false, seq: 1, reason: 'hash' });
  });

  it('cannot be used to put words in a place', () => {
    const [event] = chain('We agreed to 10 %');
    assert.ok(event);
    const erased = stored(redact(event, ['/actor/id']));
    const lie = { ...erased, actor: { ...erased.actor, id: 'someone-else' } };
    assert.deepEqual(verifyChain([lie]), { ok: false, seq: 1, reason: 'erasure' });
    const invented = { ...erased, redacted: { ...erased.redacted, '/at': erased.hash } };
    assert.deepEqual(verifyChain([invented]), { ok: false, seq: 1, reason: 'erasure' });
    const unsalted = { ...erased, salts: {} };
    assert.deepEqual(verifyChain([unsalted]), { ok: false, seq: 1, reason: 'salts' });
    const keyed = { ...erased, salts: event.salts };
    assert.deepEqual(verifyChain([keyed]), { ok: false, seq: 1, reason: 'erasure' });
  });

  it('leaves a text that only looks like the mark', () => {
    const [event] = chain(redactionMark);
    assert.ok(event);
    assert.deepEqual(verifyChain([event]), { ok: true, head: { seq: 1, hash: event.hash }, redacted: 0 });
  });

  it('refuses a pointer to what is no text of the plan, and an event that does not verify', () => {
    const [event] = chain('text');
    assert.ok(event);
    for (const pointer of [
      '/at',
      '/command/type',
      '/effects/0/op',
      '/command/input/record/weight',
      '/nowhere',
      'effects',
    ]) {
      assert.throws(() => redact(event, [pointer]), new RegExp(`"${pointer}" names none`));
    }
    assert.throws(() => redact({ ...event, salts: 'short' }, ['/actor/id']), /does not verify \(salts\)/);
    assert.throws(() => redact({ ...event, at: '2016-01-01T00:00Z' }, ['/actor/id']), /does not verify \(hash\)/);
  });
});
