import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parsePlan, writePlan } from '../plan/index.ts';
import { commandTypes, describeCommand } from './registry.ts';
import { run } from './run.ts';
import { accepted, context, refused, samplePlan, send } from './testing/sample.ts';

const record = { id: 'new', title: 'New' };

const invalid: [why: string, type: string, input: unknown, refusals: string[]][] = [
  ['unknown command', 'objective.explode', {}, ['command.unknown']],
  ['a verb of every object', 'objective.toString', {}, ['command.unknown']],
  ['adding a single part', 'purpose.add', {}, ['command.unknown']],
  ['no input', 'objective.add', undefined, ['required']],
  ['a surplus key', 'objective.remove', { id: 'grow', force: true }, ['unknown-field /force']],
  ['hostile key', 'objective.add', JSON.parse('{"record": {"__proto__": {}}}'), ['hostile-key /record/__proto__']],
  ['NaN', 'kpi.setTarget', { kpi: 'sales', period: '2017', value: Number.NaN }, ['not-a-number /value']],
  [
    'all of its faults',
    'objective.add',
    { record: { id: 'X', due: 'soon' } },
    ['not-an-id /record/id', 'required /record/title', 'not-a-day /record/due'],
  ],
  ['an id that is taken', 'objective.add', { record: { ...record, id: 'grow' } }, ['duplicate /record/id']],
  [
    'a stamp of its own',
    'objective.add',
    { record: { ...record, created: { party: 'partner', actor: 'ben', at: '2017-01-01T00:00:00Z' } } },
    ['field.fixed /record/created'],
  ],
  [
    'a dangling reference',
    'objective.add',
    { record: { ...record, serves: ['nothing'] } },
    ['dangling /record/serves/0'],
  ],
  [
    'days reversed',
    'objective.add',
    { record: { ...record, start: '2017-05-02', due: '2017-05-01' } },
    ['reversed /record/due'],
  ],
  ['nobody there', 'objective.update', { id: 'gone', set: { title: 'x' } }, ['record.unknown /id']],
  ['a required field unset', 'objective.update', { id: 'grow', unset: ['title'] }, ['required /unset/0']],
  [
    'a field both set and unset',
    'objective.update',
    { id: 'grow', set: { due: '2017-05-05' }, unset: ['due'] },
    ['duplicate /unset/0'],
  ],
  ['another id', 'objective.update', { id: 'grow', set: { id: 'shrink' } }, ['field.fixed /set/id']],
  [
    'days reversed from the other end',
    'objective.update',
    { id: 'grow', set: { start: '2018-01-01' } },
    ['reversed /set/start'],
  ],
  ['a calendar by half', 'party.update', { id: 'vendor', set: { 'fiscalCalendar.type': 'month' } }, ['calendar']],
  [
    'a dangling row',
    'kpi.update',
    { id: 'sales', set: { 'target.proposedBy': 'nobody' } },
    ['dangling /set/target.proposedBy'],
  ],
  ['stage by the back door', 'plan.update', { set: { stage: 'closed' } }, ['field.fixed /set/stage']],
  ['what is referred to', 'objective.remove', { id: 'grow' }, ['record.referenced /id']],
  [
    'a row nobody has',
    'kpi.setRow',
    { id: 'sales', field: 'targets', key: { period: '2017' }, row: null },
    ['row.unknown /key'],
  ],
  [
    'a row that is none',
    'kpi.setRow',
    { id: 'sales', field: 'targets', row: { period: '2017-13', value: 1 } },
    ['not-a-period /row/period'],
  ],
  ['a row to nobody', 'review.setRow', { id: 'x', field: 'verdicts', row: {} }, ['record.unknown /id']],
];

