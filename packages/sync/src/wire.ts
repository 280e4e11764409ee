import type { Scope } from '@tandem-plan/store';
import type {
  DocumentAnswer,
  Poke,
  Presence,
  PullAnswer,
  Push,
  PushAnswer,
  SignAnswer,
  SignRequest,
} from './protocol.ts';

/**
 * - `unreachable`: no answer, or a server that is busy or broken; the same may be sent again later.
 * - `refused`: no such plan for this person, or no good token.
 * - `invalid`: the server does not take what was sent, however often it is sent.
 */
export type WireFault = 'unreachable' | 'refused' | 'invalid';

export class WireError extends Error {
  override readonly name = 'WireError';
  readonly fault: WireFault;
  /** Milliseconds the server asked to wait. */
  readonly retryAfter: number | undefined;

  constructor(fault: WireFault, message: string, options: ErrorOptions & { readonly retryAfter?: number } = {}) {
    super(message, options);
    this.fault = fault;
    this.retryAfter = options.retryAfter;
  }
}

/** One plan on a server as a replica reaches it. Every method rejects with a `WireError`; answers were looked at. */
export interface Wire {
  push(push: Push): Promise<PushAnswer>;
  pull(scope: Scope, after: number): Promise<PullAnswer>;
  document(scope: Scope): Promise<DocumentAnswer>;
  sign(request: SignRequest): Promise<SignAnswer>;
  visit(at: Presence['at']): Promise<void>;
  /**
   * Hears pokes, and whether the line is up, until it is ended. It comes back by itself after it broke.
   * @returns a function that ends it
   */
  listen(poked: (poke: Poke) => void, line: (up: boolean) => void): () => void;
}
