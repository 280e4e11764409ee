import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Annex, emptyAnnex } from '@tandem-plan/core/annex';
import { type Actor, applyEffects, type Command, type Effect, run } from '@tandem-plan/core/change';
import { type Plan, parsePlan } from '@tandem-plan/core/plan';
import fc from 'fast-check';
import { planKind } from '../document.ts';
import { createLayer } from './layer.ts';
import type { KeptStep } from './storage.ts';
import { partner, samplePlan, vendor } from './testing/sample-plan.ts';

const start = (): Plan => {
  const read = parsePlan({
    ...JSON.parse(planKind.write(samplePlan())),
    kpis: [
      { id: 'sales', name: 'Sales', unit: 'money', objectives: ['grow'], targets: [{ period: '2017-Q1', value: 1 }] },
      { id: 'leads', name: 'Leads', unit: 'count', objectives: ['share'] },
    ],
    initiatives: [
      { id: 'fair', title: 'Fair', section: 'marketing', objectives: ['grow'], start: '2017-03-01', end: '2017-06-30' },
    ],
  });
  assert.ok(read.ok, JSON.stringify(read));
  return read.plan;
};

/** With something in it that steps can be about. */
function annex(): Annex {
  const bare = [
    { type: 'function.add', input: { record: { id: 'finance', name: 'Finance' } } },
    { type: 'function.add', input: { record: { id: 'legal', name: 'Legal' } } },
    { type: 'policy.add', input: { record: { id: 'credit', function: 'finance', requestType: 'credit-terms' } } },
  ];
  return bare.reduce(
    (before, each) => {
      const ran = run(before, { id: 'x', ...each }, { actor: vendor, at: '2017-09-30T11:00:00Z' });
      assert.ok(ran.ok, JSON.stringify(ran));
      return ran.plan;
    },
    emptyAnnex({ plan: 'west', party: 'vendor' }),
  );
}

const numRuns = Number(process.env['TANDEM_RUNS'] ?? 200);

type Bare = Pick<Command, 'type' | 'input'>;
const day = fc.constantFrom('2017-02-01', '2017-04-01', '2017-08-01');
const objective = fc.constantFrom('grow', 'share', 'a', 'b');
const title = fc.constantFrom('x', 'y', 'z');
const period = fc.constantFrom('2017-Q1', '2017-Q2');
const kpi = fc.constantFrom('sales', 'leads');
const value = fc.nat(3);

/** What may stand alone, often. */
const plain: fc.Arbitrary<Bare> = fc.oneof(
  fc
    .record({ id: objective, title })
    .map(({ id, title: to }) => ({ type: 'objective.update', input: { id, set: { title: to } } })),
  fc
    .record({ id: objective, due: day })
    .map(({ id, due }) => ({ type: 'objective.update', input: { id, set: { due } } })),
  fc.record({ start: day }).map((set) => ({ type: 'initiative.update', input: { id: 'fair', set } })),
  fc.record({ end: day }).map((set) => ({ type: 'initiative.update', input: { id: 'fair', set } })),
  fc.record({ vision: title }).map((set) => ({ type: 'purpose.update', input: { set } })),
  fc.record({ kpi, period, value }).map((input) => ({ type: 'kpi.setTarget', input })),
  fc.record({ kpi, period, value }).map((input) => ({ type: 'kpi.recordActual', input })),
  fc
    .record({ kpi, to: objective })
    .map(({ kpi: id, to }) => ({ type: 'kpi.update', input: { id, set: { objectives: [to] } } })),
);
/** What hangs on more, now and then. */
const other: fc.Arbitrary<Bare> = fc.oneof(
  objective.map((id) => ({ type: 'objective.add', input: { record: { id, title: id }, index: 0 } })),
  objective.map((id) => ({
    type: 'action.add',
    input: { record: { id, title: id, owner: 'anna', due: '2017-05-01' } },
  })),
  objective.map((id) => ({ type: 'objective.remove', input: { id } })),
  objective.map((id) => ({ type: 'objective.move', input: { id, index: 0 } })),
  period.map((of) => ({
    type: 'closed-period.add',
    input: { record: { id: of.toLowerCase(), period: of, on: '2017-09-01' } },
  })),
  title.map((text) => ({ type: 'action.update', input: { id: 'call', set: { title: text } } })),
  day.map((due) => ({ type: 'action.carryOver', input: { id: 'call', to: due, why: 'late' } })),
  day.map((on) => ({ type: 'action.complete', input: { id: 'call', on } })),
  title.map((to) => ({ type: 'plan.update', input: { set: { title: to } } })),
);

const house = fc.constantFrom('finance', 'legal', 'a');
const promise = fc.constantFrom('credit', 'b');
const plainOfAnnex: fc.Arbitrary<Bare> = fc.oneof(
  fc
    .record({ id: house, name: title })
    .map(({ id, name }) => ({ type: 'function.update', input: { id, set: { name } } })),
  fc.record({ id: house, name: title, target: title }).map(({ id, ...row }) => ({
    type: 'function.setRow',
    input: { id, field: 'kpis', row },
  })),
  fc
    .record({ id: promise, decider: title })
    .map(({ id, decider }) => ({ type: 'policy.update', input: { id, set: { decider } } })),
);
const otherOfAnnex: fc.Arbitrary<Bare> = fc.oneof(
  house.map((id) => ({ type: 'function.add', input: { record: { id, name: id }, index: 0 } })),
  house.map((id) => ({ type: 'function.remove', input: { id } })),
  house.map((id) => ({ type: 'function.move', input: { id, index: 0 } })),
  fc.record({ id: promise, function: house }).map((record) => ({
    type: 'policy.add',
    input: { record: { ...record, requestType: 'credit-terms' } },
  })),
  value.map((host) => ({ type: 'annex.update', input: { set: { custom: { host } } } })),
);

