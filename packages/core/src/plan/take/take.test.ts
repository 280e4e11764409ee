import assert from 'node:assert/strict';
import { describe as suite, it } from 'node:test';
import { judge } from '../judge.ts';
import { planSchema } from '../schema/plan.ts';
import { sample } from '../testing/sample.ts';
import { documentTaker } from './take.ts';

type Json = Record<string, unknown>;

const take = documentTaker(planSchema);
const fresh = (): Json => JSON.parse(JSON.stringify(sample())) as Json;

/** The sample with other KPI figures. */
function withTargets(targets: readonly unknown[]): Json {
  const plan = fresh() as Json & { kpis: Json[] };
  plan.kpis[0] = { ...plan.kpis[0], targets };
  return plan;
}

const months = (count: number, slice = (_: number): unknown => undefined): Json[] =>
  Array.from({ length: count }, (_, index) => ({
    period: `${2000 + Math.floor(index / 12)}-P${String((index % 12) + 1).padStart(2, '0')}`,
    slice: slice(index) ?? {},
    value: index,
  }));

suite('taking a plan in one go', () => {
  it('gives what the judge gives, in the order of the schema', () => {
    const taken = take(fresh());
    assert.equal(JSON.stringify(taken), JSON.stringify(judge(planSchema, fresh()).data));
  });

  it('puts fields into order that came in another', () => {
    const reversed = (): Json =>
      JSON.parse(JSON.stringify(sample()), (_, value: unknown) =>
        typeof value === 'object' && value !== null && !Array.isArray(value)
          ? Object.fromEntries(Object.entries(value).reverse())
          : value,
      ) as Json;
    const taken = take(reversed());
    assert.equal(JSON.stringify(taken), JSON.stringify(judge(planSchema, reversed()).data));
    assert.deepEqual(Object.keys(taken ?? {}).slice(0, 3), ['format', 'version', 'id']);
  });

  it('makes objects like any other', () => {
    const kpi = (take(fresh())?.['kpis'] as Json[])[0];
    assert.equal(Object.getPrototypeOf(kpi), Object.prototype);
    assert.ok(kpi !== undefined && !('currency' in kpi) && 'forecast' in kpi);
  });

  // More rows than are compared each with each, also of one period.
  for (const [title, rows, isTaken] of [
    ['of many periods', months(200), true],
    ['of many periods, one twice', [...months(200), ...months(1)], false],
    ['of one period and many slices', slices(60), true],
    ['of one period, one slice twice', [...slices(60), ...slices(1)], false],
    ['of few', months(3), true],
    ['of few, one twice', [...months(3), ...months(1)], false],
  ] as const)
    it(`tells rows apart: ${title}`, () => assert.equal(take(withTargets(rows)) !== undefined, isTaken));

  it('leaves a hostile key in a slice', () => {
    const rows = months(1, () => JSON.parse('{"region":"dach","constructor":"x"}'));
    assert.equal(take(withTargets(rows)), undefined);
  });
});

function slices(count: number): Json[] {
  return Array.from({ length: count }, (_, index) => ({ period: '2017', slice: { region: `r${index}` }, value: 1 }));
}
