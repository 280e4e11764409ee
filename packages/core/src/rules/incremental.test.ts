import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe as suite, it } from 'node:test';
import fc from 'fast-check';
import { applyEffects, createSession, type Effect } from '../change/index.ts';
import { describe, type Plan, readPlan, recordsOf, types } from '../plan/index.ts';
import { rules } from './catalog.ts';
import { createChecker } from './check.ts';
import { createQuery } from './query.ts';
import { fieldPlace } from './reads.ts';
import type { Rule } from './rule.ts';
import { guarded } from './testing/guard.ts';

const south = ((): Plan => {
  const read = readPlan(
    readFileSync(new URL('../../../../examples/portal/portfolio/plans/south.json', import.meta.url)),
  );
  assert.ok(read.ok);
  return read.plan;
})();
const baseline: Plan = {
  ...south,
  objectives: south.objectives.map((one, index) =>
    index % 2 === 0 ? one : { ...one, title: `${one.title} (signed)` },
  ),
};
const days = ['2017-01-10', '2017-06-30', '2017-09-30', '2017-12-31'] as const;

/** Values a field could get from another record of the plan, so that everything stays plausible. */
function borrowed(plan: Plan, type: string, field: string, from: number): unknown {
  const records = recordsOf(plan, type);
  const record: Record<string, unknown> = records[from % records.length] ?? {};
  return field
    .split('.')
    .reduce<unknown>((value, step) => (value as Record<string, unknown> | undefined)?.[step], record);
}

const collections = types().filter(({ cardinality, place }) => cardinality === 'many' && place !== 'waivers');
const read = new Set(rules.flatMap(({ meta }) => meta.reads.map((name) => fieldPlace(name).place)));
/** Mostly where some rule looks. */
const typeArb = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...collections.filter(({ place }) => read.has(place))) },
  { weight: 1, arbitrary: fc.constantFrom(...collections) },
);

const step = fc.record({
  type: typeArb,
  op: fc.constantFrom('set', 'unset', 'remove', 'copy', 'move', 'stage'),
  a: fc.nat(),
  b: fc.nat(),
  c: fc.nat(),
});

function effectsOf(
  plan: Plan,
  { type: info, op, a, b, c }: { type: (typeof collections)[number]; op: string; a: number; b: number; c: number },
): Effect[] {
  const stages = ['draft', 'proposed', 'agreed', 'active', 'closed'] as const;
  if (op === 'stage') return [{ op: 'set', type: 'plan', id: '', set: { stage: stages[c % 5] }, unset: [] }];
  const { type } = info;
  const records = recordsOf(plan, type);
  const record = records[a % Math.max(records.length, 1)];
  if (record === undefined) return [];
  const { id } = record;
  const fields = describe(type).fields.filter(({ name }) => name !== 'id' && name !== 'custom');
  const field = fields[b % fields.length];
  if (field === undefined) return [];
  switch (op) {
    case 'remove':
      // Parties and people are pointed at from everywhere; a plan is never without them.
      return ['party', 'stakeholder'].includes(type) ? [] : [{ op: 'remove', type, id }];
    case 'copy':
      return [
        {
          op: 'add',
          type,
          id: `${id}-x${c}`.slice(0, 64),
          index: c % (records.length + 1),
          record: { ...record, id: `${id}-x${c}`.slice(0, 64) },
        },
      ];
    case 'move':
      return [{ op: 'move', type, id, index: c % records.length }];
    case 'unset':
      return field.required || /s$|kind/.test(field.kind) || field.kind === 'table' || field.kind === 'slice'
        ? []
        : [{ op: 'set', type, id, set: {}, unset: [field.name] }];
    default: {
      const value = borrowed(plan, type, field.name, c);
      return value === undefined ? [] : [{ op: 'set', type, id, set: { [field.name]: value }, unset: [] }];
    }
  }
}

