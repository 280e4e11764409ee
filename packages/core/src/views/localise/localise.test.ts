import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { examplePlan, type Fields, figure } from '../kpi/testing/example.ts';
import { localise } from './localise.ts';
import { shortfallMap } from './shortfall-map.ts';

const vocabulary = {
  dimensions: [
    {
      id: 'segment',
      name: 'Segment',
      members: ['consumer', 'corporate', 'home'].map((id) => ({ id, name: `The ${id}` })),
    },
    {
      id: 'region',
      name: 'Region',
      members: [
        { id: 'coast', name: 'Coast' },
        { id: 'inland', name: 'Inland' },
        ...['north', 'east'].map((id) => ({ id, name: id, parent: 'inland' })),
        ...['south', 'west'].map((id) => ({ id, name: id, parent: 'coast' })),
      ],
    },
  ],
};
const regions = ['north', 'east', 'south', 'west'];
const segments = ['consumer', 'corporate', 'home'];
const slices = regions.flatMap((region) => segments.map((segment) => ({ region, segment })));
const q1 = { period: '2017-Q1', asOf: '2017-06-30' };

type Part = (slice: { region: string; segment: string }) => number | null;

/** 300 planned of each slice in each month of a quarter; `part` is what it reached of that, `null` nothing reported. */
const planWith = (part: Part, kpi: Fields = {}, more: Fields = {}) => {
  const at = (nth: number) => `2017-P0${nth}`;
  const targets = slices.flatMap((slice) => [1, 2, 3].map((nth) => figure(300, at(nth), slice)));
  const actuals = slices.flatMap((slice) => {
    const reached = part(slice);
    return reached === null ? [] : [1, 2, 3].map((nth) => figure(300 * reached, at(nth), slice));
  });
  return examplePlan({ targets, actuals, ...kpi }, { ...vocabulary, ...more });
};
const well = ({ region, segment }: { region: string; segment: string }) =>
  1 + (((region.length * 7 + segment.length * 5) % 7) - 3) / 100;
const westShort: Part = (slice) => well(slice) * (slice.region === 'west' ? 0.5 : 1);

