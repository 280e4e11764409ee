import type { Finding, Fix } from '@tandem-plan/core/rules';
import type { Slice } from '@tandem-plan/core/views';

/** What the elements tell their host, by event name; the value is the event's `detail`. All bubble and cross shadow roots. */
export interface TandemEvents {
  /** The reader asked for more about one KPI, or a part of it: dimension → member, `{}` for all of it. */
  'tandem-open': { readonly kpi: string; readonly slice?: Slice };
  /** The reader wants to go to a place of the plan. `field` is dotted (`target.value`), `path` a JSON Pointer. */
  'tandem-navigate': {
    readonly type: string;
    readonly id: string;
    readonly field: string | undefined;
    readonly path: string;
  };
  /** The reader wants a finding's fix carried out; the element itself changes nothing. */
  'tandem-fix': { readonly finding: Finding; readonly fix: Fix };
  /** The reader has seen what happened up to an event of the plan's log. */
  'tandem-seen': { readonly seq: number };
  /** How many wait for an answer, and how many records were changed. */
  'tandem-count': { readonly waiting: number; readonly changed: number };
  /** Something cannot be shown; the element says so in its place too. */
  'tandem-error': { readonly message: string; readonly cause: unknown };
}

declare global {
  interface HTMLElementEventMap {
    'tandem-open': CustomEvent<TandemEvents['tandem-open']>;
    'tandem-navigate': CustomEvent<TandemEvents['tandem-navigate']>;
    'tandem-fix': CustomEvent<TandemEvents['tandem-fix']>;
    'tandem-seen': CustomEvent<TandemEvents['tandem-seen']>;
    'tandem-count': CustomEvent<TandemEvents['tandem-count']>;
    'tandem-error': CustomEvent<TandemEvents['tandem-error']>;
  }
}

/** @returns false when a listener called `preventDefault()` */
export function emit<Name extends keyof TandemEvents>(
  from: EventTarget,
  name: Name,
  detail: TandemEvents[Name],
): boolean {
  return from.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true, cancelable: true }));
}
