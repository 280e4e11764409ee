import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import type { Plan } from '@tandem-plan/core/plan';
import { budgetView, incentivesView, type MoneySum } from '@tandem-plan/core/views';
import fc from 'fast-check';
import { arbitraryPlan } from './arbitrary-plan.ts';
import { anySeed, holds, seed } from './laws.ts';

const days = fc.constantFrom('2016-01-01', '2017-06-30', '2018-12-31');
const plans = fc.tuple(anySeed(), fc.nat(6)).map(([planSeed, size]): Plan => arbitraryPlan(planSeed, size));

/** Every sum in a view, wherever it stands. */
function* sumsIn(value: unknown): Generator<MoneySum> {
  if (typeof value !== 'object' || value === null) return;
  if ('parts' in value && 'missing' in value) yield value as MoneySum;
  for (const inner of Object.values(value)) yield* sumsIn(inner);
}

describe('laws of money in views', () => {
  before(() => console.log(`seed ${seed}; TANDEM_SEED=${seed} repeats it`));

  it('are told of any plan as plain data, and change nothing', () => {
    holds(
      fc.property(plans, days, (plan, asOf) => {
        const kept = structuredClone(plan);
        for (const view of [budgetView(plan, { asOf }), incentivesView(plan, { asOf })])
          assert.deepEqual(JSON.parse(JSON.stringify(view)), view);
        assert.deepEqual(plan, kept);
      }),
      60,
    );
  });

  it('have a total exactly where no rate is missing, and one currency is its own total', () => {
    let sums = 0;
    holds(
      fc.property(plans, days, (plan, asOf) => {
        for (const { parts, total, missing } of sumsIn([budgetView(plan, { asOf }), incentivesView(plan, { asOf })])) {
          sums += 1;
          assert.equal(total === null, missing.length > 0);
          const [part] = parts;
          if (parts.length === 1 && part?.currency === total?.currency) assert.equal(part?.amount, total?.amount);
        }
      }),
      60,
    );
    assert.ok(sums > 100, `${sums} sums`);
  });
});
