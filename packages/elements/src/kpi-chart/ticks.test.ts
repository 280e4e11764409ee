import { expect } from 'chai';
import { ticksOf } from './ticks.ts';

describe('ticksOf', () => {
  it('takes round steps that hold every value, and zero', () => {
    expect(ticksOf([3, 47], 4).ticks).to.deep.equal([0, 20, 40, 60]);
    expect(ticksOf([-7, 12], 4).ticks).to.deep.equal([-10, -5, 0, 5, 10, 15]);
    expect(ticksOf([250_000], 4).ticks).to.deep.equal([0, 100_000, 200_000, 300_000]);
    expect(ticksOf([-4], 2).ticks).to.deep.equal([-4, -2, 0]);
  });

  it('makes an axis of nothing but zero', () => {
    expect(ticksOf([0, 0], 4)).to.deep.include({ low: 0, high: 0.25 });
    expect(ticksOf([], 4).ticks).to.have.length.above(1);
  });

  it('holds what stands exactly on a tick without a further one', () => {
    expect(ticksOf([0.3], 3).high).to.be.closeTo(0.3, 1e-12);
  });
});
