import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Plan } from '../plan/schema/plan.ts';
import type { Effect, Role } from './command.ts';
import { type Earlier, rerun } from './rerun.ts';
import { run } from './run.ts';
import { as, samplePlan } from './testing/sample.ts';

const more = {
  initiatives: [
    { id: 'fair', title: 'Fair', section: 'marketing', lead: 'partner', start: '2017-03-01', end: '2017-06-30' },
  ],
};
const text = fc.constantFrom('x', 'y', '2017-05-01');
const update = (type: string, id: string, set: object) => ({ type: `${type}.update`, input: { id, set } });

const step = fc.oneof(
  text.map((title) => update('objective', 'grow', { title })),
  text.map((title) => update('objective', 'share', { title })),
  text.map((title) => update('objective', 'gone', { title })),
  fc.constantFrom('vendor', 'partner').map((party) => update('objective', 'share', { party })),
  fc.constantFrom('2017-02-01', '2017-05-01', '2017-09-01').map((start) => update('initiative', 'fair', { start })),
  fc.constantFrom('2017-02-01', '2017-05-01', '2017-09-01').map((end) => update('initiative', 'fair', { end })),
  text.map((title) => update('initiative', 'fair', { title })),
  text.map((title) => ({ type: 'action.update', input: { id: 'call', set: { title }, unset: ['due'] } })),
  fc.constant({ type: 'objective.remove', input: { id: 'share' } }),
);
const role = fc.constantFrom<Role>('lead', 'editor', 'viewer');

/** Step after step, as a session would take them. */
function oneByOne(plan: Plan, steps: readonly Earlier[], actor: ReturnType<typeof as>) {
  let current = plan;
  const effects = steps.map(({ commands, at }) => {
    let next = current;
    const done: Effect[] = [];
    for (const command of commands) {
      const result = run(next, command, { at, actor });
      if (!result.ok) return undefined;
      next = result.plan;
      done.push(...result.effects);
    }
    current = next;
    return done;
  });
  return { plan: current, effects };
}

describe('carrying steps out anew', () => {
  it('gives what running them one by one gives', () => {
    fc.assert(
      fc.property(fc.array(fc.array(step, { minLength: 1, maxLength: 2 }), { maxLength: 12 }), role, (all, of) => {
        const plan = samplePlan(more);
        const before = structuredClone(plan);
        const actor = as('partner', of);
        const steps = all.map(
          (commands, index): Earlier => ({
            commands: commands.map((command, at) => ({ id: `c-${index}-${at}`, ...command })),
            at: `2017-09-30T12:00:${String(index).padStart(2, '0')}Z`,
            sound: true,
          }),
        );
        assert.deepEqual(rerun(plan, steps, actor), oneByOne(plan, steps, actor));
        assert.deepEqual(plan, before);
      }),
    );
  });

  it('judges input whole that was never judged', () => {
    const commands = [{ id: 'c-1', ...update('objective', 'grow', { title: 5 }) }];
    const { plan, effects } = rerun(
      samplePlan(),
      [{ commands, at: '2017-09-30T12:00:00Z', sound: false }],
      as('vendor'),
    );
    assert.deepEqual(effects, [undefined]);
    assert.equal(plan.objectives[0]?.title, 'Grow in the west');
  });
});
