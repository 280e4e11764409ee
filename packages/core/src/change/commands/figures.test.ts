import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Plan } from '../../plan/index.ts';
import { createSession } from '../session.ts';
import { accepted, as, context, refused, samplePlan, send } from '../testing/sample.ts';

const closed = { closedPeriods: [{ period: '2017-Q1', on: '2017-04-20' }] };

const months = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => `2017-P${String(from + index).padStart(2, '0')}`);

const sales = ({ kpis: [kpi] }: Plan) => {
  assert.ok(kpi !== undefined);
  return kpi;
};

describe('many targets at once', () => {
  const plan = samplePlan();
  const points = months(1, 3).map((period, index) => ({ period, value: index + 1 }));

  it('are set in the order of periods, in one step that one step takes back', () => {
    const session = createSession(plan, { actor: as('vendor'), clock: () => context().at, ids: () => 'c' });
    session.run({ type: 'kpi.setTargets', input: { kpi: 'sales', points: points.slice(1) } });
    session.run({
      type: 'kpi.setTargets',
      input: {
        kpi: 'sales',
        points: [
          { period: '2017-P03', value: null },
          { period: '2017-P02', slice: { region: 'west' }, value: 9, pinned: true },
          { period: '2017-P01', value: 7 },
          { period: '2017-P02', value: 8 },
        ],
      },
    });
    assert.deepEqual(sales(session.plan).targets, [
      { period: '2017-P01', slice: {}, value: 7 },
      { period: '2017-P02', slice: {}, value: 8 },
      { period: '2017-P02', slice: { region: 'west' }, value: 9, pinned: true },
    ]);
    assert.ok(session.undo().ok);
    assert.deepEqual(
      sales(session.plan).targets,
      points.slice(1).map((point) => ({ ...point, slice: {} })),
    );
    assert.ok(session.undo().ok);
    assert.equal(session.canUndo, false);
    assert.deepEqual(sales(session.plan).targets, []);
  });

  it('stay pinned until the input says otherwise', () => {
    const at = { kpi: 'sales', period: '2017-P01' };
    const pinned = accepted(send(plan, 'kpi.setTarget', { ...at, value: 1, pinned: true })).plan;
    const raised = accepted(send(pinned, 'kpi.setTarget', { ...at, value: 2 })).plan;
    assert.deepEqual(sales(raised).targets, [{ period: '2017-P01', slice: {}, value: 2, pinned: true }]);
    const loose = accepted(send(raised, 'kpi.setTarget', { ...at, value: 2, pinned: false })).plan;
    assert.deepEqual(sales(loose).targets, [{ period: '2017-P01', slice: {}, value: 2 }]);
  });

  it('refuse a point that comes twice, one that is not there to take away, and what is closed', () => {
    const wrong = [
      { period: '2017-P01', value: 1 },
      { period: '2017-P04', slice: { region: 'west', segment: 'consumer' }, value: 1 },
      { period: '2017-P04', slice: { segment: 'consumer', region: 'west' }, value: 2 },
      { period: '2017-P05', value: null },
    ];
    assert.deepEqual(refused(send(samplePlan(closed), 'kpi.setTargets', { kpi: 'sales', points: wrong })), [
      'duplicate /points/2',
      'row.unknown /points/3/period',
      'period.closed /points/0/period',
    ]);
    assert.deepEqual(
      refused(send(plan, 'kpi.setTargets', { kpi: 'sales', points: [{ period: '2017', value: 'x' }] })),
      ['wrong-type /points/0/value'],
    );
  });

  it('take time that grows as they do', () => {
    const many = (count: number) =>
      Array.from({ length: count }, (_, index) => ({
        period: months(1, 12)[index % 12],
        slice: { product: `p-${index}` },
        value: index,
      }));
    const took = (count: number) => {
      const input = { kpi: 'sales', points: many(count) };
      const start = process.cpuUsage();
      const done = accepted(send(plan, 'kpi.setTargets', input));
      const [undo] = done.inverse;
      assert.ok(undo !== undefined && done.inverse.length === 1);
      assert.deepEqual(sales(accepted(send(done.plan, undo.type, undo.input)).plan).targets, []);
      return process.cpuUsage(start).user;
    };
    took(1000);
    const [small, large] = [took(1000), took(16_000)];
    // Sixteen times as many; their square would be 256 times as much.
    assert.ok(large < 80 * small, `${small} µs for 1,000, ${large} µs for 16,000`);
  });
});

