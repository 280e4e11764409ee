import { expect } from 'chai';
import { sparkline } from './sparkline.ts';

const step = (actual: number | null, target: number | null) => ({ period: '2017-P01', actual, target });

describe('sparkline', () => {
  it('runs from the lowest figure to the highest over the whole width', () => {
    expect(sparkline([step(0, null), step(5, null), step(10, null)])?.actual).to.equal('M0 36L50 18L100 0');
  });

  it('breaks where a period is unknown, instead of drawing zero', () => {
    expect(sparkline([step(0, null), step(null, null), step(10, null)])?.actual).to.equal('M0 36M100 0');
  });

  it('ends at the last known result, while the target goes on', () => {
    const lines = sparkline([step(0, 0), step(5, 5), step(null, 10)]);
    expect(lines?.end).to.deep.equal({ x: 50, y: 18 });
    expect(lines?.target).to.equal('M0 36L50 18L100 0');
  });

  it('draws the middle when all figures are the same', () => {
    expect(sparkline([step(7, null), step(7, null)])?.actual).to.equal('M0 18L100 18');
  });

  it('says nothing about one step, or about none that is known', () => {
    expect(sparkline([step(1, 2)])).to.equal(undefined);
    expect(sparkline([step(null, null), step(null, null)])).to.equal(undefined);
  });
});
