import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import { parsePlan, type Plan, readPlan } from '@tandem-plan/core/plan';
import {
  budgetView,
  incentivesView,
  kpiBoard,
  kpiTable,
  kpiTrend,
  kpiView,
  localise,
  objectiveRollUp,
  planRollUp,
  revenueView,
  shortfallMap,
  trainingView,
} from '@tandem-plan/core/views';
import fc from 'fast-check';
import { arbitraryPlan } from './arbitrary-plan.ts';
import { dice } from './dice.ts';
import { anySeed, holds, seed } from './laws.ts';

type View = (plan: Plan, asOf: string) => unknown;

const eachKpi =
  (view: (plan: Plan, id: string, asOf: string) => unknown): View =>
  (plan, asOf) =>
    plan.kpis.map(({ id }) => view(plan, id, asOf));

const views: Readonly<Record<string, View>> = {
  kpiView: eachKpi((plan, id, asOf) => kpiView(plan, id, { asOf })),
  kpiTrend: eachKpi((plan, id, asOf) => kpiTrend(plan, id, { asOf })),
  kpiTable: (plan) => (['month', 'quarter', 'year'] as const).map((grain) => kpiTable(plan, { grain })),
  kpiBoard: (plan, asOf) => kpiBoard(plan, { asOf }),
  planRollUp: (plan, asOf) => planRollUp(plan, { asOf }),
  objectiveRollUp: (plan, asOf) => plan.objectives.map(({ id }) => objectiveRollUp(plan, id, { asOf })),
  revenueView: (plan, asOf) => revenueView(plan, { asOf }),
  localise: eachKpi((plan, id, asOf) => [localise(plan, id, { asOf }), localise(plan, id, { period: '2017-Q1' })]),
  shortfallMap: eachKpi((plan, id, asOf) => [
    shortfallMap(plan, id, { asOf }),
    shortfallMap(plan, id, { asOf, rows: 'segment', columns: 'region' }),
  ]),
  budgetView: (plan, asOf) => budgetView(plan, { asOf }),
  incentivesView: (plan, asOf) => incentivesView(plan, { asOf }),
  trainingView: (plan, asOf) => trainingView(plan, { asOf }),
};

/** Neither a number that JSON has no word for, nor a value that it would drop or change. */
function plain(value: unknown, path: string): void {
  if (typeof value === 'number') assert.ok(Number.isFinite(value), `${path} is ${value}`);
  else if (typeof value === 'object' && value !== null) {
    const prototype: unknown = Object.getPrototypeOf(value);
    assert.ok(prototype === Object.prototype || prototype === Array.prototype, `${path} is no plain data`);
    for (const [key, inner] of Object.entries(value)) plain(inner, `${path}/${key}`);
  } else assert.ok(value === null || ['string', 'boolean'].includes(typeof value), `${path} is ${String(value)}`);
}

/** Lists that name slices in the order in which the plan first tells of them. */
const asTold = /(\/rows|\/missing|\/lacking)$/;

const byContent = (all: readonly unknown[]): Readonly<Record<string, unknown>> =>
  Object.fromEntries(all.map((one) => [keyOf(one), one]));

const keyOf = (one: unknown): string =>
  JSON.stringify(one, (key, value: unknown) =>
    typeof value !== 'object' || value === null || Array.isArray(value)
      ? value
      : Object.fromEntries(Object.entries(value).sort()),
  );

/** The first place where two views differ; all of both would fill pages. Floating point adds up otherwise in another order. */
function sameIn(got: unknown, expected: unknown, path: string): void {
  if (typeof got === 'number' && typeof expected === 'number') {
    assert.ok(Math.abs(got - expected) <= 1e-9 * Math.max(1, Math.abs(expected)), `${path}: ${got}, not ${expected}`);
  } else if (typeof got === 'object' && got !== null && typeof expected === 'object' && expected !== null) {
    if (asTold.test(path) && Array.isArray(got) && Array.isArray(expected)) {
      sameIn(byContent(got), byContent(expected), `${path}/`);
      return;
    }
    const keys = Object.keys(expected);
    assert.deepEqual(Object.keys(got).sort(), keys.sort(), path);
    for (const key of keys)
      sameIn(got[key as keyof typeof got], expected[key as keyof typeof expected], `${path}/${key}`);
  } else assert.equal(got, expected, path);
}

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(frozen);
  }
  return value;
}

