import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { type FieldInfo, type Plan, readPlan, types } from '@tandem-plan/core/plan';
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

for (const [file, text] of files) {
  test(`${file} is what build.ts makes today`, () => {
    assert.ok(existsSync(at(file)), `run build.ts: ${file} is missing`);
    assert.equal(readFileSync(at(file), 'utf8'), text);
  });
}

test('the list leads to two plans, with a lead of either party', () => {
  const portfolio = JSON.parse(files.get('portfolio.json') ?? '') as Portfolio;
  assert.equal(portfolio.asOf, AS_OF);
  for (const { id, file, partner, people } of portfolio.plans) {
    const plan = planIn(file);
    assert.equal(plan.id, id);
    assert.deepEqual(new Set(people.map(({ party }) => party)), new Set([portfolio.vendor.id, partner.id]));
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
  for (const plan of [west, south]) {
    const days = happenedIn(plan);
    assert.ok(days.length > 100);
    assert.deepEqual(
      days.filter(([place, day]) => day > AS_OF && !known.test(place)),
      [],
    );
  }
});

test('targets of 2017 are the sales of 2016 plus ten per cent', () => {
  const total = (plan: Plan): number | undefined => plan.kpis.find(({ id }) => id === 'sales')?.target.value;
  assert.equal(total(west), 20_622_820);
  assert.equal(total(south), 10_297_128);
});

test('actuals are those of January to September, a month without orders is 0', () => {
  for (const plan of [west, south]) {
    const sales = plan.kpis.find(({ id }) => id === 'sales');
    assert.ok(sales);
    assert.equal(sales.targets.length, 36);
    assert.equal(sales.actuals.length, 27);
    assert.equal(
      sales.actuals
        .map(({ period }) => period)
        .sort()
        .at(-1),
      '2017-P09',
    );
  }
  const february = south.kpis
    .find(({ id }) => id === 'sales')
    ?.actuals.find(({ period, slice }) => period === '2017-P02' && slice['segment'] === 'home-office');
  assert.equal(february?.value, 0);
});

test('courses passed are counted from the completions', () => {
  for (const plan of [west, south]) {
    const kpi = plan.kpis.find(({ id }) => id === 'courses-passed');
    for (const { period, value } of kpi?.actuals ?? []) {
      const quarter = Number(period.slice(-1));
      const passed = plan.completions.filter(({ on }) => Math.ceil(Number(on.slice(5, 7)) / 3) === quarter);
      assert.equal(value, passed.length, `${plan.id} ${period}`);
    }
  }
});
