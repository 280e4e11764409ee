import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readPlan } from '@tandem-plan/core/plan';
import { tandem, youngPlan } from './testing.ts';

const plan = {
  ...youngPlan,
  stakeholders: [{ id: 'ana', name: 'Ana Ruiz', party: 'vendor' }],
  dimensions: [
    {
      id: 'region',
      name: 'Region',
      members: [
        { id: 'west', name: 'West', aliases: ['Pacific'] },
        { id: 'east', name: 'East' },
      ],
    },
  ],
  kpis: [
    {
      id: 'sales',
      name: 'Sales',
      unit: 'money',
      measure: 'flow',
      frequency: 'month',
      actuals: [{ period: '2017-P01', slice: { region: 'west' }, value: 100000 }],
    },
  ],
};

const mapping = {
  kpi: 'sales',
  kind: 'actual',
  period: { column: 'Month' },
  slice: { region: { column: 'Region' } },
  value: { column: 'Sales' },
  numbers: { decimal: ',', unit: 'whole' },
};

const good = 'Month;Region;Sales\nJan 2017;West;1.000,00\nFeb 2017;pacific;1.250,50\nFeb 2017;East;900,00\n';
const bad = `${good}Mar 2017;North;5,00\n31.02.2017;East;7,00\n`;

const files = (figures: string | Uint8Array, more: object = mapping) => ({
  'plan.json': JSON.stringify(plan),
  'sales.csv': figures,
  'map.json': JSON.stringify(more),
});

const mapped = ['import', 'plan.json', 'sales.csv', '--mapping', 'map.json', '--party', 'vendor'];

/** The actuals in a plan that was written. */
function actualsIn(text: string | undefined) {
  const read = readPlan(text ?? '');
  assert.ok(read.ok, JSON.stringify(read));
  return read.plan.kpis[0]?.actuals.map(({ period, slice, value }) => `${period} ${slice['region']} ${value}`);
}

