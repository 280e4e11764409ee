import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { applyEffects, diff, effectsBetween, run } from '@tandem-plan/core/change';
import { type Plan, recordOf, valueAt } from '@tandem-plan/core/plan';
import fc from 'fast-check';
import { arbitraryCommand } from './arbitrary-command.ts';
import { arbitraryPlan } from './arbitrary-plan.ts';
import { anySeed, holds } from './laws.ts';

/** A plan, and what some accepted commands made of it. */
function pair(planSeed: number, seeds: readonly number[]): readonly [Plan, Plan] {
  const plan = arbitraryPlan(planSeed, 2);
  const after = seeds.reduce((current, each) => {
    const { command, context } = arbitraryCommand(current, each);
    const result = run(current, command, context);
    return result.ok ? result.plan : current;
  }, plan);
  return [plan, after];
}

const pairs = () => fc.tuple(anySeed(), fc.array(anySeed(), { maxLength: 40, size: 'max' }));

describe('the difference of two plans', () => {
  it('leads from the one to the other', () => {
    holds(
      fc.property(pairs(), ([planSeed, seeds]) => {
        const [before, after] = pair(planSeed, seeds);
        assert.deepEqual(applyEffects(before, effectsBetween(before, after)), after);
        assert.deepEqual(applyEffects(after, effectsBetween(after, before)), before);
        assert.deepEqual(diff(after, structuredClone(after)), []);
      }),
      60,
    );
  });

  it('tells what stands in each of them', () => {
    let told = 0;
    holds(
      fc.property(pairs(), ([planSeed, seeds]) => {
        const [before, after] = pair(planSeed, seeds);
        for (const { op, type, id, field, key, from, to } of diff(before, after)) {
          const [old, now] = [recordOf(before, type, id), recordOf(after, type, id)];
          assert.equal(old === undefined, op === 'added');
          assert.equal(now === undefined, op === 'removed');
          if (op !== 'changed' || field === null || key !== null) continue;
          told += 1;
          assert.deepEqual(
            [from, to],
            [old, now].map((record) => valueAt(record ?? {}, field.split('.'))),
          );
          assert.notDeepEqual(from, to);
        }
      }),
      60,
    );
    assert.ok(told > 50, `only ${told} fields were compared`);
  });

  it('moves as few records as there are out of order', () => {
    const plan = arbitraryPlan(7, 3);
    const [first, ...rest] = plan.stakeholders;
    assert.ok(first !== undefined && rest.length > 1);
    const turned: Plan = { ...plan, stakeholders: [...rest, first] };
    assert.deepEqual(
      effectsBetween(plan, turned).map(({ op, id }) => [op, id]),
      [['move', first.id]],
    );
  });
});
