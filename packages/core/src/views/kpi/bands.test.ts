import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { defaultBands, statusOf } from './bands.ts';

describe('statusOf', () => {
  it('takes its lower edge into a band, and its upper into the next', () => {
    const at = (share: number) => statusOf(share, {});
    assert.deepEqual([at(0.9), at(0.8999999999), at(0.75), at(0.7499999999)], ['good', 'watch', 'watch', 'bad']);
    assert.deepEqual([defaultBands.good, defaultBands.watch], [90, 75]);
  });

  it('is good at the very figure a party would reckon by hand, though binary fractions fall short of it', () => {
    // Of so many per mille, in tenths of a percent: 899 of 1,000 is 89.9 %.
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2000 }), fc.integer({ min: 1, max: 1_000_000 }), (tenths, times) => {
        const bands = { good: tenths / 10, watch: tenths / 20 };
        assert.equal(statusOf((tenths * times) / (1000 * times), bands), 'good');
        assert.equal(statusOf((tenths * times - 0.001) / (1000 * times), bands), 'watch');
      }),
    );
  });

  it('knows no status without a pace, and holds a loss to be bad', () => {
    assert.equal(statusOf(null, {}), 'none');
    assert.equal(statusOf(-3, {}), 'bad');
  });
});