describe('a closed period', () => {
  const plan = samplePlan(closed);
  const target = (period: string) => refused(send(plan, 'kpi.setTarget', { kpi: 'sales', period, value: 1 }));

  it('closes the periods within it, and no other', () => {
    for (const period of ['2017-Q1', ...months(1, 3)]) assert.deepEqual(target(period), ['period.closed /period']);
    for (const period of ['2017', '2017-Q2', '2017-P04', '2017-P13', '2018-P01']) assert.deepEqual(target(period), []);
    const year = samplePlan({ closedPeriods: [{ period: '2017', on: '2018-02-01' }] });
    for (const period of ['2017', '2017-Q4', '2017-P13']) {
      assert.deepEqual(refused(send(year, 'kpi.setTarget', { kpi: 'sales', period, value: 1 })), [
        'period.closed /period',
      ]);
    }
  });

  it('is not written over with all figures at once', () => {
    const [early, late] = [
      { period: '2017-P02', slice: {}, value: 5 },
      { period: '2017-P05', slice: {}, value: 5 },
    ];
    const known = accepted(
      send(plan, 'kpi.recordActuals', { kpi: 'sales', points: [early, late], why: 'The distributor reported late' }),
    ).plan;
    const later = { ...context(), at: '2017-06-01T08:00:00Z' };
    const update = (set: object) => refused(send(known, 'kpi.update', { id: 'sales', set }, later));
    const { actuals, targets } = sales(known);
    for (const changed of [
      [{ ...early, value: 6 }, late],
      [...actuals, { ...early, period: '2017-Q1' }],
    ])
      assert.deepEqual(update({ actuals: changed }), ['period.closed-reason /set/actuals']);
    assert.deepEqual(update({ actuals: [early, { ...late, value: 6 }] }), []);
    assert.deepEqual(update({ actuals: [{ ...early, source: 'ERP' }] }), []);
    assert.deepEqual(update({ targets: [...targets, early] }), ['period.closed /set/targets']);
    assert.deepEqual(update({ name: 'Sell-through' }), []);
  });

  it('takes an actual with its reason only, and keeps the reason', () => {
    const figure = { kpi: 'sales', period: '2017-P02', value: 5 };
    const points = months(1, 4).map((period) => ({ period, value: 5 }));
    assert.deepEqual(refused(send(plan, 'kpi.recordActual', figure)), ['period.closed-reason /why']);
    assert.deepEqual(refused(send(plan, 'kpi.recordActuals', { kpi: 'sales', points })), ['period.closed-reason /why']);
    assert.deepEqual(refused(send(plan, 'kpi.recordActuals', { kpi: 'sales', points: points.slice(3) })), []);
    const late = accepted(send(plan, 'kpi.recordActual', { ...figure, why: 'The distributor reported late' })).plan;
    assert.deepEqual(sales(late).restatements, [
      { period: '2017-P02', slice: {}, at: context().at, by: 'vendor', why: 'The distributor reported late' },
    ]);
    // Nothing that was settled changes.
    assert.deepEqual(refused(send(late, 'kpi.recordActual', { ...figure, cause: 'effort' })), []);
  });
});

describe('what is settled', () => {
  const figure = { kpi: 'sales', period: '2017-P02' };
  const at = (minute: number) => ({ ...context(), at: `2017-05-02T08:0${minute}:00Z` });
  const first = accepted(send(samplePlan(), 'kpi.recordActual', { ...figure, value: 5 })).plan;
  const planned = accepted(send(first, 'kpi.setTarget', { ...figure, value: 7 })).plan;
  const settled = { ...planned, ...closed } as Plan;
  const restated = accepted(send(settled, 'kpi.recordActual', { ...figure, value: 6, why: 'Returns' }, at(1)));
  const key = { period: '2017-P02', slice: {} };
  const setRow = (plan: Plan, field: string, row: object | null, of: object = key) =>
    send(plan, 'kpi.setRow', { id: 'sales', field, key: of, row }, at(2));

  it('changes by no other command either', () => {
    assert.deepEqual(refused(setRow(settled, 'targets', { ...key, value: 8 })), ['period.closed /row']);
    assert.deepEqual(refused(setRow(settled, 'actuals', { ...key, value: 8 })), ['period.closed-reason /row']);
    assert.deepEqual(refused(setRow(settled, 'actuals', null)), ['period.closed-reason /key']);
    assert.deepEqual(refused(send(settled, 'kpi.update', { id: 'sales', set: { targets: [] } })), [
      'period.closed /set/targets',
    ]);
    assert.deepEqual(refused(send(settled, 'kpi.update', { id: 'sales', set: { name: 'Sales' } })), []);
  });

  it('keeps its history for as long as the figure is another one', () => {
    const told = { ...key, at: at(1).at };
    assert.deepEqual(refused(setRow(restated.plan, 'restatements', null, told)), ['period.closed-reason /key']);
  });

  it('is told no past that it did not have', () => {
    const told = { ...key, at: at(2).at };
    const tell = (plan: Plan, row: object) => setRow(plan, 'restatements', { ...told, by: 'vendor', ...row }, told);
    assert.deepEqual(refused(tell(settled, { value: 99 })), ['period.closed-reason /row']);
    const { plan, inverse } = accepted(tell(settled, { value: 5 }));
    assert.deepEqual(refused(tell(restated.plan, { value: 5 })), ['period.closed-reason /row']);
    for (const { type, input } of inverse) assert.deepEqual(refused(send(plan, type, input, at(3))), []);
    const written = { ...key, at: at(1).at };
    const rewritten = setRow(restated.plan, 'restatements', { ...written, by: 'vendor', value: 6 }, written);
    assert.deepEqual(refused(rewritten), ['period.closed-reason /row']);
  });

  it('can be restated again, and each change be taken back and made once more', () => {
    const again = accepted(send(restated.plan, 'kpi.recordActual', { ...figure, value: 9, why: 'More' }, at(2)));
    const back = again.inverse.reduce(
      (plan, step) => accepted(send(plan, step.type, step.input, at(3))).plan,
      again.plan,
    );
    assert.deepEqual(sales(back).actuals, sales(restated.plan).actuals);
    const whole = restated.inverse.reduce(
      (plan, step) => accepted(send(plan, step.type, step.input, at(3))).plan,
      back,
    );
    assert.deepEqual([sales(whole).actuals, sales(whole).restatements], [sales(settled).actuals, []]);
    const undone = restated.inverse.reduce(
      ({ plan, redo }, step) => {
        const done = accepted(send(plan, step.type, step.input, at(3)));
        return { plan: done.plan, redo: [...done.inverse, ...redo] };
      },
      { plan: restated.plan, redo: [] as typeof restated.inverse },
    );
    const redone = undone.redo.reduce(
      (plan, step) => accepted(send(plan, step.type, step.input, at(4))).plan,
      undone.plan,
    );
    assert.deepEqual(sales(redone).restatements, sales(restated.plan).restatements);
    assert.deepEqual(sales(redone).actuals, sales(restated.plan).actuals);
  });
});

