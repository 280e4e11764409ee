import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import type { Notice } from '../port.ts';
import { createSharedNotices } from './notices.ts';

const head = (plan: string, seq: number): Notice => ({ kind: 'head', plan, scope: 'shared', seq });
const word = (plan: string, text: string): Notice => ({ kind: 'word', plan, text });

/** Notices over a channel of which the first so many sendings fail. Who sends is left out of what was sent. */
function overFailing(failures: number) {
  const sent: string[][] = [];
  let tries = 0;
  const notices = createSharedNotices({
    channel: 'tandem',
    connection: () => assert.fail('nobody watches'),
    async send(texts) {
      tries += 1;
      const fails = tries <= failures;
      await wait(10);
      if (fails) throw new Error('no answer');
      sent.push(texts.map((text) => text.slice(text.indexOf(' ') + 1)));
    },
  });
  return { notices, sent };
}

describe('notices that cannot be sent', () => {
  it('hold back none that is said meanwhile, and heads go with it', async () => {
    const { notices, sent } = overFailing(1);
    const first = [notices.say(head('west', 1)), notices.say(head('south', 4)), notices.say(word('west', 'lost'))];
    const failed = Promise.allSettled(first);
    await wait(5);
    await Promise.all([notices.say(head('north', 7)), notices.say(head('west', 2))]);
    assert.deepEqual(
      (await failed).map(({ status }) => status),
      ['rejected', 'rejected', 'rejected'],
    );
    assert.deepEqual(sent.length, 1);
    assert.deepEqual([...(sent[0] ?? [])].sort(), ['head north shared 7', 'head south shared 4', 'head west shared 2']);
  });

  it('go with what is said next, however long after', async () => {
    const { notices, sent } = overFailing(2);
    await assert.rejects(notices.say(head('west', 1)), /no answer/);
    await assert.rejects(notices.say(head('south', 4)), /no answer/);
    await wait(30);
    assert.deepEqual(sent, []);
    await notices.say(word('west', 'aGVyZQ'));
    await notices.say(head('west', 2));
    assert.deepEqual(sent, [
      ['head west shared 1', 'head south shared 4', `word west ${Buffer.from('aGVyZQ').toString('base64url')}`],
      ['head west shared 2'],
    ]);
  });
});
