import { choice } from '../../plan/schema/fields.ts';
import { stages } from '../../plan/schema/plan.ts';
import { defineCommand } from '../define.ts';
import { refuse } from '../refusal.ts';

/** One stage on, or one back where it went on too soon. A closed plan is renewed as a new one. */
export const setStage = defineCommand({
  type: 'plan.setStage',
  right: 'stage',
  fresh: 'plan',
  in: '',
  input: { stage: choice(stages) },
  check: ({ plan, input }) =>
    Math.abs(stages.indexOf(plan.stage) - stages.indexOf(input.stage)) > 1
      ? refuse('stage.transition', '/stage', { from: plan.stage, to: input.stage })
      : undefined,
  apply: ({ plan, input }) =>
    plan.stage === input.stage ? [] : [{ op: 'set', type: 'plan', id: '', set: { stage: input.stage }, unset: [] }],
  undo: ({ plan, input }) =>
    plan.stage === input.stage ? [] : [{ type: 'plan.setStage', input: { stage: plan.stage } }],
});
