import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Annex, emptyAnnex } from '../plan/annex.ts';
import type { Role } from './command.ts';
import { applyEffects } from './apply-effects.ts';
import { effectsBetween } from './diff.ts';
import { mayRun, type RunResult, run } from './run.ts';
import { createSession } from './session.ts';
import { as, context, samplePlan, send } from './testing/sample.ts';

const empty = emptyAnnex({ plan: 'west', party: 'vendor' });

const change = (annex: Annex, type: string, input: unknown, party = 'vendor', role: Role = 'lead') =>
  run(annex, { id: 'c-1', type, input }, context(party, role));

const refused = (result: RunResult<Annex>): string[] =>
  result.ok ? [] : result.refusals.map(({ code, path }) => `${code} ${path}`.trimEnd());

const made = (annex: Annex, type: string, input: unknown): Annex => {
  const result = change(annex, type, input);
  assert.ok(result.ok, JSON.stringify(result));
  return result.plan;
};

const withFinance = made(empty, 'function.add', { record: { id: 'finance', name: 'Finance' } });

describe('a party that keeps its own house', () => {
  it('says what finance promises, and finds it stamped', () => {
    const annex = made(withFinance, 'policy.add', {
      record: {
        id: 'credit',
        function: 'finance',
        requestType: 'credit-terms',
        respondWithin: { amount: 2, unit: 'days' },
      },
    });
    assert.equal(annex.policies[0]?.respondWithin.amount, 2);
    assert.deepEqual(annex.policies[0]?.created, { party: 'vendor', actor: 'anna', at: '2017-09-30T14:05:00Z' });
    const kpi = { name: 'Days sales outstanding', target: '45' };
    const [finance] = made(annex, 'function.setRow', { id: 'finance', field: 'kpis', row: kpi }).functions;
    assert.deepEqual(finance?.kpis, [kpi]);
  });

  it('may leave a policy whose function is gone, and a request of a plan it does not hold', () => {
    const policy = { id: 'credit', function: 'finance', requestType: 'credit-terms' };
    const annex = made(withFinance, 'policy.add', { record: policy });
    assert.equal(made(annex, 'function.remove', { id: 'finance' }).functions.length, 0);
    const routing = { id: 'r', request: 'gone', function: 'finance', from: '2017-05-01T09:00:00Z' };
    assert.equal(made(annex, 'routing.add', { record: routing }).routings.length, 1);
  });

  it('keeps notes of a host beside it', () => {
    assert.deepEqual(made(empty, 'annex.update', { set: { custom: { host: 1 } } }).custom, { host: 1 });
  });

  const invalid: [why: string, type: string, input: unknown, refusals: string[]][] = [
    ['another owner', 'annex.update', { set: { party: 'partner' } }, ['field.fixed /set/party']],
    ['another plan', 'annex.update', { set: { plan: 'east' } }, ['field.fixed /set/plan']],
    ['an id that is taken', 'function.add', { record: { id: 'finance', name: 'x' } }, ['duplicate /record/id']],
    [
      'days reversed',
      'own-margin.add',
      { record: { id: 'm', percent: 12, from: '2017-05-02', until: '2017-05-01' } },
      ['reversed /record/until'],
    ],
    ['a percentage of none', 'own-margin.add', { record: { id: 'm' } }, ['required /record/percent']],
    ['a command of the plan', 'objective.add', { record: { id: 'o', title: 'x' } }, ['command.unknown']],
    ['the plan itself', 'plan.update', { set: { title: 'x' } }, ['command.unknown']],
    ['rows where there are none', 'own-margin.setRow', { id: 'm', field: 'x', row: {} }, ['command.unknown']],
  ];
  for (const [why, type, input, refusals] of invalid) {
    it(`is refused ${why}`, () => assert.deepEqual(refused(change(withFinance, type, input)), refusals));
  }

  it('finds no record of its annex in the plan', () => {
    const plan = samplePlan();
    const result = send(plan, 'own-margin.add', { record: { id: 'm', percent: 12 } });
    assert.deepEqual(result.ok ? [] : result.refusals.map(({ code }) => code), ['command.unknown']);
    const own = change(empty, 'own-margin.add', { record: { id: 'm', percent: 12 } });
    assert.ok(own.ok);
    // Both hold `margins`.
    assert.throws(() => applyEffects(plan, own.effects), /a document of format "tandem\/plan" holds no "own-margin"/);
  });
});

describe('a session on an annex', () => {
  function open(annex = withFinance) {
    let n = 0;
    return createSession(annex, {
      actor: as('vendor'),
      clock: () => '2017-09-30T14:05:00Z',
      ids: () => `id-${(n += 1)}`,
      checker: ({ functions }) => functions.map(({ name }) => name),
    });
  }
  const rename = { type: 'function.update', input: { id: 'finance', set: { name: 'Finance and tax' } } };

  it('is worked on, judged and taken back like a plan', () => {
    const session = open();
    assert.ok(session.run(rename).ok);
    assert.deepEqual(session.report, ['Finance and tax']);
    assert.ok(session.undo().ok);
    assert.deepEqual(session.report, ['Finance']);
    assert.ok(session.redo().ok);
    assert.deepEqual(session.report, ['Finance and tax']);
    assert.equal(session.can({ type: 'objective.remove', input: { id: 'grow' } })?.[0]?.code, 'command.unknown');
  });

  it('goes by effects from one state to another, which tell of every list there is', () => {
    const session = open();
    const later = made(
      made(withFinance, 'function.add', { record: { id: 'legal', name: 'Legal' }, index: 0 }),
      'own-margin.add',
      { record: { id: 'm', percent: 12 } },
    );
    const effects = effectsBetween(withFinance, later);
    assert.deepEqual(
      effects.map(({ op, type, id }) => `${op} ${type} ${id}`),
      ['add function legal', 'add own-margin m'],
    );
    session.receive(effects);
    assert.deepEqual(session.plan, later);
    assert.deepEqual(session.report, ['Legal', 'Finance']);
  });
});

describe('who may change an annex', () => {
  const cases: [party: string, role: Role, whose: string | undefined][] = [
    ['vendor', 'lead', undefined],
    ['vendor', 'editor', undefined],
    ['vendor', 'viewer', 'own'],
    ['partner', 'lead', 'other'],
    ['partner', 'editor', 'other'],
    ['partner', 'viewer', 'other'],
  ];
  const commands: [type: string, input: unknown][] = [
    ['function.add', { record: { id: 'legal', name: 'Legal' } }],
    ['function.update', { id: 'finance', set: { lead: 'Mara' } }],
    ['function.remove', { id: 'finance' }],
    ['function.move', { id: 'finance', index: 0 }],
    ['function.setRow', { id: 'finance', field: 'kpis', row: { name: 'DSO' } }],
    ['annex.update', { set: { custom: { host: 1 } } }],
  ];
  for (const [party, role, whose] of cases) {
    it(`${party} ${role}: ${whose === undefined ? 'may' : 'may not'}`, () => {
      for (const [type, input] of commands) {
        const refusal = mayRun(as(party, role), withFinance, { id: 'c', type, input });
        assert.deepEqual(refusal?.values, whose === undefined ? undefined : { role, party, whose }, type);
        assert.equal(change(withFinance, type, input, party, role).ok, whose === undefined, type);
      }
    });
  }
});