describe('run', () => {
  const plan = samplePlan();

  for (const [why, type, input, expected] of invalid) {
    it(`refuses ${why}`, () => {
      const text = writePlan(plan);
      assert.deepEqual(refused(send(plan, type, input)), expected);
      assert.equal(writePlan(plan), text);
    });
  }

  it('names who refers to what cannot go', () => {
    const result = send(plan, 'objective.remove', { id: 'grow' });
    assert.ok(!result.ok);
    assert.deepEqual(result.refusals[0]?.values['by'], [
      { type: 'objective', id: 'share', field: 'serves' },
      { type: 'kpi', id: 'sales', field: 'objectives' },
    ]);
  });

  it('refuses what is no command, and an actor that cannot be stamped', () => {
    for (const command of [null, 'text', [], { id: 1, type: 'x' }, { type: 'objective.add' }]) {
      assert.deepEqual(refused(run(plan, command as never, context())), ['command.malformed']);
    }
    const by = { ...context(), actor: { ...context().actor, id: 'Anna Müller' } };
    assert.deepEqual(refused(send(plan, 'purpose.update', { set: { vision: 'x' } }, by)), ['context']);
  });

  it('fills in what a record leaves out and stamps who made it', () => {
    const { plan: next, effects } = accepted(send(plan, 'objective.add', { record, index: 0 }));
    const [first] = next.objectives;
    assert.deepEqual(first?.revisions, []);
    assert.deepEqual(first?.created, { party: 'vendor', actor: 'anna', at: '2017-09-30T14:05:00Z' });
    assert.equal(effects.length, 1);
    assert.equal(plan.objectives.length, 2);
  });

  it('copies only the path to what changed', () => {
    const { plan: next } = accepted(send(plan, 'objective.update', { id: 'grow', set: { title: 'Grow fast' } }));
    assert.equal(next.objectives[1], plan.objectives[1]);
    assert.equal(next.kpis, plan.kpis);
  });

  it('says in effects only what differs', () => {
    const set = { title: 'Grow in the west', due: '2017-11-30' };
    const { effects } = accepted(send(plan, 'objective.update', { id: 'grow', set, unset: ['lever'] }));
    const [effect] = effects;
    assert.ok(effect?.op === 'set');
    assert.deepEqual(Object.keys(effect.set), ['due', 'changed']);
    assert.deepEqual(effect.unset, []);
    const same = accepted(send(plan, 'objective.update', { id: 'grow', set: { due: '2017-12-31' } }));
    assert.equal(same.plan, plan);
    assert.deepEqual(same.inverse, []);
  });

  it('does not share objects with its sender', () => {
    const custom = { host: { ids: [1] } };
    const { plan: next } = accepted(send(plan, 'plan.update', { set: { custom } }));
    custom.host.ids.push(2);
    assert.deepEqual(next.custom, { host: { ids: [1] } });
  });

  it('holds the depth of the whole plan, not of the input', () => {
    const nest = (levels: number): unknown => (levels === 0 ? 'x' : { a: nest(levels - 1) });
    const set = (levels: number) => ({ id: 'grow', set: { custom: { host: nest(levels) } } });
    assert.deepEqual(refused(send(plan, 'objective.update', set(28))), []);
    assert.deepEqual(refused(send(plan, 'objective.update', set(29))), ['too-deep /set/custom']);
  });

  it('leaves records of a later minor alone', () => {
    const read = parsePlan({
      ...samplePlan(),
      version: '1.9',
      objectives: [
        { id: 'grow', title: 'Grow', horoscope: 'good' },
        { id: 'plain', title: 'Plain' },
      ],
      kpis: [],
    });
    assert.ok(read.ok, JSON.stringify(read));
    assert.deepEqual(refused(send(read.plan, 'objective.update', { id: 'grow', set: { title: 'x' } })), [
      'record.newer',
    ]);
    assert.deepEqual(refused(send(read.plan, 'objective.remove', { id: 'grow' })), ['record.newer /id']);
    assert.deepEqual(refused(send(read.plan, 'objective.update', { id: 'plain', set: { title: 'x' } })), []);
    assert.deepEqual(refused(send(read.plan, 'objective.add', { record: { id: 'new', title: 'New' } })), []);
  });

  it('describes every command it knows', () => {
    for (const type of commandTypes()) assert.equal(describeCommand(type).type, type);
    assert.throws(() => describeCommand('objective.explode'), RangeError);
    assert.deepEqual(
      describeCommand('kpi.setTarget').fields.map(({ name, kind }) => [name, kind]),
      [
        ['kpi', 'reference'],
        ['period', 'period'],
        ['slice', 'slice'],
        ['value', 'number'],
        ['pinned', 'flag'],
      ],
    );
  });
});