/** The same plan, its figures told in another order: which came first says nothing. */
function shuffled(plan: Plan, by: number): Plan {
  const chance = dice(by);
  const mixed = <T>(all: readonly T[]): T[] => {
    const left = [...all];
    return all.map(() => left.splice(chance.below(left.length), 1)[0] as T);
  };
  return {
    ...plan,
    kpis: plan.kpis.map((kpi) => ({ ...kpi, targets: mixed(kpi.targets), actuals: mixed(kpi.actuals) })),
  };
}

function lawful(plan: Plan, asOf: string, by: number): void {
  const kept = structuredClone(plan);
  const given = frozen(plan);
  const other = shuffled(plan, by);
  for (const [name, view] of Object.entries(views)) {
    const told = view(given, asOf);
    plain(told, name);
    assert.deepEqual(JSON.parse(JSON.stringify(told)), told, `${name} as JSON`);
    assert.deepEqual(view(structuredClone(kept), asOf), told, `${name} of the same plan`);
    sameIn(view(other, asOf), told, `${name} of figures in another order: `);
  }
  assert.deepEqual(plan, kept);
}

const root = new URL('../../', import.meta.url);
const corpus = new URL('test/fixtures/corpus/', root);
const portfolio = new URL('examples/portal/portfolio/plans/', root);
const files = [
  ...readdirSync(corpus, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => new URL(`${name}/plan.json`, corpus)),
  ...readdirSync(portfolio)
    .filter((name) => name.endsWith('.json'))
    .map((name) => new URL(name, portfolio)),
];

describe('laws of views', () => {
  before(() => console.log(`seed ${seed}; TANDEM_SEED=${seed} repeats it`));

  it('hold for any plan, on any day', () => {
    const days = fc.constantFrom('2015-12-31', '2016-07-01', '2017-06-30', '2020-02-29');
    holds(
      fc.property(anySeed(), fc.nat(6), days, anySeed(), (planSeed, size, asOf, by) => {
        lawful(arbitraryPlan(planSeed, size), asOf, by);
      }),
      60,
    );
  });

  it('hold for figures of any size that a plan can hold', () => {
    const figures = fc.constantFrom(0, 1e-9, -1e-9, -1, 1, 1e6, Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER);
    holds(
      fc.property(anySeed(), anySeed(), fc.array(figures, { minLength: 8, maxLength: 8 }), (planSeed, by, values) => {
        const plan = arbitraryPlan(planSeed, 5);
        let next = 0;
        const figure = () => values[next++ % values.length] ?? 0;
        const extreme = <P extends object>(point: P): P => ({
          ...point,
          ...('value' in point ? { value: figure() } : {}),
          ...('numerator' in point ? { numerator: figure() } : {}),
          ...('denominator' in point ? { denominator: figure() } : {}),
        });
        const kpis = plan.kpis.map((kpi) => ({
          ...kpi,
          target: extreme(kpi.target),
          baseline: extreme(kpi.baseline),
          targets: kpi.targets.map(extreme),
          actuals: kpi.actuals.map(extreme),
          forecast: kpi.forecast.map(extreme),
          priorYears: kpi.priorYears.map(extreme),
        }));
        const read = parsePlan({ ...plan, kpis });
        assert.ok(read.ok);
        lawful(read.plan, '2017-06-30', by);
      }),
      60,
    );
  });

  for (const file of files)
    it(`hold for ${file.pathname.split('/').slice(-2).join('/')}`, () => {
      const read = readPlan(readFileSync(file));
      assert.ok(read.ok);
      for (const asOf of [read.plan.period.start, '2017-09-30', read.plan.period.end, '2031-01-01'])
        lawful(read.plan, asOf, seed);
    });
});
