import type { Actor } from '@tandem-plan/core/change';
import type { Scope } from '@tandem-plan/store';
import type { DocumentAnswer, PullAnswer, Push, PushAnswer } from '../protocol.ts';
import type { Signing, SignResult } from './sign.ts';

/** What a plan's text was not taken for. */
export type CreateResult = { readonly ok: true } | { readonly ok: false; readonly reason: 'exists' };

/**
 * Decides what is accepted and in which order, over a log that other processes may share. Who the actor is and whether
 * they may see the plan at all is for the caller to know; which commands they may run is decided here, by core's table.
 *
 * Every method gives `undefined` for a plan that does not exist, and for a scope that is not the actor's to see:
 * callers answer both alike.
 */
export interface Authority {
  /** Begins a plan. @throws RangeError if the text is no plan, naming its first issue */
  create(text: string): Promise<CreateResult & { readonly plan: string }>;
  push(plan: string, push: Push, actor: Actor): Promise<PushAnswer | undefined>;
  pull(plan: string, scope: Scope, after: number, actor: Actor): Promise<PullAnswer | undefined>;
  /** The document as it stands; an annex that was never written to is an empty one. */
  document(plan: string, scope: Scope, actor: Actor): Promise<DocumentAnswer | undefined>;
  /** Signs the shared plan's terms for the actor's party. A sign-off that is pushed is rejected: this is the one way. */
  sign(plan: string, signing: Signing, actor: Actor): Promise<SignResult | undefined>;
}
