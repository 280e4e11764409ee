import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { answered, importFigures, type MappingDraft, readMapping, readSheet, suggestMapping } from './index.ts';
import { byRegion, imported } from './testing/importing.ts';
import { salesPlan } from './testing/plans.ts';

const rows = (...lines: string[]) => `Month\tRegion\tValue\n${lines.join('\n')}\n`;
const open: MappingDraft = { ...byRegion, numbers: {} };
const { combine: _, ...perhapsTwice } = open;

/** What is asked, with the answers and the lines that show it. */
async function asked(text: string, mapping: MappingDraft, plan = salesPlan()) {
  const { questions, points, commands } = await imported(text, mapping, plan);
  // Nothing is read before it is answered.
  if (questions.length > 0) assert.deepEqual([points, commands], [[], []]);
  return questions.map(({ code, answers, rows: shown }) => [code, answers, shown.map(({ line }) => line)]);
}

describe('what a file leaves open is asked, with the rows that show it', () => {
  const cases: Readonly<
    Record<string, readonly [text: string, mapping: MappingDraft, expected: unknown[], plan?: object]>
  > = {
    'a comma before three digits': [
      rows('2017-01\tWest\t7.5', '2017-02\tWest\t1,234'),
      { ...open, numbers: { unit: 'whole' } },
      ['decimal', ['.', ','], [3]],
    ],
    'points and commas in one column': [
      rows('2017-01\tWest\t7.5', '2017-02\tWest\t7,5'),
      { ...open, numbers: { unit: 'whole' } },
      ['decimal', ['.', ','], [2, 3]],
    ],
    'amounts without decimals': [rows('2017-01\tWest\t700'), open, ['unit', ['whole', 'minor', 'thousands'], [2]]],
    'percents below 1': [rows('2017-01\tWest\t0.12'), { ...open, kpi: 'churn' }, ['unit', ['fraction', 'whole'], [2]]],
    'a sign of many currencies': [rows('2017-01\tWest\t$7.50'), open, ['currency', ['USD'], [2]]],
    'a day that may be a month': [
      rows('03/04/2017\tWest\t7.5'),
      open,
      ['days', ['day-month-year', 'month-day-year'], [2]],
    ],
    'numbers where days should be': [rows('43008\tWest\t7.5'), open, ['serial', [true, false], [2]]],
    'days for a KPI without a frequency': [
      rows('2017-03-31\tWest\t7.5'),
      { ...open, kpi: 'score' },
      ['grain', ['month', 'quarter', 'year'], [2]],
    ],
    'quarters of a year that begins in April': [
      rows('Q1 2017\tWest\t7.5'),
      open,
      ['years', ['fiscal', 'calendar'], [2]],
      { calendar: { type: 'month', startMonth: 4 } },
    ],
    'two rows of one point': [
      rows('2017-01\tWest\t7.5', '2017-01\twest\t8.5'),
      perhapsTwice,
      ['combine', ['sum', 'none'], [2, 3]],
    ],
  };
  for (const [name, [text, mapping, expected, plan]] of Object.entries(cases))
    it(name, async () => assert.deepEqual(await asked(text, mapping, salesPlan(plan)), [expected]));

  it('thousands, where the column’s name speaks of them', async () => {
    for (const title of ['Sales (k$)', 'TEUR', 'Umsatz in Tsd', "Value '000", 'Sales in millions']) {
      const found = await asked(`Month;Region;${title}\n2017-01;West;7.5\n`, {
        ...open,
        kpi: 'orders',
        value: { column: title },
      });
      assert.deepEqual(found, [['unit', ['thousands', 'millions', 'whole'], [2]]], title);
    }
    for (const title of ['Sales', 'Amount', 'Total', 'Value']) {
      assert.deepEqual(
        await asked(`Month;Region;${title}\n2017-01;West;7.5\n`, { ...open, kpi: 'orders', value: { column: title } }),
        [],
        title,
      );
    }
  });

  it('the currency, where the column’s name says another', async () => {
    const found = await asked('Month;Region;Sales (EUR)\n2017-01;West;7.5\n', {
      ...open,
      value: { column: 'Sales (EUR)' },
    });
    assert.deepEqual(
      found.map(([code, answers]) => [code, answers]),
      [['currency', ['USD']]],
    );
  });

  it('nothing, where the file tells by itself', async () => {
    assert.deepEqual(
      await asked(rows('31/03/2017\tWest\t1.234,50'), { ...open, period: { column: 'Month', days: 'day-month-year' } }),
      [],
    );
  });
});

describe('answers', () => {
  it('settle what was asked', async () => {
    const text = rows('03/04/2017\tWest\t1,234', '05/04/2017\tEast\t$1,000');
    let mapping: MappingDraft = open;
    for (const answer of [',', 'minor', 'USD', 'day-month-year']) {
      const [question] = (await imported(text, mapping)).questions;
      assert.ok(question !== undefined && question.answers.includes(answer), answer);
      mapping = answered(mapping, question, answer);
    }
    assert.deepEqual(mapping.numbers, { decimal: ',', unit: 'minor', currency: 'USD' });
    const { points } = await imported(text, mapping);
    assert.deepEqual(
      points.map(({ period, value }) => [period, value]),
      [
        ['2017-P04', 1],
        ['2017-P04', 1],
      ],
    );
  });
});

