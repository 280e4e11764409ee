import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Annex, readAnnex, writeAnnex } from '@tandem-plan/core/annex';
import { applyEffects, type Command, run, type RunContext } from '@tandem-plan/core/change';
import fc from 'fast-check';
import { arbitraryAnnex, arbitraryAnnexCommand } from './arbitrary-annex.ts';
import { arbitraryCommand } from './arbitrary-command.ts';
import { arbitraryPlan } from './arbitrary-plan.ts';
import { anySeed, holds, unstamped } from './laws.ts';

const sequences = () => [anySeed(), fc.nat(3), fc.array(anySeed(), { maxLength: 30, size: 'max' })] as const;

const asSent = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

const undo = (annex: Annex, inverse: readonly Command[], context: RunContext): Annex =>
  inverse.reduce((current, command) => {
    const result = run(current, asSent(command), { ...context, at: '2030-01-01T00:00:00Z' });
    assert.ok(result.ok, `${JSON.stringify(command)} is refused: ${JSON.stringify(result)}`);
    return result.plan;
  }, annex);

describe('laws of an annex', () => {
  it('hold along any sequence of commands', () => {
    const seen = new Set<string>();
    let refused = 0;
    holds(
      fc.property(...sequences(), (annexSeed, size, seeds) => {
        let annex = arbitraryAnnex(annexSeed, size);
        for (const each of seeds) {
          const { command, context } = arbitraryAnnexCommand(annex, each);
          const result = run(annex, command, context);
          if (!result.ok) {
            refused += 1;
            assert.ok(result.refusals.length > 0);
            continue;
          }
          seen.add(command.type);
          assert.equal(context.actor.party, 'vendor');
          assert.notEqual(context.actor.role, 'viewer');
          assert.deepEqual(
            applyEffects(annex, asSent(result.effects)),
            result.plan,
            'effects applied = command applied',
          );
          const read = readAnnex(writeAnnex(result.plan));
          assert.ok(read.ok, `readAnnex refuses what ${command.type} made: ${JSON.stringify(read)}`);
          assert.deepEqual(read.plan, result.plan, 'parse ∘ serialise = identity');
          const undone = undo(result.plan, result.inverse, context);
          assert.deepEqual(unstamped(undone), unstamped(annex), `undo ∘ ${command.type} = identity`);
          annex = result.plan;
        }
        assert.equal(annex.party, 'vendor');
        assert.equal(annex.plan, 'plan');
      }),
      100,
    );
    // Of some 36 types, as chance has it.
    assert.ok(seen.size > 20 && refused > 200, `accepted ${[...seen].join(', ')}, refused ${refused}`);
  });

  it('keep commands of the plan out of an annex, and those of an annex out of the plan', () => {
    const unknown = (result: { ok: boolean; refusals?: readonly { code: string }[] }) =>
      result.refusals?.map(({ code }) => code).join() ?? 'accepted';
    holds(
      fc.property(anySeed(), anySeed(), (documentSeed, commandSeed) => {
        const [annex, plan] = [arbitraryAnnex(documentSeed, 2), arbitraryPlan(documentSeed, 2)];
        const forPlan = arbitraryCommand(plan, commandSeed);
        const forAnnex = arbitraryAnnexCommand(annex, commandSeed);
        assert.equal(unknown(run(annex, forPlan.command, forPlan.context)), 'command.unknown');
        assert.equal(unknown(run(plan, forAnnex.command, forAnnex.context)), 'command.unknown');
      }),
      100,
    );
  });

  it('do not let the effects of one document change the other', () => {
    let tried = 0;
    holds(
      fc.property(anySeed(), anySeed(), (documentSeed, commandSeed) => {
        const [annex, plan] = [arbitraryAnnex(documentSeed, 2), arbitraryPlan(documentSeed, 2)];
        const { command, context } = arbitraryAnnexCommand(annex, commandSeed);
        const result = run(annex, command, context);
        if (!result.ok || result.effects.length === 0) return;
        tried += 1;
        assert.throws(() => applyEffects(plan, result.effects), RangeError);
      }),
      100,
    );
    assert.ok(tried > 10);
  });
});
