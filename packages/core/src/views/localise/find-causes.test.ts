import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { findCauses } from './find-causes.ts';
import type { Leaves } from './leaves.ts';

const regions = ['north', 'east', 'south', 'west'];
const segments = ['consumer', 'corporate', 'home'];

/** Four regions of three segments each, 100 planned everywhere; `parts` is what each reached, region by region. */
function leavesOf(parts: readonly (readonly number[])[], planned = 100): Leaves {
  const flat = parts.flat();
  return {
    dimensions: [
      { id: 'region', members: regions.slice(0, parts.length) },
      { id: 'segment', members: segments },
    ],
    codes: [
      Uint16Array.from(flat, (_, leaf) => Math.floor(leaf / segments.length)),
      Uint16Array.from(flat, (_, leaf) => leaf % segments.length),
    ],
    planned: new Float64Array(flat.length).fill(planned),
    actual: Float64Array.from(flat, (part) => part * planned),
  };
}

const well = [0.99, 1.02, 1];
const where = (leaves: Leaves) => findCauses(leaves).causes.map((cause) => cause.where);

/** Many leaves over three dimensions, in which one region and segment reaches only a part, with a little noise. */
function wide(reached: number, order: (leaf: number) => number = (leaf) => leaf): Leaves {
  const count = 6 * 8 * 5;
  const leaf = Int32Array.from({ length: count }, (_, at) => order(at));
  const [a, b, c] = [
    leaf.map((l) => l % 6),
    leaf.map((l) => Math.floor(l / 6) % 8),
    leaf.map((l) => Math.floor(l / 48)),
  ];
  const planned = Float64Array.from(leaf, (l) => 500 + ((l * 7919) % 1000));
  const actual = Float64Array.from(leaf, (l, at) => {
    const noise = 1 + (((l * 104729) % 41) - 20) / 1000;
    return (planned[at] ?? 0) * noise * (a[at] === 2 && b[at] === 3 ? reached : 1);
  });
  const named = (id: string, size: number) => ({ id, members: Array.from({ length: size }, (_, at) => `${id}${at}`) });
  return { dimensions: [named('a', 6), named('b', 8), named('c', 5)], codes: [a, b, c], planned, actual };
}

