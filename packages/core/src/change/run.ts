import { type Document, isAnnex, kindOf } from '../plan/documents.ts';
import { guard } from '../plan/door.ts';
import { brief } from '../plan/issue.ts';
import { isId } from '../plan/schema/fields.ts';
import type { Plan } from '../plan/schema/plan.ts';
import { isInstant } from '../plan/schema/time.ts';
import { guardClosed } from './closed-guard.ts';
import type { Actor, Command, Effect, Refusal, RunContext } from './command.ts';
import type { Intent } from './define.ts';
import { guardFunds } from './funds/guard.ts';
import { statesOf } from './effects.ts';
import { inverseOf } from './inverse.ts';
import { copyOf, isObject } from './json.ts';
import { forbids } from './permissions.ts';
import { fromIssue, refuse } from './refusal.ts';
import { definitionOf } from './registry.ts';
import { overweight } from './size.ts';
import { stamped } from './stamp.ts';
import { verify } from './verify.ts';

export interface Done<D extends Document = Plan> {
  readonly ok: true;
  /** The document after it: the plan, or the annex. */
  readonly plan: D;
  /** Empty where it says already what the command wants. */
  readonly effects: readonly Effect[];
  /** Run in this order they take it back; what others did meanwhile stays. */
  readonly inverse: readonly Command[];
}

export interface Refused {
  readonly ok: false;
  readonly refusals: readonly Refusal[];
}

export type RunResult<D extends Document = Plan> = Done<D> | Refused;

/**
 * Carries out one command on a plan or an annex, or says why not; the document that came is never changed. Bad input of
 * any shape is refused, not thrown. The same document, command and context give the same result anywhere.
 */
export function run<D extends Document>(document: D, command: Command, context: RunContext): RunResult<D> {
  const intent = intentOf(document, command, context);
  if (!('apply' in intent)) return { ok: false, refusals: intent };
  const refusals = intent.check();
  if (refusals.length > 0) return { ok: false, refusals };
  const effects = stamped(intent.apply(), context);
  const states = statesOf(document, effects);
  const next = states.at(-1) ?? document;
  const broken = [...verify(document, next, effects), ...guardPlan(document, next, effects, context)];
  if (broken.length > 0) {
    return { ok: false, refusals: broken.map((refusal) => ({ ...refusal, path: intent.locate(refusal) })) };
  }
  const size = overweight(states, effects);
  if (size > 0) return { ok: false, refusals: [refuse('too-large', '', { got: size })] };
  const steps = intent.undo() ?? inverseOf(states, effects);
  return {
    ok: true,
    plan: next,
    effects,
    inverse: steps.map((step, index) => ({ id: `${command.id}-u${index}`, ...step })),
  };
}

/** What no single record tells of a plan; in an annex nothing hangs together that way. */
const guardPlan = (
  before: Document,
  after: Document,
  effects: readonly Effect[],
  context: RunContext,
): readonly Refusal[] =>
  isAnnex(before) || isAnnex(after)
    ? []
    : [...guardFunds(before, after, effects, context.actor), ...guardClosed(before, after, effects, context)];

/** Why an actor may not run a command, whatever it would do; `undefined` where they may. */
export function mayRun(actor: Actor, document: Document, command: Command): Refusal | undefined {
  // The instant matters to what a command writes, not to who may.
  const intent = intentOf(document, command, { actor, at: '1970-01-01T00:00:00Z' });
  return 'apply' in intent ? undefined : intent.find(({ code }) => code === 'not-permitted');
}

function intentOf(document: Document, command: Command, context: RunContext): Intent | readonly Refusal[] {
  const { actor, at } = context;
  if (!isId(actor.id) || !isId(actor.party) || !isInstant(at)) {
    return [refuse('context', '', { actor: actor.id, party: actor.party, at })];
  }
  if (!isObject(command) || typeof command.id !== 'string' || typeof command.type !== 'string') {
    return [refuse('command.malformed', '', { got: brief(command) })];
  }
  const definition = definitionOf(command.type);
  if (definition === undefined || !kindOf(document).byType.has(definition.info.type)) {
    return [refuse('command.unknown', '', { type: brief(command.type) })];
  }
  const unfit = guard(command.input);
  if (unfit.length > 0) return unfit.map((issue) => fromIssue(issue));
  const intent = definition.read(document, copyOf(command.input), context);
  if (!('apply' in intent)) return intent;
  // Whatever stands in an annex is its party's own.
  const owners = isAnnex(document) ? [document.party] : intent.owners;
  const forbidden = forbids(actor, definition.right, owners);
  return forbidden === undefined ? intent : [forbidden];
}
