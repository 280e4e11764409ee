import type { Intention, Refusal } from '@tandem-plan/core/change';

/** What became of an intention; the control that asked shows the refusals and keeps what was typed. */
export type Outcome = { readonly ok: true } | { readonly ok: false; readonly refusals: readonly Refusal[] };

/** What one asks for: several intentions are one step, all or nothing. */
export type Wish = readonly Intention[] | 'undo' | 'redo';

/** Detail of `tandem-intent`. */
export interface Intent {
  readonly wish: Wish;
  /** Whoever carries the intent out calls this once, while the event is dispatched. */
  readonly respondWith: (outcome: Outcome | Promise<Outcome>) => void;
}

declare global {
  interface HTMLElementEventMap {
    'tandem-intent': CustomEvent<Intent>;
  }
}

const refused = (code: string): Outcome => ({ ok: false, refusals: [{ code, path: '', values: {} }] });

/**
 * Asks whatever stands around an element to change the plan.
 *
 * @returns what became of it; refused with `unheard` when nothing listens, with `failed` when carrying it out threw
 */
export async function intend(from: EventTarget, wish: Wish): Promise<Outcome> {
  let answer: Outcome | Promise<Outcome> = refused('unheard');
  const detail: Intent = {
    wish,
    respondWith: (outcome) => {
      answer = outcome;
    },
  };
  from.dispatchEvent(new CustomEvent('tandem-intent', { detail, bubbles: true, composed: true }));
  return Promise.resolve(answer).catch((error: unknown) => {
    console.error(error);
    return refused('failed');
  });
}
