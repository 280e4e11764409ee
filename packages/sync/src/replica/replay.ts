import type { Actor, Effect } from '@tandem-plan/core/change';
import type { DocumentKind } from '../document.ts';
import type { KeptStep } from './storage.ts';

/** What a step does to a document: all of its commands, or `undefined` where one of them cannot be carried out. */
export function take<D>(
  kind: DocumentKind<D>,
  document: D,
  { commands, at }: KeptStep,
  actor: Actor,
): { readonly document: D; readonly effects: readonly Effect[] } | undefined {
  const effects: Effect[] = [];
  let next = document;
  for (const command of commands) {
    const ran = kind.run(next, command, { at, actor });
    if (!ran.ok) return undefined;
    next = ran.document;
    for (const effect of ran.effects) effects.push(effect);
  }
  return { document: next, effects };
}

/** The document with own steps on top. One that cannot be carried out now is left out: the server may still judge otherwise. */
export const replay = <D>(kind: DocumentKind<D>, document: D, steps: Iterable<KeptStep>, actor: Actor): D => {
  let next = document;
  for (const step of steps) next = take(kind, next, step, actor)?.document ?? next;
  return next;
};
