import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { createSession, type Effect, run } from '@tandem-plan/core/change';
import { describe as describeType, type Plan } from '@tandem-plan/core/plan';
import fc from 'fast-check';
import { arbitraryCommand } from './arbitrary-command.ts';
import { arbitraryPlan } from './arbitrary-plan.ts';
import { anySeed, holds, seed, unstamped } from './laws.ts';

type Row = Record<string, unknown>;

/** What effects touch: fields, rows and records, and the lists whose order they change. */
function touched(effects: readonly Effect[]): { parts: Set<string>; lists: Set<string> } {
  const parts = new Set<string>();
  const lists = new Set<string>();
  for (const effect of effects) {
    const record = `${effect.type}/${effect.id}`;
    if (effect.op === 'set') {
      for (const field of [...Object.keys(effect.set), ...effect.unset]) parts.add(`${record}/${field}`);
      parts.delete(`${record}/changed`);
    } else if (effect.op === 'row' || effect.op === 'rows') {
      for (const { key } of effect.op === 'row' ? [effect] : effect.rows)
        parts.add(`${record}/${effect.field}/${JSON.stringify(key)}`);
      lists.add(`${record}/${effect.field}`);
    } else {
      parts.add(record);
      lists.add(effect.type);
    }
  }
  return { parts, lists };
}

/** Neither touches what the other touches, nor a record that the other adds, removes or moves. */
function apart(a: readonly Effect[], b: readonly Effect[]): boolean {
  const [left, right] = [[...touched(a).parts], [...touched(b).parts]];
  return !left.some((one) =>
    right.some((two) => one === two || one.startsWith(`${two}/`) || two.startsWith(`${one}/`)),
  );
}

/** Two insertions between the same neighbours may come out either way round. */
function unordered(plan: Row, lists: ReadonlySet<string>): Row {
  const out = structuredClone(plan);
  const sort = (list: unknown[]) => list.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  for (const list of lists) {
    const [type = '', id, field] = list.split('/');
    const { place, cardinality } = describeType(type);
    const records = out[place] as Row[];
    if (field === undefined) sort(records);
    else {
      const record = cardinality === 'many' ? records.find((each) => each['id'] === id) : (out[place] as Row);
      const rows = field.split('.').reduce<unknown>((at, step) => (at as Row | undefined)?.[step], record);
      if (rows !== undefined) sort(rows as unknown[]);
    }
  }
  return out;
}

const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>) => new Set([...a].filter((list) => b.has(list)));

/** Some command of those the seeds stand for that the plan accepts, with effects. */
function accepted(plan: Plan, seeds: readonly number[]) {
  for (const each of seeds) {
    const logged = arbitraryCommand(plan, each);
    const result = run(plan, logged.command, logged.context);
    if (result.ok && result.effects.length > 0) return { ...logged, result };
  }
  return undefined;
}

const seeds = () => fc.array(anySeed(), { minLength: 8, maxLength: 8 });

describe('laws of taking back what others built upon', () => {
  before(() => console.log(`seed ${seed}; TANDEM_SEED=${seed} repeats it`));

  it("A, then B, then A's inverse is B alone", () => {
    let judged = 0;
    holds(
      fc.property(anySeed(), fc.integer({ min: 1, max: 3 }), seeds(), seeds(), (planSeed, size, as, bs) => {
        const start = arbitraryPlan(planSeed, size);
        const a = accepted(start, as);
        const b = accepted(start, bs);
        if (a === undefined || b === undefined) return;
        const both = run(a.result.plan, b.command, b.context);
        if (!both.ok || !apart(a.result.effects, b.result.effects)) return;
        judged += 1;
        let plan = both.plan;
        for (const step of a.result.inverse) {
          const undone = run(plan, step, a.context);
          // Who gives and who takes stays as it is once the other side asked for money, and figures once a period is closed.
          const settled = ['fund.settled', 'period.closed', 'period.closed-reason'];
          if (!undone.ok && undone.refusals.every(({ code }) => settled.includes(code))) return;
          assert.ok(undone.ok, `${JSON.stringify(step)} is refused: ${JSON.stringify(undone)}`);
          plan = undone.plan;
        }
        const lists = shared(touched(a.result.effects).lists, touched(b.result.effects).lists);
        const [got, expected] = [unstamped(plan), unstamped(b.result.plan)];
        assert.deepEqual(
          unordered(got, lists),
          unordered(expected, lists),
          `${a.command.type} under ${b.command.type}`,
        );
      }),
      300,
    );
    assert.ok(judged > 50, `judged ${judged}`);
  });

  it("a session undoes its own step after the other side's was received", () => {
    holds(
      fc.property(anySeed(), fc.integer({ min: 1, max: 3 }), seeds(), seeds(), (planSeed, size, as, bs) => {
        const start = arbitraryPlan(planSeed, size);
        const b = accepted(start, bs);
        if (b === undefined) return;
        const a = accepted(b.result.plan, as);
        if (a === undefined) return;
        let n = 0;
        const session = createSession(start, {
          actor: a.context.actor,
          clock: () => a.context.at,
          ids: () => `id-${(n += 1)}`,
        });
        session.receive(b.result.effects);
        assert.deepEqual(session.plan, b.result.plan);
        assert.ok(session.run(a.command).ok);
        assert.ok(session.undo().ok);
        assert.deepEqual(unstamped(session.plan), unstamped(b.result.plan));
        assert.ok(session.redo().ok);
        assert.deepEqual(unstamped(session.plan), unstamped(a.result.plan), `redo of ${a.command.type}`);
        assert.ok(session.undo().ok);
        assert.deepEqual(unstamped(session.plan), unstamped(b.result.plan));
      }),
      200,
    );
  });
});
