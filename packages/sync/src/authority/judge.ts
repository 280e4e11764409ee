import { type Actor, type Command, freshness, type Effect, type Refusal } from '@tandem-plan/core/change';
import { version } from '@tandem-plan/core/plan';
import { type EventDraft, type PlanEvent, type Receipt, sealAll } from '@tandem-plan/store';
import type { Step } from '../protocol.ts';
import { isSame, nameOfRecord, type Trace } from './past.ts';
import type { Standing } from './standing.ts';

export interface Desk {
  /** The instant by the authority's own clock. */
  readonly clock: () => string;
  /** The key of an event; random unless given. */
  readonly newKey: (() => Uint8Array) | undefined;
}

export type Judged<D> =
  | { readonly ok: true; readonly events: readonly PlanEvent[]; readonly document: D }
  | { readonly ok: false; readonly refusals: readonly Refusal[] };

/**
 * Whether a step holds on a document, and as which events. Each command becomes one, also one that changes nothing: the
 * log is what knows that the step was taken.
 *
 * @param since what was accepted since the step's basis
 */
export function judge<D>(
  { clock, newKey }: Desk,
  { key, kind, document, head }: Standing<D>,
  receipt: Receipt,
  step: Step,
  actor: Actor,
  since: readonly Trace[],
): Judged<D> {
  const { basis, commands } = step;
  const isOwn = (trace: Trace): boolean => trace.receipt.client === receipt.client && isSame(trace.actor, actor);
  if (since.some((trace) => isOwn(trace) && trace.receipt.mutation > receipt.mutation)) return refused('step.late');
  const [first] = commands;
  if (first === undefined) return refused('command.malformed', { got: 'a step without commands' });

  const foreign = since.filter((trace) => !isOwn(trace));
  const at = clock();
  const { id, party, role } = actor;
  const drafts: EventDraft[] = [];
  let next = document;
  for (const command of commands) {
    const ran = kind.run(next, command, { at, actor });
    if (!ran.ok) return ran;
    if (!isName(command.id)) return refused('command.malformed', { got: command.id });
    const stale = staleness(command, ran.effects, foreign);
    if (stale !== undefined) return { ok: false, refusals: [stale] };
    next = ran.document;
    drafts.push({
      ...key,
      at,
      actor: { id, party, role },
      receipt,
      // Of the step as a whole: what it did before this command, its sender knew.
      ...(basis === head.seq ? {} : { basis }),
      command: { id: command.id, type: command.type, version, input: command.input },
      effects: ran.effects,
    });
  }
  try {
    return { ok: true, events: sealAll(drafts, head, newKey), document: next };
  } catch (error) {
    // Half a character, say: texts that a plan takes and no hash is defined for.
    if (error instanceof TypeError) return refused('not-json-data', { got: error.message });
    throw error;
  }
}

const refused = (code: string, values: Refusal['values'] = {}): Judged<never> => ({
  ok: false,
  refusals: [{ code, path: '', values }],
});

/** What an event takes for a name. */
const isName = (text: string): boolean => /^[^\p{C}]{1,200}$/u.test(text);

/** Why a command needs a view of the plan that its sender did not have. */
function staleness(command: Command, effects: readonly Effect[], foreign: readonly Trace[]): Refusal | undefined {
  const needed = freshness(command.type);
  if (needed === 'none' || foreign.length === 0) return undefined;
  if (needed === 'plan') return { code: 'basis.stale', path: '', values: {} };
  const lost = effects.find(
    (effect) => effect.op === 'remove' && foreign.some(({ touched }) => touched.has(nameOfRecord(effect))),
  );
  return lost === undefined ? undefined : { code: 'basis.stale', path: '', values: { type: lost.type, id: lost.id } };
}