describe('findCauses', () => {
  it('names the region that lacks in all its segments, and what it explains', () => {
    const found = findCauses(leavesOf([well, [1.01, 0.98, 1], well, [0.52, 0.5, 0.48]]));
    assert.equal(found.verdict, 'localised');
    const [west] = found.causes;
    assert.deepEqual(west?.where, { region: 'west' });
    assert.equal(west.lacks, 150);
    // The others lack 1 + 1 + 2 more between them.
    assert.ok(Math.abs(west.share - 150 / 154) < 1e-12);
    assert.ok(west.confidence > 0.95);
  });

  it('names a segment across regions, and one slice alone', () => {
    const segment = leavesOf([
      [0.6, 1, 1.01],
      [0.62, 0.99, 1],
      [0.58, 1.02, 1],
      [0.61, 1, 0.98],
    ]);
    assert.deepEqual(where(segment), [{ segment: 'consumer' }]);
    assert.deepEqual(where(leavesOf([well, well, well, [0.3, 1.01, 0.99]])), [{ region: 'west', segment: 'consumer' }]);
  });

  it('names two slices by what they are together', () => {
    const two = leavesOf([well, well, well, [0.5, 0.5, 0]]);
    two.planned[11] = 0;
    assert.deepEqual(where(two), [{ region: 'west' }]);
    const apart = leavesOf([well, [1, 0.4, 1.01], well, [0.5, 1, 0.99]]);
    assert.deepEqual(where(apart), [
      { region: 'east', segment: 'corporate' },
      { region: 'west', segment: 'consumer' },
    ]);
  });

  it('finds no place in what all lack alike, nor in a plan that nearly holds', () => {
    const fifth = well.map((part) => part * 0.8);
    assert.equal(findCauses(leavesOf([fifth, fifth, fifth, fifth])).verdict, 'spread-evenly');
    assert.ok(Math.abs((findCauses(leavesOf([fifth, fifth, fifth, fifth])).level ?? 0) - 0.8) < 0.02);
    assert.equal(findCauses(leavesOf([well, well, well, well])).verdict, 'spread-evenly');
    const scattered = leavesOf([
      [0.5, 1.3, 0.8],
      [1.1, 0.6, 0.9],
      [0.7, 1, 1.2],
      [0.9, 0.4, 1.1],
    ]);
    assert.equal(findCauses(scattered).verdict, 'spread-evenly');
  });

  it('finds what lacks more than the others where all lack', () => {
    const parts = [0.8, 0.82, 0.79];
    assert.deepEqual(where(leavesOf([parts, parts, parts, [0.3, 0.31, 0.29]])), [{ region: 'west' }]);
  });

  it('does not count as nothing what nobody reported', () => {
    const found = findCauses(leavesOf([well, well, well, [0.5, Number.NaN, 0.5]]));
    assert.deepEqual([found.verdict, found.gap, found.missing], ['cannot-tell', 'not-reported', [10]]);
    assert.deepEqual(found.causes, []);
  });

  it('lets pass what is too small to matter', () => {
    const leaves = leavesOf([well, well, well, [0.5, Number.NaN, 0.5]]);
    leaves.planned[10] = 5;
    assert.deepEqual(findCauses(leaves).verdict, 'localised');
    leaves.planned[10] = 0;
    assert.deepEqual(findCauses(leaves).missing, []);
  });

  it('cannot tell from fewer than four leaves', () => {
    const { verdict, gap } = findCauses(leavesOf([[0.3, 1, 1]]));
    assert.deepEqual([verdict, gap], ['cannot-tell', 'too-few']);
  });

  it('sees no less in larger units', () => {
    assert.deepEqual(where(leavesOf([well, well, well, [0.5, 0.5, 0.5]], 1e6)), [{ region: 'west' }]);
  });

  it('does not take two units of three for a pattern', () => {
    assert.deepEqual(where(leavesOf([well, well, well, [0.5, 0.5, 0.5]], 2)), []);
  });

  it('names the same place however leaves are ordered', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 239 }), fc.constantFrom(1, 7, 11, 13), (shift, step) => {
        assert.deepEqual(where(wide(0.6, (leaf) => (leaf * step + shift) % 240)), [{ a: 'a2', b: 'b3' }]);
      }),
      { numRuns: 20 },
    );
  });

  it('names the same place whether or not most combinations could ever occur', () => {
    const leaves = wide(0.6);
    const many = Array.from({ length: 3000 }, (_, at) => `b${at}`);
    const dimensions = leaves.dimensions.map(({ id, members }) => ({ id, members: id === 'b' ? many : members }));
    const more = Array.from({ length: 900 }, (_, at) => `d${at}`);
    const sparse = {
      ...leaves,
      dimensions: [...dimensions, { id: 'd', members: more }, { id: 'e', members: ['only'] }],
      codes: [
        ...leaves.codes,
        Int32Array.from(leaves.planned, (_, leaf) => leaf % 7),
        new Int32Array(leaves.planned.length),
      ],
    };
    assert.deepEqual(where(sparse), [{ a: 'a2', b: 'b3' }]);
    assert.deepEqual(findCauses({ ...leaves, dimensions }).causes[0]?.leaves, findCauses(leaves).causes[0]?.leaves);
  });

  it('does not name a dimension in which nothing differs', () => {
    const leaves = wide(0.6);
    const only = { id: 'e', members: ['only'] };
    const codes = [new Int32Array(leaves.planned.length), ...leaves.codes];
    assert.deepEqual(where({ ...leaves, dimensions: [only, ...leaves.dimensions], codes }), [{ a: 'a2', b: 'b3' }]);
  });

  it('says what is wrong with columns that do not fit', () => {
    const leaves = leavesOf([well, well, well, well]);
    assert.throws(() => findCauses({ ...leaves, actual: new Float64Array(3) }), /expected as many actual as planned/);
    assert.throws(() => findCauses({ ...leaves, codes: leaves.codes.slice(1) }), /expected 2 columns of codes/);
    assert.throws(
      () => findCauses({ ...leaves, codes: [new Uint16Array(12).fill(4), ...leaves.codes.slice(1)] }),
      /codes of "region": expected 0 to 3, got 4/,
    );
  });
});
