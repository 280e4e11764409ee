import assert from 'node:assert/strict';
import { test } from 'node:test';
import { keepBytes } from './kept-bytes.ts';

const held = (most: number, steps: readonly (readonly [key: string, length?: number])[]): string => {
  const kept = keepBytes(most);
  for (const [key, length] of steps)
    if (length === undefined) kept.get(key);
    else kept.set(key, new Uint8Array(length));
  return ['a', 'b', 'c'].filter((key) => kept.get(key) !== undefined).join('');
};

test('what was asked for longest ago gives way once there is no more room in bytes', () => {
  assert.equal(
    held(10, [
      ['a', 5],
      ['b', 5],
    ]),
    'ab',
  );
  assert.equal(
    held(10, [
      ['a', 5],
      ['b', 5],
      ['c', 1],
    ]),
    'bc',
  );
  assert.equal(held(10, [['a', 5], ['b', 5], ['a'], ['c', 1]]), 'ac');
  assert.equal(
    held(10, [
      ['a', 1],
      ['b', 1],
      ['c', 10],
    ]),
    'c',
  );
});

test('what is longer than all the room is not kept, and drives nothing out', () =>
  assert.equal(
    held(10, [
      ['a', 5],
      ['b', 11],
    ]),
    'a',
  ));

test('what is made anew takes the place of the old, and its room', () => {
  assert.equal(
    held(10, [
      ['a', 8],
      ['a', 2],
      ['b', 8],
    ]),
    'ab',
  );
  assert.equal(
    held(10, [
      ['a', 8],
      ['a', 11],
    ]),
    '',
  );
});
