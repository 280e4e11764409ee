import { guard } from '../plan/door.ts';
import { brief } from '../plan/issue.ts';
import { isId } from '../plan/schema/fields.ts';
import type { Plan } from '../plan/schema/plan.ts';
import { isInstant } from '../plan/schema/time.ts';
import type { Actor, Command, Effect, Refusal, RunContext } from './command.ts';
import type { Intent } from './define.ts';
import { guardClosed } from './closed-figures.ts';
import { guardFunds } from './funds/guard.ts';
import { plansOf } from './effects.ts';
import { inverseOf } from './inverse.ts';
import { copyOf, isObject } from './json.ts';
import { forbids } from './permissions.ts';
import { fromIssue, refuse } from './refusal.ts';
import { definitionOf } from './registry.ts';
import { overweight } from './size.ts';
import { stamped } from './stamp.ts';
import { verify } from './verify.ts';

export interface Done {
  readonly ok: true;
  readonly plan: Plan;
  /** Empty where the plan says already what the command wants. */
  readonly effects: readonly Effect[];
  /** Run in this order they take it back; what others did meanwhile stays. */
  readonly inverse: readonly Command[];
}

export interface Refused {
  readonly ok: false;
  readonly refusals: readonly Refusal[];
}

export type RunResult = Done | Refused;

/**
 * Carries out one command, or says why not; the plan that came is never changed. Bad input of any shape is
 * refused, not thrown. The same plan, command and context give the same result anywhere.
 */
export function run(plan: Plan, command: Command, context: RunContext): RunResult {
  const intent = intentOf(plan, command, context);
  if (!('apply' in intent)) return { ok: false, refusals: intent };
  const refusals = intent.check();
  if (refusals.length > 0) return { ok: false, refusals };
  const effects = stamped(intent.apply(), context);
  const plans = plansOf(plan, effects);
  const next = plans.at(-1) ?? plan;
  const broken = [
    ...verify(plan, next, effects),
    ...guardFunds(plan, next, effects, context.actor),
    ...guardClosed(plan, next, effects),
  ];
  if (broken.length > 0) {
    return { ok: false, refusals: broken.map((refusal) => ({ ...refusal, path: intent.locate(refusal) })) };
  }
  const size = overweight(plans, effects);
  if (size > 0) return { ok: false, refusals: [refuse('too-large', '', { got: size })] };
  const steps = intent.undo() ?? inverseOf(plans, effects);
  return {
    ok: true,
    plan: next,
    effects,
    inverse: steps.map((step, index) => ({ id: `${command.id}-u${index}`, ...step })),
  };
}

/** Why an actor may not run a command, whatever it would do; `undefined` where they may. */
export function mayRun(actor: Actor, plan: Plan, command: Command): Refusal | undefined {
  // The instant matters to what a command writes, not to who may.
  const intent = intentOf(plan, command, { actor, at: '1970-01-01T00:00:00Z' });
  return 'apply' in intent ? undefined : intent.find(({ code }) => code === 'not-permitted');
}

function intentOf(plan: Plan, command: Command, context: RunContext): Intent | readonly Refusal[] {
  const { actor, at } = context;
  if (!isId(actor.id) || !isId(actor.party) || !isInstant(at)) {
    return [refuse('context', '', { actor: actor.id, party: actor.party, at })];
  }
  if (!isObject(command) || typeof command.id !== 'string' || typeof command.type !== 'string') {
    return [refuse('command.malformed', '', { got: brief(command) })];
  }
  const definition = definitionOf(command.type);
  if (definition === undefined) return [refuse('command.unknown', '', { type: brief(command.type) })];
  const unfit = guard(command.input);
  if (unfit.length > 0) return unfit.map((issue) => fromIssue(issue));
  const intent = definition.read(plan, copyOf(command.input), context);
  if (!('apply' in intent)) return intent;
  const forbidden = forbids(actor, definition.right, intent.owners);
  return forbidden === undefined ? intent : [forbidden];
}