suite('a check after edits', () => {
  it('is a check from scratch, whether it is told what changed or not', () => {
    fc.assert(
      fc.property(
        fc.array(step, { minLength: 1, maxLength: 12 }),
        fc.constantFrom(...days),
        fc.boolean(),
        (steps, asOf, told) => {
          const checker = createChecker();
          let plan = south;
          checker.check({ plan, asOf, baseline });
          for (const one of steps) {
            const effects = effectsOf(plan, one);
            plan = applyEffects(plan, effects);
            const after = checker.check({ plan, asOf, baseline }, told ? effects : undefined);
            assert.deepEqual(after, createChecker().check({ plan, asOf, baseline }));
          }
        },
      ),
      { numRuns: 25 },
    );
  });

  it('is a check from scratch on another day, with another baseline, and under other settings', () => {
    const checker = createChecker();
    const strict: Plan = { ...south, checks: { ...south.checks, preset: 'strict' } };
    for (const plan of [south, strict, south])
      for (const asOf of days)
        for (const signed of [undefined, baseline, south])
          assert.deepEqual(
            checker.check({ plan, asOf, baseline: signed }, []),
            createChecker().check({ plan, asOf, baseline: signed }),
          );
  });

  it('judges again only what reads what changed', () => {
    const judged: string[] = [];
    const watched = rules.map(
      (rule): Rule => ({ ...rule, judge: (q, options) => (judged.push(rule.id), rule.judge(q, options)) }),
    );
    const checker = createChecker({}, watched);
    checker.check({ plan: south, asOf: '2017-09-30' });
    judged.length = 0;
    const [action] = south.actions;
    const effects: Effect[] = [{ op: 'set', type: 'action', id: action?.id ?? '', set: { note: 'Called' }, unset: [] }];
    checker.check({ plan: applyEffects(south, effects), asOf: '2017-09-30' }, effects);
    assert.deepEqual(judged, []);
    const due: Effect[] = [{ op: 'set', type: 'action', id: action?.id ?? '', set: { due: '2017-12-01' }, unset: [] }];
    checker.check({ plan: applyEffects(south, [...effects, ...due]), asOf: '2017-09-30' }, due);
    const readers = rules.filter(({ meta }) => meta.reads.includes('actions.due')).map(({ id }) => id);
    assert.deepEqual(judged, readers);
    assert.ok(readers.includes('action-overdue') && readers.length < rules.length / 2);
  });

  it('keeps no verdict of a rule that was switched off meanwhile', () => {
    const asOf = '2017-09-30';
    const checker = createChecker();
    const off: Plan = { ...south, checks: { ...south.checks, rules: { 'action-overdue': 'off' } } };
    const done: Plan = { ...off, actions: off.actions.map((one) => ({ ...one, status: 'done', done: asOf })) };
    const on: Plan = { ...done, checks: south.checks };
    for (const plan of [south, off, done, on])
      assert.deepEqual(checker.check({ plan, asOf }), createChecker().check({ plan, asOf }));
  });

  it('trusts no effect to tell of a field of the plan that it does not name', () => {
    const asOf = '2017-09-30';
    const checker = createChecker();
    checker.check({ plan: south, asOf });
    const closed: Plan = { ...south, title: 'South, closed', stage: 'closed' };
    const effects: Effect[] = [{ op: 'set', type: 'plan', id: '', set: { title: closed.title }, unset: [] }];
    assert.deepEqual(checker.check({ plan: closed, asOf }, effects), createChecker().check({ plan: closed, asOf }));
  });

  it('serves a session although another version of its plan was judged in between', () => {
    const asOf = '2017-09-30';
    const checker = createChecker();
    const session = createSession(south, {
      actor: { id: 'petra-lindqvist', party: south.parties[0]?.id ?? '', role: 'lead' },
      clock: () => `${asOf}T12:00:00Z`,
      ids: () => 'c-1',
      checker: checker.forSession(() => ({ asOf })),
    });
    assert.ok(session.report?.findings.some(({ rule }) => rule === 'action-overdue'));
    const whatIf: Plan = { ...south, actions: south.actions.map((one) => ({ ...one, due: '2017-12-01' })) };
    checker.check({ plan: whatIf, asOf });
    assert.ok(session.run({ type: 'action.update', input: { id: south.actions[0]?.id, set: { note: 'Called' } } }).ok);
    assert.deepEqual(session.report, createChecker().check({ plan: session.plan, asOf }));
  });

  it('serves as the checker of a session', () => {
    const actor = { id: 'petra-lindqvist', party: south.parties[0]?.id ?? '', role: 'lead' as const };
    let count = 0;
    const checker = createChecker().forSession(() => ({ asOf: '2017-09-30' }));
    const session = createSession(south, {
      actor,
      clock: () => '2017-09-30T12:00:00Z',
      ids: () => `c-${(count += 1)}`,
      checker,
    });
    const overdue = () =>
      session.report?.findings.filter(({ rule }) => rule === 'action-overdue').map(({ key }) => key) ?? [];
    const [first = ''] = overdue();
    const id = first.split('/')[1];
    assert.ok(session.run({ type: 'action.complete', input: { id, on: '2017-09-30' } }).ok);
    assert.ok(!overdue().includes(first));
    assert.deepEqual(session.report, createChecker().check({ plan: session.plan, asOf: '2017-09-30' }));
  });
});

suite('rules on a real plan', () => {
  for (const rule of rules)
    it(`${rule.id} reads only what it declares`, () => {
      for (const asOf of days)
        for (const signed of [undefined, baseline]) {
          const input = guarded({ plan: south, asOf, baseline: signed }, rule.meta.reads);
          const options = Object.fromEntries(Object.entries(rule.options).map(([name, spec]) => [name, spec.default]));
          const { judged } = rule.judge(createQuery(input), options);
          const seen = judged.map(({ subjects }) => JSON.stringify(subjects));
          assert.equal(new Set(seen).size, seen.length, 'a subject is judged twice');
        }
    });
});
