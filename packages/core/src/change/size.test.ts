import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { maxBytes, readPlan, writePlan } from '../plan/index.ts';
import { bytesOf, writeCompactly } from '../plan/write.ts';
import { statesOf } from './effects.ts';
import { growth } from './size.ts';
import { context, refused, samplePlan, send } from './testing/sample.ts';

it('lets a plan grow to what readPlan accepts, and no further', () => {
  // Control characters take six bytes each, and every entry a line of its own.
  const page = { host: Array.from({ length: 400 }, () => '\u0001'.repeat(300)) };
  let plan = samplePlan({ custom: { host: 'x'.repeat(maxBytes - 4_000_000) } });
  for (let n = 0; ; n += 1) {
    const record = { id: `r-${n}`, title: 'Risk', custom: page };
    const result = send(plan, 'risk.add', { record });
    if (!result.ok) {
      assert.deepEqual(refused(result), ['too-large']);
      break;
    }
    plan = result.plan;
    assert.ok(n < 10);
  }
  assert.ok(readPlan(writePlan(plan)).ok);
  assert.ok(Buffer.byteLength(writePlan(plan)) > maxBytes - 800_000);
  assert.deepEqual(refused(send(plan, 'risk.remove', { id: 'r-0' })), []);
});

it('counts to the byte where the limit is', () => {
  const host = (length: number) => ({ set: { custom: { host: 'é'.repeat(length / 2) } } });
  const small = samplePlan();
  const stamped = send(small, 'plan.update', host(2));
  assert.ok(stamped.ok);
  const room = maxBytes - bytesOf(writeCompactly(stamped.plan)) + 2;
  const full = send(small, 'plan.update', host(room - (room % 2)));
  assert.ok(full.ok);
  assert.ok(readPlan(writePlan(full.plan)).ok);
  // From the full plan, and from the small one.
  for (const plan of [full.plan, small]) {
    assert.deepEqual(refused(send(plan, 'plan.update', host(room - (room % 2) + 2))), ['too-large']);
  }
});

describe('what an effect adds to the text', () => {
  // Letters of every length in UTF-8 and in JSON, a lone half of a pair among them.
  const text = fc.string({ unit: fc.constantFrom('a', 'é', '日', '😀', '\ud800', '"', '\n', '\u0001'), maxLength: 4 });
  const few = (prefix: string) => fc.nat(2).map((n) => `${prefix}-${n}`);
  const slice = fc.constantFrom({}, { region: 'west' }, { region: '東' });
  const value = fc.option(fc.integer());
  const period = fc.constantFrom('2017-Q1', '2017-Q2');
  const points = fc
    .uniqueArray(fc.record({ period, slice, value }), { minLength: 1, selector: (point) => JSON.stringify(point) })
    .map((some) => some.slice(0, 3));
  const either = (set: fc.Arbitrary<object>, unset: string[]) =>
    fc.oneof(fc.record({ set }), fc.record({ unset: fc.subarray(unset) }));

  const commands: Record<string, fc.Arbitrary<unknown>> = {
    'risk.add': fc.record({ record: fc.record({ id: few('r'), title: text }), index: fc.nat(2) }),
    'risk.remove': fc.record({ id: few('r') }),
    'risk.move': fc.record({ id: few('r'), index: fc.nat(2) }),
    'objective.update': either(fc.record({ title: text, serves: fc.constantFrom([], ['grow']) }), ['due', 'party']).map(
      (change) => ({ id: 'share', ...change }),
    ),
    'kpi.update': either(
      fc.record({ 'target.value': fc.integer(), 'target.acceptedBy': fc.constantFrom([], ['partner']) }),
      ['target.value', 'target.acceptedBy'],
    ).map((change) => ({ id: 'sales', ...change })),
    'kpi.setTarget': fc.record({ kpi: fc.constant('sales'), period, slice, value }),
    'kpi.recordActual': fc.record({ kpi: fc.constant('sales'), period, slice, value }),
    'kpi.setTargets': fc.record({ kpi: fc.constant('sales'), points }),
    'kpi.recordActuals': fc.record({ kpi: fc.constant('sales'), points }),
    'party.setRow': fc.record({
      id: fc.constant('vendor'),
      field: fc.constant('growth.affirmations'),
      key: fc.constant({ on: '2017-04-03', by: 'anna' }),
      row: fc.option(fc.record({ on: fc.constant('2017-04-03'), by: fc.constant('anna'), stillHolds: fc.boolean() })),
    }),
    'purpose.update': either(fc.record({ vision: text, 'rationale.drivers': fc.constantFrom([], ['strategic']) }), [
      'vision',
      'rationale.drivers',
    ]),
    'plan.update': either(fc.record({ title: text, custom: fc.dictionary(few('host'), fc.json(), { maxKeys: 2 }) }), [
      'custom',
    ]),
  };
  const command = fc.oneof(
    ...Object.entries(commands).map(([type, input]) => input.map((given) => ({ type, input: given }))),
  );

  it('is counted to the byte', () => {
    const seen = new Map<string, number>();
    fc.assert(
      fc.property(fc.array(command, { minLength: 20, maxLength: 40, size: 'max' }), (sequence) => {
        let plan = samplePlan();
        for (const { type, input } of sequence) {
          const result = send(plan, type, input, context('vendor'));
          if (!result.ok) continue;
          const plans = statesOf(plan, result.effects);
          result.effects.forEach((effect, index) => {
            const [before = plan, after = plan] = plans.slice(index);
            const grown = bytesOf(writeCompactly(after)) - bytesOf(writeCompactly(before));
            assert.equal(growth(before, after, effect), grown, JSON.stringify(effect));
            seen.set(type, (seen.get(type) ?? 0) + 1);
          });
          plan = result.plan;
        }
      }),
      { numRuns: 150 },
    );
    for (const type of Object.keys(commands)) assert.ok((seen.get(type) ?? 0) > 10, `${type}: ${seen.get(type) ?? 0}`);
  });
});
