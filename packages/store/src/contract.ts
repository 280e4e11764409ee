import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import type { Head, LogKey, PlanEvent, Receipt } from './event.ts';
import { redactionMark } from './event.ts';
import { emptyHead, sealAll, verifyChain } from './hash-chain.ts';
import type { AppendResult, Notice, PlanLog } from './port.ts';
import { sampleDraft } from './sample-events.ts';

export interface LogUnderTest {
  readonly log: PlanLog;
  /** Closes the log and opens the same one again; a log without a place of its own gives itself. */
  reopen(): Promise<PlanLog>;
  dispose(): Promise<void>;
}

const shared: LogKey = { plan: 'west-2017', scope: 'shared' };

/** What every log must do. Call it in a file that node:test runs; `make` gives a new, empty log each time. */
export function describeLog(name: string, make: () => Promise<LogUnderTest>): void {
  describe(`${name}: the contract of a log`, () => {
    let under: LogUnderTest;
    let log: PlanLog;
    let mutation = 0;

    beforeEach(async () => {
      under = await make();
      log = under.log;
      mutation = 0;
    });
    afterEach(() => under.dispose());

    function batch(key: LogKey, head: Head, texts: readonly string[], receipt = nextReceipt()): PlanEvent[] {
      return sealAll(
        texts.map((text) => sampleDraft(key, receipt, text)),
        head,
      );
    }
    function nextReceipt(): Receipt {
      mutation += 1;
      return { client: 'tab-1', mutation };
    }
    /** Appends on the head as it is now. */
    async function add(key: LogKey, ...texts: string[]): Promise<AppendResult> {
      const head = await log.head(key);
      const receipt = nextReceipt();
      return log.append(key, head.seq, batch(key, head, texts, receipt), receipt);
    }
    async function titles(key: LogKey): Promise<unknown[]> {
      return (await log.read(key, 0, 1000)).map((event) => titleOf(event));
    }

    it('begins empty', async () => {
      assert.deepEqual(await log.head(shared), emptyHead);
      assert.deepEqual(await log.read(shared, 0, 10), []);
      assert.equal(await log.readSnapshot(shared), undefined);
      assert.deepEqual(await log.plans(), []);
    });

    it('gives back what was appended, in order and unchanged', async () => {
      const receipt = nextReceipt();
      const events = batch(shared, emptyHead, ['first', 'second', 'third'], receipt);
      const result = await log.append(shared, 0, events, receipt);
      const last = events.at(-1);
      assert.deepEqual(result, { status: 'ok', head: { seq: 3, hash: last?.hash } });
      assert.deepEqual(await log.read(shared, 0, 10), events);
      assert.deepEqual(await log.head(shared), { seq: 3, hash: last?.hash });
    });

    it('is not changed by what happens to the objects it was given or gave', async () => {
      await add(shared, 'kept');
      const [event] = await log.read(shared, 0, 1);
      assert.ok(event);
      Object.assign(event.command, { input: 'overwritten' });
      assert.deepEqual(await titles(shared), ['kept']);
    });

    it('reads page by page', async () => {
      await add(shared, ...Array.from({ length: 25 }, (_, index) => `text ${index}`));
      const seqs: number[] = [];
      let page = await log.read(shared, 0, 10);
      while (page.length > 0) {
        assert.ok(page.length <= 10);
        seqs.push(...page.map(({ seq }) => seq));
        page = await log.read(shared, seqs.at(-1) ?? 0, 10);
      }
      assert.deepEqual(
        seqs,
        Array.from({ length: 25 }, (_, index) => index + 1),
      );
      assert.deepEqual(await log.read(shared, 99, 10), []);
    });

    it('refuses a batch sealed on an older head, names the head and stores nothing', async () => {
      await add(shared, 'first');
      const stale = nextReceipt();
      const result = await log.append(shared, 0, batch(shared, emptyHead, ['late', 'later'], stale), stale);
      assert.deepEqual(result, { status: 'conflict', head: await log.head(shared) });
      assert.deepEqual(await titles(shared), ['first']);
    });

    it('has nothing of a plan after a refused first batch', async () => {
      const receipt = nextReceipt();
      const ahead = batch(shared, { seq: 4, hash: 'h'.repeat(43) }, ['ahead'], receipt);
      assert.deepEqual(await log.append(shared, 4, ahead, receipt), { status: 'conflict', head: emptyHead });
      const [unlinked] = batch(shared, { seq: 0, hash: 'h'.repeat(43) }, ['unlinked'], receipt);
      assert.ok(unlinked);
      await assert.rejects(log.append(shared, 0, [unlinked], receipt), /events\[0\]\.prev: expected ""/);
      await assert.rejects(log.saveSnapshot(shared, { seq: 1, text: 'ahead' }), /the log ends at 0/);
      await assert.rejects(log.redact(shared, 1, ['/effects']), /No event 1: the log ends at 0/);
      assert.deepEqual(await log.plans(), []);
    });

    it('lets one of many concurrent appends win, every time', async () => {
      const clients = 8;
      const rounds = 5;
      for (let round = 0; round < rounds; round++) {
        const head = await log.head(shared);
        const results = await Promise.all(
          Array.from({ length: clients }, (_, client) => {
            const receipt = { client: `client-${client}`, mutation: round + 1 };
            return log.append(
              shared,
              head.seq,
              batch(shared, head, [`${round}/${client}`, 'and more'], receipt),
              receipt,
            );
          }),
        );
        assert.equal(results.filter(({ status }) => status === 'ok').length, 1);
        assert.equal(results.filter(({ status }) => status === 'conflict').length, clients - 1);
      }
      const events = await log.read(shared, 0, 1000);
      assert.equal(events.length, rounds * 2);
      assert.equal(verifyChain(events).ok, true);
    });

    it('stores a receipt once, whatever is sent under it and however late', async () => {
      const receipt = nextReceipt();
      const events = batch(shared, emptyHead, ['once', 'and once'], receipt);
      await log.append(shared, 0, events, receipt);
      await add(shared, 'another');
      const duplicate = { status: 'duplicate', seqs: [1, 2] };
      assert.deepEqual(await log.append(shared, 0, events, receipt), duplicate);
      const head = await log.head(shared);
      assert.deepEqual(
        await log.append(shared, head.seq, batch(shared, head, ['changed'], receipt), receipt),
        duplicate,
      );
      log = await under.reopen();
      assert.deepEqual(await log.append(shared, 0, events, receipt), duplicate);
      assert.deepEqual(await titles(shared), ['once', 'and once', 'another']);
    });

    it('stores a receipt once when it is sent many times at once', async () => {
      await add(shared, 'first');
      const head = await log.head(shared);
      const receipt = nextReceipt();
      const events = batch(shared, head, ['once', 'and once'], receipt);
      const results = await Promise.all(Array.from({ length: 6 }, () => log.append(shared, head.seq, events, receipt)));
      assert.equal(results.filter(({ status }) => status === 'ok').length, 1);
      assert.deepEqual(
        results.filter(({ status }) => status !== 'ok'),
        Array.from({ length: 5 }, () => ({ status: 'duplicate', seqs: [2, 3] })),
      );
      assert.deepEqual(await titles(shared), ['first', 'once', 'and once']);
    });

    it('does not use up a receipt on a conflict', async () => {
      await add(shared, 'first');
      const receipt = nextReceipt();
      await log.append(shared, 0, batch(shared, emptyHead, ['second'], receipt), receipt);
      const head = await log.head(shared);
      const again = await log.append(shared, head.seq, batch(shared, head, ['second'], receipt), receipt);
      assert.equal(again.status, 'ok');
    });

    it('finds what a client stored last, and under one receipt', async () => {
      for (const [mutation, texts] of [
        [2, ['two', 'and two']],
        [10, ['ten']],
        [9, ['nine']],
      ] as const) {
        const receipt = { client: 'tab-2', mutation };
        const head = await log.head(shared);
        await log.append(shared, head.seq, batch(shared, head, texts, receipt), receipt);
      }
      const other = { client: 'tab-1', mutation: 11 };
      const head = await log.head(shared);
      await log.append(shared, head.seq, batch(shared, head, ['other'], other), other);
      log = await under.reopen();
      const latest = (mutation: number) => log.latest(shared, { client: 'tab-2', mutation });
      assert.deepEqual(await latest(Number.MAX_SAFE_INTEGER), { mutation: 10, seqs: [3] });
      assert.deepEqual(await latest(9), { mutation: 9, seqs: [4] });
      assert.deepEqual(await latest(8), { mutation: 2, seqs: [1, 2] });
      assert.equal(await latest(1), undefined);
      assert.equal(await log.latest(shared, { client: 'tab', mutation: 11 }), undefined);
      assert.equal(await log.latest({ ...shared, scope: 'party:vendor' }, other), undefined);
      await assert.rejects(log.latest(shared, { client: 'tab-2', mutation: 0 }), /RangeError: Not a receipt/);
    });

    it('keeps the largest counters there are', async () => {
      const receipt = { client: 'tab-1', mutation: Number.MAX_SAFE_INTEGER };
      const events = batch(shared, emptyHead, ['far'], receipt);
      await log.append(shared, 0, events, receipt);
      assert.deepEqual(await log.append(shared, 0, events, receipt), { status: 'duplicate', seqs: [1] });
      const before = { client: 'tab-1', mutation: Number.MAX_SAFE_INTEGER - 1 };
      const head = await log.head(shared);
      assert.equal((await log.append(shared, 1, batch(shared, head, ['near'], before), before)).status, 'ok');
    });

    it('keeps plans and scopes apart, receipts and snapshots too', async () => {
      const keys: LogKey[] = [
        shared,
        { plan: 'west-2017', scope: 'party:meridian' },
        { plan: 'west-2017', scope: 'party:shared' },
        { plan: 'south-2017', scope: 'shared' },
      ];
      for (const [index, key] of keys.entries()) {
        const receipt = { client: 'tab-1', mutation: 1 };
        const events = batch(key, emptyHead, [`of ${index}`], receipt);
        assert.equal((await log.append(key, 0, events, receipt)).status, 'ok');
        await log.saveSnapshot(key, { seq: 1, text: `snapshot ${index}` });
      }
      for (const [index, key] of keys.entries()) {
        assert.deepEqual(await titles(key), [`of ${index}`]);
        assert.deepEqual(await log.readSnapshot(key), { seq: 1, text: `snapshot ${index}` });
      }
      assert.deepEqual(await log.plans(), ['south-2017', 'west-2017']);
    });

    it('lists plans in order, page by page', async () => {
      for (const plan of ['b', 'a-2', 'a', '10', '9', 'a-1']) await add({ plan, scope: 'shared' }, 'text');
      assert.deepEqual(await log.plans(), ['10', '9', 'a', 'a-1', 'a-2', 'b']);
      assert.deepEqual(await log.plans({ limit: 2 }), ['10', '9']);
      assert.deepEqual(await log.plans({ after: '9', limit: 2 }), ['a', 'a-1']);
      assert.deepEqual(await log.plans({ after: 'b' }), []);
    });

    it('keeps every character of every script', async () => {
      const odd = ['Zoë — 日本語 — עברית', '👩‍👩‍👧 \u{1F600}', 'a\u0000b\u001f\u2028"\\', '\ufeffé é', ''];
      await add(shared, ...odd);
      await log.saveSnapshot(shared, { seq: 1, text: JSON.stringify(odd) });
      log = await under.reopen();
      assert.deepEqual(await titles(shared), odd);
      assert.equal((await log.readSnapshot(shared))?.text, JSON.stringify(odd));
      assert.equal(verifyChain(await log.read(shared, 0, 10)).ok, true);
    });

    it('keeps a snapshot that is no JSON, with every control character, and tells such a word', async () => {
      const control = Array.from({ length: 32 }, (_, code) => String.fromCharCode(code)).join('');
      const text = `${control}0\u00010\u00011\u0000\u00001\\u0000 ${control}`;
      const words: string[] = [];
      log.watch((notice) => notice.kind === 'word' && words.push(notice.text));
      await log.begin(shared, text);
      await log.tell('west-2017', text);
      log = await under.reopen();
      assert.equal((await log.readSnapshot(shared))?.text, text);
      await log.saveSnapshot(shared, { seq: 0, text: `${text}!` });
      assert.equal((await log.readSnapshot(shared))?.text, `${text}!`);
      assert.deepEqual(words, [text]);
    });

    it('keeps an event of a megabyte and a batch of a thousand', async () => {
      const long = 'Ünïcode '.repeat(131_072);
      await add(shared, long);
      await add(shared, ...Array.from({ length: 1000 }, (_, index) => String(index)));
      log = await under.reopen();
      const events = await log.read(shared, 0, 2000);
      assert.equal(events.length, 1001);
      assert.equal(events[0] && titleOf(events[0]), long);
      assert.equal(verifyChain(events).ok, true);
    });

    it('refuses what is no batch of this log, and stores nothing', async () => {
      const receipt = nextReceipt();
      const events = batch(shared, emptyHead, ['a', 'b'], receipt);
      const [a, b] = events;
      assert.ok(a && b);
      const elsewhere: LogKey = { plan: 'south-2017', scope: 'shared' };
      const refused: [RegExp, () => Promise<unknown>][] = [
        [/at least one event, got none/, () => log.append(shared, 0, [], receipt)],
        [/events\[1\]\.seq: expected 2, got 1/, () => log.append(shared, 0, [a, a], receipt)],
        [/events\[0\]\.seq: expected 1, got 2/, () => log.append(shared, 0, [b, a], receipt)],
        [/events\[0\]\.plan: expected "south-2017", got "west-2017"/, () => log.append(elsewhere, 0, events, receipt)],
        [
          /events\[0\]\.receipt\.mutation: expected 9, got 1/,
          () => log.append(shared, 0, events, { ...receipt, mutation: 9 }),
        ],
        [
          /events\[0\] is not an event: \/at: expected an instant/,
          () => log.append(shared, 0, [{ ...a, at: 'noon' }], receipt),
        ],
        [/events\[0\]\.prev: expected ""/, () => log.append(shared, 0, [{ ...a, prev: a.hash }], receipt)],
        [/Not a receipt: \/mutation/, () => log.append(shared, 0, events, { client: 'tab-1', mutation: 0 })],
        [/expectedSeq is a whole number from 0, got -1/, () => log.append(shared, -1, events, receipt)],
        [/A plan's id is/, () => log.append({ plan: '../West', scope: 'shared' }, 0, events, receipt)],
        [/A scope is/, () => log.head({ plan: 'west-2017', scope: 'party:' })],
        [/limit is a whole number from 1, got 0/, () => log.read(shared, 0, 0)],
        [/after is a whole number from 0, got NaN/, () => log.read(shared, Number.NaN, 1)],
      ];
      for (const [message, attempt] of refused) {
        await assert.rejects(attempt, (error) => error instanceof RangeError && message.test(error.message));
      }
      assert.deepEqual(await log.plans(), []);
    });

    it('replaces a snapshot by one as far or further, and takes none that is ahead of the log', async () => {
      await log.saveSnapshot(shared, { seq: 0, text: 'before any event' });
      assert.deepEqual(await log.plans(), ['west-2017']);
      await add(shared, 'a', 'b');
      await log.saveSnapshot(shared, { seq: 2, text: 'at 2' });
      await log.saveSnapshot(shared, { seq: 1, text: 'at 1' });
      assert.deepEqual(await log.readSnapshot(shared), { seq: 2, text: 'at 2' });
      await log.saveSnapshot(shared, { seq: 2, text: 'at 2, without a name' });
      await assert.rejects(log.saveSnapshot(shared, { seq: 3, text: 'ahead' }), /got seq 3, the log ends at 2/);
      await assert.rejects(log.saveSnapshot(shared, { seq: 2, text: '\ud800' }), /lone surrogate/);
      log = await under.reopen();
      assert.deepEqual(await log.readSnapshot(shared), { seq: 2, text: 'at 2, without a name' });
      assert.equal((await log.head(shared)).seq, 2);
    });

    it('begins a log once, however many ask at once, and never one that has begun', async () => {
      const texts = ['one', 'two', 'three', 'four'];
      const begun = await Promise.all(texts.map((text) => log.begin(shared, text)));
      assert.equal(begun.filter(Boolean).length, 1);
      const winner = texts[begun.indexOf(true)];
      assert.deepEqual(await log.readSnapshot(shared), { seq: 0, text: winner });
      assert.equal(await log.begin(shared, 'late'), false);
      await add({ plan: 'south-2017', scope: 'shared' }, 'without a beginning');
      assert.equal(await log.begin({ plan: 'south-2017', scope: 'shared' }, 'late'), false);
      assert.deepEqual(await log.readSnapshot(shared), { seq: 0, text: winner });
    });

    it('tells those who watch of appends once they can be read, and of words', async () => {
      const heard: Notice[] = [];
      const read: Promise<number>[] = [];
      const end = log.watch((notice) => {
        // Whether others can be heard yet is not what this is about.
        if (notice.kind === 'missed') return;
        heard.push(notice);
        if (notice.kind === 'head') read.push(log.read(shared, 0, 100).then(({ length }) => length));
      });
      await add(shared, 'first');
      await add(shared, 'second', 'third');
      await log.tell('west-2017', 'dana is here');
      await until(() => heard.length >= 3);
      assert.deepEqual(heard, [
        { kind: 'head', ...shared, seq: 1 },
        { kind: 'head', ...shared, seq: 3 },
        { kind: 'word', plan: 'west-2017', text: 'dana is here' },
      ]);
      assert.ok((await Promise.all(read)).every((length) => length > 0));
      await assert.rejects(log.tell('west-2017', 'ü'.repeat(2001)), /at most 4000 bytes, got 4002/);
      const stale = nextReceipt();
      await log.append(shared, 0, batch(shared, emptyHead, ['late'], stale), stale);
      end();
      await add(shared, 'unheard');
      await wait(20);
      assert.equal(heard.length, 3);
    });

    it('holds the same, verified chain after it was opened again', async () => {
      for (let index = 0; index < 10; index++) await add(shared, `text ${index}`, 'and more');
      const before = await log.read(shared, 0, 100);
      log = await under.reopen();
      const after = await log.read(shared, 0, 100);
      assert.deepEqual(after, before);
      assert.deepEqual(verifyChain(after), { ok: true, head: await log.head(shared), redacted: 0 });
      assert.equal((await add(shared, 'goes on')).status, 'ok');
    });

    it('erases a text for good and stays verifiable', async () => {
      await add(shared, 'keep', 'Dana fell ill', 'keep too');
      const pointers = ['/command/input/record/title', '/effects/0/record/title'];
      const redacted = await log.redact(shared, 2, pointers);
      log = await under.reopen();
      const events = await log.read(shared, 0, 10);
      assert.deepEqual(events[1], redacted);
      assert.deepEqual(await titles(shared), ['keep', redactionMark, 'keep too']);
      assert.equal(JSON.stringify(events).includes('Dana fell ill'), false);
      assert.deepEqual(verifyChain(events), { ok: true, head: await log.head(shared), redacted: 2 });
      assert.equal((await add(shared, 'goes on')).status, 'ok');
      await assert.rejects(log.redact(shared, 2, ['/at']), RangeError);
      await assert.rejects(log.redact(shared, 9, pointers), /No event 9: the log ends at 4/);
    });

    it('erases two texts of one event at once', async () => {
      await add(shared, 'Dana fell ill');
      await Promise.all([
        log.redact(shared, 1, ['/command/input/record/title']),
        log.redact(shared, 1, ['/effects/0/record/title']),
      ]);
      const events = await log.read(shared, 0, 10);
      assert.equal(JSON.stringify(events).includes('Dana fell ill'), false);
      assert.deepEqual(verifyChain(events), { ok: true, head: await log.head(shared), redacted: 2 });
    });

    it('finishes what is under way before it closes, and hands back only what was stored', async () => {
      const receipt = nextReceipt();
      const append = log.append(shared, 0, batch(shared, emptyHead, ['last'], receipt), receipt);
      const again = under.reopen();
      assert.equal((await append).status, 'ok');
      log = await again;
      assert.deepEqual(await titles(shared), ['last']);
    });

    it('says so when it was closed', async () => {
      await add(shared, 'kept');
      const receipt = nextReceipt();
      const events = batch(shared, emptyHead, ['late'], receipt);
      await log.close();
      await log.close();
      const attempts = [
        () => log.append(shared, 0, events, receipt),
        () => log.read(shared, 0, 1),
        () => log.head(shared),
        () => log.redact(shared, 1, ['/effects']),
        () => log.begin(shared, ''),
        () => log.saveSnapshot(shared, { seq: 0, text: '' }),
        () => log.readSnapshot(shared),
        () => log.plans(),
        () => log.tell('west-2017', 'late'),
      ];
      const closed = { name: 'StoreError', code: 'closed' };
      for (const attempt of attempts) await assert.rejects(attempt, closed);
      assert.throws(() => log.watch(() => undefined), closed);
    });
  });
}

async function until(holds: () => boolean): Promise<void> {
  for (let tries = 0; !holds() && tries < 200; tries += 1) await wait(10);
}

function titleOf(event: PlanEvent): unknown {
  return (event.command.input as { record: { title: unknown } }).record.title;
}
