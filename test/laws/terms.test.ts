import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { run } from '@tandem-plan/core/change';
import { type Plan, readPlan, writePlan } from '@tandem-plan/core/plan';
import { type RecordTerms, signedTypes, termsOf, touchedTerms } from '@tandem-plan/core/terms';
import fc from 'fast-check';
import { driftOf } from '../../packages/core/src/rules/ownership/signed-terms.ts';
import { arbitraryCommand } from './arbitrary-command.ts';
import { arbitraryPlan } from './arbitrary-plan.ts';
import { anySeed, holds } from './laws.ts';

const nameOf = ({ type, id }: { readonly type: string; readonly id: string }): string => `${type} ${id}`;

/** Records whose terms are not those of the other plan; blank terms of a single part are none. */
function differing(one: Plan, other: Plan): readonly string[] {
  const [a, b] = [one, other].map(
    (plan) => new Map(termsOf(plan).records.map((record): [string, RecordTerms] => [nameOf(record), record])),
  );
  assert.ok(a && b);
  const names = [...new Set([...a.keys(), ...b.keys()])].sort();
  return names.filter((name) => {
    try {
      assert.deepEqual(a.get(name), b.get(name));
      return false;
    } catch {
      return true;
    }
  });
}

describe('the terms of a plan', () => {
  it('differ exactly where the rules find drift', () => {
    const seen = { same: 0, drifted: 0 };
    holds(
      fc.property(anySeed(), fc.array(anySeed(), { maxLength: 8 }), (planSeed, seeds) => {
        const before = arbitraryPlan(planSeed, 2);
        let after = before;
        for (const each of seeds) {
          const { command, context } = arbitraryCommand(after, each);
          const result = run(after, command, context);
          if (result.ok) after = result.plan;
        }
        const drifted = driftOf(after, before).map(nameOf).sort();
        assert.deepEqual(differing(before, after), drifted);
        seen[drifted.length > 0 ? 'drifted' : 'same'] += 1;
      }),
      120,
    );
    assert.ok(seen.same > 8 && seen.drifted > 8, JSON.stringify(seen));
  });

  it('change exactly where a command touches them', () => {
    const seen = { terms: 0, others: 0 };
    holds(
      fc.property(anySeed(), anySeed(), (planSeed, seed) => {
        const before = arbitraryPlan(planSeed, 2);
        const { command, context } = arbitraryCommand(before, seed);
        const result = run(before, command, context);
        if (!result.ok || result.effects.length === 0) return;
        const touched = touchedTerms(result.effects).map(nameOf).sort();
        assert.deepEqual(touched, differing(before, result.plan), JSON.stringify(command));
        seen[touched.length > 0 ? 'terms' : 'others'] += 1;
      }),
      500,
    );
    assert.ok(seen.terms > 15 && seen.others > 15, JSON.stringify(seen));
  });

  it('are the same however the plan is written, and in whatever order its records stand', () => {
    holds(
      fc.property(anySeed(), (seed) => {
        const plan = arbitraryPlan(seed, 3);
        const again = readPlan(writePlan(plan));
        assert.ok(again.ok);
        assert.deepEqual(termsOf(again.plan), termsOf(plan));
        const turned = { ...plan, parties: [...plan.parties].reverse(), kpis: [...plan.kpis].reverse() };
        assert.deepEqual(termsOf(turned), termsOf(plan));
      }),
      40,
    );
  });

  it('hold nothing that happened, no stamp and no field of a host', () => {
    const names = signedTypes.flatMap(({ type, terms }) => terms.map(({ name }) => `${type}.${name}`));
    assert.ok(
      names.includes('kpi.targets') && names.includes('objective.title') && names.includes('plan.period.start'),
    );
    const happened = ['plan.stage', 'kpi.actuals', 'objective.status', 'objective.revisions', 'objective.custom'];
    assert.deepEqual(
      names.filter((name) => happened.includes(name) || /\.(id|created|changed|custom)$/.test(name)),
      [],
    );
  });
});