describe('localise', () => {
  it('names the place, what it was due and lacks, over the months of a quarter', () => {
    const view = localise(planWith(westShort), 'k', q1);
    assert.equal(view.verdict, 'localised');
    const [west] = view.causes;
    assert.deepEqual(west?.where, { region: 'west' });
    assert.equal(west.due, 2700);
    assert.equal(west.slices, 3);
    assert.ok(Math.abs(west.lacks - (2700 - west.reached)) < 1e-9);
    assert.ok(Math.abs((view.level ?? 0) - 1) < 0.03);
  });

  it('names the country where all its regions lack, and the region where one does', () => {
    const coast: Part = (slice) => well(slice) * (slice.region === 'west' || slice.region === 'south' ? 0.5 : 1);
    assert.deepEqual(
      localise(planWith(coast), 'k', q1).causes.map(({ where }) => where),
      [{ region: 'coast' }],
    );
  });

  it('counts a country beside its regions once', () => {
    const plan = planWith(westShort);
    const [kpi] = plan.kpis;
    assert.ok(kpi);
    const whole = segments.map((segment) => figure(1800, '2017-P01', { region: 'inland', segment }));
    const both = examplePlan({ targets: [...kpi.targets, ...whole], actuals: kpi.actuals }, vocabulary);
    assert.equal(localise(both, 'k', q1).due, localise(plan, 'k', q1).due);
  });

  it('takes more as worse where less is better', () => {
    const plan = planWith((slice) => well(slice) * (slice.region === 'west' ? 1.5 : 1), { direction: 'decrease' });
    const [west] = localise(plan, 'k', q1).causes;
    assert.deepEqual(west?.where, { region: 'west' });
    assert.ok(west.lacks > 1200 && west.reached > west.due);
    assert.equal(localise(planWith(westShort, { direction: 'decrease' }), 'k', q1).verdict, 'nothing-missing');
  });

  it('compares a ratio by its numerator, and says what it lacks in points', () => {
    const targets = slices.map((slice) => figure(40, '2017-Q1', slice));
    const actuals = slices.map((slice) => ({
      period: '2017-Q1',
      slice,
      numerator: 400 * (westShort(slice) ?? 0),
      denominator: 1000,
    }));
    const view = localise(planWith(well, { unit: 'percent', measure: 'ratio', targets, actuals }), 'k', q1);
    const [west] = view.causes;
    assert.deepEqual(west?.where, { region: 'west' });
    assert.ok(Math.abs(west.due - 40) < 1e-9 && Math.abs(west.lacks - 20) < 1);
  });

  it('cannot tell from percentages, which do not add up', () => {
    const targets = slices.map((slice) => figure(40, '2017-Q1', slice));
    const plan = planWith(well, { unit: 'percent', measure: 'stock', targets, actuals: targets });
    const { verdict, gap } = localise(plan, 'k', q1);
    assert.deepEqual([verdict, gap], ['cannot-tell', 'does-not-add-up']);
  });

  it('cannot tell where a slice did not report, and names it', () => {
    const view = localise(
      planWith((slice) => (slice.region === 'east' && slice.segment === 'home' ? null : westShort(slice))),
      'k',
      q1,
    );
    assert.deepEqual([view.verdict, view.gap, view.causes, view.due], ['cannot-tell', 'not-reported', [], null]);
    assert.deepEqual(view.missing, [{ region: 'east', segment: 'home' }]);
  });

  it('does not count as missing what is not due yet', () => {
    const plan = planWith(westShort, {}, { period: { start: '2017-01-01', end: '2017-12-31' } });
    const [kpi] = plan.kpis;
    assert.ok(kpi);
    const early = examplePlan(
      { targets: kpi.targets, actuals: kpi.actuals.filter(({ period }) => period !== '2017-P03') },
      vocabulary,
    );
    const view = localise(early, 'k', { period: '2017-Q1', asOf: '2017-04-05' });
    assert.deepEqual([view.verdict, view.due], ['localised', 12 * 600]);
    assert.equal(localise(early, 'k', { period: '2017-Q1' }).verdict, 'cannot-tell');
  });

  it('says why it cannot tell', () => {
    const gap = (kpi: Fields, when = q1) => localise(planWith(well, kpi), 'k', when).gap;
    assert.equal(gap({ direction: 'range' }), 'unclear-direction');
    assert.equal(gap({ targets: [] }), 'no-target');
    assert.equal(gap({ targets: [figure(1, '2017-Q1')] }), 'no-slices');
    assert.equal(gap({}, { period: '2017-Q2', asOf: '2017-06-30' }), 'no-slices');
    assert.equal(gap({}, { period: '2017-Q1', asOf: '2017-01-15' }), 'not-started');
    assert.equal(gap({}, { period: '2017-P13', asOf: '2017-12-31' }), 'no-such-period');
    assert.throws(() => localise(planWith(well), 'other', q1), /no KPI "other"/);
    assert.throws(() => localise(planWith(well), 'k', { asOf: 'soon' }), /asOf: expected a day/);
    assert.throws(() => localise(planWith(well), 'k', { period: 'spring' }), /"spring" is no period/);
  });

  it('says that nothing is missing where together they reach what was due', () => {
    const view = localise(
      planWith((slice) => 1.1 * well(slice)),
      'k',
      q1,
    );
    assert.deepEqual([view.verdict, view.causes], ['nothing-missing', []]);
  });
});

