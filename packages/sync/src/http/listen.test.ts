import assert from 'node:assert/strict';
import { it } from 'node:test';
import { createWorld } from '../replica/testing/world.ts';
import { WireError } from '../wire.ts';
import { listener } from './listen.ts';

it('opens a poke anew that was never answered', async () => {
  const world = createWorld('web');
  let asked = 0;
  const listen = listener(
    (_, { signal } = {}) =>
      new Promise((_resolve, reject) => {
        asked += 1;
        signal?.addEventListener('abort', () => reject(new WireError('unreachable', 'given up')));
      }),
    '/poke',
    world.host,
    undefined,
  );
  const lines: boolean[] = [];
  const end = listen(
    () => undefined,
    (up) => lines.push(up),
  );
  await world.pass(100_000);
  assert.deepEqual([asked, lines], [2, [false]]);
  end();
  await world.calm();
  assert.equal(world.timers, 0);
});
