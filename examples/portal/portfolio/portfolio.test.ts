import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { type FieldInfo, type Plan, readPlan, types } from '@tandem-plan/core/plan';
import { kpiView } from '@tandem-plan/core/views';
import { buildPortfolio, type Portfolio } from './build.ts';
import { AS_OF } from './figures.ts';

const files = buildPortfolio();
const at = (file: string): URL => new URL(file, import.meta.url);

function planIn(file: string): Plan {
  const read = readPlan(readFileSync(at(file)));
  assert.ok(read.ok, `${file} is readable`);
  return read.plan;
}

const west = planIn('plans/west.json');
const south = planIn('plans/south.json');
const central = planIn('plans/central.json');
const east = planIn('plans/east.json');
const all = [west, south, central, east];

for (const [file, text] of files) {
  test(`${file} is what build.ts makes today`, () => {
    assert.ok(existsSync(at(file)), `run build.ts: ${file} is missing`);
    assert.equal(readFileSync(at(file), 'utf8'), text);
  });
}

test('the list leads to four plans, with a lead of each party', () => {
  const portfolio = JSON.parse(files.get('portfolio.json') ?? '') as Portfolio;
  assert.equal(portfolio.asOf, AS_OF);
  assert.deepEqual(
    portfolio.plans.map(({ id }) => id),
    all.map(({ id }) => id),
  );
  for (const { id, file, partner, others, people } of portfolio.plans) {
    const plan = planIn(file);
    assert.equal(plan.id, id);
    const parties = [portfolio.vendor, partner, ...others].map((party) => party.id);
    assert.deepEqual(new Set(people.map(({ party }) => party)), new Set(parties));
  }
});

/** Every day a plan tells as having happened, with the place it stands in. */
function happenedIn(plan: Plan): [string, string][] {
  const found: [string, string][] = [];
  const visit = (fields: readonly FieldInfo[], record: Record<string, unknown>, place: string): void => {
    for (const field of fields) {
      const value = field.name
        .split('.')
        .reduce<unknown>((node, step) => (node as Record<string, unknown> | undefined)?.[step], record);
      if (value === undefined) continue;
      const here = `${place}/${field.name}`;
      if (field.kind === 'stamp') found.push([here, (value as { at: string }).at.slice(0, 10)]);
      if (field.nature === 'record' && (field.kind === 'day' || field.kind === 'instant'))
        found.push([here, (value as string).slice(0, 10)]);
      if (field.nature === 'record' && field.columns && field.name !== 'carried')
        for (const row of value as Record<string, unknown>[])
          visit(
            field.columns.map((column) => ({ ...column, nature: 'record' })),
            row,
            here,
          );
    }
  };
  for (const info of types()) {
    const value = info.place === '' ? plan : plan[info.place as keyof Plan];
    for (const record of info.cardinality === 'many' ? (value as { id: string }[]) : [value])
      visit(info.fields, record as Record<string, unknown>, `${info.place}/${(record as { id?: string }).id ?? ''}`);
  }
  return found;
}

test('nothing is told as done after the day the portfolio is told as of', () => {
  // A certificate's and an allocation's end are known beforehand.
  const known = /\/(expires|until)$/;
  for (const plan of all) {
    const days = happenedIn(plan);
    assert.ok(days.length > 100);
    assert.deepEqual(
      days.filter(([place, day]) => day > AS_OF && !known.test(place)),
      [],
    );
  }
});

// Computed apart from this code, with Python's csv and decimal modules, from the orders; in cents.
const computed = [
  { plan: west, sales: 20_622_820, sellIn: 17_977_142, attach: 160_380, sold: 17_032_207, before: 18_748_022 },
  { plan: south, sales: 10_297_128, sellIn: 8_349_814, attach: 83_820, sold: 6_684_175, before: 9_361_026 },
  { plan: central, sales: 16_217_231, sellIn: 14_028_322, attach: 69_300, sold: 10_093_774, before: 14_742_941 },
  { plan: east, sales: 19_875_441, sellIn: 17_659_866, attach: 150_480, sold: 11_505_963, before: 18_068_587 },
];

test('targets of 2017 are the sales of 2016, what they cost and what was added, plus ten per cent', () => {
  for (const { plan, sales, sellIn, attach } of computed)
    assert.deepEqual(
      ['sales', 'sell-in', 'express-delivery'].map((id) => kpiOf(plan, id).target.value),
      [sales, sellIn, attach],
    );
});

type Kpi = Plan['kpis'][number];
const kpiOf = (plan: Plan, id: string): Kpi => {
  const kpi = plan.kpis.find((each) => each.id === id);
  assert.ok(kpi, `${plan.id} has the KPI ${id}`);
  return kpi;
};
const sumOf = (points: readonly { value?: number | undefined }[]): number =>
  points.reduce((sum, { value = 0 }) => sum + value, 0);

