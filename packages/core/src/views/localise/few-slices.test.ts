import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { examplePlan, type Fields, figure } from '../kpi/testing/example.ts';
import { fewSlices, ranked } from './few-slices.ts';
import { localise } from './localise.ts';
import { shortfallMap } from './shortfall-map.ts';

const q1 = { period: '2017-Q1', asOf: '2017-06-30' };
const nine = ['a', 'b', 'c'].flatMap((segment) => ['x', 'y', 'z'].map((product) => ({ segment, product })));

type Figures = readonly (readonly [due: number, reached: number | null])[];

/** Slices of three segments and three products, as many as there are figures; all of one region. */
const planOf = (figures: Figures, kpi: Fields = {}, order: readonly number[] = figures.map((_, at) => at)) => {
  const sliceAt = (at: number) => ({ region: 'east', ...nine[at] });
  return examplePlan({
    targets: order.map((at) => figure(figures[at]?.[0] ?? 0, '2017-Q1', sliceAt(at))),
    actuals: order.flatMap((at) => {
      const reached = figures[at]?.[1] ?? null;
      return reached === null ? [] : [figure(reached, '2017-Q1', sliceAt(at))];
    }),
    ...kpi,
  });
};
const localised = (figures: Figures, kpi?: Fields, order?: readonly number[]) =>
  localise(planOf(figures, kpi, order), 'k', q1);
const counted = (lacks: readonly number[]) =>
  fewSlices(ranked(lacks.map((lack, at) => ({ at, lacks: lack, key: String(at) })))).map(({ at }) => at);

describe('few slices', () => {
  it('are the fewest that hold three fifths, at most three and fewer than half', () => {
    assert.deepEqual(counted([5, 60, 10, 25]), [1]);
    assert.deepEqual(counted([40, 5, 20, 15, 10, 10]), [0, 2]);
    assert.deepEqual(counted([21, 5, 20, 25, 10, 10, 9]), [3, 0, 2]);
    assert.deepEqual(counted([59, 41, 0, 0]), []);
    assert.deepEqual(counted([24, 23, 22, 21, 10, 0, 0, 0, 0]), [0, 1, 2]);
    assert.deepEqual(counted([19, 18, 17, 16, 15, 15, 0, 0, 0]), []);
  });

  it('are all but one of two or three slices where that one lacks at most half as much', () => {
    assert.deepEqual(counted([67, 33]), [0]);
    assert.deepEqual(counted([62, 38]), []);
    assert.deepEqual(counted([53, 47, 0]), [0, 1]);
    assert.deepEqual(counted([42, 33, 25]), []);
    assert.deepEqual(counted([100]), []);
  });

  it('do not name one and leave out another that lacks as much', () => {
    assert.deepEqual(counted([40, 30, 30, 0, 0, 0, 0]), [0, 1, 2]);
    assert.deepEqual(counted([30, 25, 20, 20, 5, 0, 0, 0, 0]), []);
  });

  it('lack at least twice as much as each other one, on average, and hold more than any others as many', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1000), { minLength: 1, maxLength: 12 }), (lacks) => {
        const few = counted(lacks);
        if (few.length === 0) return;
        const named = few.reduce((sum, at) => sum + (lacks[at] ?? 0), 0);
        const others = lacks.filter((_, at) => !few.includes(at));
        const left = others.reduce((sum, lack) => sum + lack, 0);
        assert.ok(named / few.length >= (2 * left) / others.length - 1e-9);
        assert.ok(Math.min(...few.map((at) => lacks[at] ?? 0)) > Math.max(...others));
      }),
    );
  });
});

