import type { Actor, Refusal } from '@tandem-plan/core/change';
import { version } from '@tandem-plan/core/plan';
import { type EventDraft, type PlanEvent, type Receipt, sealAll } from '@tandem-plan/store';
import type { Step } from '../protocol.ts';
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
 */
export function judge<D>(
  { clock, newKey }: Desk,
  { key, kind, document, head }: Standing<D>,
  receipt: Receipt,
  step: Step,
  actor: Actor,
): Judged<D> {
  const { basis, commands } = step;
  const [first] = commands;
  if (first === undefined) return refused('command.malformed', { got: 'a step without commands' });

  const at = clock();
  const { id, party, role } = actor;
  const drafts: EventDraft[] = [];
  let next = document;
  for (const command of commands) {
    const ran = kind.run(next, command, { at, actor });
    if (!ran.ok) return ran;
    if (!isName(command.id)) return refused('command.malformed', { got: command.id });
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

const refused = (code: string, values: Refusal['values']): Judged<never> => ({
  ok: false,
  refusals: [{ code, path: '', values }],
});

/** What an event takes for a name. */
const isName = (text: string): boolean => /^[^\p{C}]{1,200}$/u.test(text);
