import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { split } from './split.ts';

const weights = fc.array(fc.integer({ min: 0, max: 10 ** 9 }), { minLength: 1, maxLength: 9 });

test('parts add up to the whole, and each is within one of its share', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10 ** 10 }), weights, (total, given) => {
      const sum = given.reduce((a, b) => a + b, 0);
      fc.pre(sum > 0);
      const parts = split(total, given);
      assert.equal(
        parts.reduce((a, b) => a + b, 0),
        total,
      );
      parts.forEach((part, index) => assert.ok(Math.abs(part - (total * (given[index] ?? 0)) / sum) <= 1));
    }),
  );
});

test('what is left goes to those that lost most', () => {
  assert.deepEqual(split(10, [1, 1, 1]), [4, 3, 3]);
  assert.deepEqual(
    split(
      100,
      [50.5, 24.5, 25].map((weight) => weight * 10),
    ),
    [51, 24, 25],
  );
  assert.deepEqual(split(0, [0, 0]), [0, 0]);
});

test('a total that nothing says how to split is refused', () => {
  assert.throws(() => split(1, [0, 0]), RangeError);
  assert.throws(() => split(1.5, [1]), RangeError);
  assert.throws(() => split(1, [2, -1]), RangeError);
});