describe('localise over the few slices of a plan', () => {
  const well: Figures = [
    [1000, 1400],
    [1000, 900],
    [1000, 500],
    [1000, 1500],
    [1000, 950],
    [1000, 600],
    [1000, 1300],
    [1000, 850],
    [1000, 1050],
  ];

  it('names those that hold most of what is missing, ranked, with what they have in common', () => {
    const { verdict, gap, level, causes, few } = localised(well);
    assert.deepEqual([verdict, gap, level], ['nothing-missing', null, null], 'the rest makes up for it');
    assert.deepEqual(few, null);
    assert.deepEqual(
      causes.map(({ where }) => where),
      [
        { segment: 'a', product: 'z' },
        { segment: 'b', product: 'z' },
      ],
    );
    const less = localised(well.map(([due, reached]) => [due, Math.min(reached ?? 0, 1000)]));
    assert.equal(less.verdict, 'few-slices');
    assert.deepEqual(less.few, { count: 2, of: 9, share: 0.75, common: { product: 'z' } });
    assert.deepEqual(
      less.causes.map(({ due, reached, lacks, share, confidence, slices }) => [
        due,
        reached,
        lacks,
        share,
        confidence,
        slices,
      ]),
      [
        [1000, 500, 500, 500 / 1200, null, 1],
        [1000, 600, 400, 400 / 1200, null, 1],
      ],
    );
  });

  it('says of three slices where it lies, and that they are too few to tell', () => {
    const { verdict, gap, causes } = localised(well.slice(0, 3));
    assert.deepEqual([verdict, gap, causes[0]?.where], ['few-slices', 'too-few', { product: 'z' }]);
    const even = localised([
      [100, 80],
      [100, 75],
      [100, 82],
    ]);
    assert.deepEqual([even.verdict, even.gap, even.causes], ['cannot-tell', 'too-few', []]);
  });

  it('takes more as worse where less is better, in the KPI’s own bands', () => {
    const over: Figures = well.map(([due], at) => [due, at === 4 ? 1600 : 1000 + at]);
    const { causes, verdict } = localised(over, { direction: 'decrease' });
    assert.deepEqual(verdict === 'localised' || verdict === 'few-slices' ? causes[0]?.where : verdict, {
      segment: 'b',
      product: 'y',
    });
    const bad = (bands: Fields) => localised(well, { bands }).causes.length;
    assert.deepEqual([bad({ good: 50, watch: 40 }), bad({ good: 99, watch: 92 })], [0, 3]);
  });

  it('passes on what people said is why', () => {
    const told = planOf(well.slice(0, 3)).kpis[0]?.actuals.map((one) => ({ ...one, cause: 'market' }));
    assert.deepEqual(localised(well.slice(0, 3), { actuals: told }).causes[0]?.cause.told, ['market']);
  });

  it('cannot tell where a report that is missing matters', () => {
    const missing: Figures = well.map(([due, reached], at) => [due, at === 1 ? null : Math.min(reached ?? 0, 1000)]);
    const { verdict, gap, causes, few } = localised(missing);
    assert.deepEqual([verdict, gap, causes, few], ['cannot-tell', 'not-reported', [], null]);
  });

  it('is shown in the fields of the map', () => {
    const view = shortfallMap(planOf(well.slice(0, 6)), 'k', q1);
    const named = view.cells.flat().filter(({ causes }) => causes.length > 0);
    assert.deepEqual(
      named.map(({ slice, causes }) => [slice['product'], ...causes]),
      view.causes.map((_, at) => ['z', at]),
    );
    assert.ok(named.length > 0);
  });

  const figures = fc.array(fc.tuple(fc.integer({ min: 1, max: 1000 }), fc.integer({ min: 0, max: 1500 })), {
    minLength: 1,
    maxLength: 9,
  });

  it('is never spread evenly where one slice holds more than 60 %, nor missing where together they reach what was due', () => {
    fc.assert(
      fc.property(figures, (all) => {
        const { verdict, causes, due, reached } = localised(all);
        const lacks = all.map(([asked, came]) => Math.max(asked - came, 0));
        const sum = lacks.reduce((total, one) => total + one, 0);
        if (sum > 0 && Math.max(...lacks) > 0.6 * sum) assert.notEqual(verdict, 'spread-evenly');
        if (verdict === 'nothing-missing') assert.ok((reached ?? 0) >= (due ?? 0));
        if (verdict === 'few-slices' || verdict === 'spread-evenly') assert.ok((reached ?? 0) < (due ?? 0));
        if (verdict === 'localised') return;
        const shares = causes.map(({ share }) => share);
        assert.ok(shares.reduce((total, one) => total + one, 0) <= 1 + 1e-9 && causes.length <= 3);
        assert.deepEqual(
          shares,
          [...shares].sort((a, b) => b - a),
        );
      }),
    );
  });

  it('does not depend on the order of the figures', () => {
    fc.assert(
      fc.property(figures, (all) => {
        const order = all.map((_, at) => at).reverse();
        const plain = ({ verdict, causes }: ReturnType<typeof localised>) =>
          [verdict, causes.map(({ where, lacks }) => [JSON.stringify(where), lacks])] as const;
        assert.deepEqual(plain(localised(all, {}, order)), plain(localised(all)));
      }),
    );
  });

  it('is spread evenly over many slices that lack at random', () => {
    const members = Array.from({ length: 12 }, (_, at) => `m${at}`);
    const slices = members.flatMap((segment) => members.map((product) => ({ segment, product })));
    fc.assert(
      fc.property(fc.infiniteStream(fc.integer({ min: 60, max: 110 })), (stream) => {
        const plan = examplePlan({
          targets: slices.map((slice) => figure(100, '2017-Q1', slice)),
          actuals: slices.map((slice) => figure(Number(stream.next().value), '2017-Q1', slice)),
        });
        assert.equal(localise(plan, 'k', q1).verdict, 'spread-evenly');
      }),
      { numRuns: 20, seed: 7 },
    );
  });
});
