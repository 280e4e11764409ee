import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { achievement, isMet } from './achievement.ts';

type Direction = 'increase' | 'decrease' | 'above' | 'below';
const by = (direction: Direction) => ({ direction, range: {} });

describe('achievement', () => {
  const cases: readonly (readonly [Direction, value: number, target: number, share: number | null, met: boolean])[] = [
    ['increase', 45, 50, 0.9, false],
    ['increase', 60, 50, 1.2, true],
    // A planned loss of 50 that became 40, or 60.
    ['increase', -40, -50, 1.2, true],
    ['increase', -60, -50, 0.8, false],
    // From a loss to a profit and the other way round.
    ['increase', 10, -50, 2.2, true],
    ['increase', -10, 50, -0.2, false],
    // There is no share of nothing, though it is known whether it is met.
    ['increase', 5, 0, null, true],
    ['increase', 0, 0, null, true],
    ['increase', -5, 0, null, false],
    ['above', 0, 0, 1, true],
    ['above', -5, 0, 0, false],
    ['decrease', 8, 10, 1.25, true],
    ['decrease', 20, 10, 0.5, false],
    // No defect where none is allowed, or was; and one.
    ['below', 0, 0, 1, true],
    ['below', 0, 10, 10, true],
    ['below', 1, 0, 0, false],
    ['below', -5, 0, 10, true],
    ['decrease', -5, -10, 0.5, false],
  ];
  for (const [direction, value, target, share, met] of cases)
    it(`${direction}: ${value} of ${target}`, () => {
      assert.equal(achievement(by(direction), value, target), share);
      assert.equal(isMet(by(direction), value, target), met);
    });

  it('holds a range to the bound that is passed', () => {
    const range = { direction: 'range' as const, range: { from: 40, to: 60 } };
    assert.deepEqual(
      [30, 40, 50, 60, 80].map((value) => [achievement(range, value, 50), isMet(range, value, 50)]),
      [
        [0.75, false],
        [1, true],
        [1, true],
        [1, true],
        [0.75, false],
      ],
    );
    assert.equal(achievement({ direction: 'range', range: {} }, 1, 1), null);
    assert.equal(isMet({ direction: 'range', range: {} }, 1, 1), null);
  });

  it('cannot tell without a direction', () => {
    assert.equal(achievement({ direction: undefined, range: {} }, 1, 1), null);
    assert.equal(isMet({ direction: undefined, range: {} }, 1, 1), null);
  });

  it('is a finite share or none, and at least 1 exactly where the target is met', () => {
    const amount = fc.integer({ min: -1000, max: 1000 });
    const direction = fc.constantFrom<Direction>('increase', 'decrease', 'above', 'below');
    fc.assert(
      fc.property(direction, amount, amount, (which, value, target) => {
        const share = achievement(by(which), value, target);
        if (share === null) return;
        assert.ok(Number.isFinite(share));
        assert.equal(share >= 1, isMet(by(which), value, target));
      }),
    );
  });
});
