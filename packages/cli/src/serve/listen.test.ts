import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createHandler, makeKeys, readKeys } from '@tandem-plan/server';
import { createMemoryLog } from '@tandem-plan/store/memory';
import { createAddresses } from './addresses.ts';
import { listen } from './listen.ts';

test('while it stops, what is under way is answered and what is new is sent away with 503', async () => {
  let release = () => {};
  let begun = () => {};
  const inside = new Promise<void>((resolve) => {
    begun = resolve;
  });
  const handler = createHandler({
    log: createMemoryLog(),
    keys: await readKeys(await makeKeys()),
    modules: [
      (app) =>
        app.get('/v1/slow', async (context) => {
          begun();
          await new Promise<void>((resolve) => {
            release = resolve;
          });
          return context.text('done');
        }),
    ],
  });
  const server = await listen(handler, 0, '127.0.0.1', createAddresses());
  const slow = fetch(`${server.url}/v1/slow`);
  await inside;
  const stopped = server.stop();
  const late = await fetch(`${server.url}/v1/plans/west-2017/pull`);
  assert.deepEqual([late.status, late.headers.get('retry-after')], [503, '5']);
  await late.body?.cancel();
  release();
  assert.equal(await (await slow).text(), 'done');
  await stopped;
  await assert.rejects(fetch(`${server.url}/healthz`));
});
