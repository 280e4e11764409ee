import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { worstPairs } from './worst-pairs.ts';

const told = (weights: Readonly<Record<string, number>>, worst = 9) =>
  worstPairs(['a', 'b', 'c', 'd'], (one, other) => weights[one + other], worst).map(({ one, other }) => one + other);

describe('worstPairs', () => {
  it('tells two that are alone with one another', () => {
    assert.deepEqual(told({ bd: 0 }), ['bd']);
    assert.deepEqual(told({}), []);
  });

  it('tells each beside that with which it is worst, the first of several', () => {
    assert.deepEqual(told({ ab: 1, ac: 1, bc: 1 }), ['ab', 'ac']);
    assert.deepEqual(told({ ab: 1, ac: 2, bc: 3 }), ['ac', 'bc']);
    assert.deepEqual(told({ ac: 9, ad: 9, bc: 9, bd: 9 }), ['ac', 'bc', 'ad']);
  });

  it('tells no more pairs than there are records, all in the order of the list, and of each record its worst', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 12 }), fc.nat(6), (records, part) => {
        const list = records.map((value, at) => ({ value, at }));
        type One = (typeof list)[number];
        const weigh = (one: One, other: One) => {
          const weight = (one.value * 7 + other.value * 5) % 7;
          return weight < part ? undefined : weight;
        };
        const pairs = worstPairs(list, weigh, 6);
        assert.ok(pairs.length <= list.length);
        assert.equal(new Set(pairs.map(({ one, other }) => `${one.at} ${other.at}`)).size, pairs.length);
        for (const { one, other, weight } of pairs) {
          assert.ok(one.at < other.at);
          assert.equal(weight, weigh(one, other));
        }
        for (const each of list) {
          const all = list.flatMap((other) => {
            const weight =
              other.at < each.at ? weigh(other, each) : other.at > each.at ? weigh(each, other) : undefined;
            return weight === undefined ? [] : [weight];
          });
          const own = pairs.filter(({ one, other }) => one === each || other === each).map(({ weight }) => weight);
          assert.equal(Math.max(...own), Math.max(...all));
        }
      }),
    );
  });
});