describe('cause to confirm', () => {
  const objective = { id: 'grow', title: 'Grow' };
  const cause = (kpi: Fields, more: Fields) => {
    const [west] = localise(
      planWith(westShort, { objectives: ['grow'], ...kpi }, { objectives: [objective], ...more }),
      'k',
      q1,
    ).causes;
    assert.ok(west);
    return west.cause;
  };
  const initiative = (id: string, audience: string) => ({
    id,
    title: id,
    section: 'sales',
    objectives: ['grow'],
    audience,
  });
  const parties = [
    { id: 'us', name: 'Us', kind: 'vendor' },
    { id: 'them', name: 'Them', kind: 'partner' },
  ];
  const audience = (id: string, region: string) => ({ id, party: 'them', region });

  it('tells what people said of the slices, else of the KPI', () => {
    const said = planWith(westShort).kpis[0]?.actuals.map((one) =>
      one.slice['region'] === 'west' ? { ...one, cause: 'effort' } : { ...one, cause: 'market' },
    );
    assert.deepEqual(cause({ actuals: said }, {}), { told: ['effort'], toldOf: 'slices', hints: [] });
    assert.deepEqual(cause({ shortfall: { cause: 'market' } }, {}), { told: ['market'], toldOf: 'kpi', hints: [] });
  });

  it('asks where the plan shows nothing', () => {
    assert.deepEqual(cause({}, {}), { told: [], toldOf: null, hints: [] });
    const general = { parties, initiatives: [{ id: 'i', title: 'I', section: 'sales', objectives: ['grow'] }] };
    assert.deepEqual(cause({}, general).hints, []);
  });

  it('hints at late work for this very place, and at work for other places alone', () => {
    const action = (id: string, due: string, status = 'todo') => ({ id, title: id, initiative: 'i', due, status });
    const work = (region: string) => ({
      parties,
      audiences: [audience('a', region)],
      initiatives: [initiative('i', 'a')],
      actions: [action('late', '2017-03-01'), action('done', '2017-03-01', 'done'), action('later', '2017-09-01')],
    });
    assert.deepEqual(cause({}, work('coast')).hints, [
      { cause: 'effort', because: 'late-actions', subjects: [{ type: 'action', id: 'late' }] },
    ]);
    assert.deepEqual(cause({}, work('north')).hints, [
      { cause: 'misalignment', because: 'no-initiative', subjects: [] },
    ]);
    // A region that nobody declared may be anywhere.
    assert.deepEqual(cause({}, work('elsewhere')).hints, []);
  });

  it('hints at a competency that the place needs and nobody has', () => {
    const competency = {
      id: 'competency',
      name: 'Competency',
      members: [
        { id: 'quoting', name: 'Quoting' },
        { id: 'care', name: 'Care' },
      ],
    };
    const able = (of: string) => [
      parties[0],
      { ...parties[1], profile: { competencies: [{ competency: of, level: 'expert' }] } },
    ];
    const needs = (region: string, of: string) => ({
      dimensions: [...vocabulary.dimensions, competency],
      objectives: [{ ...objective, regions: [region], needs: ['quoting'] }],
      parties: able(of),
    });
    assert.deepEqual(cause({}, needs('west', 'care')).hints, [
      { cause: 'capability', because: 'competency-gap', subjects: [{ type: 'competency', id: 'quoting' }] },
    ]);
    assert.deepEqual(cause({}, needs('west', 'quoting')).hints, []);
    assert.deepEqual(cause({}, needs('north', 'care')).hints, []);
  });
});

describe('shortfallMap', () => {
  it('has a field for each region and segment, in the order of the vocabulary, and sums at the edges', () => {
    const view = shortfallMap(planWith(westShort), 'k', { ...q1, rows: 'region', columns: 'segment' });
    assert.deepEqual(
      view.rows?.members.map(({ id }) => id),
      regions,
    );
    assert.deepEqual(
      view.columns?.members.map(({ name }) => name),
      ['The consumer', 'The corporate', 'The home'],
    );
    const sum = (all: readonly { readonly reached: number | null }[]) =>
      all.reduce((total, { reached }) => total + (reached ?? Number.NaN), 0);
    assert.ok(Math.abs(sum(view.cells.flat()) - (view.total.reached ?? 0)) < 1e-6);
    assert.ok(Math.abs(sum(view.rowSums) - sum(view.columnSums)) < 1e-6);
    const west = view.cells[3] ?? [];
    assert.ok(west.every(({ status, causes }) => status === 'bad' && causes.length === 1));
    assert.deepEqual(
      view.rowSums.map(({ causes }) => causes.length),
      [0, 0, 0, 1],
    );
    assert.deepEqual(
      view.columnSums.map(({ causes }) => causes.length),
      [0, 0, 0],
    );
    assert.deepEqual(view.names, { region: { west: 'west' }, segment: { corporate: 'The corporate' } });
  });

  it('tells a field without a report from one without a plan, and gives no sum then', () => {
    const plan = planWith((slice) => (slice.region === 'east' && slice.segment === 'home' ? null : 1));
    const [kpi] = plan.kpis;
    assert.ok(kpi);
    const targets = kpi.targets.filter(({ slice }) => slice['region'] !== 'west' || slice['segment'] !== 'home');
    const view = shortfallMap(examplePlan({ targets, actuals: kpi.actuals }, vocabulary), 'k', {
      ...q1,
      rows: 'region',
    });
    assert.deepEqual([view.cells[1]?.[2]?.state, view.cells[3]?.[2]?.state], ['missing', 'none']);
    assert.deepEqual([view.rowSums[1]?.reached, view.rowSums[3]?.state, view.total.reached], [null, 'reported', null]);
  });

  it('is one column where slices differ in one dimension alone', () => {
    const plan = planWith(westShort);
    const [kpi] = plan.kpis;
    assert.ok(kpi);
    const only = <P extends { readonly slice: Readonly<Record<string, string>> }>(points: readonly P[]) =>
      points.filter(({ slice }) => slice['segment'] === 'home');
    const view = shortfallMap(
      examplePlan({ targets: only(kpi.targets), actuals: only(kpi.actuals) }, vocabulary),
      'k',
      q1,
    );
    assert.deepEqual([view.rows?.id, view.columns, view.rowSums.length], ['region', null, 4]);
  });
});