type Turn =
  | { readonly is: 'own' | 'foreign'; readonly commands: readonly Bare[] }
  | { readonly is: 'accept' | 'reject' | 'show' };
function turnsOf(often: fc.Arbitrary<Bare>, seldom: fc.Arbitrary<Bare>): fc.Arbitrary<readonly Turn[]> {
  const command = fc.oneof({ weight: 8, arbitrary: often }, { weight: 1, arbitrary: seldom });
  const commands = fc.array(command, { minLength: 1, maxLength: 2 });
  return fc.array(
    fc.oneof(
      { weight: 4, arbitrary: commands.map((of): Turn => ({ is: 'own', commands: of })) },
      { weight: 3, arbitrary: commands.map((of): Turn => ({ is: 'foreign', commands: of })) },
      { weight: 2, arbitrary: fc.constant<Turn>({ is: 'accept' }) },
      { weight: 1, arbitrary: fc.constant<Turn>({ is: 'reject' }) },
      { weight: 4, arbitrary: fc.constant<Turn>({ is: 'show' }) },
    ),
    { minLength: 5, maxLength: 40 },
  );
}

/** What a step does; `undefined` where one of its commands cannot be carried out. */
function take<D extends Plan | Annex>(plan: D, { commands, at }: KeptStep) {
  let document = plan;
  const effects: Effect[] = [];
  for (const each of commands) {
    const ran = run(document, each, { at, actor: vendor });
    if (!ran.ok) return undefined;
    document = ran.plan;
    effects.push(...ran.effects);
  }
  return { document, effects };
}

/** What has to come out: everything done anew. */
function anew<D extends Plan | Annex>(confirmed: D, steps: readonly KeptStep[]): D {
  return steps.reduce((plan, step) => take(plan, step)?.document ?? plan, confirmed);
}

function play<D extends Plan | Annex>(beginning: D, other: Actor, all: readonly Turn[]): void {
  const layer = createLayer<D>(vendor);
  let confirmed = beginning;
  let picture = confirmed;
  let steps: KeptStep[] = [];
  let [foreign, own]: [Effect[], Effect[]] = [[], []];
  let n = 0;

  /** On the confirmed document, as the server does it. */
  function judge(of: readonly Bare[], by: typeof vendor): readonly Effect[] | undefined {
    const context = { actor: by, at: `2026-01-01T00:00:${String(n % 60).padStart(2, '0')}Z` };
    let next = confirmed;
    const effects: Effect[] = [];
    for (const bare of of) {
      const ran = run(next, { id: `s-${(n += 1)}`, ...bare }, context);
      if (!ran.ok) return undefined;
      next = ran.plan;
      effects.push(...ran.effects);
    }
    confirmed = applyEffects(confirmed, effects);
    assert.deepEqual(confirmed, next);
    return effects;
  }

  for (const turn of all) {
    if (turn.is === 'own') {
      const step: KeptStep = {
        client: 'c',
        mutation: (n += 1),
        basis: 0,
        commands: turn.commands.map((bare) => ({ id: `c-${(n += 1)}`, ...bare })),
        at: '2017-09-30T12:00:00Z',
      };
      const taken = take(picture, step);
      if (taken === undefined || taken.effects.length === 0) continue;
      picture = taken.document;
      steps.push(step);
      layer.add(step, taken.effects);
    } else if (turn.is === 'foreign') {
      foreign.push(...(judge(turn.commands, other) ?? []));
    } else if (turn.is === 'show') {
      const expected = anew(confirmed, steps);
      const next = layer.rebase(picture, confirmed, foreign, own);
      assert.deepEqual(next.plan, expected);
      assert.deepEqual(applyEffects(picture, next.effects), next.plan);
      picture = next.effects.length === 0 ? picture : next.plan;
      [foreign, own] = [[], []];
    } else {
      const [step] = steps;
      if (step === undefined) continue;
      const effects = turn.is === 'reject' ? undefined : judge(step.commands, vendor);
      steps = steps.slice(1);
      layer.drop(step, effects === undefined);
      own.push(...(effects ?? []));
    }
  }
}

describe('own steps on a confirmed document', () => {
  it('make the picture that doing them all anew makes, and tell what differs', () => {
    fc.assert(
      fc.property(turnsOf(plain, other), (turns) => play(start(), partner, turns)),
      { numRuns },
    );
  });

  it('do so on an annex, where the other one is of the same party', () => {
    fc.assert(
      fc.property(turnsOf(plainOfAnnex, otherOfAnnex), (turns) =>
        play(annex(), { id: 'vic', party: 'vendor', role: 'editor' }, turns),
      ),
      { numRuns },
    );
  });

  it('stay as they are where nothing they read has changed', () => {
    const layer = createLayer<Plan>(vendor);
    const before = start();
    const update = { type: 'objective.update', input: { id: 'grow', set: { title: 'Ours' } } };
    const step = {
      client: 'c',
      mutation: 1,
      basis: 0,
      commands: [{ id: 'c-1', ...update }],
      at: '2017-09-30T12:00:00Z',
    };
    const taken = take(before, step);
    assert.ok(taken);
    layer.add(step, taken.effects);
    const effects: Effect[] = [
      { op: 'set', type: 'objective', id: 'share', set: { title: 'Theirs' }, unset: [] },
      { op: 'move', type: 'kpi', id: 'leads', index: 0 },
    ];
    const next = layer.rebase(taken.document, applyEffects(before, effects), effects, []);
    assert.equal(next.plan.objectives[0], taken.document.objectives[0]);
    assert.equal(next.effects.length, 2);
  });
});