describe('a proposal', () => {
  it('takes from the rows what they tell, with the line that tells it', async () => {
    const text = 'Datum;Region;Target\n31.03.2017;Pacific;1.234,50\n01.04.2017;East;7,00\n';
    const sheet = await readSheet(new TextEncoder().encode(text));
    const { mapping, reasons, questions } = suggestMapping(sheet, salesPlan(), { kpi: 'sales' });
    assert.deepEqual(questions, []);
    assert.deepEqual(mapping, {
      kpi: 'sales',
      kind: 'target',
      period: { column: 'Datum', days: 'day-month-year' },
      slice: { region: { column: 'Region' } },
      value: { column: 'Target' },
      numbers: { decimal: ',', unit: 'whole' },
    });
    assert.deepEqual(reasons.find(({ at }) => at === '/period/days')?.values, { line: 2, text: '31.03.2017' });
    const { points, notes } = await importFigures(sheet, salesPlan(), mapping);
    assert.deepEqual(
      points.map(({ value }) => value),
      [123450, 700],
    );
    assert.deepEqual(notes[0], { code: 'matched', values: { column: 'Region', got: 'Pacific', id: 'west' } });
  });
  it('of KPI and kind by their columns reads both', async () => {
    const text = 'KPI,Type,Period,Value\nOrders,Target,2017-Q1,10\norders,Ist,2017-01,3\nScore,Actual,2017-01,4.5\n';
    const sheet = await readSheet(new TextEncoder().encode(text));
    const { mapping, questions } = suggestMapping(sheet, salesPlan());
    assert.deepEqual(
      [mapping.kpi, mapping.kind, mapping.period],
      [{ column: 'KPI' }, { column: 'Type' }, { column: 'Period' }],
    );
    // Some KPI of the column might be money.
    assert.deepEqual(
      questions.map(({ code }) => code).filter((code) => code !== 'unit'),
      [],
    );
    const { points } = await importFigures(sheet, salesPlan(), {
      ...mapping,
      numbers: { decimal: '.', unit: 'whole' },
    });
    assert.deepEqual(
      points.map(({ kpi, kind, period, value }) => [kpi, kind, period, value]),
      [
        ['orders', 'actual', '2017-P01', 3],
        ['orders', 'target', '2017-Q1', 10],
        ['score', 'actual', '2017-P01', 4.5],
      ],
    );
  });
});

describe('a column of periods as the plan itself writes them', () => {
  it('is proposed', async () => {
    const sheet = await readSheet(Buffer.from('When\tRegion\tValue\n2017-P01\tWest\t7.5\n2017-p02\tWest\t8.5\n'));
    assert.deepEqual(suggestMapping(sheet, salesPlan(), { kpi: 'sales' }).mapping.period, { column: 'When' });
  });
});

describe('targets and actuals that do not join', () => {
  const targets = (...slices: object[]) => ({
    kpis: [
      {
        id: 'sales',
        name: 'Sales',
        unit: 'money',
        measure: 'flow',
        frequency: 'month',
        targets: slices.map((slice) => ({ period: '2017-P01', slice, value: 100 })),
      },
    ],
  });
  const codes = async (text: string, plan: object, mapping: MappingDraft = byRegion) =>
    (await imported(text, mapping, salesPlan(plan))).notes.map(({ code, values }) => [
      code,
      values['slices'] ?? values['actuals'],
    ]);
  const both = rows('2017-01\tWest\t7.5', '2017-01\tEast\t8.5');
  it('are told by their slices', async () => {
    assert.deepEqual(await codes(both, targets({ region: 'west' }, { region: 'south' })), [
      ['no-target', ['east']],
      ['no-actual', ['south']],
    ]);
    assert.deepEqual(await codes(both, targets({ region: 'west' }, { region: 'east' })), []);
  });
  it('are told by their dimensions', async () => {
    assert.deepEqual(await codes(both, targets({ segment: 'consumer' })), [['slices-differ', 'region']]);
  });
  it('are told by their periods, where actuals are the coarser ones', async () => {
    assert.deepEqual(await codes(rows('2017-Q1\tWest\t7.5'), targets({ region: 'west' })), [
      ['grains-differ', 'quarter'],
    ]);
  });
});

describe('a mapping of the documentation', () => {
  const page = readFileSync(new URL('../../../../docs/import.md', import.meta.url), 'utf8');
  const blocks = [...page.matchAll(/^```json\n([\s\S]*?)^```$/gm)].map(([, text = '']) => text);
  it('is one', () => {
    assert.equal(blocks.length, 2);
    for (const block of blocks) readMapping(JSON.parse(block));
  });
  it('of quotas reads the file it is for', async () => {
    const quotas = readFileSync(
      new URL('../../../../test/fixtures/sales/adventureworks-FactSalesQuota.csv', import.meta.url),
    );
    const { points, rejected } = await imported(quotas, readMapping(JSON.parse(blocks[1] ?? '')));
    assert.deepEqual([points.length, rejected], [11, []]);
  });
});
