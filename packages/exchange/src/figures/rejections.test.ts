import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { MappingDraft } from './index.ts';
import { byRegion, imported, oneRow } from './testing/importing.ts';

type Cells = Parameters<typeof oneRow>[0];

/** Its code and place, for each thing that was not understood. */
async function rejected(text: string, mapping: MappingDraft = byRegion) {
  const { rejected: found, questions } = await imported(text, mapping);
  assert.deepEqual(questions, []);
  return found.map(({ code, line, column, got }) => [code, line, column, got]);
}

describe('a cell that is not understood is told with its place', () => {
  const days = { ...byRegion, period: { column: 'Month', grain: 'month' } } as const;
  const cases: Readonly<Record<string, readonly [cells: Cells, code: string, mapping?: MappingDraft]>> = {
    '31 February': [{ Month: '2017-02-31' }, 'no-such-day'],
    '31 February, the day first': [
      { Month: '31.02.2017' },
      'no-such-day',
      { ...days, period: { ...days.period, days: 'day-month-year' } },
    ],
    'the month after December': [{ Month: '2017-13-01' }, 'no-such-day'],
    'a year without its century': [{ Month: '31.03.17' }, 'short-year'],
    'a month without its century': [{ Month: 'Mar-17' }, 'short-year'],
    'a day in no period of the calendar': [{ Month: '2017-P13' }, 'no-such-period'],
    'what is no period': [{ Month: 'soon' }, 'not-a-period'],
    'no period': [{ Month: ' ' }, 'period-blank'],
    'a region nobody declared': [{ Region: 'North' }, 'term-unknown'],
    'no region': [{ Region: '' }, 'term-blank'],
    'a total': [{ Region: 'Grand Total' }, 'total-row'],
    'a total in German': [{ Region: 'Gesamtsumme' }, 'total-row'],
    'words for a figure': [{ Value: 'n/a' }, 'not-a-number'],
    'a formula': [{ Value: '=1+1' }, 'not-a-number'],
    'a formula of one figure': [{ Value: '=5' }, 'not-a-number'],
    'a dash': [{ Value: '-' }, 'not-a-number'],
    'a figure with its unit': [{ Value: '12 pcs' }, 'not-a-number'],
    'separators of another country': [{ Value: '1.234,50' }, 'separators'],
    'separators at odd places': [{ Value: '12,34.5' }, 'separators'],
    'a percent sign': [{ Value: '12%' }, 'percent-sign'],
    'euros beside a KPI in dollars': [{ Value: '€12.50' }, 'currency'],
    'their code': [{ Value: '12.50 EUR' }, 'currency'],
    'more digits than are exact': [{ Value: '12345678901234567.89' }, 'too-precise'],
  };
  for (const [name, [cells, code, mapping]] of Object.entries(cases)) {
    it(name, async () => {
      const [column = '', got = ''] = Object.entries(cells)[0] ?? [];
      // The file's first rows have what would be a question by itself: the rejected one stands below it.
      assert.deepEqual(await rejected(oneRow(cells), mapping), [[code, 2, column, got]]);
    });
  }

  it('a row with too few or too many cells, whatever is in them', async () => {
    const text = 'Month,Region,Value\n2017-01,West\n2017-02,West,1,234\n2017-03,West,5,,\n';
    assert.deepEqual(
      (await rejected(text)).map(([code, line]) => [code, line]),
      [
        ['ragged', 2],
        ['ragged', 3],
      ],
    );
  });

  it('everything that is wrong with a row at once', async () => {
    assert.deepEqual(await rejected('Month,Region,Value\n2017-02-31,North,5\n'), [
      ['no-such-day', 2, 'Month', '2017-02-31'],
      ['term-unknown', 2, 'Region', 'North'],
    ]);
  });

  it('on the line where it stands, below rows of several lines', async () => {
    const text = 'Month,Region,Note,Value\n2017-01,West,"two\nlines",5\n\n2017-02,North,,5\n';
    assert.deepEqual(await rejected(text), [['term-unknown', 5, 'Region', 'North']]);
  });

  it('by the position of its column where columns have no names', async () => {
    const mapping = { ...byRegion, period: { column: 1 }, slice: { region: { column: 2 } }, value: { column: 3 } };
    assert.deepEqual(await rejected('2017-01|West|5\n2017-02|North|5\n', mapping), [['term-unknown', 2, '2', 'North']]);
  });

  it('a spreadsheet’s count of days, with the day that it would be', async () => {
    const { rejected: found } = await imported(`${oneRow({})}43008\tWest\t5\n`, {
      ...byRegion,
      period: { column: 'Month', serial: false },
    });
    assert.deepEqual(
      found.map(({ code, values }) => [code, values]),
      [['serial', { day: '2017-09-30' }]],
    );
    const { points } = await imported(`${oneRow({})}43008\tWest\t5\n`, {
      ...byRegion,
      period: { column: 'Month', serial: true },
    });
    assert.deepEqual(
      points.map(({ period }) => period),
      ['2017-P03', '2017-P09'],
    );
  });
});