test('actuals are those of 2016 and of January to September, a month without orders is 0', () => {
  for (const plan of all) {
    const sales = kpiOf(plan, 'sales');
    assert.equal(sales.targets.length, 9 * 12);
    assert.equal(sales.actuals.length, 9 * (12 + 9));
    const periods = sales.actuals.map(({ period }) => period).sort();
    assert.deepEqual([periods[0], periods.at(-1)], ['2016-P01', '2017-P09']);
  }
  for (const { plan, sold, before } of computed) {
    const of = (year: string) => kpiOf(plan, 'sales').actuals.filter(({ period }) => period.startsWith(year));
    assert.deepEqual([sumOf(of('2016')), sumOf(of('2017'))], [before, sold], plan.id);
    assert.equal(kpiView(plan, 'sales', { asOf: AS_OF }).value, sold, 'the months of 2016 are no result of the plan');
  }
  const february = kpiOf(south, 'sales').actuals.filter(
    ({ period, slice }) => period === '2017-P02' && slice['segment'] === 'home-office',
  );
  assert.deepEqual(
    february.map(({ value }) => value),
    [0, 0, 0],
  );
});

test('targets by slice add up to the target of the year, where the periods are those of the plan', () => {
  for (const plan of all)
    for (const { id, target, targets } of plan.kpis.filter(({ measure }) => measure === 'flow'))
      assert.equal(sumOf(targets), target.value, `${plan.id} ${id}`);
});

test('each plan tells the three views of revenue by product group, and what both keep of them', () => {
  for (const plan of all) {
    const products = ['furniture', 'office-supplies', 'technology'];
    for (const [id, perspective] of [
      ['sales', 'sell-through'],
      ['sell-in', 'sell-in'],
      ['express-delivery', 'partner-attach'],
    ] as const) {
      const kpi = kpiOf(plan, id);
      assert.equal(kpi.perspective, perspective);
      assert.deepEqual([...new Set(kpi.targets.map(({ slice }) => slice['product']))].sort(), products);
    }
    for (const { id } of plan.parties.filter(({ kind }) => kind !== 'distributor'))
      assert.ok(
        plan.margins.some(({ party }) => party === id),
        `${plan.id}: a margin of ${id}`,
      );
  }
});

test('a restated figure is another one than before, in a quarter that was closed, and says why', () => {
  for (const plan of all) {
    const restated = plan.kpis.flatMap((kpi) => kpi.restatements.map((before) => ({ kpi, before })));
    assert.ok(restated.length > 0, plan.id);
    for (const { kpi, before } of restated) {
      const now = kpi.actuals.find(
        ({ period, slice }) => period === before.period && JSON.stringify(slice) === JSON.stringify(before.slice),
      );
      assert.notEqual(now?.value, before.value);
      assert.ok((before.why ?? '').length > 20);
      const quarter = `2017-Q${Math.ceil(Number(before.period.slice(-2)) / 3)}`;
      assert.ok(
        plan.closedPeriods.some(({ period }) => period === quarter),
        `${plan.id}: ${quarter} is closed`,
      );
    }
  }
});

test('what is converted has a rate', () => {
  for (const plan of all) {
    const currencies = [plan.budgetLines, plan.spending].flatMap((records) =>
      records.map(({ amount }) => amount.currency),
    );
    for (const currency of new Set(currencies.filter((each) => each !== plan.currency)))
      assert.ok(
        plan.rates.some(({ from, to }) => from === currency && to === plan.currency),
        `${plan.id} ${currency}`,
      );
  }
  assert.equal(central.rates.length, 2);
});

test('Central tells gross profit in its partner’s own periods, of which nine have ended', () => {
  const { calendar, actuals, targets } = kpiOf(central, 'gross-profit');
  assert.equal(calendar, 'quillhaven');
  assert.equal(targets.length, 3 * 12);
  const periods = [...new Set(actuals.map(({ period, on }) => `${period} ${on}`))].sort();
  assert.deepEqual([periods[0], periods.at(-1), periods.length], ['2016-P12 2017-01-28', '2017-P08 2017-09-30', 9]);
  // Computed apart, in Python, from the orders of January to September; each period is rounded once.
  assert.ok(Math.abs(sumOf(actuals) - 971_029) <= 27);
  const consumer = actuals.filter(({ slice }) => slice['segment'] === 'consumer');
  assert.ok(Math.abs(sumOf(consumer) - 390_896) <= 9);
});

test('Central’s discounts by state are those of two states', () => {
  const { actuals } = kpiOf(central, 'discount');
  const shareOf = (states: (name: string) => boolean): number => {
    const of = actuals.filter(({ slice }) => states(slice['region'] ?? ''));
    return (
      of.reduce((sum, { numerator = 0 }) => sum + numerator, 0) /
      of.reduce((sum, { denominator = 0 }) => sum + denominator, 0)
    );
  };
  const two = (name: string) => name === 'texas' || name === 'illinois';
  assert.equal(Math.round(1000 * shareOf(two)), 401);
  assert.equal(Math.round(1000 * shareOf((name) => !two(name))), 7);
});

test('courses passed are counted from the completions', () => {
  for (const plan of all) {
    const kpi = plan.kpis.find(({ id }) => id === 'courses-passed');
    for (const { period, value } of kpi?.actuals ?? []) {
      const quarter = Number(period.slice(-1));
      const passed = plan.completions.filter(({ on }) => Math.ceil(Number(on.slice(5, 7)) / 3) === quarter);
      assert.equal(value, passed.length, `${plan.id} ${period}`);
    }
  }
});