describe('a restated actual', () => {
  const at = { kpi: 'sales', period: '2017-P03' };
  const later = { ...context('partner'), at: '2017-10-02T08:00:00Z' };
  const first = accepted(send(samplePlan(), 'kpi.recordActual', { ...at, value: 5, source: 'ERP', on: '2017-04-02' }));

  it('is remembered as it was, and taking the change back takes that back too', () => {
    const restated = accepted(send(first.plan, 'kpi.recordActual', { ...at, value: 6, why: 'Returns came in' }, later));
    assert.deepEqual(sales(restated.plan).actuals, [
      { period: '2017-P03', slice: {}, value: 6, source: 'ERP', on: '2017-10-02' },
    ]);
    assert.deepEqual(sales(restated.plan).restatements, [
      { period: '2017-P03', slice: {}, at: later.at, by: 'partner', value: 5, source: 'ERP', why: 'Returns came in' },
    ]);
    const undone = restated.inverse.reduce(
      (plan, { type, input }) => accepted(send(plan, type, input, later)).plan,
      restated.plan,
    );
    assert.deepEqual(sales(undone).restatements, []);
    assert.deepEqual(sales(undone).actuals, sales(first.plan).actuals);
  });

  it('is remembered when it is taken away, and not when only its cause is told', () => {
    const gone = accepted(send(first.plan, 'kpi.recordActual', { ...at, value: null }, later)).plan;
    assert.deepEqual(
      sales(gone).restatements.map(({ value }) => value),
      [5],
    );
    const told = accepted(send(first.plan, 'kpi.recordActual', { ...at, value: 5, cause: 'market' }, later)).plan;
    assert.deepEqual(sales(told).restatements, []);
  });

  it('keeps what it was before an instant, however often it changed in it', () => {
    const twice = [6, 7].reduce(
      (plan, value) => accepted(send(plan, 'kpi.recordActual', { ...at, value }, later)).plan,
      first.plan,
    );
    assert.deepEqual(
      sales(twice).restatements.map(({ value }) => value),
      [5],
    );
  });

  it('is no longer the ratio it was when a plain value is given, nor the other way round', () => {
    const ratio = accepted(send(first.plan, 'kpi.recordActual', { ...at, numerator: 3, denominator: 4 }, later)).plan;
    assert.deepEqual(sales(ratio).actuals, [
      { period: '2017-P03', slice: {}, numerator: 3, denominator: 4, source: 'ERP', on: '2017-10-02' },
    ]);
    const part = accepted(send(ratio, 'kpi.recordActual', { ...at, numerator: 2 }, later)).plan;
    assert.equal(sales(part).actuals[0]?.denominator, 4);
    const plain = accepted(send(ratio, 'kpi.recordActual', { ...at, value: 9 }, later)).plan;
    assert.deepEqual(Object.keys(sales(plain).actuals[0] ?? {}).sort(), ['on', 'period', 'slice', 'source', 'value']);
  });

  it('comes with many others in one step', () => {
    const points = [
      { period: '2017-P02', value: 1, source: 'ERP' },
      { period: '2017-P03', value: 2 },
    ];
    const done = accepted(send(first.plan, 'kpi.recordActuals', { kpi: 'sales', points }, later));
    assert.deepEqual(
      sales(done.plan).actuals.map(({ period, value, source }) => [period, value, source]),
      [
        ['2017-P02', 1, 'ERP'],
        ['2017-P03', 2, 'ERP'],
      ],
    );
    assert.deepEqual(
      sales(done.plan).restatements.map(({ period, value }) => [period, value]),
      [['2017-P03', 5]],
    );
  });
});