describe('a point that rows say twice', () => {
  it('is taken once where they agree, and the second row is told', async () => {
    const { points, rejected: found } = await imported(`${oneRow({})}March 2017\tWest\t12.5\n`, byRegion);
    assert.deepEqual(
      points.map(({ value, rows }) => [value, rows]),
      [[1250, 2]],
    );
    assert.deepEqual(
      found.map(({ code, line, values }) => [code, line, values]),
      [['duplicate-same', 3, { first: 2 }]],
    );
  });
  it('is left out where they contradict each other', async () => {
    const {
      points,
      commands,
      rejected: found,
    } = await imported(`${oneRow({})}2017-03\twest \t13\n2017-04\tWest\t1\n`, byRegion);
    assert.deepEqual(
      points.map(({ period }) => period),
      ['2017-P04'],
    );
    assert.equal(commands.length, 1);
    assert.deepEqual(
      found.map(({ code, line, got, values }) => [code, line, got, values]),
      [['duplicate-different', 3, '13', { first: 2 }]],
    );
  });
});

describe('a sum', () => {
  const sum = { ...byRegion, combine: 'sum' } as const;
  const rows = (...lines: string[]) => `Month,Region,Value\n${lines.join('\n')}\n`;

  it('adds decimals exactly', async () => {
    const { points } = await imported(
      rows('2017-03,West,0.1', '2017-03,West,0.2', '2017-03,West,0.0350', '2017-03,East,-1'),
      sum,
    );
    assert.deepEqual(
      points.map(({ slice, value }) => [slice, value]),
      [
        [{ region: 'east' }, -100],
        [{ region: 'west' }, 34],
      ],
    );
  });
  const kept: Readonly<Record<string, readonly [row: string, left: readonly string[]]>> = {
    'of which one figure is missing is not known': ['2017-03,West,', ['2017-P03 east', '2017-P04 west']],
    'of which one figure is not understood is not known': ['2017-03,West,n/a', ['2017-P03 east', '2017-P04 west']],
    'is not known for any month of a region with a wrong date': ['2017-02-31,West,5', ['2017-P03 east']],
    'is not known for any region of a month with an unknown one': ['2017-03,Wset,5', ['2017-P04 west']],
    'is not known for anything after a row that is cut off': ['2017-03,West', []],
    'is known though a total says it again': ['2017-03,Total,9', ['2017-P03 east', '2017-P03 west', '2017-P04 west']],
  };
  for (const [name, [row, left]] of Object.entries(kept)) {
    it(name, async () => {
      const { points, rejected: found } = await imported(
        rows('2017-03,West,5', '2017-03,East,6', '2017-04,West,7', row),
        sum,
      );
      assert.deepEqual(points.map(({ period, slice }) => `${period} ${slice['region']}`).sort(), left);
      assert.equal(found.filter(({ code }) => code === 'incomplete-sum').length, 3 - left.length);
    });
  }
  it('of levels is refused', async () => {
    await assert.rejects(
      imported(rows('2017-03,West,5'), { ...sum, kpi: 'churn', numbers: { unit: 'whole', decimal: '.' } }),
      {
        name: 'MappingError',
        code: 'not-addable',
      },
    );
  });
});

it('a figure that is missing is told, and never zero', async () => {
  const {
    points,
    notes,
    rejected: found,
  } = await imported('Month,Region,Value\n2017-01,West,5.0\n2017-02,West,\n2017-03,West,  \n', byRegion);
  assert.deepEqual([points.length, found], [1, []]);
  assert.deepEqual(notes, [{ code: 'blank', values: { rows: 2, first: 3 } }]);
});

it('more than anybody reads is counted, not kept', async () => {
  const text = `Month,Region,Value\n${'2017-03,North,5\n'.repeat(25_000)}`;
  const { rejected: found, summary } = await imported(text, byRegion);
  assert.deepEqual([found.length, summary.rejected], [10_000, { 'term-unknown': 25_000 }]);
});

it('names of properties are names like any other', async () => {
  const text = 'Month,__proto__,Value\n2017-03,constructor,5\n2017-04,__proto__,6\n';
  const found = await rejected(text, { ...byRegion, slice: { region: { column: '__proto__' } } });
  assert.deepEqual(
    found.map(([code, , , got]) => [code, got]),
    [
      ['term-unknown', 'constructor'],
      ['term-unknown', '__proto__'],
    ],
  );
});
