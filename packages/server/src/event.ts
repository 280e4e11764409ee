import type { Actor } from '@tandem-plan/core/change';
import type { Scope } from '@tandem-plan/store';
import type { RedactionReason } from './redaction/reasons.ts';
import type { ProblemCode } from './problem.ts';

/**
 * What happened in the server, for logs, metrics, webhooks and audit. None of them holds a token, a text of a plan or
 * the input of a command.
 */
export type ServerEvent =
  /** A request was answered. A poke counts as answered once it is open. */
  | {
      readonly kind: 'request';
      /** As the answer's `request-id` has it. */
      readonly id: string;
      readonly method: string;
      /** The pattern, such as `/v1/plans/:id/push`; never the path as it came. */
      readonly route: string;
      readonly status: number;
      readonly milliseconds: number;
      /** The problem that was answered, such as `token-expired`. */
      readonly problem: ProblemCode | undefined;
      /** Of a good token only. */
      readonly plan: string | undefined;
      readonly actor: Actor | undefined;
    }
  /** A step is in the log. One that was sent again is told again: consumers tell them apart by `seqs`. */
  | {
      readonly kind: 'accepted';
      readonly plan: string;
      readonly scope: Scope;
      readonly actor: Actor;
      readonly client: string;
      readonly mutation: number;
      readonly seqs: readonly number[];
      /** Types of its commands, such as `kpi.setTarget`. */
      readonly commands: readonly string[];
    }
  /** A step was refused; `codes` are those of core's refusals. */
  | {
      readonly kind: 'rejected';
      readonly plan: string;
      readonly scope: Scope;
      readonly actor: Actor;
      readonly codes: readonly string[];
    }
  /** A party's sign-off is in the log as event `seq`, on the terms at `revision`; `again` where it was there already. */
  | {
      readonly kind: 'signed';
      readonly plan: string;
      readonly actor: Actor;
      readonly revision: number;
      readonly seq: number;
      readonly again: boolean;
    }
  /** Texts of an event were erased for good; the event itself says which. */
  | {
      readonly kind: 'redacted';
      readonly plan: string;
      readonly scope: Scope;
      readonly actor: Actor;
      readonly seq: number;
      readonly texts: number;
      readonly why: RedactionReason;
    }
  | { readonly kind: 'plan-created'; readonly plan: string }
  | { readonly kind: 'session-issued'; readonly plan: string; readonly actor: Actor; readonly origin: string }
  /** A poke was opened or has ended; `open` is how many there are now in this process. */
  | { readonly kind: 'pokes'; readonly open: number }
  /** Something broke; whoever asked was told no more than that. `where` names the place, such as a route's pattern. */
  | { readonly kind: 'fault'; readonly where: string; readonly error: unknown };