describe('tandem import', () => {
  it('writes what was understood, where that is everything', async () => {
    const { code, written, out, err } = await tandem(mapped, files(good));
    assert.deepEqual([code, err], [0, []]);
    assert.deepEqual(actualsIn(written['plan.json']), [
      '2017-P01 west 100000',
      '2017-P02 east 90000',
      '2017-P02 west 125050',
    ]);
    assert.match(out, /3 rows, 3 figures: 2 new, 0 changed, 1 as in the plan\n/);
    assert.match(out, /actual {3}Sales, P2 2017, West: €1,250\.50\n/);
    assert.match(out, /note {5}Region: “pacific” was taken for “west”\.\n/);
    assert.match(out, /plan\.json: 2 figures set\n$/);
  });

  it('writes nothing by itself where a row was not understood, and says which', async () => {
    const { code, written, out } = await tandem(mapped, files(bad));
    assert.deepEqual([code, written], [1, {}]);
    assert.match(out, /refused {2}sales\.csv:5, Region: “North” is no member of “Region”, nor an alias of one\.\n/);
    assert.match(out, /refused {2}sales\.csv:6, Month: “31\.02\.2017”: there is no such day\.\n/);
    assert.match(out, /nothing was written: nobody took it/);
  });

  it('leaves those rows out when it is told to, and says so all the same', async () => {
    const { code, written } = await tandem([...mapped, '--yes', '--out', 'new.json'], files(bad));
    assert.equal(code, 1);
    assert.deepEqual(Object.keys(written), ['new.json']);
    assert.equal(actualsIn(written['new.json'])?.length, 3);
    const asked = await tandem(mapped, files(bad), ['y']);
    assert.equal(actualsIn(asked.written['plan.json'])?.length, 3);
    assert.deepEqual((await tandem(mapped, files(bad), ['n'])).written, {});
  });

  it('only shows in a dry run, for which nobody has to say who they are', async () => {
    const { code, written, out } = await tandem(
      ['import', 'plan.json', 'sales.csv', '--mapping', 'map.json', '--dry-run'],
      files(good),
    );
    assert.deepEqual([code, written], [0, {}]);
    assert.match(out, /nothing was written: this was a dry run/);
  });

  it('proposes a mapping, asks what is open, and takes it once somebody said yes', async () => {
    const args = ['import', 'plan.json', 'sales.csv', '--party', 'vendor'];
    const asked: string[] = [];
    const answers = ['9', '2', 'yes'];
    const ask = (question: string) => {
      asked.push(question);
      return Promise.resolve(answers.shift());
    };
    const { code, written, out } = await tandem(args, files(good), [], { ask });
    assert.equal(code, 0);
    // Whether they are targets or actuals cannot be told: 9 is no answer, 2 is actual.
    assert.match(out, /\? {8}Are they targets or actuals\?\n {6}1 {2}"target"\n {6}2 {2}"actual"\n/);
    assert.match(out, /numbers\/decimal +, {2}\(line 2 says “1\.000,00”\)\n/);
    assert.match(out, /period +column “Month” {2}\(no other columns hold periods or dates than Month\)\n/);
    assert.deepEqual(asked.length, 3);
    assert.equal(actualsIn(written['plan.json'])?.length, 3);
    assert.deepEqual((await tandem(args, files(good), ['2', 'n'])).written, {});
    assert.deepEqual((await tandem([...args, '--kind', 'actual'], files(good))).written, {});
    assert.equal(
      actualsIn((await tandem([...args, '--kind', 'actual', '--yes'], files(good))).written['plan.json'])?.length,
      3,
    );
  });

  it('asks for the encoding of a file that is not in Unicode, unless --yes takes the only one there is', async () => {
    const figures = Uint8Array.from(Buffer.from('Month;Regi\u00f3n;Sales\nJan 2017;East;5,50\n', 'latin1'));
    const named = { ...mapping, slice: { region: { column: 'Región' } } };
    const open = await tandem(mapped, files(figures, named));
    assert.equal(open.code, 1);
    assert.match(open.out, /The file is not in Unicode/);
    const { code, out } = await tandem([...mapped, '--yes'], files(figures, named));
    assert.equal(code, 0);
    assert.match(out, /note {5}The file was read as windows-1252\.\n/);
  });

  it('tells everything as JSON', async () => {
    const { out } = await tandem([...mapped, '--format', 'json', '--dry-run'], files(bad));
    const report = JSON.parse(out) as {
      summary: object;
      rejected: { line: number; code: string; message: string }[];
      written: null;
    };
    assert.deepEqual(report.summary, {
      rows: 5,
      new: 2,
      changed: 0,
      same: 1,
      rejected: { 'term-unknown': 1, 'no-such-day': 1 },
    });
    assert.deepEqual(
      report.rejected.map(({ line, code }) => [line, code]),
      [
        [5, 'term-unknown'],
        [6, 'no-such-day'],
      ],
    );
    assert.equal(report.written, null);
  });

  const refusals: Readonly<
    Record<string, readonly [message: RegExp, figures: string | Uint8Array, mapping?: object, args?: string[]]>
  > = {
    'an empty file': [/^sales\.csv: the file is empty$/, ''],
    'null bytes': [/^sales\.csv: .*null bytes/, 'a,b\n\0,1\n'],
    'a quote that is never closed': [
      /^sales\.csv: line 2: a quotation mark opens here that is never closed$/,
      'Month;Region;Sales\n"Jan 2017;West;1,00\n',
    ],
    'a column that is not there': [
      /^map\.json: \/value: there is no column “Umsatz”; there are “Month”, “Region”, “Sales”$/,
      good,
      { ...mapping, value: { column: 'Umsatz' } },
    ],
    'a KPI that is not there': [
      /^map\.json: \/kpi: the plan has no KPI “profit”; it has sales$/,
      good,
      { ...mapping, kpi: 'profit' },
    ],
    'a field that is none': [/^map\.json: \/vlaue: there is no such field/, good, { ...mapping, vlaue: 1 }],
    'another currency': [
      /^map\.json: \/numbers\/currency: figures of “Sales” are in EUR, got USD; nothing is converted$/,
      good,
      { ...mapping, numbers: { currency: 'USD', unit: 'whole' } },
    ],
    'a kind that is none': [
      /^tandem import: \/kind: expected "target" or "actual", got "plan"$/,
      good,
      mapping,
      ['--kind', 'plan'],
    ],
    'nobody to do it': [
      /^tandem import: --party must say who makes the changes, vendor or partner; got none$/,
      good,
      mapping,
      [],
    ],
  };
  for (const [name, [message, figures, more, args = ['--party', 'vendor']]] of Object.entries(refusals)) {
    it(`refuses ${name} in one line`, async () => {
      const flags = name === 'a kind that is none' ? [...args, '--party', 'vendor'] : args;
      const { code, err, written } = await tandem(
        ['import', 'plan.json', 'sales.csv', '--mapping', 'map.json', ...flags],
        files(figures, more),
      );
      assert.deepEqual([code, written, err.length], [2, {}, 1], err.join('\n'));
      assert.match(err[0] ?? '', message);
    });
  }

  it('lets no text of the file act on a terminal', async () => {
    const { out } = await tandem(mapped, files(`${good}Mar 2017;\u001B[2J;5,00\n`));
    assert.ok(!out.includes('\u001B'));
  });

  it('changes what both parties settled with a reason only, and keeps what it was', async () => {
    const closed = {
      ...files('Month;Region;Sales\nJan 2017;West;1.100,00\n'),
      'plan.json': JSON.stringify({ ...plan, closedPeriods: [{ period: '2017-Q1', on: '2017-04-10' }] }),
    };
    const refused = await tandem(mapped, closed);
    assert.deepEqual([refused.code, refused.written], [2, {}]);
    assert.deepEqual(refused.err, ['plan.json: nothing was written: Say why the figure changes: Q1 2017 is closed.']);
    const { code, written } = await tandem([...mapped, '--why', 'returns were booked late'], closed);
    assert.equal(code, 0);
    const read = readPlan(written['plan.json'] ?? '');
    assert.ok(read.ok);
    const [restated] = read.plan.kpis[0]?.restatements ?? [];
    assert.deepEqual([restated?.value, restated?.why], [100000, 'returns were booked late']);
    assert.deepEqual(actualsIn(written['plan.json']), ['2017-P01 west 110000']);
  });
  it('records who typed it in', async () => {
    const { written } = await tandem(
      ['import', 'plan.json', 'sales.csv', '--mapping', 'map.json', '--actor', 'ana'],
      files(good),
    );
    const read = readPlan(written['plan.json'] ?? '');
    assert.ok(read.ok);
    assert.equal(read.plan.kpis[0]?.actuals.at(-1)?.recordedBy, 'ana');
  });
});
